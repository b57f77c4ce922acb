#include "ui/paper/pdf_finisher.h"

#include "ui/paper/finish/finish_pdf.h"
#include "ui/paper/loaded_part.h"

namespace attune {

namespace {

void take(void *taker, const char *bytes, std::size_t size)
{
    static_cast<QByteArray *>(taker)->append(bytes, static_cast<qsizetype>(size));
}

} // namespace

PdfUnfinished::PdfUnfinished()
    : Failure("The PDF could not be finished. A part of Attune is missing, or the memory is full.")
{
}

QByteArray finishedPdf(const QByteArray &pdf, const QByteArray &language)
{
    static auto *const finish = reinterpret_cast<decltype(&attuneFinishPdf)>(
        loadedFunction(QStringLiteral(ATTUNE_PDF_INSTALLED), QStringLiteral(ATTUNE_PDF_BUILT), "attuneFinishPdf"));
    QByteArray whole;
    if (!finish
        || finish(pdf.constData(), static_cast<std::size_t>(pdf.size()), language.constData(), &take, &whole) != 0)
        throw PdfUnfinished();
    return whole;
}

} // namespace attune
