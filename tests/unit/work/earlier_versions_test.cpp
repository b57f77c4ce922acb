#include "src/work/earlier_versions.h"
#include "tests/support/a_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Note &note)
{
    return note.passages.empty() ? QString() : note.passages.front().text;
}

Note noteNow(APractice &practice, Id<Draft> draft)
{
    return done(Notebook::read(practice.store().get(draft).value()));
}

QStringList wordsBefore(APractice &practice, Id<Draft> draft)
{
    Notebook notebook(practice.work());
    QStringList words;
    for (const EarlierVersion &version : earlierVersions(notebook, draft, noteNow(practice, draft)))
        words += wordsOf(version.note);
    return words;
}

Draft aDraftThatSaid(APractice &practice, const QStringList &words)
{
    const Draft draft = practice.aDraft(practice.aSession(), u"begun"_s);
    for (const QString &each : words) {
        practice.now += std::chrono::minutes(1);
        done(practice.notebook().save(draft.id, practice.aNote(draft, each), Notebook::Saving::Leaving));
    }
    return draft;
}

Outcome<Draft> bringBackOldest(APractice &practice, Id<Draft> draft)
{
    Notebook notebook(practice.work());
    const Note now = noteNow(practice, draft);
    const std::vector<EarlierVersion> versions = earlierVersions(notebook, draft, now);
    return bringBack(practice.work(), notebook, practice.store().get(draft).value(), versions.back().id, now,
                     practice.store().get(practice.store().get(draft)->session).value());
}

} // namespace

TEST_CASE("What a draft said before is told the latest first, without what it says now and nothing twice in a row")
{
    APractice practice;
    const Draft draft = aDraftThatSaid(practice, {u"one"_s, u"two"_s, u"two"_s, u"one"_s, u"three"_s});
    CHECK(wordsBefore(practice, draft.id) == QStringList{u"one"_s, u"two"_s, u"one"_s});
}

TEST_CASE("A version that is brought back is what the draft says, and what it said is an earlier version")
{
    APractice practice;
    const Draft draft = aDraftThatSaid(practice, {u"one"_s, u"two"_s});
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"three"_s), Notebook::Saving::Typing));
    done(bringBackOldest(practice, draft.id));
    CHECK(wordsOf(noteNow(practice, draft.id)) == u"one"_s);
    CHECK(wordsBefore(practice, draft.id) == QStringList{u"three"_s, u"two"_s, u"one"_s});
}

TEST_CASE("The oldest of twenty versions is brought back although keeping what stands there lets it go")
{
    APractice practice;
    QStringList words;
    for (int i = 0; i < 20; ++i)
        words += QString::number(i);
    const Draft draft = aDraftThatSaid(practice, words);
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"now"_s), Notebook::Saving::Typing));
    done(bringBackOldest(practice, draft.id));
    CHECK(wordsOf(noteNow(practice, draft.id)) == u"0"_s);
    CHECK(wordsBefore(practice, draft.id).front() == u"now"_s);
}

TEST_CASE("A version of another draft is not brought back, and nothing is changed")
{
    APractice practice;
    const Draft draft = aDraftThatSaid(practice, {u"one"_s, u"two"_s});
    const Draft other = practice.aDraft(practice.aSession(5), u"elsewhere"_s);
    done(practice.notebook().save(other.id, practice.aNote(other, u"elsewhere"_s), Notebook::Saving::Leaving));
    Notebook notebook(practice.work());
    const Id<DraftVersion> version = notebook.versions(other.id).front().id;
    const Outcome<Draft> outcome =
        bringBack(practice.work(), notebook, draft, version, practice.aNote(draft, u"three"_s),
                  practice.store().get(draft.session).value());
    CHECK(outcome.problems == std::vector<Problem>{{u"version"_s, Mistake::NotFound, -1}});
    CHECK(wordsOf(noteNow(practice, draft.id)) == u"two"_s);
    CHECK(wordsBefore(practice, draft.id) == QStringList{u"one"_s});
}
