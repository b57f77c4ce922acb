#include "ui/rooms/page_preview.h"

#include "ui/controls/accessible_role.h"
#include "ui/controls/attune_style.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace attune {

namespace {

constexpr int around = 24;

} // namespace

/// The sheets themselves, beneath each other.
class PageSheets : public QWidget {
public:
    void setPages(std::optional<SummaryPages> pages)
    {
        m_pages = std::move(pages);
        fit(m_width);
    }

    void fit(int width)
    {
        m_width = width;
        setFixedHeight(m_pages ? around + m_pages->count() * step() : 0);
        update();
    }

    const std::optional<SummaryPages> &pages() const { return m_pages; }
    int step() const { return m_pages ? qRound(m_pages->size().height() * scale()) + around : 1; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const Tokens &colours = attuneStyle().tokens();
        painter.fillRect(event->rect(), colours.sidebar); // what the sheets lie on
        if (!m_pages)
            return;
        for (int page = 0; page < m_pages->count(); ++page) {
            const QRectF sheet(around, around + page * step(), m_pages->size().width() * scale(),
                               m_pages->size().height() * scale());
            if (!sheet.toAlignedRect().intersects(event->rect()))
                continue;
            painter.fillRect(sheet, lightTokens().surface); // paper stays light in the dark
            painter.save();
            painter.setClipRect(sheet);
            painter.translate(sheet.topLeft());
            painter.scale(scale(), scale());
            m_pages->paint(painter, page);
            painter.restore();
            painter.setPen(colours.line);
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        }
    }

private:
    qreal scale() const { return std::max(1, m_width - 2 * around) / m_pages->size().width(); }

    std::optional<SummaryPages> m_pages;
    int m_width = 1;
};

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new PageSheets)
{
    readAs(*this, QAccessible::Document);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_sheets);
    tell();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagePreview::tell);
}

void PagePreview::setPages(std::optional<SummaryPages> pages)
{
    m_sheets->setPages(std::move(pages));
    tell();
}

int PagePreview::count() const
{
    return m_sheets->pages() ? m_sheets->pages()->count() : 0;
}

int PagePreview::page() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / m_sheets->step(), 0, std::max(0, count() - 1));
}

void PagePreview::goTo(int page)
{
    verticalScrollBar()->setValue(page * m_sheets->step());
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_sheets->fit(viewport()->width());
    tell();
}

void PagePreview::tell()
{
    setAccessibleName(count() == 0 ? tr("No page yet") : tr("Page %1 of %2").arg(page() + 1).arg(count()));
    setAccessibleDescription(count() == 0 ? QString() : m_sheets->pages()->text(page()));
    Q_EMIT pageChanged();
}

} // namespace attune
