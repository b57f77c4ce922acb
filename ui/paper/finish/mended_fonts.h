// What the fonts of a painted PDF say of their glyphs.
#pragma once

#include "ui/paper/finish/finish_pdf.h"

class QPDF;

namespace attune {

/// Says of each glyph what is meant, wherever that is another character than the font says.
void mendFonts(QPDF &file, const AttunePdfDocument &document);

} // namespace attune
