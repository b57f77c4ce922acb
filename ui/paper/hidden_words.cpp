#include "ui/paper/hidden_words.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <limits>
#include <optional>

namespace attune {

namespace {

enum class RunsFrom { Blank, Left, Right };

constexpr qreal blankWidth = 0.25; // of an em, where it is not drawn

bool turnsDirection(QChar c)
{
    return c == QChar(0x061c) || c == QChar(0x200e) || c == QChar(0x200f) || (c >= QChar(0x202a) && c <= QChar(0x202e))
        || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QChar::Direction directionAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size())
        return QChar::direction(QChar::surrogateToUcs4(text[at], text[at + 1]));
    return text[at].direction();
}

// Where each character runs from: the rules of Unicode's bidirectional algorithm in short (W4, W5, W7, N1, N2), as far
// as they tell which letters follow each other in one direction.
class Directions {
public:
    Directions(QStringView text, RunsFrom base)
        : m_text(text)
        , m_all(static_cast<std::size_t>(text.size()), base)
    {
        RunsFrom strong = base;
        qsizetype undecided = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const std::optional<RunsFrom> own = ownOf(at);
            if (!own)
                continue;
            const bool isNumber = *own == RunsFrom::Left && !isLetter(at);
            // A number among letters from the right is one of them to what lies between.
            const RunsFrom towards = isNumber ? strong : *own;
            fill(undecided, at, strong == towards ? strong : base);
            m_all[static_cast<std::size_t>(at)] = *own;
            undecided = at + 1;
            strong = towards;
        }
        fill(undecided, text.size(), base);
        joinNumbers();
    }

    RunsFrom of(qsizetype at) const
    {
        return m_text[at].isSpace() ? RunsFrom::Blank : m_all[static_cast<std::size_t>(at)];
    }

private:
    std::optional<RunsFrom> ownOf(qsizetype at) const
    {
        switch (directionAt(m_text, at)) {
        case QChar::DirR:
        case QChar::DirAL:
            return RunsFrom::Right;
        case QChar::DirL:
        case QChar::DirEN:
        case QChar::DirAN:
            return RunsFrom::Left;
        default:
            return std::nullopt;
        }
    }
    bool isLetter(qsizetype at) const { return directionAt(m_text, at) == QChar::DirL; }
    bool isNumber(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() && ownOf(at) == RunsFrom::Left && !isLetter(at);
    }
    void fill(qsizetype from, qsizetype to, RunsFrom with)
    {
        std::fill(m_all.begin() + from, m_all.begin() + to, with);
    }
    // "10:30" and "9%" stay whole; a mark goes with its letter.
    void joinNumbers()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const QChar::Direction direction = directionAt(m_text, at);
            const bool isWithin =
                (direction == QChar::DirCS || direction == QChar::DirES) && isNumber(at - 1) && isNumber(at + 1);
            const bool isBeside = direction == QChar::DirET && (isNumber(at - 1) || isNumber(at + 1));
            if (isWithin || isBeside)
                m_all[static_cast<std::size_t>(at)] = RunsFrom::Left;
            if (direction == QChar::DirNSM && at > 0)
                m_all[static_cast<std::size_t>(at)] = m_all[static_cast<std::size_t>(at - 1)];
        }
    }

    QStringView m_text;
    std::vector<RunsFrom> m_all;
};

struct WordExtent {
    qreal from = std::numeric_limits<qreal>::max();
    qreal to = std::numeric_limits<qreal>::lowest();
};

WordExtent extentOf(const QTextLine &line, qsizetype from, qsizetype length)
{
    WordExtent extent;
    for (const QGlyphRun &run : line.glyphRuns(static_cast<int>(from), static_cast<int>(length))) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i) {
            extent.from = std::min(extent.from, positions[i].x());
            extent.to = std::max(extent.to, positions[i].x() + advances[i].x());
        }
    }
    return extent;
}

QString shownOf(QStringView text)
{
    if (text.front().isSpace())
        return QStringLiteral(" ");
    QString shown = text.toString();
    shown.removeIf([](QChar c) { return turnsDirection(c) || c.category() == QChar::Other_Control; });
    return shown;
}

} // namespace

std::vector<HiddenWord> hiddenWords(const QTextLayout &layout, const QTextLine &line)
{
    const QString whole = layout.text();
    const QStringView text = QStringView(whole).mid(line.textStart(), line.textLength());
    const qreal height = layout.font().pixelSize();
    const qreal baseline = line.y() + line.ascent();
    const bool isFromRight = layout.textOption().textDirection() == Qt::RightToLeft;
    const Directions directions(text, isFromRight ? RunsFrom::Right : RunsFrom::Left);
    std::vector<HiddenWord> words;
    qreal last = isFromRight ? line.x() : line.x() + line.naturalTextWidth();
    for (qsizetype from = 0; from < text.size();) {
        const RunsFrom way = directions.of(from);
        qsizetype to = from + 1;
        while (to < text.size() && (text[to].isLowSurrogate() || directions.of(to) == way))
            ++to;
        const QString shown = shownOf(text.mid(from, to - from));
        WordExtent extent = extentOf(line, line.textStart() + from, to - from);
        from = to;
        if (shown.isEmpty())
            continue;
        if (extent.to <= extent.from)
            extent = {last, last + blankWidth * height};
        words.push_back({shown, {extent.from, baseline}, extent.to - extent.from, height, way == RunsFrom::Right});
        last = way == RunsFrom::Right ? extent.from : extent.to;
    }
    return words;
}

} // namespace attune
