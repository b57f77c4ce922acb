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

Instant at(int hour, int minute)
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

NoteSituation mayaAndMum()
{
    NoteSituation situation;
    situation.familyName = QStringLiteral("Maya & Mum");
    situation.sessionNumber = 19;
    situation.people = {
        person(people::auntie(), PersonRole::Other, QStringLiteral("Rosalind Hale"), QStringLiteral("Auntie Ro")),
        person(people::maya(), PersonRole::Child, QStringLiteral("Maya Hale"), QStringLiteral("Maya")),
        person(people::mum(), PersonRole::Caregiver, QStringLiteral("Dana Hale"), QStringLiteral("Mum"))};
    situation.people[1].birthDate = QDate(2021, 11, 2);
    situation.course.id = idOf<Course>(2);
    situation.course.family = idOf<Family>(1);
    situation.course.children = {people::maya()};
    situation.course.caregivers = {people::mum()};
    situation.session.id = idOf<Session>(3);
    situation.session.family = idOf<Family>(1);
    situation.session.course = situation.course.id;
    situation.session.day = day;
    situation.session.zone = zone;
    situation.session.start = at(10, 0);
    situation.session.stop = at(10, 50);
    situation.note.id = idOf<Note>(4);
    situation.note.family = idOf<Family>(1);
    situation.note.session = situation.session.id;
    situation.note.author = idOf<Clinician>(5);
    situation.note.begun = at(10, 56);
    situation.note.written = at(10, 56);
    situation.words = startingWords();
    situation.lastThread = LastThread{QStringLiteral("The bear went in last. Mum: \u201cThe bear comes with us every "
                                                     "time.\u201d Next: let the suitcase be unpacked, slowly."),
                                      QDate(2026, 5, 7)};
    situation.clock = [] { return toMilliseconds(at(11, 2)); };
    return situation;
}

NoteDesk::NoteDesk(NoteSituation situation)
    : m_now(std::make_shared<qint64>(situation.clock()))
    , m_passed(std::make_shared<qint64>(0))
    , m_writes(std::make_shared<std::vector<WrittenHour>>())
{
    situation.clock = [now = m_now] { return *now; };
    situation.steady = [passed = m_passed] { return *passed; };
    m_page = new NotePage(std::move(situation),
                          [writes = m_writes](const WrittenHour &written) { writes->push_back(written); });
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
