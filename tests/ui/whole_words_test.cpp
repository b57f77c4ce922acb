// Nothing that is said is cut without a sign, and all of a page can be come to, however small the window and large the
// letters.
#include "tests/ui/every_page.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;

namespace {

constexpr int aroundTyped = 16; // of a field, at least
constexpr qsizetype longTyped = 30; // such as a path, which scrolls

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

// Words that end with an ellipsis where they have no room may be cut, a number or a day never.
bool isSaidWhole(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !label->text().isEmpty()) {
        if (label->wordWrap())
            return label->height() >= label->heightForWidth(label->width());
        const bool hasSign = qobject_cast<const Label *>(label) && !hasDigit(label->text());
        return hasSign || label->width() >= label->sizeHint().width();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (button->hasHeightForWidth())
            return button->height() >= button->heightForWidth(button->width());
        const bool hasSign = qobject_cast<const Button *>(button) || qobject_cast<const Chip *>(button);
        return (hasSign && !hasDigit(button->text())) || button->width() >= button->sizeHint().width();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        const int words = line->fontMetrics().horizontalAdvance(line->text());
        return line->text().size() > longTyped || words + aroundTyped <= line->width();
    }
    if (const auto *list = qobject_cast<const QListView *>(&widget))
        return list->sizeHintForColumn(0) <= list->viewport()->width();
    if (const auto *table = qobject_cast<const QTableView *>(&widget)) {
        const QAbstractItemView &view = *table;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (view.sizeHintForColumn(column) > table->columnWidth(column))
                return false;
        }
    }
    return true;
}

bool isSaid(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractScrollArea *>(&widget);
}

// Whether it lies within what can be scrolled to, or within the window where nothing scrolls.
bool canBeComeTo(const QWidget &widget, const QWidget &window)
{
    const QWidget *ground = &window;
    for (const QWidget *around = widget.parentWidget(); around != &window; around = around->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(
            around->parentWidget() ? around->parentWidget()->parentWidget() : nullptr);
        if (!area || area->widget() != around)
            continue;
        ground = around;
        if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && around->width() > area->viewport()->width())
            return false;
        break;
    }
    const QRect box(widget.mapTo(ground, QPoint()), widget.size());
    return ground->rect().contains(box);
}

void requireWhole(VaultDesk &desk, const std::string &page)
{
    for (const QScrollArea *area : desk.window().findChildren<QScrollArea *>()) {
        INFO(page << ": " << area->metaObject()->className() << ' ' << area->viewport()->width() << " of "
                  << area->widget()->minimumSizeHint().width());
        CHECK(!area->horizontalScrollBar()->isVisible());
    }
    for (const QWidget *widget : desk.window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &desk.window() || widget->inherits("QFocusFrame")
            || !isSaid(*widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        INFO(page << ": " << widget->metaObject()->className() << ' '
                  << (label        ? label->text()
                          : button ? button->text()
                                   : widget->accessibleName())
                         .toStdString()
                  << ' ' << widget->width() << 'x' << widget->height() << " of " << widget->sizeHint().width());
        CHECK(isSaidWhole(*widget));
        CHECK(canBeComeTo(*widget, desk.window()));
    }
}

} // namespace

TEST_CASE(
    "In the smallest window with the largest letters every page says all it has to say, and can be scrolled to it")
{
    VaultDesk desk;
    wear({Theme::Light, textScales[2]}, false);
    desk.window().resize(1120, 640);
    onEveryPage(desk, [&](const std::string &page) { requireWhole(desk, page); });
    REQUIRE(desk.window().size() == QSize(1120, 640));
    wear({}, false);
}
