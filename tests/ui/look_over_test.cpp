#include "tests/ui/laid_out.h"
#include "tests/ui/vault_desk.h"

#include "ui/caseload/caseload_model.h"
#include "ui/controls/attune_style.h"
#include "ui/note/note_page.h"
#include "ui/palette/palette.h"

#include <QFocusFrame>
#include <QHeaderView>
#include <QImage>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

QStringList rowOf(const QTableView &table, int row)
{
    QStringList words;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        words += table.model()->index(row, column).data().toString();
    return words;
}

} // namespace

TEST_CASE("The caseload shows every family by name, with settling in words and nothing to rank by")
{
    VaultDesk desk;
    desk.openDemo();
    desk.press(Qt::Key_3, Qt::ControlModifier);
    auto *table = desk.window().findChild<QTableView *>();
    REQUIRE(table);
    REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() == 5; }, 10000));
    QStringList names;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        names += rowOf(*table, row).front();
    REQUIRE(std::ranges::is_sorted(names));
    REQUIRE_FALSE(table->isSortingEnabled());
    const QStringList maya = rowOf(*table, 3);
    CAPTURE(maya.join(u" | ").toStdString());
    REQUIRE(maya[0] == QLatin1String("Maya & Mum"));
    REQUIRE(maya[1] == QLatin1String("R. Okafor"));
    REQUIRE(maya[2] == QLatin1String("19"));
    REQUIRE(maya[5] == QLatin1String("shorter"));
    REQUIRE(maya[6] == QLatin1String("1 draft(s)"));
    // The small drawings come by themselves, for the rows that are seen.
    const auto *shown = qobject_cast<const QSortFilterProxyModel *>(table->model());
    const auto *model = qobject_cast<const CaseloadModel *>(shown->sourceModel());
    REQUIRE(QTest::qWaitFor([&] { return model->recent(3) && model->recent(3)->size() == 12; }, 10000));
    REQUIRE(model->recent(3)->back() == SettlePoint{SettleMark::Settled, 14, false});
}

TEST_CASE("The caseload has its ring, and every title is read whole, in the smallest window")
{
    VaultDesk desk;
    desk.openDemo();
    desk.window().resize(1120, 640);
    desk.press(Qt::Key_3, Qt::ControlModifier);
    auto *table = desk.window().findChild<QTableView *>();
    REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() == 5; }, 10000));
    waitUntilLaidOut(desk.window());
    const auto *ring = desk.window().findChild<QFocusFrame *>();
    REQUIRE(ring);
    REQUIRE(ring->isVisible());
    REQUIRE(ring->widget() == table); // the keyboard is there
    QHeaderView *header = table->horizontalHeader();
    const auto inkOf = [header](int column) {
        const QRect section(header->sectionViewportPosition(column), 0, header->sectionSize(column), header->height());
        const QImage image = header->viewport()->grab(section.adjusted(0, 0, 0, -2)).toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y) != attuneStyle().tokens().surface;
        }
        return ink;
    };
    for (int column = 0; column < header->count(); ++column) {
        const int shown = inkOf(column);
        const int width = header->sectionSize(column);
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, width + 100);
        INFO(table->model()->headerData(column, Qt::Horizontal).toString().toStdString());
        CHECK(shown > 0);
        CHECK(shown == inkOf(column)); // no letter more where there is room for all
        header->resizeSection(column, width);
    }
}

TEST_CASE("A row of the caseload leads to its family and back to the caseload")
{
    VaultDesk desk;
    desk.openDemo();
    desk.press(Qt::Key_3, Qt::ControlModifier);
    auto *table = desk.window().findChild<QTableView *>();
    REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() == 5; }, 10000));
    table->setFocus();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitFor(QStringLiteral("Rows are not ranked.")));
}

TEST_CASE("The palette finds a family, a word of a note and a command, and opens each by keyboard alone")
{
    VaultDesk desk;
    desk.openDemo();
    const auto look = [&](const QString &words) {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Palette *>() != nullptr; }));
        desk.type(words);
    };
    look(QStringLiteral("lila"));
    REQUIRE(desk.waitFor(QStringLiteral("found")));
    REQUIRE(QTest::qWaitFor([&] { return desk.listed(QStringLiteral("Lila & Grandma")); }, 10000));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
    REQUIRE(desk.says(QStringLiteral("Lila & Grandma")));

    look(QStringLiteral("square scratch"));
    REQUIRE(QTest::qWaitFor([&] { return desk.listed(QStringLiteral("square")); }, 10000));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("Signed by")));
    REQUIRE(desk.says(QStringLiteral("Maya & Mum")));

    look(QStringLiteral("lock the"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("The room is ready")));
}

TEST_CASE("Escape closes the palette and leaves the page and its field as they were")
{
    VaultDesk desk;
    desk.setUp();
    desk.openFamily();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    NotePage &note = desk.note();
    desk.press(Qt::Key_1, Qt::AltModifier);
    desk.type(QStringLiteral("Rain"));
    const QWidget *field = QApplication::focusWidget();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Palette *>() != nullptr; }));
    desk.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().findChild<Palette *>() == nullptr; }));
    REQUIRE(QApplication::focusWidget() == field);
    REQUIRE(note.isVisible());
}
