// The parts of painted pages with their tags.
#pragma once

#include "ui/paper/finish/finish_pdf.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace attune {

/// A page, and the places of the elements of which something is on it: by the number (MCID) that it has there.
struct TaggedPage {
    QPDFObjectHandle page;
    std::vector<int> elements;
};

/// Writes the tags and the hidden words into the pages. Throws where a page or a part is not where it is said to be.
std::vector<TaggedPage> tagPages(QPDF &file, const AttunePdfDocument &document);

} // namespace attune
