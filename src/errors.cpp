#include "src/errors.h"

#include <string>

namespace attune {

namespace {

const char *sentence(NotAVault::Kind kind)
{
    using enum NotAVault::Kind;
    switch (kind) {
    case EmptyFile:
        return "The file is empty.";
    case Folder:
        return "This is a folder, not a vault.";
    case Link:
        return "This is a link to another file; open the vault itself.";
    case SpecialFile:
        return "This is a device or a pipe, not a vault.";
    case PlainDatabase:
        return "This is an unencrypted SQLite database, not a vault.";
    case BareEncryptedDatabase:
        return "This looks like an encrypted database without a vault's header.";
    case Text:
        return "This is a text file, not a vault.";
    case SomethingElse:
        break;
    }
    return "This file is not a vault.";
}

const char *sentence(VaultDamaged::Part part)
{
    using enum VaultDamaged::Part;
    switch (part) {
    case CutInHeader:
        return "The vault is cut short: the file ends before its first page.";
    case CutInPage:
        return "The vault does not end at the end of a page: it was cut short, or something was added to it.";
    case CutPages:
        return "The vault is cut short: pages are missing at its end.";
    case BothHeaders:
        return "Both copies of the vault's header are damaged.";
    case HeaderAltered:
        return "The vault's header was altered by something else than Attune.";
    case HeaderImpossible:
        return "The vault's header holds values that Attune never writes.";
    case KeyCosts:
        return "The vault asks for a key derivation that is too weak or too costly to be genuine.";
    case ForeignHeader:
        return "The vault's header belongs to another vault than its pages.";
    case FirstPage:
        return "The passphrase is right, but the vault's first page is damaged.";
    case Pages:
        return "A page of the vault is damaged.";
    case Schema:
        return "The vault's tables are not those that Attune made.";
    case Content:
        break;
    }
    return "A value in the vault is missing or is not what it should be.";
}

} // namespace

WrongSecret::WrongSecret()
    : Failure("The passphrase does not open this vault.")
{
}
VaultBusy::VaultBusy()
    : Failure("The vault is open elsewhere.")
{
}
VaultMissing::VaultMissing()
    : Failure("There is no vault at this place.")
{
}
VaultExists::VaultExists()
    : Failure("There is already a file of this name.")
{
}
NotAVault::NotAVault(Kind kind)
    : Failure(sentence(kind))
    , m_kind(kind)
{
}
VaultDamaged::VaultDamaged(Part part)
    : Failure(sentence(part))
    , m_part(part)
{
}
VaultRolledBack::VaultRolledBack()
    : Failure("An older header was put into this vault.")
{
}
VaultTooNew::VaultTooNew(Part part)
    : Failure(part == Part::FileFormat ? "The vault's file format is newer than this Attune."
                                       : "A newer Attune has worked in this vault.")
    , m_part(part)
{
}
NoSpace::NoSpace()
    : Failure("The disk is full.")
{
}
NotWritable::NotWritable(Place place)
    : Failure(place == Place::File ? "The vault's file cannot be written; opening it needs writing."
                                   : "The vault's folder cannot be written; opening the vault needs writing.")
    , m_place(place)
{
}
DiskFailed::DiskFailed()
    : Failure("The disk reported an error.")
{
}
MemoryShort::MemoryShort()
    : Failure("There is not enough memory.")
{
}
PassphraseTooShort::PassphraseTooShort()
    : Failure("The passphrase is too short.")
{
}
PassphraseUncertain::PassphraseUncertain()
    : Failure("The disk failed while the passphrase was being changed; the vault opens with either the old or the new.")
{
}
RuleBroken::RuleBroken()
    : Failure("A rule of the vault does not permit this change.")
{
}
Interrupted::Interrupted()
    : Failure("The query was interrupted.")
{
}
TextInvalid::TextInvalid()
    : Failure("The text holds a broken character.")
{
}
QueryRefused::QueryRefused(int code)
    : Failure("The database refused a query (code " + std::to_string(code) + ").")
{
}

} // namespace attune
