#include "src/work/closing_words.h"

#include "src/rules/note_content.h"
#include "src/rules/soundness.h"
#include "src/work/readable.h"
#include "src/work/stamp.h"
#include "src/work/text_limit.h"

namespace attune {

using namespace Qt::StringLiterals;

SummaryRequest requestOf(const ClosingWords &words)
{
    return {words.family, words.recipients, words.firstDay, words.lastDay};
}

std::optional<ClosingWords> closingDraft(const Workplace &workplace, const SummaryRequest &request)
{
    for (ClosingWords &words : workplace.store.list<ClosingWords>(request.family)) {
        if (!words.signedAt && words.author == workplace.who && requestOf(words) == request)
            return std::move(words);
    }
    return std::nullopt;
}

std::optional<ClosingWords> closingWordsOfOtherDays(const Workplace &workplace, const SummaryRequest &request)
{
    std::optional<ClosingWords> latest;
    for (ClosingWords &words : workplace.store.list<ClosingWords>(request.family)) {
        const bool isShown = words.signedAt || words.author == workplace.who;
        const bool isOther = words.recipients == request.recipients && requestOf(words) != request;
        if (isShown && isOther && saysSomething(words.text) && (!latest || latest->written <= words.written))
            latest = std::move(words);
    }
    return latest;
}

ClosingWords closingWordsFrom(const Workplace &workplace, const SummaryRequest &request, const QString &text)
{
    ClosingWords words;
    words.id = workplace.ids.next<ClosingWords>();
    words.family = request.family;
    words.author = workplace.who;
    words.recipients = request.recipients;
    words.firstDay = request.firstDay;
    words.lastDay = request.lastDay;
    words.text = text;
    words.written = workplace.now();
    return words;
}

Outcome<ClosingWords> keepClosingWords(const Workplace &workplace, const SummaryRequest &request, const QString &text)
{
    if (workplace.role == ClinicianRole::Records)
        return refused<ClosingWords>(u"author"_s, Mistake::WrongRole);
    if (!workplace.store.get(request.family))
        return refused<ClosingWords>(u"family"_s, Mistake::NotFound);
    if (request.recipients.isEmpty())
        return refused<ClosingWords>(u"recipients"_s, Mistake::Empty);
    for (const Id<Person> &recipient : request.recipients) {
        const std::optional<Person> person = workplace.store.getInPart(recipient);
        if (!person || person->family != request.family)
            return refused<ClosingWords>(u"recipients"_s, Mistake::NotFound);
    }
    const std::optional<ClosingWords> before = closingDraft(workplace, request);
    ClosingWords words = closingWordsFrom(workplace, request, text);
    if (before)
        words.id = before->id;
    std::vector<Problem> problems = problemsOf(words);
    for (const Problem &problem : tooLongTexts(Record(words)))
        problems.push_back(problem);
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    if (!before && !saysSomething(text))
        return {std::move(words), {}}; // nothing was begun
    workplace.store.put(words, before ? std::nullopt : std::optional(workplace.deed(JournalAction::Begun)));
    return {workplace.store.get(words.id), {}};
}

Outcome<ClosingWords> signClosingWords(const Workplace &workplace, const SummaryRequest &request)
{
    std::optional<ClosingWords> words = closingDraft(workplace, request);
    const std::optional<Clinician> signer = workplace.store.getInPart(workplace.who);
    if (!words || !signer)
        return refused<ClosingWords>(u"closing_words"_s, Mistake::NotFound);
    words->signedAt = workplace.now();
    if (std::vector<Problem> problems = problemsOf(*words); !problems.empty())
        return {std::nullopt, std::move(problems)};
    const Signature signature = stampFor(workplace, *signer, *words, peopleByName(workplace.store, request.family));
    workplace.store.transaction([&] {
        workplace.store.put(*words, workplace.deed(JournalAction::Signed));
        workplace.store.put(signature, workplace.deed(JournalAction::Signed));
    });
    return {workplace.store.get(words->id), {}};
}

std::optional<SignedClosingWords> signedWordsFor(Store &store, const SummaryRequest &request)
{
    std::optional<ClosingWords> latest;
    for (ClosingWords &words : store.list<ClosingWords>(request.family)) {
        if (words.signedAt && requestOf(words) == request && (!latest || latest->signedAt <= words.signedAt))
            latest = std::move(words);
    }
    if (!latest)
        return std::nullopt;
    for (Signature &signature : store.list<Signature>(request.family)) {
        if (signature.isUnder(latest->id))
            return SignedClosingWords{std::move(*latest), std::move(signature)};
    }
    return std::nullopt;
}

} // namespace attune
