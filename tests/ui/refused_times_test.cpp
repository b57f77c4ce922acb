// Where the words of a note are kept and the times of its session are not, the window says so.
#include "tests/ui/prepared_vault.h"

#include "ui/note/note_page.h"
#include "ui/note/sign_dialog.h"

#include <QMessageBox>

#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

// A draft of the owner's, of a session whose note a colleague has signed meanwhile.
void shareSession(APractice &practice)
{
    const Draft draft = practice.aDraft(practice.aSession(), u"They packed"_s);
    const Clinician other = done(practice.casefile().keep(Clinician{{}, u"H. Lindqvist"_s, {}, {}, {}}));
    Notebook theirs(practice.work(other.id));
    const Draft second = done(theirs.begin(draft.session));
    done(theirs.save(second.id, practice.aNote(second, u"We packed"_s), Notebook::Saving::Typing));
    done(theirs.sign(std::array{second.id}));
}

// Opens the draft, with an end that the session does not have.
NotePage &typeAnotherEnd(VaultDesk &desk)
{
    openPreparedFamily(desk);
    desk.openFirstListed(u"Draft"_s);
    NotePage &note = desk.note();
    note.findChild<QLineEdit *>(u"stop"_s)->setFocus();
    desk.retype(u"stop"_s, u"0805"_s);
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(u"Then "_s);
    return note;
}

const QString timesAreHeld = u"Another note of this session is signed"_s;

} // namespace

TEST_CASE("Where another signed note holds the times of a session, saving does not say saved, and leaving tells it")
{
    const PreparedVault vault(&shareSession);
    VaultDesk desk(vault.path());
    typeAnotherEnd(desk);
    REQUIRE(desk.waitFor(u"Your words are saved, the times are not. "_s + timesAreHeld));
    desk.press(Qt::Key_Escape);
    auto *box = desk.box<QMessageBox>();
    REQUIRE(box->informativeText().contains(timesAreHeld));
    desk.answer(box, box->button(QMessageBox::Ok));
    REQUIRE(desk.waitFor(u"The course so far"_s));
    desk.openFirstListed(u"Draft"_s);
    REQUIRE(desk.note().note().passages.front().text.contains(u"Then "_s));
}

TEST_CASE("A note is not signed with other times than it shows: the refusal is told as what it is")
{
    const PreparedVault vault(&shareSession);
    VaultDesk desk(vault.path());
    NotePage &note = typeAnotherEnd(desk);
    for (const QString &line : {u"late.reason"_s, u"late.source"_s}) {
        if (auto *late = note.findChild<QLineEdit *>(line); late && late->isVisible())
            desk.retype(line, u"from paper"_s);
    }
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(
        QTest::qWaitFor([&] { return note.signing() && note.signing()->isAncestorOf(QApplication::focusWidget()); }));
    desk.type(desk.vaultPassphrase());
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto labels = note.signing()->findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [](const QLabel *label) { return label->text().contains(timesAreHeld); });
        },
        10000));
    REQUIRE(note.signing()->isVisible());
}
