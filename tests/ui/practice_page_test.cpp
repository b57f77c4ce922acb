// The first page of a new vault, where the computer's time zone is none that is known.
#include "ui/vault/practice_page.h"

#include "ui/controls/field.h"
#include "ui/controls/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

namespace {

/// The page with its names typed, and what it gives.
struct Page {
    PracticePage page;
    std::vector<Practice> given;

    explicit Page(const QString &zone)
        : page(zone)
    {
        QObject::connect(&page, &PracticePage::practiceGiven, &page,
                         [this](const Practice &practice, const Clinician &) { given.push_back(practice); });
        const auto lines = page.findChildren<QLineEdit *>();
        lines.at(0)->setText(u"Willow Lane"_s);
        lines.at(1)->setText(u"R. Okafor"_s);
    }
    QComboBox *zones() { return page.findChild<QComboBox *>(u"zone"_s); }
    void begin() { QTest::keyClick(page.findChildren<QLineEdit *>().at(2), Qt::Key_Return); }
    bool says(const QString &text)
    {
        const auto labels = page.findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label *label) { return label->text().contains(text); });
    }
};

} // namespace

TEST_CASE("A zone that is known, by its older name too, is taken as the computer calls it")
{
    for (const QString &zone : {u"Europe/London"_s, u"US/Eastern"_s, u"US/Pacific-New"_s}) {
        Page page(zone);
        CHECK(page.zones() == nullptr);
        page.begin();
        REQUIRE(page.given.size() == 1);
        CHECK(page.given[0].zone == zone);
    }
}

TEST_CASE("A zone that is not known is said, and none is taken until one is chosen")
{
    for (const QString &zone : {u"Mars/Olympus"_s, QString()}) {
        Page page(zone);
        REQUIRE(page.zones());
        CHECK(page.zones()->currentIndex() == -1);
        CHECK(page.says(zone.isEmpty() ? u"does not say in which time zone"_s : u"Mars/Olympus"_s));
        page.begin();
        CHECK(page.given.empty());
        CHECK(page.says(u"The time zone is needed"_s));
        page.zones()->setCurrentText(u"America/New York"_s);
        page.begin();
        REQUIRE(page.given.size() == 1);
        CHECK(page.given[0].zone == u"America/New_York"_s);
    }
}

TEST_CASE("Enter in the last choice begins, as in the last line")
{
    Page page(u"Europe/London"_s);
    page.page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page.page));
    QRadioButton *role = page.page.findChildren<QRadioButton *>().first();
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Return);
    REQUIRE(page.given.size() == 1);
    page.page.refuse(u"Not now"_s);
    page.page.findChildren<QLineEdit *>().at(0)->setFocus();
    QTest::keyClick(page.page.findChildren<QLineEdit *>().at(0), Qt::Key_Return);
    REQUIRE(page.given.size() == 1);
}
