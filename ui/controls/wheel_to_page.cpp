#include "ui/controls/wheel_to_page.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDial>
#include <QEvent>
#include <QPointer>
#include <QSlider>
#include <QTabBar>

namespace attune {

namespace {

// A turn that is ignored goes on to the widget around the control.
class WheelToPage : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void letWheelScroll(QWidget &control)
{
    if (!qobject_cast<QComboBox *>(&control) && !qobject_cast<QAbstractSpinBox *>(&control)
        && !qobject_cast<QSlider *>(&control) && !qobject_cast<QDial *>(&control) && !qobject_cast<QTabBar *>(&control))
        return;
    static QPointer<WheelToPage> filter;
    if (!filter)
        filter = new WheelToPage(qApp);
    if (control.focusPolicy() == Qt::WheelFocus)
        control.setFocusPolicy(Qt::StrongFocus);
    control.installEventFilter(filter);
}

} // namespace attune
