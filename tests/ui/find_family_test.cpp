// A family is found while one types, by whatever name is remembered.
#include "ui/rooms/families_page.h"

#include <QLineEdit>
#include <QListView>
#include <QStringList>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace attune;

namespace {

FamilyLine aLine(std::uint8_t number, const QString &name, const QString &names)
{
    FamilyLine line;
    line.family = Id<Family>(IdBytes{number, 0, 0, 0, 0, 0, 0x70, 0, 0x80});
    line.name = name;
    line.names = name + u'\n' + names;
    return line;
}

class List {
public:
    List()
    {
        m_page.setLines({aLine(1, QStringLiteral("Ava & Mum"), QStringLiteral("Ava Hill\nMara Łukasik\n2026/014")),
                         aLine(2, QStringLiteral("Lila & Dad"), QStringLiteral("Lila O’Brien\nНиколай"))});
        m_page.show();
        REQUIRE(QTest::qWaitForWindowActive(&m_page));
    }

    QStringList shownFor(const QString &typed)
    {
        auto *line = m_page.findChild<QLineEdit *>();
        line->clear();
        for (const QChar letter : typed) // QTest::keyClicks() has keys for Latin letters alone
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        const QAbstractItemModel &model = *m_page.findChild<QListView *>()->model();
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row, 0).data().toString();
        return names;
    }

private:
    FamiliesPage m_page;
};

} // namespace

TEST_CASE("The list of families is narrowed down by any name of their people, by beginnings and without accents")
{
    List list;
    const QStringList ava{QStringLiteral("Ava & Mum")};
    const QStringList lila{QStringLiteral("Lila & Dad")};
    CHECK(list.shownFor({}) == ava + lila);
    CHECK(list.shownFor(QStringLiteral("hill")) == ava);
    CHECK(list.shownFor(QStringLiteral("lukas")) == ava);
    CHECK(list.shownFor(QStringLiteral("mara ava")) == ava);
    CHECK(list.shownFor(QStringLiteral("2026/01")) == ava);
    CHECK(list.shownFor(QStringLiteral("obrien")) == lila);
    CHECK(list.shownFor(QStringLiteral("никола")) == lila);
    CHECK(list.shownFor(QStringLiteral("l")) == ava + lila); // Łukasik and Lila
    CHECK(list.shownFor(QStringLiteral("rien")).isEmpty());
    CHECK(list.shownFor(QStringLiteral("  ")) == ava + lila);
}
