// The day's sessions and the notes that are still to be signed.
#pragma once

#include "src/work/day_view.h"
#include "ui/controls/scroll_page.h"

namespace attune {

class Button;
class Label;

/// Shows a day. Every line leads to its note, or to its family where there is none to write.
class TodayPage : public ScrollPage {
    Q_OBJECT
public:
    explicit TodayPage(QWidget *parent = nullptr);

    void setDay(const DayView &day);
    /// Says that the day could not be read, and offers to try again.
    void sayNotLoaded();

    /// Opens the note that is next to be written; nothing where there is none.
    void openNext();

Q_SIGNALS:
    void againRequested();
    void newFamilyRequested();
    void noteRequested(const attune::Id<attune::Session> &session);
    void familyRequested(const attune::Id<attune::Family> &family);
    void sessionRequested(const attune::Id<attune::Session> &session);

private:
    void addLines(const QString &title, QWidget *beside, const std::vector<DayLine> &lines, const DayView &day);

    Label *m_title;
    Label *m_words;
    Button *m_again;
    /// Where the day has nothing because no family has a file yet.
    Button *m_begin;
    QWidget *m_lists = nullptr;
    Button *m_next = nullptr;
};

} // namespace attune
