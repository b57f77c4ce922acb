// The tree of a PDF's elements, and what its catalog says.
#pragma once

#include "ui/paper/finish/tagged_pages.h"

namespace attune {

/// Writes the tree, from which each page's numbers lead to their elements and back; the language; the title, which is
/// shown in the window's head.
void writeElements(QPDF &file, const AttunePdfDocument &document, const std::vector<TaggedPage> &pages);

} // namespace attune
