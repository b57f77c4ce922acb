#include "src/errors.h"

#include <QtGlobal>

#include <string>

namespace attune {

namespace {

const char *sentence(NotAVault::Kind kind)
{
    using enum NotAVault::Kind;
    switch (kind) {
    case EmptyFile:
        return QT_TRANSLATE_NOOP("attune::Failure", "The file is empty.");
    case Folder:
        return QT_TRANSLATE_NOOP("attune::Failure", "This is a folder, not a vault.");
    case Link:
        return QT_TRANSLATE_NOOP("attune::Failure", "This is a link to another file; open the vault itself.");
    case SpecialFile:
        return QT_TRANSLATE_NOOP("attune::Failure", "This is a device or a pipe, not a vault.");
    case PlainDatabase:
        return QT_TRANSLATE_NOOP("attune::Failure", "This is an unencrypted SQLite database, not a vault.");
    case BareEncryptedDatabase:
        return QT_TRANSLATE_NOOP("attune::Failure", "This looks like an encrypted database without a vault's header.");
    case Text:
        return QT_TRANSLATE_NOOP("attune::Failure", "This is a text file, not a vault.");
    case SomethingElse:
        break;
    }
    return QT_TRANSLATE_NOOP("attune::Failure", "This file is not a vault.");
}

const char *sentence(VaultDisplaced::How how)
{
    using enum VaultDisplaced::How;
    switch (how) {
    case Gone:
        return QT_TRANSLATE_NOOP("attune::Failure",
                                 "Another program has moved or deleted the vault's file while it was open.");
    case Replaced:
        return QT_TRANSLATE_NOOP("attune::Failure",
                                 "Another program has put another file in the vault's place while it was open.");
    case WrittenOver:
        break;
    }
    return QT_TRANSLATE_NOOP("attune::Failure", "Another program has written over the vault's file while it was open.");
}

const char *sentence(VaultDamaged::Part part)
{
    using enum VaultDamaged::Part;
    switch (part) {
    case CutInHeader:
        return QT_TRANSLATE_NOOP("attune::Failure", "The vault is cut short: the file ends before its first page.");
    case CutInPage:
        return QT_TRANSLATE_NOOP(
            "attune::Failure",
            "The vault does not end at the end of a page: it was cut short, or something was added to it.");
    case CutPages:
        return QT_TRANSLATE_NOOP("attune::Failure", "The vault is cut short: pages are missing at its end.");
    case BothHeaders:
        return QT_TRANSLATE_NOOP("attune::Failure", "Both copies of the vault's header are damaged.");
    case HeaderAltered:
        return QT_TRANSLATE_NOOP("attune::Failure", "The vault's header was altered by something else than Attune.");
    case HeaderImpossible:
        return QT_TRANSLATE_NOOP("attune::Failure", "The vault's header holds values that Attune never writes.");
    case KeyCosts:
        return QT_TRANSLATE_NOOP("attune::Failure",
                                 "The vault asks for a key derivation that is too weak or too costly to be genuine.");
    case ForeignHeader:
        return QT_TRANSLATE_NOOP("attune::Failure", "The vault's header belongs to another vault than its pages.");
    case FirstPage:
        return QT_TRANSLATE_NOOP("attune::Failure", "The passphrase is right, but the vault's first page is damaged.");
    case Pages:
        return QT_TRANSLATE_NOOP("attune::Failure", "A page of the vault is damaged.");
    case Schema:
        return QT_TRANSLATE_NOOP("attune::Failure", "The vault's tables are not those that Attune made.");
    case Content:
        break;
    }
    return QT_TRANSLATE_NOOP("attune::Failure", "A value in the vault is missing or is not what it should be.");
}

} // namespace

PartMissing::PartMissing()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "A part of Attune is missing."))
{
}

WrongSecret::WrongSecret()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "The passphrase does not open this vault."))
{
}
VaultBusy::VaultBusy()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "The vault is open elsewhere."))
{
}
VaultDisplaced::VaultDisplaced(How how)
    : Failure(sentence(how))
    , m_how(how)
{
}
VaultMissing::VaultMissing()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "There is no vault at this place."))
{
}
VaultExists::VaultExists()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "There is already a file of this name."))
{
}
FileExists::FileExists()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "There is already a file of this name."))
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
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "An older header was put into this vault."))
{
}
VaultTooNew::VaultTooNew(Part part)
    : Failure(part == Part::FileFormat
                  ? QT_TRANSLATE_NOOP("attune::Failure", "The vault's file format is newer than this Attune.")
                  : QT_TRANSLATE_NOOP("attune::Failure", "A newer Attune has worked in this vault."))
    , m_part(part)
{
}
NoSpace::NoSpace()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "The disk is full."))
{
}
NotWritable::NotWritable(Place place)
    : Failure(
        place == Place::File
            ? QT_TRANSLATE_NOOP("attune::Failure", "The vault's file cannot be written; opening it needs writing.")
            : QT_TRANSLATE_NOOP("attune::Failure",
                                "The vault's folder cannot be written; opening the vault needs writing."))
    , m_place(place)
{
}
DiskFailed::DiskFailed()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "The disk reported an error."))
{
}
MemoryShort::MemoryShort()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "There is not enough memory."))
{
}
PassphraseTooShort::PassphraseTooShort()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "The passphrase is too short."))
{
}
PassphraseUncertain::PassphraseUncertain()
    : Failure(QT_TRANSLATE_NOOP(
        "attune::Failure",
        "The disk failed while the passphrase was being changed; the vault opens with either the old or the new."))
{
}
RuleBroken::RuleBroken()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "A rule of the vault does not permit this change."))
{
}
Interrupted::Interrupted()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "The query was interrupted."))
{
}
TextInvalid::TextInvalid()
    : Failure(QT_TRANSLATE_NOOP("attune::Failure", "The text holds a broken character."))
{
}
QueryRefused::QueryRefused(int code)
    : Failure("The database refused a query (code " + std::to_string(code) + ").")
{
}

} // namespace attune
