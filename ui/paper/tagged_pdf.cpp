#include "ui/paper/tagged_pdf.h"

#include "ui/paper/pdf_finisher.h"
#include "ui/paper/pdf_paper.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>

namespace attune {

namespace {

bool decorates(const PlacedPiece &piece)
{
    return piece.place == PlacedPiece::Place::Body && !piece.element;
}

// Paints the parts of pages, each between two marks.
class PartPainter {
public:
    PartPainter(PdfPaper &paper, QPainter &painter)
        : m_paper(paper)
        , m_painter(painter)
    {
    }

    void paint(const std::vector<PlacedPiece> &page)
    {
        for (const bool isDecoration : {true, false}) {
            for (const PlacedPiece &piece : page) {
                if (decorates(piece) == isDecoration)
                    add(piece);
            }
        }
        m_paper.mark(m_painter, m_place);
        m_place = 0;
        m_isOpen = false;
        ++m_page;
    }

    std::vector<PdfPart> take() { return std::move(m_parts); }

private:
    void add(const PlacedPiece &piece)
    {
        const bool goesOn = m_isOpen && m_parts.back().place == piece.place && m_parts.back().element == piece.element;
        if (!goesOn) {
            m_paper.mark(m_painter, m_place++);
            m_parts.push_back({m_page, piece.place, piece.element, {}});
        }
        m_painter.save();
        piece.paint(m_painter);
        m_painter.restore();
        // Hidden words come after what is drawn of their part, so nothing more is.
        m_parts.back().hidden = m_paper.takeHidden();
        m_isOpen = m_parts.back().hidden.empty();
    }

    PdfPaper &m_paper;
    QPainter &m_painter;
    std::vector<PdfPart> m_parts;
    int m_page = 0;
    int m_place = 0;
    bool m_isOpen = false;
};

} // namespace

QByteArray taggedPdf(const std::vector<std::vector<PlacedPiece>> &pages, const PdfHead &head)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfPaper paper(&buffer, head.size);
    paper.setTitle(head.title);
    paper.setCreator(QStringLiteral("Attune"));
    QPainter painter;
    paper.begin(painter);
    PartPainter parts(paper, painter);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            paper.newPage();
        parts.paint(pages[page]);
    }
    painter.end();
    return finishedPdf(buffer.data(), {head.title, head.language, parts.take(), paper.readings().mended()});
}

} // namespace attune
