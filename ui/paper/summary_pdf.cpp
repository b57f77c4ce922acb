#include "ui/paper/summary_pdf.h"

#include "ui/paper/pdf_finisher.h"
#include "ui/paper/summary_pages.h"
#include "ui/paper/summary_words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

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
    return finishedPdf(painted(SummaryPages(summary, paper), paper), summary_words::language().toUtf8());
}

} // namespace attune
