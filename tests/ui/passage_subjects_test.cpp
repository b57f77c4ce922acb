// Whom words are about, when it is corrected who was there.
#include "src/rules/coverage.h"
#include "tests/ui/note_hands.h"
#include "ui/note/passage_editor.h"

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

// Auntie Ro comes as a second caregiver.
OpenNote withTwoCaregivers()
{
    OpenNote open = mayaAndMum();
    open.people[0].role = PersonRole::Caregiver;
    open.course.caregivers = {people::mum(), people::auntie()};
    return open;
}

void mark(NoteDesk &desk, Id<Person> person)
{
    QTest::mouseClick(desk.person(person), Qt::LeftButton);
}

QString wordsIn(NoteDesk &desk, const QString &editor)
{
    return desk.control<PassageEditor>(editor)->words();
}

} // namespace

TEST_CASE("Words about Mum alone stay hers where only Mum was marked and the note is opened again")
{
    OpenNote open = withTwoCaregivers();
    {
        NoteDesk desk(open);
        mark(desk, people::mum());
        desk.click(u"connect.alone."_s + people::mum().toText());
        desk.type(u"Mum spoke of her own leaving."_s);
        open.note = desk.page().note();
        REQUIRE(open.note.passages.size() == 1);
    }
    NoteDesk desk(open);
    REQUIRE(wordsIn(desk, u"connect"_s).isEmpty());
    REQUIRE(wordsIn(desk, u"connect.0"_s) == u"Mum spoke of her own leaving."_s);
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(u"They met at the door."_s);
    mark(desk, people::maya());
    mark(desk, people::auntie());
    const Note note = desk.page().note();
    REQUIRE(note.passages.size() == 2);
    REQUIRE(note.passages[0].text == u"They met at the door."_s);
    REQUIRE(note.passages[0].subjects == PersonSet{people::maya(), people::mum(), people::auntie()});
    REQUIRE(note.passages[1].subjects == PersonSet{people::mum()});
    REQUIRE_FALSE(note.passages[1].aboutThoseThere);
    LeftOut leftOut;
    Dyad tie;
    tie.child = people::maya();
    tie.caregiver = people::auntie();
    tie.since = open.session.day;
    const auto told = toldPart(note, open.session, {{people::auntie()}, {tie}, open.session.day}, leftOut);
    REQUIRE((!told || told->part.passages.empty()));
}

TEST_CASE("The main words follow who was there, however often it is corrected, before and after a lock")
{
    OpenNote open = withTwoCaregivers();
    {
        NoteDesk desk(open);
        desk.press(Qt::Key_2, Qt::AltModifier);
        desk.type(u"Words before anybody was marked."_s);
        desk.widget(u"thread"_s)->setFocus();
        desk.type(u"The suitcase."_s);
        REQUIRE(desk.page().note().passages[0].subjects == PersonSet{people::maya(), people::mum(), people::auntie()});
        mark(desk, people::maya());
        REQUIRE(desk.page().note().passages[0].subjects == PersonSet{people::maya()});
        open.note = desk.page().note();
    }
    NoteDesk desk(open);
    REQUIRE(wordsIn(desk, u"reflect"_s) == u"Words before anybody was marked."_s);
    mark(desk, people::mum());
    REQUIRE(desk.page().note().passages[0].subjects == PersonSet{people::maya(), people::mum()});
    REQUIRE(desk.page().note().threadSubjects == PersonSet{people::maya(), people::mum()});
    REQUIRE(desk.page().note().threadAboutThoseThere);
    mark(desk, people::maya());
    REQUIRE(desk.page().note().passages[0].subjects == PersonSet{people::mum()});
}

TEST_CASE("Chosen subjects that happen to be those who were there are a passage of their own and never follow")
{
    OpenNote open = mayaAndMum();
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, {}}};
    open.note.passages = {{Movement::Connect, u"Chosen."_s, {people::maya(), people::mum()}}};
    open.note.thread = u"Chosen too."_s;
    open.note.threadSubjects = {people::maya(), people::mum()};
    NoteDesk desk(open);
    REQUIRE(wordsIn(desk, u"connect.0"_s) == u"Chosen."_s);
    mark(desk, people::mum());
    REQUIRE(desk.page().note().passages == open.note.passages);
    REQUIRE(desk.page().note().threadSubjects == open.note.threadSubjects);
}

TEST_CASE("A mark on words that are still to come is kept with them")
{
    NoteDesk desk;
    desk.click(u"connect.more"_s);
    desk.click(u"connect.confidence"_s);
    REQUIRE(desk.page().note().passages.empty());
    mark(desk, people::maya());
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(u"Said at the door."_s);
    REQUIRE(desk.page().note().passages.at(0).inConfidence);
}

TEST_CASE("A child who is in the room but not named by the course can be told of, in words and in regulation")
{
    OpenNote open = mayaAndMum();
    open.people[0].role = PersonRole::Child;
    open.people[0].nickname = u"Nora"_s;
    NoteDesk desk(open);
    for (const Id<Person> &id : {people::maya(), people::mum(), people::auntie()})
        mark(desk, id);
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(u"They met at the door."_s);
    REQUIRE(desk.page().note().passages[0].subjects == PersonSet{people::maya(), people::mum(), people::auntie()});
    desk.press(Qt::Key_R, Qt::AltModifier);
    const QList<QAbstractButton *> buttons = desk.page().findChildren<QAbstractButton *>();
    const auto nora = std::ranges::find_if(buttons, [](const QAbstractButton *button) {
        return button->isVisible() && button->text() == u"Nora"_s && button->objectName().isEmpty();
    });
    REQUIRE(nora != buttons.end());
    (*nora)->click();
    REQUIRE(desk.says(u"Nora’s hour"_s));
}

TEST_CASE("Words that are about nobody of the family say so")
{
    OpenNote open = mayaAndMum();
    open.note.passages = {{Movement::Connect, u"The other one left early."_s, {}}};
    NoteDesk desk(open);
    REQUIRE(desk.says(u"About nobody of this family"_s));
}
