// The tags of a PDF's elements.
#pragma once

#include "ui/paper/finish/finish_pdf.h"

namespace attune {

constexpr const char *tagOf(AttunePdfRole role)
{
    switch (role) {
    case AttunePdfTitle:
        return "/H1";
    case AttunePdfSection:
        return "/H2";
    case AttunePdfParagraph:
        return "/P";
    case AttunePdfTable:
        return "/Table";
    case AttunePdfRow:
        return "/TR";
    case AttunePdfHeadOfRow:
        return "/TH";
    case AttunePdfCell:
        return "/TD";
    case AttunePdfFigure:
        return "/Figure";
    }
    return "/P";
}

} // namespace attune
