#include "db/statement.h"
#include "tests/support/a_practice.h"
#include "tests/support/invented_practice.h"
#include "tests/unit/store/found.h"
#include "tests/unit/work/in_and_out.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <thread>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

TEST_CASE("A note is found by its words, their beginnings, and without accents or case")
{
    APractice practice;
    practice.aSignedNote(u"Zoë hid the suitcase under the Fenêtre. I İstanbul ΣΊΣΥΦΟΣ"_s);
    const QString words =
        GENERATE(u"suitcase"_s, u"su"_s, u"suit"_s, u"SUITCA"_s, u"zoe"_s, u"ZOË"_s, u"Zoe\u0308"_s, u"fenet"_s,
                 u"window suitcase"_s.mid(7), u"the hid zo"_s, u"i suitcase"_s, u"σίσυ"_s, u"ΣΙΣΥΦΟΣ"_s, u"istan"_s);
    CAPTURE(words.toStdString());
    CHECK(found(practice, words) == 1);
}

TEST_CASE("A note is not found by what does not stand in it")
{
    APractice practice;
    practice.aSignedNote(u"Ava hid the suitcase"_s);
    const QString words = GENERATE(u"uitcase"_s, u"suitcases"_s, u"suitcase bear"_s, u"s"_s, u""_s, u"  "_s, u"a v"_s,
                                   u"suitcase s"_s, u"ava hid the suitcase and the bear on the way to the house of"_s,
                                   u"f1"_s, u"\u0301"_s, u"👩‍👧"_s);
    CAPTURE(words.toStdString());
    CHECK(found(practice, words) == 0);
}

TEST_CASE("No input is an error of the index's own language")
{
    APractice practice;
    practice.aSignedNote(u"the near hour or not and"_s);
    const QString words = GENERATE(
        u"\""_s, u"\"\""_s, u"'"_s, u"NEAR(the hour)"_s, u"the AND"_s, u"OR"_s, u"NOT hour"_s, u"hour*"_s, u"^the"_s,
        u"words:hour"_s, u"{words} : hour"_s, u"-hour"_s, u"(hour"_s, u"hour)"_s, u"the + hour"_s, u"hour\\"_s,
        u"%hour_"_s, u"'; DROP TABLE note; --"_s, u"f1"_s, u"hour"_s + QChar(0) + u"x"_s, QString(QChar(0xd800)),
        QString(5000, u'x'), u"hour "_s.repeated(500), u"שלום مرحبا"_s, u"\ufdd0hour\ufdd1"_s);
    CAPTURE(words.toStdString());
    CHECK_NOTHROW(practice.store().search({words, {}, 10}));
    CHECK_NOTHROW(practice.store().search({words, practice.family.id, 10}));
    CHECK(found(practice, u"hour near"_s) == 1);
}

