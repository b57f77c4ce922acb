#include "tests/ui/laid_out.h"
#include "tests/ui/note_desk.h"
#include "ui/controls/attune_style.h"
#include "ui/note/passage_editor.h"
#include "ui/note/typed_words.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

namespace {

void paste(PassageEditor &editor, const QString &text, const QString &html = {})
{
    auto *mime = new QMimeData;
    mime->setText(text);
    if (!html.isEmpty())
        mime->setHtml(html);
    QApplication::clipboard()->setMimeData(mime);
    QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
}

bool hasLineHeightThroughout(const PassageEditor &editor)
{
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().lineHeightType() != QTextBlockFormat::FixedHeight
            || qRound(block.blockFormat().lineHeight()) != attuneStyle().lineHeight(TextRole::Body))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("What is typed and pasted comes back letter by letter, in every script")
{
    PassageEditor editor(QStringLiteral("Words"), 98);
    const QString words =
        QStringLiteral("Caf\u00e9\u00a0au lait \u2014 \u0645\u0631\u062d\u0628\u0627\n\n"
                       "\u304f\u307e\U0001F43B \u200d <b>not bold</b> &amp; \"quotes\"\t'; DROP TABLE note; --");
    paste(editor, words);
    REQUIRE(editor.words() == words);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, QStringLiteral("and on"));
    REQUIRE(editor.words() == words + QStringLiteral("\nand on"));
}

TEST_CASE("A paste brings words alone: no colour, no size, no picture, and the lines keep their height")
{
    PassageEditor editor(QStringLiteral("Words"), 98);
    paste(editor, QStringLiteral("One\r\ntwo\rthree\u2028four"),
          QStringLiteral("<h1 style='color:red;font-size:60px'>One</h1><img src='file:///etc/hosts'>two"));
    REQUIRE(editor.words() == QStringLiteral("One\ntwo\nthree\nfour"));
    REQUIRE(hasLineHeightThroughout(editor));
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            CHECK_FALSE(piece.fragment().charFormat().hasProperty(QTextFormat::ForegroundBrush));
            CHECK_FALSE(piece.fragment().charFormat().hasProperty(QTextFormat::FontPixelSize));
        }
    }
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_C, Qt::ControlModifier);
    REQUIRE_FALSE(QApplication::clipboard()->mimeData()->hasHtml());
}

TEST_CASE("What no record may hold does not come in: half characters, control characters, and what Qt keeps for itself")
{
    PassageEditor editor(QStringLiteral("Words"), 98);
    QString hostile = QStringLiteral("a");
    hostile += QChar(0xd83d); // half of a pair
    hostile += QStringLiteral("b");
    hostile += QChar(0);
    hostile += QChar(7);
    hostile += QChar(0xfdd0);
    hostile += QChar(0xfffc);
    hostile += QStringLiteral("c");
    hostile += QChar(0xdc3b);
    paste(editor, hostile);
    REQUIRE(editor.words() == QStringLiteral("a\ufffdbc\ufffd"));
    REQUIRE(cleanedLine(QStringLiteral("one\r\ntwo")) == QStringLiteral("one two"));
    REQUIRE(cleaned(QStringLiteral("\U0001F43B")) == QStringLiteral("\U0001F43B"));
}

TEST_CASE("An editor takes a megabyte and not a letter more, and loses nothing over it")
{
    PassageEditor editor(QStringLiteral("Words"), 98);
    const QSignalSpy refused(&editor, &PassageEditor::refused);
    const QString most(PassageEditor::most - 2, QLatin1Char('a'));
    editor.setWords(most);
    paste(editor, QStringLiteral("\u00e9\u00e9"));
    REQUIRE(refused.count() == 1);
    REQUIRE(editor.words() == most);
    paste(editor, QStringLiteral("\u00e9"));
    REQUIRE(editor.words().toUtf8().size() == PassageEditor::most);
    QTest::keyClicks(&editor, QStringLiteral("b"));
    REQUIRE(refused.count() == 2);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    REQUIRE(editor.words().toUtf8().size() < PassageEditor::most);
}

TEST_CASE("An editor grows with its words and shrinks again, and never scrolls by itself")
{
    PassageEditor editor(QStringLiteral("Words"), 98);
    editor.resize(600, 98);
    editor.show();
    const int least = editor.height();
    REQUIRE(least == 98);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&editor, Qt::Key_Return);
    REQUIRE(hasLineHeightThroughout(editor));
    CAPTURE(editor.document()->blockCount(), editor.document()->size().height(), editor.minimumHeight());
    REQUIRE(editor.height() >= 20 * attuneStyle().lineHeight(TextRole::Body));
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_Delete);
    REQUIRE(editor.height() == least);
}

TEST_CASE("Larger text gives every line more room, and taking the size back is not an undone edit")
{
    PassageEditor editor(QStringLiteral("Words"), 98);
    const QSignalSpy edited(&editor, &PassageEditor::edited);
    editor.setWords(QStringLiteral("One\nTwo\nThree"));
    wear({Theme::Light, 1.3}, false);
    REQUIRE(hasLineHeightThroughout(editor));
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(hasLineHeightThroughout(editor));
    REQUIRE(editor.words() == QStringLiteral("One\nTwo\nThree"));
    wear({}, false);
    REQUIRE(hasLineHeightThroughout(editor));
    REQUIRE(edited.count() == 0);
}

TEST_CASE("Typing at the end of a long note keeps the cursor in sight")
{
    OpenNote open = mayaAndMum();
    open.note.passages = {{Movement::Connect,
                           QStringLiteral("Many words, and more of them.\n").repeated(120),
                           {people::maya(), people::mum()},
                           false,
                           false,
                           true}};
    NoteDesk desk(open);
    desk.press(Qt::Key_1, Qt::AltModifier);
    for (int i = 0; i < 6; ++i)
        desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("here"));
    test::waitUntilLaidOut(desk.window());
    auto *editor = desk.control<PassageEditor>(QStringLiteral("connect"));
    const QRect cursor(editor->viewport()->mapTo(&desk.page(), editor->cursorRect().topLeft()),
                       editor->cursorRect().size());
    REQUIRE(cursor.top() > 72);
    REQUIRE(cursor.bottom() < desk.page().height() - 60);
}
