// What a note needs before it is signed, as a list of ticks.
#pragma once

#include "src/rules/completeness.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attune {

class ReadyRow;

/// One line for each need: a check where it is met, an empty ring and a question where it is not. A press goes there.
class ReadyList : public QWidget {
    Q_OBJECT
public:
    explicit ReadyList(QWidget *parent = nullptr);

    void show(const std::vector<ReadyTick> &ticks, const Session &session);
    using QWidget::show;

    bool isReady() const;
    /// The first line that is not met; null where all are.
    QWidget *firstMissing() const;

Q_SIGNALS:
    void placeRequested(attune::Need need);

private:
    QVBoxLayout *m_column;
    std::vector<ReadyRow *> m_rows;
};

} // namespace attune
