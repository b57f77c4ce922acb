#include "src/rules/folded_text.h"

#include "src/rules/letter_folding.h"

#include <algorithm>

namespace attune {

namespace {

// "mother-in-law" has three; of a longer row of joints the joined words take so many pieces at a time.
constexpr std::size_t mostPieces = 8;

bool isAsciiLetterOrDigit(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    m_letters.reserve(static_cast<std::size_t>(text.size() + text.size() / 4));
    m_words.reserve(static_cast<std::size_t>(text.size() / 5));
    read(text);
}

QStringView FoldedText::letters(std::size_t first, std::size_t count) const
{
    const Word &last = m_words[first + count - 1];
    return QStringView(m_letters).sliced(m_words[first].begin, last.begin + last.size - m_words[first].begin);
}

void FoldedText::read(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        if (isAsciiLetterOrDigit(text[at])) {
            at = readPlainRun(text, start);
            continue;
        }
        if (text[at] == u' ') {
            endWord();
            ++at;
            continue;
        }
        char32_t character = text[at++].unicode();
        if (QChar::isHighSurrogate(character) && at < text.size() && text[at].isLowSurrogate())
            character = QChar::surrogateToUcs4(text[start], text[at++]);
        const qsizetype before = lettersSize();
        switch (foldLetter(character, m_letters)) {
        case LetterKind::Letter:
            readLetter(before, start, at);
            break;
        case LetterKind::Sign:
            readSign(before, start, at);
            break;
        case LetterKind::Nothing:
            if (m_inPiece || m_afterSign)
                m_words.back().length = at - m_words.back().start;
            break;
        case LetterKind::Joint:
            readJoint();
            break;
        case LetterKind::Gap:
            endWord();
            break;
        }
    }
    endWord();
}

void FoldedText::readLetter(qsizetype before, qsizetype start, qsizetype end)
{
    if (m_afterSign)
        endWord();
    if (!m_inPiece) {
        m_words.push_back({Word::Kind::Plain, m_afterJoint, before, 0, start, 0});
        m_inPiece = true;
        m_afterJoint = false;
    }
    Word &word = m_words.back();
    m_letters.resize(static_cast<std::size_t>(std::min(lettersSize(), word.begin + longestWord)));
    word.size = lettersSize() - word.begin;
    word.length = end - word.start;
}

// Most of most texts.
qsizetype FoldedText::readPlainRun(QStringView text, qsizetype start)
{
    const qsizetype before = lettersSize();
    qsizetype end = start;
    while (end < text.size() && isAsciiLetterOrDigit(text[end]))
        ++end;
    m_letters.resize(static_cast<std::size_t>(before + end - start));
    std::ranges::transform(text.sliced(start, end - start), m_letters.begin() + before, [](QChar c) {
        return static_cast<char16_t>(c.unicode() | (c.unicode() >= u'A' ? 0x20 : 0));
    });
    readLetter(before, start, end);
    return end;
}

void FoldedText::readSign(qsizetype before, qsizetype start, qsizetype end)
{
    if (!m_afterSign) {
        // A word that ends here keeps its letters together: the sign's come behind them all.
        const std::u16string sign = m_letters.substr(static_cast<std::size_t>(before));
        m_letters.resize(static_cast<std::size_t>(before));
        endWord();
        before = lettersSize();
        m_letters += sign;
    }
    m_words.push_back({Word::Kind::Sign, m_afterSign, before, lettersSize() - before, start, end - start});
    m_firstPiece = m_words.size();
    m_afterSign = true;
}

void FoldedText::readJoint()
{
    if (!m_inPiece)
        return endWord();
    m_inPiece = false;
    m_afterJoint = true;
}

void FoldedText::endWord()
{
    const std::size_t end = m_words.size();
    for (std::size_t piece = m_firstPiece; piece + 1 < end; ++piece)
        join(piece, std::min(end, piece + mostPieces));
    m_firstPiece = m_words.size();
    m_inPiece = false;
    m_afterJoint = false;
    m_afterSign = false;
    // So that a mark behind a gap finds no letter to join.
    if (!m_letters.empty() && m_letters.back() != u' ')
        m_letters += u' ';
}

void FoldedText::join(std::size_t first, std::size_t last)
{
    const qsizetype begin = lettersSize();
    for (std::size_t piece = first; piece < last; ++piece)
        m_letters.append(m_letters, static_cast<std::size_t>(m_words[piece].begin),
                         static_cast<std::size_t>(m_words[piece].size));
    m_letters.resize(static_cast<std::size_t>(std::min(lettersSize(), begin + longestWord)));
    const Word &end = m_words[last - 1];
    const qsizetype start = m_words[first].start;
    m_words.push_back({Word::Kind::Joined, false, begin, lettersSize() - begin, start, end.start + end.length - start});
}

} // namespace attune
