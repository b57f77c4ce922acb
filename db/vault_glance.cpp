#include "db/vault_glance.h"

#include "db/prefix_vfs.h"
#include "db/vault_header.h"
#include "src/errors.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace attune {

namespace {

constexpr unsigned char passphraseSlot = 1;

std::optional<VaultHeader> readCopy(QFile &file, int copy)
{
    const QByteArray read = file.seek(copy * qint64(VaultHeader::size)) ? file.read(VaultHeader::size) : QByteArray();
    if (read.size() != qsizetype(VaultHeader::size))
        return std::nullopt;
    VaultHeader::Bytes bytes;
    std::copy(read.begin(), read.end(), bytes.begin());
    return VaultHeader(bytes);
}

int passphrasesIn(const VaultHeader &header)
{
    int found = 0;
    for (std::size_t i = 0; i < VaultHeader::slotCount; ++i)
        found += header.slot(i)[0] == passphraseSlot;
    return found;
}

} // namespace

VaultGlance glanceAt(const QString &path)
{
    const QFileInfo place(path);
    if (place.isSymLink())
        throw NotAVault(NotAVault::Kind::Link);
    if (!place.exists())
        throw VaultMissing();
    if (!place.isFile())
        throw NotAVault(place.isDir() ? NotAVault::Kind::Folder : NotAVault::Kind::SpecialFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw NotWritable(NotWritable::Place::File);

    VaultGlance glance;
    glance.size = file.size();
    bool isOne = false;
    for (int copy = 0; copy < 2; ++copy) {
        const std::optional<VaultHeader> header = readCopy(file, copy);
        if (!header)
            continue;
        const VaultHeader::State state = header->state();
        isOne = isOne || state != VaultHeader::State::Damaged || header->hasNearlyTheMagic();
        if (state == VaultHeader::State::TooNew)
            throw VaultTooNew(VaultTooNew::Part::FileFormat);
        if (state != VaultHeader::State::Whole)
            continue;
        ++glance.wholeCopies;
        if (glance.wholeCopies == 1 || header->generation() > glance.generation) {
            const VaultId id = header->vaultId();
            glance.vaultId = QByteArray(reinterpret_cast<const char *>(id.data()), qsizetype(id.size()));
            glance.generation = header->generation();
            glance.passphrases = passphrasesIn(*header);
        }
    }
    if (!isOne)
        throw NotAVault(glance.size == 0 ? NotAVault::Kind::EmptyFile : NotAVault::Kind::SomethingElse);
    if (glance.wholeCopies == 0)
        throw VaultDamaged(VaultDamaged::Part::BothHeaders);
    if (glance.size < PrefixVfs::prefixSize)
        throw VaultDamaged(VaultDamaged::Part::CutInHeader);
    if (glance.size < PrefixVfs::prefixSize + PrefixVfs::pageSize)
        throw VaultDamaged(VaultDamaged::Part::CutPages);
    if (glance.size % PrefixVfs::pageSize != 0)
        throw VaultDamaged(VaultDamaged::Part::CutInPage);
    return glance;
}

} // namespace attune
