#include "ui/controls/toast.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/keys.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <chrono>
#include <utility>

namespace attune {

namespace {

constexpr std::chrono::seconds shownFor{6};
constexpr int margin = 24;
constexpr int toastGap = 12;

} // namespace

Toast::Toast(QWidget *over)
    : QWidget(over)
    , m_words(new Label(TextRole::Interface, &Tokens::ink, QString()))
    , m_undo(new Button(Button::Kind::Quiet, tr("Undo")))
    , m_timer(new QTimer(this))
{
    m_undo->showKey(keys::undo);
    auto *close = new Button(Button::Kind::Quiet, tr("Dismiss"), QStringLiteral("close"));
    close->setIconOnly(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 4, 2);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_undo);
    row->addWidget(close);
    for (Button *button : {m_undo, close}) {
        button->setFixedHeight(attuneStyle().scaled(32));
        button->installEventFilter(this);
    }
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_undo, &Button::clicked, this, &Toast::undo);
    connect(close, &Button::clicked, this, &Toast::dismiss);
    hide();
}

void Toast::offer(const QString &words, std::function<void()> undo)
{
    m_giveBack = std::move(undo);
    if (QWidget *focus = QApplication::focusWidget(); focus && !isAncestorOf(focus))
        m_before = focus;
    m_words->setText(words);
    m_undo->setAccessibleDescription(words);
    setAccessibleName(words);
    place();
    show();
    raise();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    wait();
}

void Toast::undo()
{
    const auto giveBack = std::exchange(m_giveBack, {});
    dismiss();
    if (giveBack)
        giveBack();
}

// The keyboard goes back to the page, and not to whatever comes next behind it.
void Toast::dismiss()
{
    m_timer->stop();
    m_giveBack = {};
    if (isAncestorOf(QApplication::focusWidget())) {
        const bool isThere = m_before && m_before->isVisible();
        (isThere ? m_before.data() : parentWidget())->setFocus(Qt::OtherFocusReason);
    }
    hide();
}

void Toast::wait()
{
    if (isAncestorOf(QApplication::focusWidget()) || underMouse())
        m_timer->stop();
    else if (m_giveBack)
        m_timer->start();
}

void Toast::lieAbove(int bottom)
{
    m_bottom = bottom;
    place();
}

void Toast::place()
{
    adjustSize();
    const int left = layoutDirection() == Qt::RightToLeft ? parentWidget()->width() - width() - margin : margin;
    move(left, m_bottom - height() - toastGap);
}

bool Toast::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &Toast::wait); // once the keyboard is where it goes
    return false;
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer->stop();
}

void Toast::leaveEvent(QEvent *)
{
    wait();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace attune
