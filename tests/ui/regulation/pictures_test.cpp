// Saves pictures to look at: ui_tests "[.pictures]" writes them into the folder that ATTUNE_PICTURES names.
#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/chip.h"
#include "ui/note/hour_in_hand.h"
#include "ui/regulation/regulation_editor.h"
#include "ui/regulation/regulation_strip.h"

#include "src/rules/starting_words.h"
#include "tests/ui/regulation/room.h"

#include <QDir>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::room;

namespace {

void saveEditorPicture(QWidget &widget, const QString &name)
{
    const QDir folder(qEnvironmentVariable("ATTUNE_PICTURES", QStringLiteral("build/pictures")));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    REQUIRE(widget.grab().save(folder.filePath(name + QStringLiteral(".png"))));
}

} // namespace

TEST_CASE("The regulation editor is pictured", "[.pictures]")
{
    Note note = hardHour();
    const std::vector<VocabularyWord> words = startingWords();
    note.readings.push_back(reading(mum, std::nullopt, State::Settled));
    int minute = 6;
    for (const std::size_t word : {8U, 14U, 24U, 30U, 34U}) {
        StrategyUse use;
        use.strategy = words[word].id;
        use.shown = words[word].shown;
        use.group = *words[word].group;
        use.touch = words[word].touch;
        use.effect = word % 3 == 0 ? Effect::NotYet : Effect::Helped;
        use.minute = minute;
        minute += 7;
        note.strategies.push_back(use);
    }
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const qreal scale : {1.0, 1.15}) {
            wear({theme, scale}, false);
            HourInHand hand(anHour(note, {ava, mum}, 54));
            RegulationEditor editor(hand);
            editor.setAutoFillBackground(true);
            editor.show();
            REQUIRE(QTest::qWaitForWindowActive(&editor));
            editor.findChild<RegulationStrip *>()->setFocus();
            editor.findChild<RegulationStrip *>()->select(8);
            if (scale > 1) {
                for (Button *button : editor.findChildren<Button *>()) {
                    if (button->text() == QStringLiteral("As a table"))
                        button->click();
                }
                for (Chip *chip : editor.findChildren<Chip *>()) {
                    if (chip->text() == QStringLiteral("Rocking together"))
                        chip->click();
                }
            }
            editor.resize(836, editor.heightForWidth(836));
            QTest::qWait(0);
            saveEditorPicture(editor,
                              QStringLiteral("editor-%1-%2")
                                  .arg(theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                  .arg(scale));
        }
    }
    wear({}, false);
}
