#include "db/wrong_tries.h"

#include "db/sealed_file.h"
#include "src/errors.h"

#include <QDir>
#include <QFile>

namespace attune {

namespace {

constexpr qsizetype mostTries = 65536;
// A moment in decimal digits and a line end; the year 9999 takes 16.
constexpr qsizetype mostBytes = mostTries * 16;

} // namespace

WrongTries::WrongTries(const QByteArray &vaultId, const QString &folder)
    : m_folder(folder)
{
    if (!folder.isEmpty())
        m_path = QFile::encodeName(
                     QDir(folder).filePath(QString::fromLatin1(vaultId.toHex()) + QStringLiteral(".attune-tries")))
                     .toStdString();
}

void WrongTries::add(qint64 at) const
{
    if (m_path.empty() || !QDir().mkpath(m_folder))
        return;
    try {
        appendToFile(m_path, QByteArray::number(at) + '\n', mostBytes);
    } catch (const Failure &) {
        return;
    }
}

std::vector<Instant> WrongTries::all() const
{
    std::vector<Instant> moments;
    try {
        const QByteArray text = m_path.empty() ? QByteArray() : readWholeFile(m_path, mostBytes).value_or(QByteArray());
        for (const QByteArray &line : text.split('\n')) {
            bool isMoment = false;
            const qint64 at = line.toLongLong(&isMoment);
            if (isMoment)
                moments.push_back(fromMilliseconds(at));
        }
    } catch (const Failure &) {
        moments.clear();
    }
    return moments;
}

void WrongTries::forget() const
{
    try {
        if (!m_path.empty())
            removeFile(m_path);
    } catch (const Failure &) {
        return;
    }
}

} // namespace attune
