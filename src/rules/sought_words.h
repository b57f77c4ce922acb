// What somebody looks for, and where it stands in a text (docs/search.md).
#pragma once

#include "src/rules/folded_text.h"
#include "src/search_hit.h"

#include <QString>

#include <optional>
#include <vector>

namespace attune {

/// One word that is looked for, in its folded form.
struct SoughtWord {
    enum class How {
        Begins, ///< a word that begins so
        Whole, ///< this very word: of one letter, or as short as "I'm"
        Run ///< these signs, one after another
    };
    How how = How::Begins;
    QString letters;
    /// Of "self-harm", where each piece has two letters or more: "self" and "harm". A text with both has it as well.
    std::vector<QString> pieces;

    bool operator==(const SoughtWord &) const = default;
};

/// The words of a question, each once.
class SoughtWords {
public:
    /// What a word of one letter is: in a note a word, among a practice's names a beginning.
    enum class OneLetter { Whole, Begins };

    explicit SoughtWords(const QString &typed, OneLetter oneLetter = OneLetter::Whole);

    const std::vector<SoughtWord> &words() const { return m_words; }
    bool isEmpty() const { return m_words.empty(); }

    /// Whether each of them stands in the text. Nothing stands in no text.
    bool standIn(const FoldedText &text) const;
    bool standIn(const QString &text) const { return standIn(FoldedText(text)); }
    /// A piece of the text around as many of them as stand together, with all in it marked; nothing where one is
    /// missing.
    std::optional<Snippet> snippetOf(const QString &text) const;

private:
    std::optional<Snippet> snippetIn(const QString &text, qsizetype end) const;

    std::vector<SoughtWord> m_words;
};

} // namespace attune
