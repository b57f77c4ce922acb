#include "ui/tour/walk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include <cstdio>

namespace attune {

namespace {

constexpr int turnMilliseconds = 60;
constexpr int mostTurns = 500; // half a minute
constexpr int turnsToSettle = 3; // a page is laid out and painted in the turns after it is shown

} // namespace

Walk::Walk(QWidget &window, const QDir &folder, const QString &suffix)
    : m_window(window)
    , m_folder(folder)
    , m_suffix(suffix)
{
    m_timer.setInterval(turnMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Walk::turn);
}

void Walk::step(const QString &what, std::function<void()> act, std::function<bool()> isThere)
{
    m_steps.push_back({what, std::move(act), std::move(isThere)});
}

void Walk::key(const QString &what, int key, Qt::KeyboardModifiers modifiers, std::function<bool()> isThere)
{
    step(
        what, [this, key, modifiers] { press(key, modifiers); }, std::move(isThere));
}

void Walk::picture(const QString &name)
{
    step(
        QStringLiteral("the picture %1").arg(name), [this, name] { save(name); }, [] { return true; });
}

void Walk::start()
{
    m_window.activateWindow();
    m_timer.start();
}

void Walk::turn()
{
    if (!QApplication::activeWindow()) // without a screen nobody gives the keyboard back when a dialog has gone
        m_window.activateWindow();
    if (m_next == m_steps.size()) {
        m_timer.stop();
        Q_EMIT arrived();
        return;
    }
    const Step &now = m_steps[m_next];
    if (!m_acted) {
        m_acted = true;
        m_turns = 0;
        return now.act();
    }
    ++m_turns;
    if (m_turns >= turnsToSettle && now.isThere()) {
        ++m_next;
        m_acted = false;
    } else if (m_turns > mostTurns) {
        m_timer.stop();
        save(QStringLiteral("stopped-here"));
        Q_EMIT stopped(now.what);
    }
}

void Walk::save(const QString &name)
{
    const QString file = m_folder.filePath(name + m_suffix);
    QPixmap picture = m_window.grab();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(m_window.mapFromGlobal(dialog->pos()), dialog->grab());
    }
    if (!picture.save(file)) {
        m_timer.stop();
        Q_EMIT stopped(file);
        return;
    }
    std::printf("%s\n", qPrintable(file));
}

void Walk::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_window, static_cast<Qt::Key>(key), modifiers);
}

void Walk::type(const QString &text)
{
    for (const QChar letter : text) { // a letter may take the keyboard on
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClicks(focus, letter);
    }
}

void Walk::click(const QString &words)
{
    for (QAbstractButton *button : m_window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == words)
            return button->click();
    }
}

void Walk::fill(const QString &field, const QString &text)
{
    for (QLineEdit *line : m_window.findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == field) {
            line->setFocus();
            press(Qt::Key_A, Qt::ControlModifier);
            return type(text);
        }
    }
}

bool Walk::says(const QString &text) const
{
    const auto labels = m_window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QWidget *Walk::seen(const char *className, const QString &name) const
{
    const auto widgets = m_window.findChildren<QWidget *>(name);
    for (QWidget *widget : widgets) {
        if (widget->inherits(className) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace attune
