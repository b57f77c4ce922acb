#include "ui/idle_lock.h"

#include <QCoreApplication>
#include <QInputMethodEvent>

#include <utility>

namespace attune {

namespace {

// How soon after waking it is noticed that time ran out meanwhile.
constexpr std::chrono::seconds betweenLooks{5};

} // namespace

IdleLock::IdleLock(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_out(this)
    , m_look(this)
{
    m_out.setSingleShot(true);
    m_out.setInterval(after);
    m_look.setInterval(betweenLooks);
    connect(&m_out, &QTimer::timeout, this, [this] {
        stop();
        Q_EMIT idle();
    });
    connect(&m_look, &QTimer::timeout, this, &IdleLock::hasRunOut);
    qApp->installEventFilter(this);
}

// Its timers, which are taken from it one by one, would be events of the program too.
IdleLock::~IdleLock()
{
    qApp->removeEventFilter(this);
}

void IdleLock::start()
{
    m_isKeyTaken = false;
    m_touched = m_clock();
    m_out.start();
    m_look.start();
}

void IdleLock::stop()
{
    m_out.stop();
    m_look.stop();
}

bool IdleLock::isTouch(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // before each key; one that is a shortcut has no other
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::DragMove:
        return true;
    case QEvent::InputMethod: {
        // One without text comes by itself, as when the focus moves.
        const auto &input = static_cast<const QInputMethodEvent &>(event);
        return !input.commitString().isEmpty() || !input.preeditString().isEmpty();
    }
    default:
        return false;
    }
}

bool IdleLock::hasRunOut()
{
    if (m_clock() - m_touched < std::chrono::milliseconds(after).count())
        return false;
    stop();
    Q_EMIT idle();
    return true;
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && std::exchange(m_isKeyTaken, false))
        return true;
    if (!m_out.isActive() || !isTouch(*event))
        return QObject::eventFilter(watched, event);
    if (!hasRunOut()) {
        start();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // so that it is no shortcut either
        m_isKeyTaken = true;
    }
    return true;
}

} // namespace attune
