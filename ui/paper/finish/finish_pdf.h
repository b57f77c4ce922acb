// What the part of Attune that finishes a PDF gives: values in, bytes out, and nothing of C++ between.
#pragma once

#include <cstddef>

extern "C" {

/// Words that are not seen: UTF-16 without an end, over a box as it is painted, from the upper left corner of the
/// paper.
struct AttunePdfWord {
    const char16_t *text;
    std::size_t length;
    double left, baseline, width, height;
    int isFromRight;
};

enum AttunePdfRole {
    AttunePdfTitle,
    AttunePdfSection,
    AttunePdfParagraph,
    AttunePdfTable,
    AttunePdfRow,
    AttunePdfHeadOfRow,
    AttunePdfCell,
    AttunePdfFigure,
};

/// An element of the document. `within`: the place of the one that it is in, which comes before it; -1 for the
/// document. `says`: UTF-8, what is heard in place of a figure, or null.
struct AttunePdfElement {
    AttunePdfRole role;
    int within;
    const char *says;
};

/// What a part is that belongs to no element.
enum { AttunePdfDecoration = -1, AttunePdfHead = -2, AttunePdfFoot = -3 };

/// A part of a page, counted from 0; a page's parts follow each other. `element`: its place, or one of the above.
/// Before each part of a page, and after the last one, a square is filled that is no part of the picture: one unit
/// wide, its upper left corner at attunePdfMarkX minus the part's place on the page and attunePdfMarkY.
enum { attunePdfMarkX = -20000, attunePdfMarkY = -30000 };
struct AttunePdfPart {
    int page;
    int element;
    const AttunePdfWord *words;
    std::size_t wordCount;
};

/// A character that a font says of its glyph, and what is meant.
struct AttunePdfReading {
    char16_t said;
    const char16_t *meant;
    std::size_t length;
};

/// All of a document.
struct AttunePdfDocument {
    /// BCP 47.
    const char *language;
    /// UTF-8.
    const char *title;
    const AttunePdfElement *elements;
    std::size_t elementCount;
    const AttunePdfPart *parts;
    std::size_t partCount;
    const AttunePdfReading *readings;
    std::size_t readingCount;
};

/// Takes the finished bytes, before attuneFinishPdf() returns.
using AttuneTakeBytes = void(void *taker, const char *bytes, std::size_t size);

/// Gives each part its tag in place of its mark, and writes the tree of elements, language and title. Returns 0, or 1
/// where these bytes are no such PDF or memory was short; nothing is taken then.
int attuneFinishPdf(const char *pdf, std::size_t size, const AttunePdfDocument *document, AttuneTakeBytes *take,
                    void *taker);
}
