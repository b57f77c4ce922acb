// The pages of a family's summary, as they stand on the screen and on paper.
#pragma once

#include "ui/paper/flow.h"

#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <vector>

class QLocale;
class QPainter;

namespace attune {

struct Summary;

/// The paper of a country: Letter where it is used, else A4.
QPageSize::PageSizeId paperOf(const QLocale &locale);

/// A summary laid out, from top to bottom and page to page. Lengths are logical pixels, 96 to the inch.
class SummaryPages {
public:
    SummaryPages(const Summary &summary, QPageSize::PageSizeId paper);

    /// 1 or more.
    int count() const { return static_cast<int>(m_pages.size()); }
    QSizeF size() const { return m_size; }
    /// Draws a page, counted from 0, with its upper left corner at the painter's origin.
    void paint(QPainter &painter, int page) const;
    /// The same piece by piece, in the order in which it is read. They live no longer than this.
    std::vector<PlacedPiece> pieces(int page) const;
    /// What is written on a page, in the order in which it is read.
    QString text(int page) const;

private:
    QString pageWords(int page) const;

    QSizeF m_size;
    QString m_practice;
    QString m_day;
    QString m_foot;
    std::vector<Flow> m_pages;
};

} // namespace attune
