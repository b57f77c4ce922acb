#include "ui/controls/once_let_go.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <utility>

namespace attune {

namespace {

class LetGo : public QObject {
public:
    LetGo(QObject *context, std::function<void()> doing)
        : QObject(context)
        , m_doing(std::move(doing))
    {
        qApp->installEventFilter(this);
    }

    // Any event tells of a button that was let go elsewhere.
    bool eventFilter(QObject *, QEvent *) override
    {
        if (QApplication::mouseButtons() == Qt::NoButton) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, parent(), m_doing);
            deleteLater();
        }
        return false;
    }

private:
    std::function<void()> m_doing;
};

} // namespace

void onceLetGo(QObject *context, std::function<void()> doing)
{
    if (QApplication::mouseButtons() == Qt::NoButton)
        doing();
    else
        new LetGo(context, std::move(doing));
}

} // namespace attune
