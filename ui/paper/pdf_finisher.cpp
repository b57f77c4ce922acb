#include "ui/paper/pdf_finisher.h"

#include "ui/paper/finish/finish_pdf.h"

#include <QCoreApplication>
#include <QLibrary>

namespace attune {

namespace {

using Finish = decltype(attuneFinishPdf);

Finish *load()
{
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/" ATTUNE_PDF_INSTALLED);
    for (const QString &place : {installed, QStringLiteral(ATTUNE_PDF_BUILT)}) {
        QLibrary part(place);
        part.setLoadHints(QLibrary::PreventUnloadHint);
        if (const QFunctionPointer found = part.resolve("attuneFinishPdf"))
            return reinterpret_cast<Finish *>(found);
    }
    return nullptr;
}

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
    static Finish *const finish = load();
    QByteArray whole;
    if (!finish
        || finish(pdf.constData(), static_cast<std::size_t>(pdf.size()), language.constData(), &take, &whole) != 0)
        throw PdfUnfinished();
    return whole;
}

} // namespace attune
