#include "tests/ui/typed_everywhere.h"

#include "ui/controls/chip.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/time_field.h"
#include "ui/note/passage_editor.h"
#include "ui/note/sign_dialog.h"
#include "ui/regulation/minute_field.h"
#include "ui/regulation/regulation_editor.h"
#include "ui/rooms/addendum_panel.h"
#include "ui/rooms/closing_part.h"
#include "ui/rooms/summary_page.h"

#include <QComboBox>
#include <QMenu>
#include <QTextEdit>

namespace attune::test {

namespace {

// Those that take a day, a number, a path or the passphrase, which is typed where it is asked for.
const QStringList otherFields{QStringLiteral("Birth date"),
                              QStringLiteral("Sessions you already had together"),
                              QStringLiteral("A note is a late entry after how many hours"),
                              QStringLiteral("Day"),
                              QStringLiteral("From"),
                              QStringLiteral("To"),
                              QStringLiteral("Where the PDF is kept"),
                              QStringLiteral("Your passphrase")};

bool takesWords(const QWidget &field)
{
    return field.isVisible() && field.isEnabled()
        && (qobject_cast<const QLineEdit *>(&field) || qobject_cast<const QTextEdit *>(&field))
        && !qobject_cast<const TimeField *>(&field) && !qobject_cast<const MinuteField *>(&field)
        && !otherFields.contains(field.accessibleName());
}

QLineEdit *lineNamed(const QWidget &page, const QString &name)
{
    for (auto *line : page.findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

Chip *chipNamed(const QWidget &page, const QString &name)
{
    for (auto *chip : page.findChildren<Chip *>()) {
        if (chip->isVisible() && chip->accessibleName().contains(name))
            return chip;
    }
    return nullptr;
}

} // namespace

bool Titles::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget && widget->isWindow() && (event->type() == QEvent::WindowTitleChange || event->type() == QEvent::Show))
        m_all += widget->windowTitle();
    return false;
}

int TypedEverywhere::fill(QWidget &page)
{
    int filled = 0;
    for (QWidget *field : page.findChildren<QWidget *>()) {
        if (!takesWords(*field))
            continue;
        field->setFocus();
        INFO(field->metaObject()->className() << ' ' << field->accessibleName().toStdString());
        REQUIRE(QApplication::focusWidget() == field);
        m_desk.type(typedEverywhere());
        ++filled;
    }
    return filled;
}

void TypedEverywhere::begin()
{
    m_desk.press(Qt::Key_N, Qt::ControlModifier);
    for (int twice = 0; twice < 2; ++twice) {
        m_desk.type(m_desk.vaultPassphrase());
        m_desk.press(Qt::Key_Return);
    }
    REQUIRE(m_desk.waitFor(QStringLiteral("Your vault is ready")));
    REQUIRE(fill(m_desk.window()) == 3);
    m_desk.press(Qt::Key_Return);
    REQUIRE(m_desk.waitFor(QStringLiteral("A quiet day is allowed")));
}

void TypedEverywhere::practice()
{
    m_desk.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(m_desk.waitFor(QStringLiteral("Time zone of a new session")));
    REQUIRE(fill(m_desk.window()) == 1);
    m_desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(m_desk.waitFor(QStringLiteral("Kept just now")));
    m_desk.button(QStringLiteral("What was done"))->click();
    REQUIRE(m_desk.waitFor(QStringLiteral("Offered under each movement")));
    REQUIRE(fill(m_desk.window()) == 8);
    m_desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(m_desk.waitFor(QStringLiteral("Kept just now")));
    m_desk.press(Qt::Key_Escape);
    REQUIRE(m_desk.waitFor(QStringLiteral("A quiet day is allowed")));
}

void TypedEverywhere::family()
{
    m_desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(fill(m_desk.window()) == 8);
    lineNamed(m_desk.window(), QStringLiteral("Birth date"))->setFocus();
    m_desk.type(QStringLiteral("2022-04-03"));
    for (QComboBox *relation : m_desk.window().findChildren<QComboBox *>())
        relation->setCurrentIndex(0);
    m_desk.button(QStringLiteral("Open the file"))->click();
    REQUIRE(m_desk.waitFor(QStringLiteral("This story is just beginning.")));
    REQUIRE(m_desk.says(typedEverywhere()));
}

// Long enough ago that its note is a late entry, and by telephone.
void TypedEverywhere::plan()
{
    m_desk.button(QStringLiteral("Plan a session"))->click();
    REQUIRE(QTest::qWaitFor([&] { return lineNamed(m_desk.window(), QStringLiteral("Day")) != nullptr; }));
    QLineEdit *day = lineNamed(m_desk.window(), QStringLiteral("Day"));
    day->setFocus();
    day->selectAll();
    m_desk.type(QDate::currentDate().addDays(-5).toString(Qt::ISODate));
    m_desk.press(Qt::Key_Tab);
    m_desk.type(QStringLiteral("1000"));
    m_desk.press(Qt::Key_Tab);
    m_desk.window().findChild<QComboBox *>()->setFocus();
    for (int down = 0; down < 4; ++down)
        m_desk.press(Qt::Key_Down);
    REQUIRE(fill(m_desk.window()) == 2);
    m_desk.press(Qt::Key_Return);
    REQUIRE(m_desk.waitFor(QStringLiteral("The course so far")));
}

void TypedEverywhere::writeNote()
{
    m_desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(m_desk.waitFor(QStringLiteral("Notes still unsigned")));
    m_desk.press(Qt::Key_E, Qt::ControlModifier);
    NotePage &note = m_desk.note();
    m_desk.press(Qt::Key_Space); // the child, and nobody with it
    note.findChild<Chip *>(QStringLiteral("guest"))->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    menu->actions().constFirst()->trigger(); // an interpreter, whose language is asked
    menu->close();
    chipNamed(note, QStringLiteral("Add words about"))->click();
    // Late reason and source, the guest's three, alone, three movements and one box about a caregiver, the thread.
    REQUIRE(fill(note) >= 11);
    m_desk.press(Qt::Key_R, Qt::AltModifier);
    auto *regulation = note.findChild<RegulationEditor *>();
    m_desk.press(Qt::Key_U);
    chipNamed(*regulation, QStringLiteral("Rocking"))->click();
    chipNamed(*regulation, QStringLiteral("Somebody else"))->click();
    REQUIRE(fill(note) >= 6); // who else led, and what is wondered
    REQUIRE(note.note().passages.size() >= 4);
}

void TypedEverywhere::signNote()
{
    NotePage &note = m_desk.note();
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(note.signing());
    auto *line = note.signing()->findChild<QLineEdit *>(QStringLiteral("passphrase"));
    REQUIRE(QTest::qWaitFor([&] { return line->hasFocus(); }));
    m_desk.type(m_desk.vaultPassphrase());
    m_desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return m_desk.window().findChild<NotePage *>() == nullptr; }, 20000));
    m_desk.window().activateWindow(); // as a window manager does when a dialog closes
    REQUIRE(QTest::qWaitForWindowActive(&m_desk.window()));
}

