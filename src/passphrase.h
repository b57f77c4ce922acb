// A passphrase on its way from a line of input to the key derivation.
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace attune {

/// The UTF-8 of a typed passphrase in Unicode's composed form (NFC), wiped when it goes; it moves but is never copied.
class Passphrase {
public:
    /// The fewest characters (code points after composing) that a new passphrase may have.
    static constexpr int leastCharacters = 12;

    /// Takes what was typed, composed and without the control and other unseen characters that docs/vault-format.md
    /// lists: a line end that was pasted along could be typed by nobody. Wiping typed itself is the caller's part.
    /// Throws TextInvalid when it holds half of a surrogate pair.
    explicit Passphrase(const QString &typed);
    ~Passphrase();
    Passphrase(Passphrase &&other) noexcept;
    Passphrase &operator=(Passphrase &&other) noexcept;
    Passphrase(const Passphrase &) = delete;
    Passphrase &operator=(const Passphrase &) = delete;

    std::span<const char> utf8() const { return m_utf8; }
    bool isEmpty() const { return m_utf8.empty(); }
    bool isSameAs(const Passphrase &other) const;
    /// Whether a new key slot may be made with it.
    bool isLongEnough() const { return m_characters >= leastCharacters; }

private:
    std::vector<char> m_utf8;
    qsizetype m_characters = 0;
};

} // namespace attune
