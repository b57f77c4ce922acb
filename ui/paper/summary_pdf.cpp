#include "ui/paper/summary_pdf.h"

#include "ui/paper/summary_pages.h"
#include "ui/paper/summary_words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace attune {

namespace {

constexpr int dotsPerInch = 1200;
constexpr qreal pixelsPerInch = 96;

QByteArray painted(const SummaryPages &pages, QPageSize::PageSizeId paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(paper));
    writer.setPageMargins({});
    writer.setResolution(dotsPerInch);
    writer.setTitle(summary_words::title());
    writer.setCreator(QStringLiteral("Attune"));
    QPainter painter(&writer);
    painter.scale(dotsPerInch / pixelsPerInch, dotsPerInch / pixelsPerInch);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

} // namespace

QByteArray summaryPdf(const Summary &summary, QPageSize::PageSizeId paper)
{
    const QByteArray plain = painted(SummaryPages(summary, paper), paper);
    QPDF pdf;
    pdf.processMemoryFile("summary", plain.constData(), static_cast<std::size_t>(plain.size()));
    // Qt sets no language, by which a reader aloud chooses the voice.
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(summary_words::language().toStdString()));
    pdf.getRoot().replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> whole = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(whole->getBuffer()), static_cast<qsizetype>(whole->getSize())};
}

} // namespace attune
