// A line that says what was just taken away, and gives it back.
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QTimer;

namespace attune {

class Button;
class Label;

/// Lies over a page at the bottom of its leading side. It goes by itself after six seconds in which neither the pointer
/// nor the keyboard was on it, and is hidden at other times.
class Toast : public QWidget {
    Q_OBJECT
public:
    /// `over` is the page.
    explicit Toast(QWidget *over);

    /// Says `words` in the place of what it said before; `undo` gives back what they tell of.
    void offer(const QString &words, std::function<void()> undo);
    /// Gives back what is offered; nothing where nothing is.
    void undo();

    /// Lies above this height of the page, in logical pixels from its top.
    void lieAbove(int bottom);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dismiss();
    void wait();
    void place();

    Label *m_words;
    Button *m_undo;
    std::function<void()> m_giveBack;
    QPointer<QWidget> m_before; // had the keyboard when it came
    QTimer *m_timer;
    int m_bottom = 0;
};

} // namespace attune
