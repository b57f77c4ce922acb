#include "db/wrong_tries.h"

#include "db/sealed_file.h"
#include "src/errors.h"

#include <QDir>
#include <QFile>

namespace attune {

namespace {

constexpr qsizetype mostTries = 65536;
// A moment in decimal digits between line ends.
constexpr qsizetype mostBytes = mostTries * 16;
// From 2000 to 2100: what is cut or written by hand is none.
constexpr qint64 earliest = 946'684'800'000;
constexpr qint64 latest = 4'102'444'800'000;

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
        // The line end before it ends what a full disk cut.
        appendToFile(m_path, '\n' + QByteArray::number(at) + '\n', mostBytes);
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
            bool isNumber = false;
            const qint64 at = line.toLongLong(&isNumber);
            if (isNumber && at >= earliest && at <= latest)
                moments.push_back(fromMilliseconds(at));
        }
    } catch (const Failure &) {
        moments.clear();
    }
    return moments;
}

void WrongTries::forget() const
{
    if (m_path.empty())
        return;
    try {
        removeFile(m_path);
    } catch (const Failure &) { // a folder that nothing can be taken out of: then of what is in the file
        QFile(QFile::decodeName(m_path.c_str())).resize(0);
    }
}

} // namespace attune
