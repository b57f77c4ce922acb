// When a session is planned: its end goes with its start, and is never before it.
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/controls/time_field.h"
#include "ui/rooms/plan_page.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <memory>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

class PlanDesk {
public:
    PlanDesk()
        : PlanDesk(new PlanPage(u"Maya & Mum"_s, QDate(2026, 5, 14)))
    {
    }
    explicit PlanDesk(PlanPage *shown)
        : owned(shown)
        , page(*shown)
    {
        QObject::connect(&page, &PlanPage::planGiven, &page,
                         [this](const SessionPlan &plan) { given.push_back(plan); });
        page.resize(900, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    TimeField *field(const QString &name)
    {
        const QList<TimeField *> fields = page.findChildren<TimeField *>();
        const auto found = std::ranges::find(fields, name, &QWidget::accessibleName);
        REQUIRE(found != fields.end());
        return *found;
    }
    // Types over what stands in a field, and leaves it.
    void fill(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
        QTest::keyClick(field(name), Qt::Key_Tab);
    }
    QString ends() { return field(u"Ends at"_s)->text(); }
    bool says(const QString &text)
    {
        const QList<Label *> labels = page.findChildren<Label *>();
        return std::ranges::any_of(
            labels, [&](const Label *label) { return label->isVisible() && label->text().contains(text); });
    }
    template <class Pressed>
    void press(const QString &text)
    {
        const QList<Pressed *> all = page.findChildren<Pressed *>();
        const auto found = std::ranges::find(all, text, &QAbstractButton::text);
        REQUIRE(found != all.end());
        REQUIRE((*found)->isVisible());
        QTest::mouseClick(*found, Qt::LeftButton);
    }

    std::unique_ptr<PlanPage> owned;
    PlanPage &page;
    std::vector<SessionPlan> given;
};

} // namespace

TEST_CASE("The end of a planned session moves with its start, and neither by half a time")
{
    PlanDesk desk;
    desk.fill(u"Begins at"_s, u"1000"_s);
    REQUIRE(desk.ends() == u"10:50"_s);
    desk.fill(u"Ends at"_s, u"1130"_s);
    desk.fill(u"Begins at"_s, u"9"_s);
    REQUIRE(desk.ends() == u"11:30"_s);
    TimeField *start = desk.field(u"Begins at"_s);
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, u"15"_s);
    REQUIRE(desk.ends() == u"11:30"_s);
    QTest::keyClicks(start, u"30"_s);
    REQUIRE(desk.ends() == u"18:00"_s);
    QTest::keyClick(start, Qt::Key_Return);
    REQUIRE(desk.given.size() == 1);
    REQUIRE(desk.given.front().start == QTime(15, 30));
    REQUIRE(desk.given.front().stop == QTime(18, 0));
}

TEST_CASE("A session that would end before it begins is not planned, unless it is said that it ends after midnight")
{
    PlanDesk desk;
    desk.fill(u"Begins at"_s, u"1600"_s);
    desk.fill(u"Ends at"_s, u"1510"_s);
    REQUIRE(desk.says(u"It would end before it begins."_s));
    desk.press<QPushButton>(u"Keep this session"_s);
    REQUIRE(desk.given.empty());
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == desk.field(u"Ends at"_s); }));
    desk.fill(u"Begins at"_s, u"2330"_s);
    desk.fill(u"Ends at"_s, u"0020"_s);
    desk.press<Chip>(u"It ends after midnight"_s);
    REQUIRE_FALSE(desk.says(u"It would end before it begins."_s));
    desk.press<QPushButton>(u"Keep this session"_s);
    REQUIRE(desk.given.size() == 1);
    REQUIRE(desk.given.front().stopsAfterMidnight);
    REQUIRE(desk.given.front().stop == QTime(0, 20));
}

TEST_CASE(
    "Where the practice's own time zone is not known, a plan says so and where it is chosen, and takes the next try")
{
    PlanDesk desk;
    desk.press<QPushButton>(u"Keep this session"_s);
    desk.page.refuse({{u"start"_s, Mistake::UnknownZone, -1}});
    REQUIRE(desk.says(u"Choose another under Practice."_s));
    desk.press<QPushButton>(u"Keep this session"_s);
    REQUIRE(desk.given.size() == 2);
}

TEST_CASE("A session whose time zone is not known here can be given another, and its times are shown on that clock")
{
    SessionToChange change;
    change.familyName = u"Maya & Mum"_s;
    change.session.day = QDate(2026, 1, 14);
    change.session.zone = u"Nowhere/At_All"_s;
    change.session.start = Instant(std::chrono::seconds(1768402800)); // 15:00 UTC
    change.session.stop = Instant(std::chrono::seconds(1768405800));
    PlanDesk desk(new PlanPage(change));
    REQUIRE(desk.says(u"The time zone"_s));
    REQUIRE(desk.field(u"Begins at"_s)->text().isEmpty());

    desk.page.refuse({{u"start"_s, Mistake::UnknownZone, -1}});
    REQUIRE(desk.says(u"Choose the time zone"_s));
    auto *zone = qobject_cast<QComboBox *>(QApplication::focusWidget());
    REQUIRE(zone);
    REQUIRE(QTest::qWaitFor([&] { return !zone->visibleRegion().isEmpty(); }));
    QTest::keyClicks(zone, u"America/New"_s);
    REQUIRE(desk.field(u"Begins at"_s)->text() == u"10:00"_s);
    REQUIRE(desk.ends() == u"10:50"_s);
    desk.press<QPushButton>(u"Keep this session"_s);
    REQUIRE(desk.given.size() == 1);
    REQUIRE(desk.given.front().zone == u"America/New_York"_s);
}

TEST_CASE("An end that was typed stays where the start is corrected before it")
{
    PlanDesk desk;
    desk.fill(u"Begins at"_s, u"2"_s);
    REQUIRE(desk.ends() == u"02:50"_s);
    desk.fill(u"Ends at"_s, u"2200"_s);
    desk.fill(u"Begins at"_s, u"2010"_s);
    REQUIRE(desk.ends() == u"22:00"_s);
    REQUIRE_FALSE(desk.says(u"It would end before it begins."_s));
    desk.fill(u"Begins at"_s, u"2210"_s);
    REQUIRE(desk.ends() != u"22:00"_s);
}
