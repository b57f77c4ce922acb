// What a key leads to in a note is in sight, and what is written of an hour is in front.
#include "tests/ui/laid_out.h"
#include "tests/ui/note_hands.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/label.h"
#include "ui/note/note_words.h"
#include "ui/note/part_switch.h"
#include "ui/regulation/regulation_editor.h"

#include <QTextEdit>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

bool isWhollySeen(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

// The heading that says this, in the note itself.
Label *headingOf(NoteDesk &desk, const QString &words)
{
    const auto labels = desk.page().findChildren<Label *>();
    const auto found =
        std::ranges::find_if(labels, [&](const Label *label) { return label->isVisible() && label->text() == words; });
    REQUIRE(found != labels.end());
    return *found;
}

OpenNote ofRegulationAlone()
{
    OpenNote open = mayaAndMum();
    open.note.presences = {{people::maya(), {}, {}}, {people::mum(), {}, {}}};
    Reading reading;
    reading.person = people::maya();
    reading.state = State::Upset;
    reading.minute = 10;
    open.note.readings = {reading};
    return open;
}

} // namespace

TEST_CASE("Wherever a note is scrolled to, the keys of its parts bring what they lead to into sight with its heading")
{
    NoteDesk desk;
    desk.window().resize(1060, 560);
    const auto press = [&](int key) {
        desk.press(key, Qt::AltModifier);
        test::waitUntilLaidOut(desk.window());
    };
    for (const int before : {Qt::Key_3, Qt::Key_1}) {
        for (const auto &[key, heading] :
             {std::pair(Qt::Key_1, movementTitle(Movement::Connect)),
              std::pair(Qt::Key_2, movementTitle(Movement::Reflect)),
              std::pair(Qt::Key_3, movementTitle(Movement::Repair)), std::pair(Qt::Key_R, u"Arrived"_s)}) {
            press(before);
            press(key);
            INFO(heading.toStdString());
            CHECK(isWhollySeen(*headingOf(desk, heading)));
            const QWidget *field = QApplication::focusWidget();
            REQUIRE(desk.page().isAncestorOf(field));
            const auto *editor = qobject_cast<const QTextEdit *>(field);
            CHECK((editor ? editor->viewport()->visibleRegion().contains(editor->cursorRect()) : isWhollySeen(*field)));
        }
    }
}

TEST_CASE("A draft that holds a regulation record alone opens on it, and says what is still asked before it is signed")
{
    NoteDesk desk(ofRegulationAlone());
    REQUIRE(desk.control<PartButton>(u"part.regulation"_s)->isChecked());
    REQUIRE(desk.page().findChild<RegulationEditor *>()->isAncestorOf(QApplication::focusWidget()));
    REQUIRE(desk.says(u"Before it is signed: Did the hour take place?"_s));
}
