#include "src/work/summary_start.h"

#include "src/work/family_view.h"
#include "src/work/summary.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

Outcome<SummaryStart> refused(const QString &field)
{
    return {std::nullopt, {{field, Mistake::NotFound, -1}}};
}

// The draft of whoever is at work, else what anybody signed last.
std::optional<ClosingWords> lastWords(const Workplace &workplace, Id<Family> family)
{
    if (std::optional<ClosingWords> draft = closingDraft(workplace, family))
        return draft;
    const std::vector<ClosingWords> all = workplace.store.list<ClosingWords>(family);
    const auto last = std::ranges::max_element(all, {}, &ClosingWords::signedAt);
    return last == all.end() || !last->signedAt ? std::nullopt : std::optional(*last);
}

} // namespace

Outcome<SummaryStart> summaryStart(const Workplace &workplace, Id<Family> id, QDate today)
{
    Store &store = workplace.store;
    const std::optional<Family> family = store.get(id);
    if (!family)
        return refused(u"family"_s);
    SummaryStart start{*family, {}, {}, {}};
    for (Person &person : store.list<Person>(id)) {
        if (person.role == PersonRole::Caregiver && !childrenInTheWork(store, person).empty())
            start.recipients.push_back(std::move(person));
    }
    if (start.recipients.empty())
        return refused(u"recipient"_s);
    const std::optional<Course> course = latestCourse(store.list<Course>(id));
    if (!course)
        return refused(u"course"_s);
    start.request = {id, start.recipients.front().id, course->opened, today};
    if (const std::optional<ClosingWords> words = lastWords(workplace, id)) {
        start.request = {id, words->recipient, words->firstDay, words->lastDay};
        start.words = words->signedAt ? QString() : words->text;
    }
    return {std::move(start), {}};
}

} // namespace attune
