// Hands that count what they do: every key, a held Ctrl, Alt or Shift for a key of its own, and every click and turn of
// the wheel. Words and passphrases are typed uncounted.
#pragma once

#include "tests/ui/vault_desk.h"

#include <QAbstractScrollArea>
#include <QWheelEvent>

namespace attune::test {

class CountedHands {
public:
    explicit CountedHands(VaultDesk &desk)
        : m_desk(desk)
    {
    }

    int keys() const { return m_keys; }
    int clicks() const { return m_clicks; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_keys += 1 + static_cast<int>(qPopulationCount(static_cast<quint32>(modifiers.toInt())));
        m_desk.press(key, modifiers);
    }
    void words(const QString &text) { m_desk.type(text); }

    /// Clicks what is seen at the middle of a control, after turning the wheel until it is seen.
    void click(QWidget *control)
    {
        REQUIRE(control);
        INFO(control->metaObject()->className()
             << ' ' << control->objectName().toStdString() << ' ' << control->accessibleName().toStdString());
        for (int turn = 0; !isSeen(*control) && turn < 20; ++turn)
            turnWheel(*control);
        REQUIRE(isSeen(*control));
        ++m_clicks;
        QWidget *window = control->window();
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, control->mapTo(window, control->rect().center()));
    }
    void click(const QString &buttonText) { click(m_desk.button(buttonText)); }

private:
    static bool isSeen(const QWidget &control)
    {
        const QWidget *hit = control.window()->childAt(control.mapTo(control.window(), control.rect().center()));
        return hit && (hit == &control || control.isAncestorOf(hit));
    }
    // Over the page that the control is on, towards it.
    void turnWheel(QWidget &control)
    {
        QAbstractScrollArea *area = nullptr;
        for (QWidget *up = control.parentWidget(); up && !area; up = up->parentWidget())
            area = qobject_cast<QAbstractScrollArea *>(up);
        REQUIRE(area);
        ++m_clicks;
        const QWidget *ground = area->viewport();
        const QPoint middle = ground->rect().center();
        const bool isBelow =
            control.mapTo(area->window(), control.rect().center()).y() > ground->mapTo(area->window(), middle).y();
        QWheelEvent turn(middle, ground->mapToGlobal(middle), {}, {0, isBelow ? -120 : 120}, {}, {}, Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(area->viewport(), &turn);
    }

    VaultDesk &m_desk;
    int m_keys = 0;
    int m_clicks = 0;
};

} // namespace attune::test
