#include "tests/ui/note_desk.h"

#include "src/rules/day.h"
#include "src/rules/starting_words.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/label.h"
#include "ui/note/draft_saver.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace attune {

namespace {

template <class Record>
Id<Record> idOf(std::uint8_t number)
{
    return Id<Record>(IdBytes{0x01, 0x9b, 0x76, 0xda, 0xa8, 0x00, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 1, number});
}

const QString zone = QStringLiteral("America/Vancouver");
const QDate day(2026, 5, 14);

Instant thatDayAt(int hour, int minute)
{
    return momentsAt(day, QTime(hour, minute), zone).front();
}

Person person(Id<Person> id, PersonRole role, const QString &name, const QString &nickname)
{
    Person person;
    person.id = id;
    person.family = idOf<Family>(1);
    person.role = role;
    person.name = name;
    person.nickname = nickname;
    return person;
}

} // namespace

Id<Person> people::maya()
{
    return idOf<Person>(10);
}

Id<Person> people::mum()
{
    return idOf<Person>(11);
}

Id<Person> people::auntie()
{
    return idOf<Person>(12);
}

OpenNote mayaAndMum()
{
    OpenNote open;
    open.family.displayName = QStringLiteral("Maya & Mum");
    open.number = 19;
    open.people = {
        person(people::auntie(), PersonRole::Other, QStringLiteral("Rosalind Hale"), QStringLiteral("Auntie Ro")),
        person(people::maya(), PersonRole::Child, QStringLiteral("Maya Hale"), QStringLiteral("Maya")),
        person(people::mum(), PersonRole::Caregiver, QStringLiteral("Dana Hale"), QStringLiteral("Mum"))};
    open.people[1].birthDate = QDate(2021, 11, 2);
    open.course.id = idOf<Course>(2);
    open.course.family = idOf<Family>(1);
    open.course.children = {people::maya()};
    open.course.caregivers = {people::mum()};
    open.session.id = idOf<Session>(3);
    open.session.family = idOf<Family>(1);
    open.session.course = open.course.id;
    open.session.day = day;
    open.session.zone = zone;
    open.session.start = thatDayAt(10, 0);
    open.session.stop = thatDayAt(10, 50);
    open.note.id = idOf<Note>(4);
    open.note.family = idOf<Family>(1);
    open.note.session = open.session.id;
    open.note.author = idOf<Clinician>(5);
    open.note.begun = thatDayAt(10, 56);
    open.note.written = thatDayAt(10, 56);
    open.words = startingWords();
    open.lastThread = QStringLiteral("The bear went in last. Mum: \u201cThe bear comes with us every time.\u201d Next: "
                                     "let the suitcase be unpacked, slowly.");
    open.lastThreadDay = QDate(2026, 5, 7);
    return open;
}

NoteDesk::NoteDesk(const OpenNote &open, std::chrono::milliseconds later)
    : m_now(std::make_shared<qint64>(toMilliseconds(thatDayAt(11, 2) + later)))
    , m_passed(std::make_shared<qint64>(0))
    , m_writes(std::make_shared<std::vector<WrittenHour>>())
{
    m_page = new NotePage(open, [writes = m_writes](const WrittenHour &written) { writes->push_back(written); }, {},
                          {[now = m_now] { return *now; }, [passed = m_passed] { return *passed; }});
    m_window.setCentralWidget(m_page);
    m_window.resize(1220, 800);
    m_window.show();
    REQUIRE(QTest::qWaitForWindowActive(&m_window));
}

NoteDesk::~NoteDesk()
{
    wear({}, false);
}

void NoteDesk::pass(std::chrono::milliseconds time)
{
    *m_now += time.count();
    *m_passed += time.count();
    m_page->saver().wake();
}

void NoteDesk::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_window, static_cast<Qt::Key>(key), modifiers);
}

void NoteDesk::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QWidget *NoteDesk::widget(const QString &name)
{
    auto *found = m_page->findChild<QWidget *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

void NoteDesk::click(const QString &name)
{
    QTest::mouseClick(widget(name), Qt::LeftButton);
}

bool NoteDesk::says(const QString &text)
{
    const QList<Label *> labels = m_page->findChildren<Label *>();
    return std::ranges::any_of(labels,
                               [&](const Label *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace attune
