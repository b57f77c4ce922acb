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

// What no keyboard types into a line and no eye sees in it, though it comes along with pasted text: line ends and other
// control characters, what turns the direction of text, what has no width. The list is part of the file format.
bool isLeftOut(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code == 0xad || code == 0x61c
        || (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e)
        || (code >= 0x2060 && code <= 0x2069) || code == 0xfeff;
}

} // namespace

Passphrase::Passphrase(const QString &typed)
{
    if (!typed.isValidUtf16())
        throw TextInvalid();
    QString kept = typed;
    kept.detach();
    kept.removeIf(isLeftOut);
    QString composed = kept.normalized(QString::NormalizationForm_C, QChar::Unicode_14_0);
    QStringEncoder encoder(QStringEncoder::Utf8);
    m_utf8.resize(static_cast<std::size_t>(encoder.requiredSpace(composed.size())));
    const char *end = encoder.appendToBuffer(m_utf8.data(), composed);
    m_utf8.resize(static_cast<std::size_t>(end - m_utf8.data()));
    for (const QChar unit : std::as_const(composed))
        m_characters += unit.isLowSurrogate() ? 0 : 1;
    // Where nothing had to be composed, the two are one text, which is not to be copied once more for being wiped.
    if (std::as_const(composed).constData() == std::as_const(kept).constData())
        composed = QString();
    else
        composed.fill(QChar(0));
    kept.fill(QChar(0));
}

bool Passphrase::isSameAs(const Passphrase &other) const
{
    return m_utf8 == other.m_utf8;
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
