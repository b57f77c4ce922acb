// What can go wrong beneath the domain. db throws these, the worker and the two main.cpp catch them; the screen chooses
// its words from the type and the reason. What a person can do wrong is a value, never one of these.
#pragma once

#include <stdexcept>

namespace attune {

/// The base of every failure that Attune throws; what() is a plain English sentence for developers and the command
/// line, and never holds a name, a path, SQL or a word of a note.
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The program was linked with a database library that does not encrypt, or with one that is too old.
class CipherMissing : public Failure {
public:
    using Failure::Failure;
};

/// A part of the program that is loaded when it is needed does not load: it is gone, or of another version.
class PartMissing : public Failure {
public:
    PartMissing();
};

/// No key slot of the vault opens with what was given.
class WrongSecret : public Failure {
public:
    WrongSecret();
};

/// Another program, or another window of this one, has the vault open.
class VaultBusy : public Failure {
public:
    VaultBusy();
};

/// Another program moved, replaced or wrote the vault's file while it was open: what is written into it from here on
/// may be found nowhere later. Nothing was written.
class VaultDisplaced : public Failure {
public:
    /// What lies at the vault's place now.
    enum class How {
        Gone, ///< nothing: it was moved or deleted
        Replaced, ///< another file
        WrittenOver ///< the same file, with other bytes than Attune's
    };
    explicit VaultDisplaced(How how);
    How how() const { return m_how; }

private:
    How m_how;
};

/// There is no file where the vault should be.
class VaultMissing : public Failure {
public:
    VaultMissing();
};

/// A new vault was to be made where something already is.
class VaultExists : public Failure {
public:
    VaultExists();
};

/// A file was to be written where something already is.
class FileExists : public Failure {
public:
    FileExists();
};

/// The file is whole as far as can be seen, but it is something else than a vault.
class NotAVault : public Failure {
public:
    /// What lies there instead.
    enum class Kind { EmptyFile, Folder, Link, SpecialFile, PlainDatabase, BareEncryptedDatabase, Text, SomethingElse };
    explicit NotAVault(Kind kind);
    Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

/// The vault, or a part of it, is damaged; nothing was written to it.
class VaultDamaged : public Failure {
public:
    /// What is damaged, as far as can be told.
    enum class Part {
        CutInHeader, ///< the file ends before its first page
        CutInPage, ///< the file ends in the middle of a page
        CutPages, ///< whole pages are missing at the end
        BothHeaders, ///< neither header copy has its checksum
        HeaderAltered, ///< checksums fit, but the header was not written with this vault's key
        HeaderImpossible, ///< checksums fit, but a field holds what no writer of this format writes
        KeyCosts, ///< a key slot asks for derivation costs outside the accepted range
        ForeignHeader, ///< the header belongs to another vault than the pages beneath it
        FirstPage, ///< the first page does not decrypt
        Pages, ///< a later page does not decrypt, or the structure is broken
        Schema, ///< the tables are not those of this version
        Content ///< a value is missing or has another type than the schema says
    };
    explicit VaultDamaged(Part part);
    Part part() const { return m_part; }

private:
    Part m_part;
};

/// The header is older than the newest one that this vault has already accepted: somebody put an old one back.
class VaultRolledBack : public Failure {
public:
    VaultRolledBack();
};

/// A newer Attune wrote this vault; it was left untouched.
class VaultTooNew : public Failure {
public:
    /// What is newer.
    enum class Part { FileFormat, Schema };
    explicit VaultTooNew(Part part);
    Part part() const { return m_part; }

private:
    Part m_part;
};

/// The disk, or the person's share of it, is full.
class NoSpace : public Failure {
public:
    NoSpace();
};

/// A file or its folder does not permit writing; opening a vault needs it too.
class NotWritable : public Failure {
public:
    /// What cannot be written.
    enum class Place { File, Folder };
    explicit NotWritable(Place place);
    Place place() const { return m_place; }

private:
    Place m_place;
};

/// The disk reported an error while reading or writing.
class DiskFailed : public Failure {
public:
    DiskFailed();
};

/// Not enough memory, above all for the key derivation.
class MemoryShort : public Failure {
public:
    MemoryShort();
};

/// The passphrase for a new key slot is shorter than Passphrase::leastCharacters.
class PassphraseTooShort : public Failure {
public:
    PassphraseTooShort();
};

/// The disk failed while the passphrase was being changed: one of the two opens the vault, and it is not known which.
class PassphraseUncertain : public Failure {
public:
    PassphraseUncertain();
};

/// A rule of the database (uniqueness, a reference, a trigger) refused the change.
class RuleBroken : public Failure {
public:
    RuleBroken();
};

/// A long query was interrupted on request.
class Interrupted : public Failure {
public:
    Interrupted();
};

/// A text holds half of a surrogate pair, which UTF-8 cannot carry.
class TextInvalid : public Failure {
public:
    TextInvalid();
};

/// The program asked the database for something that it does not do; a fault in Attune itself.
class QueryRefused : public Failure {
public:
    /// code: SQLite's extended result code.
    explicit QueryRefused(int code);
};

} // namespace attune
