// A note page on a desk of its own: an invented family, a clock that stands still, and writes that are counted.
#pragma once

#include "ui/controls/chip.h"
#include "ui/controls/focus_ring.h"
#include "ui/note/note_page.h"

#include <QMainWindow>

#include <memory>
#include <vector>

namespace attune {

/// Ids of the invented people, so that a test can name them.
namespace people {
Id<Person> maya();
Id<Person> mum();
Id<Person> auntie();
} // namespace people

/// Maya & Mum on Thursday 14 May 2026, planned 10:00 to 10:50 in Vancouver, an empty draft begun at 10:56.
OpenNote mayaAndMum();

/// The page in a shown window with the focus ring.
class NoteDesk {
public:
    /// `later` than 11:02 of that day.
    explicit NoteDesk(const OpenNote &open = mayaAndMum(), std::chrono::milliseconds later = {});
    ~NoteDesk();

    NotePage &page() { return *m_page; }
    QMainWindow &window() { return m_window; }
    /// Moves the clock on, and tells the saver.
    void pass(std::chrono::milliseconds time);
    qint64 now() const { return *m_now; }
    /// Sets the computer's clock back, while time goes on as it does.
    void setBack(std::chrono::milliseconds time) { *m_now -= time.count(); }

    /// Every write that was asked for, as it was then.
    const std::vector<WrittenHour> &writes() const { return *m_writes; }

    /// A key to whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);

    QWidget *widget(const QString &name);
    template <class Control>
    Control *control(const QString &name)
    {
        auto *found = qobject_cast<Control *>(widget(name));
        return found;
    }
    void click(const QString &name);
    Chip *person(Id<Person> id) { return control<Chip>(QStringLiteral("person.") + id.toText()); }

    /// Whether some visible label of the page says this.
    bool says(const QString &text);

private:
    std::shared_ptr<qint64> m_now;
    std::shared_ptr<qint64> m_passed;
    std::shared_ptr<std::vector<WrittenHour>> m_writes;
    FocusRing m_ring{nullptr};
    QMainWindow m_window;
    NotePage *m_page;
};

} // namespace attune
