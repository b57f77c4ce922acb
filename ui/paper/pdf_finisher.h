// The last step of a PDF.
#pragma once

#include "src/errors.h"
#include "ui/paper/hidden_words.h"
#include "ui/paper/paper_element.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace attune {

/// The PDF could not be finished: a part of the program is not where it was built or installed, or memory was short.
class PdfUnfinished : public Failure {
public:
    PdfUnfinished();
};

/// What was painted between two marks of a PdfPaper, on a page that is counted from 0. Without an element it decorates,
/// or is the page's head or foot.
struct PdfPart {
    int page = 0;
    PlacedPiece::Place place = PlacedPiece::Place::Body;
    PaperElementPtr element;
    std::vector<HiddenWord> hidden;
};

/// What a document is beside its painted pages.
struct PdfDocument {
    QString title;
    /// BCP 47: by it a reader aloud chooses the voice.
    QByteArray language;
    /// In the order in which they were painted.
    std::vector<PdfPart> parts;
    /// How glyphs are to be read: GlyphReadings::mended().
    std::map<char16_t, QString> readings;
};

/// The parts tagged with their elements, and title and language set. What does it is loaded when it is first asked for:
/// with its libraries it is as large as a window. Any thread may call it. Throws PdfUnfinished.
QByteArray finishedPdf(const QByteArray &painted, const PdfDocument &document);

} // namespace attune
