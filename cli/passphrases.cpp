#include "cli/passphrases.h"

#include "cli/failure.h"
#include "cli/terminal.h"
#include "cli/tr.h"

#include <QFile>

#include <algorithm>
#include <string.h>
#include <utility>

namespace attune::cli {

namespace {

constexpr qint64 longestFile = 65536;

QByteArray readAll(const QString &name)
{
    QFile file(name);
    const bool opened = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        refuse("no_passphrase", tr("The passphrase file cannot be read."));
    return file.read(longestFile);
}

} // namespace

Passphrases::Passphrases(QString file)
    : m_file(file == u"-" && isTyped() ? QString() : std::move(file))
{
}

Passphrases::~Passphrases()
{
    if (m_lines)
        explicit_bzero(m_lines->data(), static_cast<std::size_t>(m_lines->size()));
}

Passphrase Passphrases::nextLine()
{
    if (!m_lines)
        m_lines = readAll(m_file);
    const qsizetype found = m_lines->indexOf('\n', m_at);
    const qsizetype end = found < 0 ? m_lines->size() : found;
    const QByteArrayView line = QByteArrayView(*m_lines).sliced(m_at, end - m_at);
    m_at = std::min(end + 1, m_lines->size());
    Passphrase passphrase = passphraseOn(line);
    if (passphrase.isEmpty())
        refuse("no_passphrase", tr("The passphrase file holds no passphrase on the line where one was expected."));
    return passphrase;
}

Passphrase Passphrases::current()
{
    return m_file.isEmpty() ? askPassphrase(tr("Passphrase:")) : nextLine();
}

Passphrase Passphrases::next()
{
    if (!m_file.isEmpty())
        return nextLine();
    Passphrase first = askPassphrase(tr("New passphrase:"));
    const Passphrase again = askPassphrase(tr("The same again:"));
    if (!first.isSameAs(again))
        refuse("passphrases_differ", tr("The two passphrases differ. Nothing was changed."));
    return first;
}

} // namespace attune::cli
