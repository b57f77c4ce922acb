#include "src/work/summary_start.h"

#include "src/rules/note_content.h"
#include "src/work/family_view.h"
#include "src/work/summary.h"

#include <utility>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

// The summary that somebody was writing for last: the latest draft of whoever is at work, else what anybody signed
// last.
std::optional<SummaryRequest> lastRequest(const Workplace &workplace, Id<Family> family)
{
    std::optional<ClosingWords> last;
    for (const ClosingWords &words : workplace.store.list<ClosingWords>(family)) {
        if (!words.signedAt && (words.author != workplace.who || !saysSomething(words.text)))
            continue;
        const bool isLater =
            !last || std::pair(!words.signedAt, words.written) >= std::pair(!last->signedAt, last->written);
        if (isLater)
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
    SummaryStart start{*family, {}, {}, {}};
    for (Person &person : store.list<Person>(id)) {
        if (person.role == PersonRole::Caregiver && !childrenInTheWork(store, person).empty())
            start.recipients.push_back(std::move(person));
    }
    if (start.recipients.empty())
        return refused<SummaryStart>(u"recipient"_s, Mistake::NotFound);
    const std::optional<Course> course = latestCourse(store.list<Course>(id));
    if (!course)
        return refused<SummaryStart>(u"course"_s, Mistake::NotFound);
    start.request = {id, start.recipients.front().id, course->opened, today};
    if (asked)
        start.request = *asked;
    else if (const std::optional<SummaryRequest> last = lastRequest(workplace, id))
        start.request = *last;
    start.closing = closingStart(workplace, start.request);
    return {std::move(start), {}};
}

} // namespace attune
