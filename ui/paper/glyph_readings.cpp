#include "ui/paper/glyph_readings.h"

#include <algorithm>
#include <array>

namespace attune {

namespace {

constexpr char16_t lookedThrough = 0x3400; // above, no two characters of a font share a glyph by intent
constexpr char16_t atOnce = 0x200;

struct Joined {
    char16_t sign;
    QStringView letters;
};
constexpr std::array<Joined, 7> joinedLetters{{{0xfb03, u"ffi"},
                                               {0xfb04, u"ffl"},
                                               {0xfb00, u"ff"},
                                               {0xfb01, u"fi"},
                                               {0xfb02, u"fl"},
                                               {0xfb05, u"\u017ft"},
                                               {0xfb06, u"st"}}};

bool isEasy(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return !c.isMark() && !c.isSurrogate() && (c.isSpace() || c.category() != QChar::Other_Control);
    default:
        return false;
    }
}

bool isFromRight(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

quint32 glyphOf(const QRawFont &font, QChar c)
{
    quint32 glyph = 0;
    int count = 1;
    return font.glyphIndexesForChars(&c, 1, &glyph, &count) && count == 1 ? glyph : 0;
}

// Goes through the glyphs of a line.
class GlyphWalk {
public:
    explicit GlyphWalk(const QList<QGlyphRun> &runs)
    {
        for (const QGlyphRun &run : runs)
            m_runs.push_back({run.rawFont(), run.glyphIndexes()});
        skipEmpty();
    }

    bool isAtEnd() const { return m_run == m_runs.size(); }
    const QRawFont &font() const { return m_runs[m_run].font; }
    quint32 glyph() const { return m_runs[m_run].glyphs[m_at]; }
    void go()
    {
        ++m_at;
        skipEmpty();
    }

private:
    struct Run {
        QRawFont font;
        QList<quint32> glyphs;
    };

    void skipEmpty()
    {
        for (; m_run < m_runs.size() && m_at == m_runs[m_run].glyphs.size(); m_at = 0)
            ++m_run;
    }

    std::vector<Run> m_runs;
    std::size_t m_run = 0;
    qsizetype m_at = 0;
};

} // namespace

bool GlyphReadings::take(QStringView text, const QList<QGlyphRun> &runs)
{
    const std::vector<Read> reading = readingOf(text, runs);
    std::map<char16_t, QString> together;
    for (const Read &each : reading) {
        const auto known = m_readings.find(each.said);
        const QString &before = known != m_readings.end() ? known->second : together[each.said];
        if (!before.isEmpty() && before != each.meant)
            return false;
        if (known == m_readings.end())
            together[each.said] = each.meant;
    }
    m_readings.merge(together);
    return !reading.empty() || text.trimmed().isEmpty();
}

// Empty where they do not say it.
std::vector<GlyphReadings::Read> GlyphReadings::readingOf(QStringView text, const QList<QGlyphRun> &runs)
{
    std::vector<Read> reading;
    GlyphWalk walk(runs);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.category() == QChar::Other_Format)
            continue; // not drawn; where it is, its glyph is none of what follows
        if (!isEasy(c) || isFromRight(c))
            return {};
        const bool isBlank = c.isSpace();
        if (walk.isAtEnd()) {
            if (isBlank)
                continue; // at the end of a line none is drawn
            return {};
        }
        const quint32 glyph = walk.glyph();
        if (glyph == 0)
            return {};
        if (glyph == glyphOf(walk.font(), c)) {
            reading.push_back(
                {lowestWith(walk.font(), glyph, c.unicode()), isBlank ? QStringLiteral(" ") : QString(c)});
        } else {
            const auto joined = std::ranges::find_if(joinedLetters, [&](const Joined &each) {
                return text.mid(at).startsWith(each.letters) && glyph == glyphOf(walk.font(), QChar(each.sign));
            });
            if (joined == joinedLetters.end())
                return {};
            reading.push_back({lowestWith(walk.font(), glyph, joined->sign), joined->letters.toString()});
            at += joined->letters.size() - 1;
        }
        walk.go();
    }
    return walk.isAtEnd() ? reading : std::vector<Read>();
}

char16_t GlyphReadings::lowestWith(const QRawFont &font, quint32 glyph, char16_t known)
{
    Lowest &lowest = m_lowest[font];
    while (lowest.to <= known && lowest.to < lookedThrough) {
        std::array<QChar, atOnce> characters;
        std::array<quint32, atOnce> glyphs{};
        for (char16_t i = 0; i < atOnce; ++i)
            characters[i] = QChar(static_cast<char16_t>(lowest.to + i));
        int count = atOnce;
        if (font.glyphIndexesForChars(characters.data(), atOnce, glyphs.data(), &count) && count == atOnce) {
            for (char16_t i = 0; i < atOnce; ++i) {
                if (glyphs[i] != 0 && !lowest.of.contains(glyphs[i]))
                    lowest.of.insert(glyphs[i], static_cast<char16_t>(lowest.to + i));
            }
        }
        lowest.to = static_cast<char16_t>(lowest.to + atOnce);
    }
    return lowest.of.value(glyph, known);
}

std::map<char16_t, QString> GlyphReadings::mended() const
{
    std::map<char16_t, QString> mended;
    for (const auto &[said, meant] : m_readings) {
        if (meant != QString(QChar(said)))
            mended.emplace(said, meant);
    }
    return mended;
}

} // namespace attune
