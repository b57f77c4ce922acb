#include "db/sealed_words.h"

#include "db/sealed_file.h"
#include "src/errors.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace attune {

namespace {

const QString ending = QStringLiteral(".attune-words");
constexpr QByteArrayView sealedMagic("ATTUNEW\x01", 8);
constexpr qsizetype padding = 4096;
// A note has at most 1 MB of text; nothing that Attune sealed comes near this.
constexpr qsizetype mostBytes = qsizetype{64} * 1024 * 1024;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::string native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

QString randomName()
{
    QByteArray name(8, Qt::Uninitialized);
    randombytes_buf(name.data(), static_cast<std::size_t>(name.size()));
    return QString::fromLatin1(name.toHex());
}

} // namespace

SealedWords::SealedWords(const DataKey &dataKey, const QByteArray &vaultId, std::vector<QString> folders)
    : m_head(sealedMagic.toByteArray() + vaultId)
    , m_folders(std::move(folders))
{
    static_assert(Key::size() == crypto_box_SEEDBYTES);
    crypto_box_seed_keypair(m_publicKey.data(), m_secretKey.data(), dataKey.subkey(KeyPurpose::SealedDrafts).data());
}

// The length of the words is rounded up before they are sealed, so that the file's size tells little.
QByteArray SealedWords::sealed(const QByteArray &words) const
{
    QByteArray padded = words;
    padded.resize((words.size() / padding + 1) * padding);
    std::size_t size = 0;
    sodium_pad(&size, bytesOf(padded), static_cast<std::size_t>(words.size()), padding,
               static_cast<std::size_t>(padded.size()));
    QByteArray file = m_head;
    file.resize(m_head.size() + padded.size() + qsizetype{crypto_box_SEALBYTES});
    const int failed = crypto_box_seal(bytesOf(file) + m_head.size(), bytesOf(padded), size, m_publicKey.data());
    sodium_memzero(padded.data(), static_cast<std::size_t>(padded.size()));
    if (failed != 0)
        throw DiskFailed();
    return file;
}

void SealedWords::write(const QByteArray &words) const
{
    const QByteArray file = sealed(words);
    const QString name =
        QString::fromLatin1(m_head.sliced(sealedMagic.size()).toHex()) + QLatin1Char('-') + randomName();
    for (std::size_t i = 0; i < m_folders.size(); ++i) {
        try {
            if (i > 0) // the vault's own folder, where it is gone, is not made anew
                QDir().mkpath(m_folders[i]);
            return writeWholeFile(native(QDir(m_folders[i]).filePath(name + ending)), file);
        } catch (const Failure &) {
            if (i + 1 == m_folders.size())
                throw;
        }
    }
}

void SealedWords::writeTo(const QString &path, const QByteArray &words) const
{
    if (!QDir::isAbsolutePath(path))
        throw NotWritable(NotWritable::Place::Folder);
    writeWholeFile(native(path), sealed(words));
}

std::vector<QString> SealedWords::files() const
{
    std::vector<QString> files;
    for (const QString &folder : m_folders) {
        const QDir place(folder);
        for (const QString &name : place.entryList({QLatin1Char('*') + ending}, QDir::Files | QDir::Hidden)) {
            const QString path = place.filePath(name);
            QFile file(path);
            if (file.open(QIODevice::ReadOnly) && file.read(m_head.size()) == m_head)
                files.push_back(path);
        }
    }
    return files;
}

std::optional<QByteArray> SealedWords::read(const QString &path) const
{
    const std::optional<QByteArray> file = readWholeFile(native(path), mostBytes);
    const qsizetype around = m_head.size() + qsizetype{crypto_box_SEALBYTES};
    if (!file || file->size() <= around || !file->startsWith(m_head))
        return std::nullopt;
    QByteArray words(file->size() - around, Qt::Uninitialized);
    std::size_t size = 0;
    if (crypto_box_seal_open(bytesOf(words), bytesOf(*file) + m_head.size(),
                             static_cast<std::size_t>(file->size() - m_head.size()), m_publicKey.data(),
                             m_secretKey.data())
            != 0
        || sodium_unpad(&size, bytesOf(words), static_cast<std::size_t>(words.size()), padding) != 0)
        return std::nullopt;
    words.truncate(static_cast<qsizetype>(size));
    return words;
}

void SealedWords::remove(const QString &path)
{
    removeFile(native(path));
}

} // namespace attune
