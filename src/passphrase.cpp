#include "src/passphrase.h"

#include "src/errors.h"

#include <QStringEncoder>

#include <string.h>
#include <utility>

namespace attune {

namespace {

// explicit_bzero, since a plain fill of memory that is freed next may be optimised away.
void wipe(std::vector<char> &bytes)
{
    if (!bytes.empty())
        explicit_bzero(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace

Passphrase::Passphrase(const QString &typed)
{
    if (!typed.isValidUtf16())
        throw TextInvalid();
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QStringEncoder encoder(QStringEncoder::Utf8);
    m_utf8.resize(static_cast<std::size_t>(encoder.requiredSpace(composed.size())));
    const char *end = encoder.appendToBuffer(m_utf8.data(), composed);
    m_utf8.resize(static_cast<std::size_t>(end - m_utf8.data()));
    for (const QChar unit : std::as_const(composed))
        m_characters += unit.isLowSurrogate() ? 0 : 1;
    if (composed.isDetached())
        composed.fill(QChar(0));
}

Passphrase::~Passphrase()
{
    wipe(m_utf8);
}

Passphrase::Passphrase(Passphrase &&other) noexcept
    : m_utf8(std::exchange(other.m_utf8, {}))
    , m_characters(std::exchange(other.m_characters, 0))
{
}

Passphrase &Passphrase::operator=(Passphrase &&other) noexcept
{
    std::swap(m_utf8, other.m_utf8);
    std::swap(m_characters, other.m_characters);
    return *this;
}

} // namespace attune
