// A control with its label above it and room for a sentence below.
#pragma once

#include <QWidget>

namespace attune {

class Label;

/// What a Field is for a line, for any other control: a list, a row of chips.
class Labelled : public QWidget {
    Q_OBJECT
public:
    Labelled(const QString &label, QWidget *control, QWidget *parent = nullptr);

    /// What has to change, below the control; empty takes it away.
    void say(const QString &sentence);

private:
    QWidget *m_control;
    Label *m_said;
};

} // namespace attune
