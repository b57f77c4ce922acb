// A text as a search sees it (docs/search.md).
#pragma once

#include <QString>
#include <QStringView>

#include <string>
#include <vector>

namespace attune {

/// The words of a text in their folded form, and where they stand in it. Index, question and the marks in what is found
/// are all made from this, so that they cannot differ.
class FoldedText {
public:
    /// A word is known by so many of its first letters (UTF-16 units).
    static constexpr qsizetype longestWord = 64;

    struct Word {
        enum class Kind {
            Plain, ///< letters between gaps and joints
            Joined, ///< the pieces of "self-harm" as one, from each of them to the last
            Sign ///< one character of a script without spaces
        };
        Kind kind = Kind::Plain;
        /// Directly behind a joint (Plain) or another sign (Sign).
        bool follows = false;
        qsizetype begin = 0; ///< in the folded letters
        qsizetype size = 0;
        qsizetype start = 0; ///< in the text, in UTF-16 units
        qsizetype length = 0;
    };

    explicit FoldedText(QStringView text);

    const std::vector<Word> &words() const { return m_words; }
    QStringView letters(const Word &word) const { return QStringView(m_letters).sliced(word.begin, word.size); }
    /// The letters of so many words from one on; of signs that follow one another this is their run.
    QStringView letters(std::size_t first, std::size_t count) const;

private:
    void read(QStringView text);
    void readLetter(qsizetype before, qsizetype start, qsizetype end);
    qsizetype readPlainRun(QStringView text, qsizetype start);
    void readSign(qsizetype before, qsizetype start, qsizetype end);
    qsizetype lettersSize() const { return static_cast<qsizetype>(m_letters.size()); }
    void readJoint();
    void endWord();
    void join(std::size_t first, std::size_t last);

    std::u16string m_letters;
    std::vector<Word> m_words;
    bool m_inPiece = false;
    bool m_afterJoint = false;
    bool m_afterSign = false;
    std::size_t m_firstPiece = 0; // of the word whose pieces are being gathered
};

} // namespace attune
