// Words that lie unseen over what is drawn.
#pragma once

#include "ui/paper/finish/finish_pdf.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <string>

namespace attune {

/// Writes words in a font of one glyph that nobody sees, whose codes are the characters themselves.
class HiddenLayer {
public:
    /// Its name among a page's resources.
    static constexpr const char *fontName = "/AttuneHidden";

    explicit HiddenLayer(QPDF &file);

    std::string written(const AttunePdfWord *words, std::size_t count);
    QPDFObjectHandle font() const { return m_font; }
    /// Writes the font, once all words are written; nothing where there are none.
    void finish();

private:
    char16_t codeOf(char32_t character);

    QPDF &m_file;
    QPDFObjectHandle m_font;
    bool m_isUsed = false;
    /// Those beyond 16 bits, which have the codes of halves of pairs.
    std::map<char32_t, char16_t> m_beyond;
};

} // namespace attune
