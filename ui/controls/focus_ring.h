// The ring around whatever has the keyboard.
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace attune {

/// One QFocusFrame that goes with the focus through every window of the program, outside the control it stands for.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

private:
    void follow(QWidget *now);

    // The frame lives in the window of the widget it surrounds, so it goes when that window goes.
    QPointer<QFocusFrame> m_frame;
};

} // namespace attune
