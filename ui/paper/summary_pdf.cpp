#include "ui/paper/summary_pdf.h"

#include "ui/paper/summary_pages.h"
#include "ui/paper/summary_words.h"
#include "ui/paper/tagged_pdf.h"

namespace attune {

QByteArray summaryPdf(const Summary &summary, QPageSize::PageSizeId paper)
{
    const SummaryPages pages(summary, paper);
    std::vector<std::vector<PlacedPiece>> pieces;
    pieces.reserve(static_cast<std::size_t>(pages.count()));
    for (int page = 0; page < pages.count(); ++page)
        pieces.push_back(pages.pieces(page));
    return taggedPdf(pieces, {summary_words::title(), summary_words::language().toUtf8(), QPageSize(paper)});
}

} // namespace attune
