// Pages as they will be on paper.
#pragma once

#include "ui/paper/summary_pages.h"

#include <QScrollArea>

#include <optional>

namespace attune {

class PageSheets;

/// Shows pages beneath each other, as wide as there is room, and scrolls through them. A screen reader meets what is
/// written on the page in front.
class PagePreview : public QScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Nothing for no pages.
    void setPages(std::optional<SummaryPages> pages);
    /// 0 while there are none.
    int count() const;
    /// The page in front, counted from 0.
    int page() const;
    void goTo(int page);

Q_SIGNALS:
    void pageChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();

    PageSheets *m_sheets;
};

} // namespace attune
