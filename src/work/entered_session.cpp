#include "src/work/entered_session.h"

#include "src/rules/day.h"
#include "src/work/case_rules.h"

#include <algorithm>
#include <utility>

namespace attune {

namespace {

// In the journal, which speaks English.
const QString withItsNote = QStringLiteral("entered with its note");

std::vector<JournalRow> rowsAbout(Store &store, Id<Session> session)
{
    JournalFilter told;
    told.record = session.any();
    return store.journal(told);
}

} // namespace

Outcome<Session> enterWithItsNote(const Workplace &workplace, Session session)
{
    if (session.start)
        session.day = dayIn(session.zone, *session.start).value_or(session.day);
    if (std::vector<Problem> problems = problemsOf(workplace.store, session, {}); !problems.empty())
        return {std::nullopt, std::move(problems)};
    workplace.store.put(session, workplace.deed(JournalAction::Created, withItsNote));
    return {std::move(session), {}};
}

bool cameWithItsNote(Store &store, Id<Session> session)
{
    return std::ranges::any_of(rowsAbout(store, session), [](const JournalRow &row) {
        return row.action == JournalAction::Created && row.reason == withItsNote;
    });
}

bool isBare(const Session &session)
{
    return session.status == SessionStatus::Planned && !session.start && !session.stop && session.interruptions.empty()
        && session.familyWhere.isEmpty() && session.familyReach.isEmpty();
}

} // namespace attune
