#include "src/work/summary_start.h"

#include "src/rules/note_content.h"
#include "src/work/family_view.h"
#include "src/work/readable.h"
#include "src/work/ties.h"

#include <algorithm>
#include <utility>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// The summary that whoever is at work was writing for last, and has not signed.
std::optional<SummaryRequest> lastRequest(const Workplace &workplace, Id<Family> family)
{
    std::optional<ClosingWords> last;
    for (const ClosingWords &words : workplace.store.list<ClosingWords>(family)) {
        if (words.signedAt || words.author != workplace.who || !saysSomething(words.text))
            continue;
        if (!last || words.written >= last->written)
            last = words;
    }
    return last ? std::optional(requestOf(*last)) : std::nullopt;
}

} // namespace

ClosingStart closingStart(const Workplace &workplace, const SummaryRequest &request)
{
    if (workplace.role == ClinicianRole::Records)
        return {};
    const std::optional<ClosingWords> draft = closingDraft(workplace, request);
    return {true, draft ? draft->text : QString(), closingWordsOfOtherDays(workplace, request)};
}

Outcome<SummaryStart> summaryStart(const Workplace &workplace, Id<Family> id, QDate today,
                                   const std::optional<SummaryRequest> &asked)
{
    Store &store = workplace.store;
    const std::optional<Family> family = store.get(id);
    if (!family)
        return refused<SummaryStart>(u"family"_s, Mistake::NotFound);
    SummaryStart start;
    start.family = *family;
    const std::vector<Dyad> ties = tiesOf(store, id);
    const std::vector<Person> people = readable<Person>(store, id).records;
    for (const Person &person : people) {
        if (person.role == PersonRole::Caregiver && !childrenInTheWork(people, ties, {person.id}).empty())
            start.recipients.push_back(person);
    }
    const auto left =
        std::stable_partition(start.recipients.begin(), start.recipients.end(),
                              [&](const Person &person) { return isInTheWorkOn(ties, person.id, today); });
    start.present = static_cast<std::size_t>(left - start.recipients.begin());
    if (start.recipients.empty())
        return refused<SummaryStart>(u"recipients"_s, Mistake::NotFound);
    const std::optional<Course> course = latestCourse(store.list<Course>(id));
    if (!course)
        return refused<SummaryStart>(u"course"_s, Mistake::NotFound);
    start.request = {id, {}, std::min(course->opened, today), today};
    if (start.recipients.size() == 1)
        start.request.recipients = {start.recipients.front().id};
    if (asked)
        start.request = *asked;
    else if (const std::optional<SummaryRequest> last = lastRequest(workplace, id))
        start.request = *last;
    start.closing = closingStart(workplace, start.request);
    return {std::move(start), {}};
}

} // namespace attune
