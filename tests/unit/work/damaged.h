// A family of which one value is damaged, beside the families of the demo practice.
#pragma once

#include "tests/unit/interchange/demo_lines.h"
#include "tests/unit/work/in_and_out.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <utility>

namespace attune::test {

inline std::string hex(const IdBytes &bytes)
{
    return "x'"
        + QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex().toStdString() + "'";
}

/// The demo practice beside the family of a practice.
struct Beside {
    APractice practice;
    Session session;

    Beside()
    {
        practice.now = readingMoment;
        session = practice.aSession(24);
        Dyad dyad;
        dyad.family = practice.family.id;
        dyad.child = practice.child.id;
        dyad.caregiver = practice.mother.id;
        dyad.since = QDate(2025, 9, 1);
        done(practice.casefile().keep(dyad));
        REQUIRE(take(practice, demoLines()).problems.empty());
    }

    void change(const std::string &statement) { practice.database().execute(statement.c_str()); }

    void damageOwner()
    {
        change("UPDATE clinician SET \"left\" = 'early 2022' WHERE id = " + hex(practice.clinician.id.bytes()));
    }
};

/// The same, with one value of that family damaged.
struct Damaged : Beside {
    Damaged(const std::string &table, const std::string &column)
    {
        if (table == "draft")
            practice.aDraft(session, QStringLiteral("Half a note."));
        const std::string owner = table == "family" ? "id" : "family";
        change("UPDATE " + table + " SET " + column + " = 'early 2022' WHERE local = (SELECT max(local) FROM " + table
               + " WHERE " + owner + " = " + hex(practice.family.id.bytes()) + ")");
    }
};

/// Days that can be damaged, by table and column.
inline const std::pair<std::string, std::string> damagedDays[] = {
    {"person", "birth_date"}, {"family", "opened"}, {"dyad", "since"}, {"course", "opened"}};

} // namespace attune::test
