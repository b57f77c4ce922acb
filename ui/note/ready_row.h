// One line of the ready list.
#pragma once

#include "src/rules/completeness.h"

#include <QAbstractButton>

namespace attune {

/// A need with its sign: a check, or an empty ring.
class ReadyRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit ReadyRow(QWidget *parent = nullptr);

    void show(const ReadyTick &tick, const Session &session);
    using QWidget::show;
    const ReadyTick &tick() const { return m_tick; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect wordsIn(int width) const;

    ReadyTick m_tick;
};

} // namespace attune
