#include "ui/regulation/strategy_picker.h"

#include "src/rules/starting_words.h"
#include "tests/ui/regulation/room.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/regulation/context_picker.h"
#include "ui/regulation/minute_field.h"
#include "ui/regulation/strategy_detail.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace attune;
using namespace attune::room;

namespace {

/// What was tried in an hour with Ava and Mum, in a window of its own.
class PickerDesk : public PartDesk {
public:
    explicit PickerDesk(const Note &note = {}, const std::vector<VocabularyWord> &words = startingWords())
        : PartDesk(anHour(note, {ava, mum}, 54))
        , picker(hour, words)
    {
        QObject::connect(&picker, &StrategyPicker::edited, [this](const std::vector<StrategyUse> &changed) {
            hand.change([&](WrittenHour &now) { now.note.strategies = changed; });
        });
        picker.showHour();
        picker.show();
    }

    StrategyPicker picker;
};

Chip *pickerChip(const QWidget &picker, const QString &text)
{
    for (Chip *one : picker.findChildren<Chip *>()) {
        if (one->text() == text && one->isVisibleTo(&picker))
            return one;
    }
    FAIL(text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("A strategy goes from untried through tried and what came of it, and each is told in words")
{
    PickerDesk desk;
    StrategyPicker &picker = desk.picker;
    Chip *humming = pickerChip(picker, QStringLiteral("Humming"));
    CHECK(humming->accessibleName() == QStringLiteral("Humming"));
    for (const auto &[effect, word] : {std::pair(Effect::Tried, "tried"), std::pair(Effect::Helped, "helped"),
                                       std::pair(Effect::ALittle, "a little"), std::pair(Effect::NotYet, "not yet"),
                                       std::pair(Effect::MadeItHarder, "made it harder")}) {
        QTest::mouseClick(humming, Qt::LeftButton);
        REQUIRE(desk.uses().size() == 1);
        CHECK(desk.uses()[0].effect == effect);
        CHECK(desk.uses()[0].shown == QStringLiteral("Humming"));
        CHECK(desk.uses()[0].subjects == PersonSet{ava.id});
        CHECK(humming->accessibleName() == QStringLiteral("Humming, ") + QLatin1String(word));
    }
    QTest::mouseClick(humming, Qt::LeftButton);
    CHECK(desk.uses().empty());
    CHECK(humming->accessibleName() == QStringLiteral("Humming"));
}

TEST_CASE("What was said of a strategy comes back when it is taken away in passing and chosen again")
{
    PickerDesk desk;
    StrategyPicker &picker = desk.picker;
    Chip *humming = pickerChip(picker, QStringLiteral("Humming"));
    QTest::mouseClick(humming, Qt::LeftButton);
    auto *minute = picker.findChild<MinuteField *>();
    QTest::keyClicks(minute, QStringLiteral("12"));
    QTest::mouseClick(pickerChip(picker, QStringLiteral("Mum")), Qt::LeftButton);
    QTest::mouseClick(pickerChip(picker, QStringLiteral("made it harder")), Qt::LeftButton);
    QTest::mouseClick(humming, Qt::LeftButton);
    REQUIRE(desk.uses().empty());
    QTest::mouseClick(humming, Qt::LeftButton);
    REQUIRE(desk.uses().size() == 1);
    CHECK(desk.uses()[0].minute == 12);
    CHECK(desk.uses()[0].ledBy == PersonSet{mum.id});
    CHECK(desk.uses()[0].effect == Effect::Tried);
}

TEST_CASE("More about a strategy stands beneath its group, and Tab goes from the chip to it")
{
    PickerDesk desk;
    StrategyPicker &picker = desk.picker;
    REQUIRE(QTest::qWaitForWindowActive(&picker));
    for (const char *name : {"Peekaboo", "Humming"}) {
        Chip *chosen = pickerChip(picker, QLatin1String(name));
        QTest::mouseClick(chosen, Qt::LeftButton);
        REQUIRE(chosen->hasFocus());
        QTest::keyClick(chosen, Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("tried"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("At which minute it was tried"));
    }
    const int humming = pickerChip(picker, QStringLiteral("Humming"))->mapTo(&picker, QPoint()).y();
    REQUIRE(QTest::qWaitFor([&] {
        const int detail = picker.findChild<MinuteField *>()->mapTo(&picker, QPoint()).y();
        return detail > humming
            && detail < pickerChip(picker, QStringLiteral("A hand to hold"))->mapTo(&picker, QPoint()).y();
    }));
}

TEST_CASE("A strategy that was tried twice is told twice, each time by itself")
{
    PickerDesk desk;
    StrategyPicker &picker = desk.picker;
    Chip *humming = pickerChip(picker, QStringLiteral("Humming"));
    QTest::mouseClick(humming, Qt::LeftButton);
    QTest::mouseClick(pickerChip(picker, QStringLiteral("Peekaboo")), Qt::LeftButton);
    QTest::mouseClick(humming, Qt::LeftButton);
    const auto press = [&](const QString &name) {
        for (auto *button : picker.findChildren<QAbstractButton *>()) {
            if (button->isVisibleTo(&picker) && button->accessibleName() == name)
                return button->click();
        }
        FAIL(name.toStdString());
    };
    press(QStringLiteral("Tried once more"));
    const auto times = picker.findChildren<StrategyDetail *>();
    REQUIRE(times.size() == 2);
    QTest::mouseClick(pickerChip(*times[1], QStringLiteral("not yet")), Qt::LeftButton);
    QTest::keyClicks(times[1]->findChild<MinuteField *>(), QStringLiteral("30"));
    REQUIRE(desk.uses().size() == 3);
    CHECK(desk.uses()[0].effect == Effect::Helped);
    CHECK_FALSE(desk.uses()[0].minute);
    CHECK(desk.uses()[1].effect == Effect::NotYet);
    CHECK(desk.uses()[1].minute == 30);
    CHECK(desk.uses()[2].shown == QStringLiteral("Peekaboo"));
    CHECK(humming->accessibleName() == QStringLiteral("Humming, helped, then not yet"));
    QTest::mouseClick(humming, Qt::LeftButton); // shows them, and changes neither
    REQUIRE(desk.uses().size() == 3);
    CHECK(desk.uses()[0].effect == Effect::Helped);
    press(QStringLiteral("Take away Humming, time 1"));
    REQUIRE(desk.uses().size() == 2);
    CHECK(desk.uses()[0].minute == 30);
    CHECK(humming->accessibleName() == QStringLiteral("Humming, not yet"));
}

TEST_CASE("How a touch was taken is asked for touch, and for nothing else")
{
    PickerDesk desk;
    StrategyPicker &picker = desk.picker;
    const auto asks = [&] {
        const QList<Label *> labels = picker.findChildren<Label *>();
        return std::ranges::any_of(labels, [&](const Label *label) {
            return label->isVisibleTo(&picker) && label->text() == QStringLiteral("How Ava took it");
        });
    };
    QTest::mouseClick(pickerChip(picker, QStringLiteral("Humming")), Qt::LeftButton);
    CHECK_FALSE(asks());
    QTest::mouseClick(pickerChip(picker, QStringLiteral("A hand to hold")), Qt::LeftButton);
    REQUIRE(asks());
    QTest::mouseClick(pickerChip(picker, QStringLiteral("came for it")), Qt::LeftButton);
    CHECK(desk.uses()[1].touchTaken == TouchTaken::CameForIt);
    CHECK_FALSE(desk.uses()[0].touchTaken);
}

TEST_CASE("A retired word is not offered, but stays where a note holds it")
{
    std::vector<VocabularyWord> words = startingWords();
    const auto humming = std::ranges::find(words, QStringLiteral("Humming"), &VocabularyWord::shown);
    humming->retired = QDate(2026, 1, 1);
    const auto offers = [](const PickerDesk &desk) {
        const QList<Chip *> chips = desk.picker.findChildren<Chip *>();
        return std::ranges::any_of(chips, [](const Chip *one) { return one->text() == QStringLiteral("Humming"); });
    };
    CHECK_FALSE(offers(PickerDesk({}, words)));
    StrategyUse use;
    use.strategy = humming->id;
    use.shown = humming->shown;
    use.group = *humming->group;
    Note note;
    note.strategies = {use};
    const PickerDesk desk(note, words);
    CHECK(offers(desk));
    CHECK(desk.uses() == std::vector{use});
}

TEST_CASE("What went before is ticked with the word as it was shown")
{
    ContextPicker picker(startingWords());
    std::vector<ContextTick> ticked;
    QObject::connect(&picker, &ContextPicker::edited, [&](const std::vector<ContextTick> &now) { ticked = now; });
    picker.showContexts({});
    picker.show();
    QTest::mouseClick(pickerChip(picker, QStringLiteral("A limit")), Qt::LeftButton);
    REQUIRE(ticked.size() == 1);
    CHECK(ticked[0].shown == QStringLiteral("A limit"));
    QTest::mouseClick(pickerChip(picker, QStringLiteral("A limit")), Qt::LeftButton);
    CHECK(ticked.empty());
}