void TypedEverywhere::addLaterWords()
{
    m_desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(m_desk.waitForListed(typedEverywhere()));
    REQUIRE(fill(m_desk.window()) == 1); // the filter
    m_desk.press(Qt::Key_Return);
    REQUIRE(m_desk.waitForListed(QStringLiteral("Signed")));
    m_desk.openFirstListed(QStringLiteral("Signed"));
    REQUIRE(m_desk.waitFor(QStringLiteral("Signed by")));
    m_desk.button(QStringLiteral("Add to this note"))->click();
    auto *panel = m_desk.window().findChild<AddendumPanel *>();
    REQUIRE(panel);
    REQUIRE(fill(*panel) == 2);
    lineNamed(*panel, QStringLiteral("Your passphrase"))->setFocus();
    m_desk.type(m_desk.vaultPassphrase());
    m_desk.press(Qt::Key_Return);
    REQUIRE(m_desk.waitFor(QStringLiteral("Added later")));
}

void TypedEverywhere::closeSummary()
{
    m_desk.press(Qt::Key_Escape);
    REQUIRE(m_desk.waitFor(QStringLiteral("The course so far")));
    m_desk.button(QStringLiteral("Summary"))->click();
    REQUIRE(QTest::qWaitFor([&] { return m_desk.window().findChild<SummaryPage *>() != nullptr; }, 10000));
    auto *page = m_desk.window().findChild<SummaryPage *>();
    REQUIRE(QTest::qWaitFor([&] { return page->isVisible(); }, 10000));
    Chip *first = page->findChild<ChoiceRow *>(QStringLiteral("recipients"))->chips().front();
    if (!first->isChecked())
        QTest::mouseClick(first, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return page->closing().hasBegun(); }, 10000));
    REQUIRE(fill(*page) == 1);
    lineNamed(*page, QStringLiteral("Your passphrase"))->setFocus();
    m_desk.type(m_desk.vaultPassphrase());
    m_desk.press(Qt::Key_Return);
    REQUIRE(m_desk.waitFor(QStringLiteral("They are signed, and not in these pages.")));
}

void TypedEverywhere::search()
{
    m_desk.press(Qt::Key_K, Qt::ControlModifier);
    m_desk.type(typedEverywhere());
    REQUIRE(m_desk.waitFor(QStringLiteral("found")));
    m_desk.press(Qt::Key_Escape);
}

void TypedEverywhere::lock()
{
    m_desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(m_desk.waitForListed(typedEverywhere()));
    REQUIRE(fill(m_desk.window()) == 1);
    m_desk.lock();
    for (const QString &title : m_titles.all())
        REQUIRE_FALSE(title.contains(typedEverywhere()));
    REQUIRE_FALSE(m_titles.all().isEmpty());
}

} // namespace attune::test
