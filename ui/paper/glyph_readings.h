// How the glyphs of a PDF are to be read.
#pragma once

#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

#include <map>
#include <vector>

namespace attune {

/// Qt tells a reader, of each glyph that it draws with, the lowest character that has it: of the letter mu the sign for
/// a millionth, of a joined fi the one sign that means both. This holds what such a character stands for in the
/// document.
class GlyphReadings {
public:
    /// Whether these glyphs say this text from left to right, each by itself and in no other place of the document
    /// something else. What they say is kept then. Only scripts whose letters are never joined or turned.
    bool take(QStringView text, const QList<QGlyphRun> &runs);

    /// From what Qt says to what is meant, where these differ.
    std::map<char16_t, QString> mended() const;

private:
    struct Read {
        char16_t said = 0;
        QString meant;
    };

    std::vector<Read> readingOf(QStringView text, const QList<QGlyphRun> &runs);
    char16_t lowestWith(const QRawFont &font, quint32 glyph, char16_t known);

    // By glyph, of a font's characters from 0 to before `to`.
    struct Lowest {
        char16_t to = 0;
        QHash<quint32, char16_t> of;
    };
    QHash<QRawFont, Lowest> m_lowest;
    std::map<char16_t, QString> m_readings;
};

} // namespace attune