TEST_CASE("Every part of a note is found: regulation words, thread, elements, addenda")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"passage"_s);
    const std::vector<VocabularyWord> vocabulary = practice.store().list<VocabularyWord>();
    Note note = practice.aNote(draft, u"passageword"_s);
    note.elements = {{Movement::Reflect, vocabulary[0].id, u"elementword"_s}};
    note.strategies = {StrategyUse{vocabulary[1].id,
                                   u"strategyword"_s,
                                   StrategyGroup::Play,
                                   false,
                                   {},
                                   {},
                                   false,
                                   false,
                                   u"grandmaword"_s,
                                   Effect::Helped,
                                   4,
                                   {}}};
    note.contexts = {{vocabulary[2].id, u"contextword"_s}};
    note.readings = {{practice.child.id, 3, State::Settled, Timing::Timed, false, {}, false, false, u"unclesword"_s}};
    note.givenLines = {{practice.mother.id, u"lineword"_s}};
    note.wonderDemand = u"demandword"_s;
    note.wonderEnvironment = u"environmentword"_s;
    note.wonderCue = u"cueword"_s;
    note.wonderHelped = u"helpedword"_s;
    note.thread = u"threadword"_s;
    const QStringList words{u"passageword"_s,     u"elementword"_s, u"strategyword"_s, u"grandmaword"_s,
                            u"contextword"_s,     u"unclesword"_s,  u"lineword"_s,     u"demandword"_s,
                            u"environmentword"_s, u"cueword"_s,     u"helpedword"_s,   u"threadword"_s};
    done(practice.notebook().save(draft.id, note, Notebook::Saving::Leaving));
    for (const QString &word : words) {
        CAPTURE(word.toStdString());
        const std::vector<SearchHit> hits = practice.store().search({word, {}, 10});
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().isDraft);
    }
    const Signature signature = done(practice.notebook().sign(std::span(&draft.id, 1))).front();
    Addendum more;
    more.text = u"addendumword"_s;
    more.reason = u"reasonword"_s;
    done(practice.notebook().add(signature.under<Note>(), more));
    for (const QString &word : words + QStringList{u"addendumword"_s, u"reasonword"_s}) {
        CAPTURE(word.toStdString());
        const std::vector<SearchHit> hits = practice.store().search({word, {}, 10});
        REQUIRE(hits.size() == 1);
        CHECK_FALSE(hits.front().isDraft);
        CHECK(hits.front().note == signature.under<Note>());
    }
}

TEST_CASE("A draft is found by what it said when it was last left, and not by what it said before")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"typing"_s);
    CHECK(found(practice, u"typing"_s) == 0);
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"marigold"_s), Notebook::Saving::Leaving));
    CHECK(found(practice, u"marigold"_s) == 1);
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"heliotrope"_s), Notebook::Saving::Leaving));
    CHECK(found(practice, u"marigold"_s) == 0);
    CHECK(found(practice, u"heliotrope"_s) == 1);
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"foxglove"_s), Notebook::Saving::Typing));
    done(practice.notebook().sign(std::span(&draft.id, 1)));
    CHECK(found(practice, u"heliotrope"_s) == 0);
    CHECK(found(practice, u"foxglove"_s) == 1);
}

TEST_CASE("A struck note is gone from search, and from a search index that is built anew")
{
    APractice practice;
    const Signature signature = practice.aSignedNote(u"marigold"_s);
    practice.aSignedNote(practice.aSession(5), u"marigold too"_s);
    done(practice.notebook().strike(signature.under<Note>(), u"the wrong file"_s));
    CHECK(found(practice, u"marigold"_s) == 1);
    practice.store().rebuild();
    CHECK(found(practice, u"marigold"_s) == 1);
    CHECK(found(practice, u"too"_s) == 1);
}

TEST_CASE("Of a struck note the vocabulary keeps the words that another note holds, and no others")
{
    APractice practice;
    const Signature struck = practice.aSignedNote(practice.aSession(2), u"Oma Wilhelmina packed"_s);
    const Signature kept = practice.aSignedNote(practice.aSession(4), u"the bear packed"_s);
    const auto knows = [&](const std::string &word) {
        Statement is(practice.database(), "SELECT 1 FROM search_word WHERE word = ?");
        is.bind(1, std::string_view(word));
        return is.step();
    };
    CHECK((knows("wilhelmina") && knows("packed")));
    practice.now += std::chrono::minutes(1);
    done(practice.notebook().strike(struck.under<Note>(), u"the wrong file"_s));
    CHECK_FALSE(knows("wilhelmina"));
    CHECK((knows("packed") && knows("bear")));
    Addendum more;
    more.text = u"and a suitcase"_s;
    more.reason = u"left out"_s;
    more.subjects = {practice.child.id};
    done(practice.notebook().add(kept.under<Note>(), more));
    CHECK((knows("packed") && knows("suitcase")));
    CHECK(isWhole(practice.store()));
    practice.store().rebuild();
    CHECK_FALSE(knows("wilhelmina"));
    CHECK(knows("suitcase"));
    CHECK(isWhole(practice.store()));
}

