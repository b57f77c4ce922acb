#include "ui/controls/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QTextEdit>

namespace attune {

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *now)
{
    // Only controls: a scroll area or a whole page with the focus needs no ring around it. A list that hangs from its
    // drop-down is that drop-down still.
    const auto *list = qobject_cast<QAbstractItemView *>(now);
    const bool control = qobject_cast<QAbstractButton *>(now) || qobject_cast<QLineEdit *>(now)
        || qobject_cast<QTextEdit *>(now) || qobject_cast<QComboBox *>(now)
        || (list && list->window()->windowType() != Qt::Popup);
    if (control && !m_frame)
        m_frame = new QFocusFrame;
    if (m_frame)
        m_frame->setWidget(control ? now : nullptr);
    if (control) { // a frame that begins out of sight hides for good, also from a page that is scrolled to it
        m_frame->show();
        m_frame->raise();
    }
}

} // namespace attune
