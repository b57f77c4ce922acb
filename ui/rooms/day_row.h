// One session in the day's list.
#pragma once

#include "src/work/day_view.h"

#include <QWidget>

class QGridLayout;

namespace attune {

class Button;

/// Puts one session into a row of a grid: when, the family, what the note holds and how far it is, and the way to it.
/// Only today's sessions have the figure and the marks.
class DayRow : public QObject {
    Q_OBJECT
public:
    /// What leads further: the note that is next to be written stands out, and shows the key.
    enum class Way { Next, Usual };

    /// `family`: that of the line.
    DayRow(const DayLine &line, const FamilySketch &family, QDate today, Way way, QGridLayout &grid, QObject *parent);

    /// The button of the row.
    Button *action() const { return m_action; }

Q_SIGNALS:
    void noteRequested(const attune::Id<attune::Session> &session);
    void familyRequested(const attune::Id<attune::Family> &family);
    /// The session is to be changed.
    void sessionRequested(const attune::Id<attune::Session> &session);

private:
    Button *m_action;
};

} // namespace attune