TEST_CASE("Hits come by session, the latest first, however they were written, and only so many")
{
    APractice practice;
    std::vector<QDate> days;
    for (const int hoursAgo : {24 * 30, 3, 24 * 400, 24 * 7, 24 * 7, 24 * 7})
        practice.aSignedNote(practice.aSession(hoursAgo + 1), u"otter"_s);
    for (const SearchHit &hit : practice.store().search({u"otter"_s, {}, 50}))
        days.push_back(hit.day);
    REQUIRE(days.size() == 6);
    CHECK(std::is_sorted(days.rbegin(), days.rend()));
    CHECK(practice.store().search({u"otter"_s, {}, 2}).size() == 2);
    practice.store().rebuild();
    std::vector<QDate> again;
    for (const SearchHit &hit : practice.store().search({u"otter"_s, {}, 50}))
        again.push_back(hit.day);
    CHECK(again == days);
}

TEST_CASE("A snippet shows the words around what was found, and marks each of them")
{
    APractice practice;
    practice.aSignedNote(u"one two three four five six seven Suitcases eight nine suit ten"_s);
    const std::vector<SearchHit> hits = practice.store().search({u"suit"_s, {}, 1});
    REQUIRE(hits.size() == 1);
    const Snippet &snippet = hits.front().snippet;
    QStringList marked;
    for (const Snippet::Span &span : snippet.found)
        marked << snippet.text.mid(span.start, span.length);
    CHECK(marked == QStringList{u"Suitcases"_s, u"suit"_s});
    CHECK_FALSE(snippet.text.contains(QChar(0xfdd0)));
}

TEST_CASE("A beginning of very many words is found as well")
{
    APractice practice;
    QString words;
    for (int i = 0; i < 400; ++i)
        words += u"word%1 "_s.arg(i);
    practice.aSignedNote(words);
    CHECK(found(practice, u"word"_s) == 1);
    CHECK(found(practice, u"word39"_s) == 1);
    CHECK(found(practice, u"word4000"_s) == 0);
}

TEST_CASE("A large import leaves the index in one piece, however many there were, and tells its progress to the end")
{
    APractice practice;
    const auto pieces = [&] {
        Statement count(practice.database(), "SELECT count(DISTINCT segid) FROM search_idx");
        count.step();
        return count.column<int>(0);
    };
    practice.aSignedNote(u"the heliotrope"_s);
    practice.aSignedNote(practice.aSession(5), u"the second"_s);
    REQUIRE(pieces() > 1);
    QList<QByteArray> lines;
    InventedPractice(10, 80).write([&](const QByteArray &line) { lines += line; });
    qint64 last = 0;
    qint64 end = 0;
    bool falls = false;
    const auto follow = [&](RecordsImport::Stage stage, qint64 done, qint64 all) {
        if (stage != RecordsImport::Stage::Indexing)
            return true;
        falls = falls || done < last || done > all;
        last = done;
        end = all;
        return true;
    };
    REQUIRE(RecordsImport(practice.work()).take(from(lines), follow).problems.empty());
    CHECK(pieces() == 1);
    CHECK_FALSE(falls);
    CHECK(end - last < 64);
    CHECK(found(practice, u"heliotrope"_s) == 1);
    CHECK(isWhole(practice.store()));
}

TEST_CASE("A search is cancelled from another thread, and saving goes on undisturbed")
{
    APractice practice;
    practice.aSignedNote(u"otter"_s);
    practice.store().cancelSearch(); // nothing runs: nothing happens
    CHECK(found(practice, u"otter"_s) == 1);

    std::atomic<bool> stop = false;
    std::thread canceller([&] {
        while (!stop)
            practice.store().cancelSearch();
    });
    int cancelled = 0;
    int saved = 0;
    for (int i = 0; i < 200; ++i) {
        try {
            found(practice, u"otter"_s);
        } catch (const Interrupted &) {
            ++cancelled;
        }
        practice.store().enter({}, practice.deed(JournalAction::Viewed));
        ++saved;
    }
    stop = true;
    canceller.join();
    CHECK(cancelled > 0);
    CHECK(saved == 200);
}
