// More about one strategy that was tried.
#pragma once

#include "ui/paper/shown_person.h"

#include "src/records/regulation.h"

#include <QWidget>

#include <vector>

namespace attune {

class Button;
class ChoiceRow;
class Label;
class LedRow;
class MinuteField;

/// One time that it was tried: what came of it, the minute where it is known, who led, and for touch how the child took
/// it. All of it is optional.
class StrategyDetail : public QWidget {
    Q_OBJECT
public:
    explicit StrategyDetail(QWidget *parent = nullptr);

    /// `time`: which of several times it was, from 1; 0 where it was tried once. `child`: the name of the child whose
    /// hour it is.
    void showUse(const StrategyUse &use, int time, const std::vector<ShownPerson> &people, const QString &child);
    /// The use with what is said of it here.
    StrategyUse saidOf(StrategyUse use) const;

Q_SIGNALS:
    void edited();
    /// Asked of one of several.
    void takenAway();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take();

    Label *m_title;
    Button *m_takeAway;
    ChoiceRow *m_effect;
    MinuteField *m_minute;
    LedRow *m_led;
    Label *m_touchQuestion;
    ChoiceRow *m_touch;
};

} // namespace attune
