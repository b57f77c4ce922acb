// The day's sessions and the notes that are still to be signed.
#pragma once

#include "src/work/day_view.h"
#include "ui/controls/scroll_page.h"

namespace attune {

class Card;
class Label;

/// Shows a day. Every line leads to its family.
class TodayPage : public ScrollPage {
    Q_OBJECT
public:
    explicit TodayPage(QWidget *parent = nullptr);

    void setDay(const DayView &day);

Q_SIGNALS:
    void familyRequested(const attune::Id<attune::Family> &family);

private:
    QWidget *makeLine(const DayLine &line, const QString &when);
    void fill(const DayView &day);

    Label *m_title;
    Label *m_words;
    QWidget *m_lists = nullptr;
};

} // namespace attune
