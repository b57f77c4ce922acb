// The last step of a PDF.
#pragma once

#include "src/errors.h"

#include <QByteArray>

namespace attune {

/// The PDF could not be finished: a part of the program is not where it was built or installed, or memory was short.
class PdfUnfinished : public Failure {
public:
    PdfUnfinished();
};

/// The PDF with its language (BCP 47) set, which Qt does not set and by which a reader aloud chooses the voice. The
/// part that does it is loaded when it is first asked for: with its libraries it is as large as a window. Any thread
/// may call it. Throws PdfUnfinished.
QByteArray finishedPdf(const QByteArray &pdf, const QByteArray &language);

} // namespace attune
