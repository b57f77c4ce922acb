#include "src/work/set_aside_words.h"

#include "src/work/later_words.h"
#include "tests/support/a_practice.h"
#include "ui/paper/hour_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int largestFile = 16 * 1024;

QStringList sealedFiles(const APractice &practice)
{
    QStringList files;
    const QDir folder(QFileInfo(practice.vault().path()).path());
    for (const QString &name : folder.entryList({u"*.attune-words"_s}))
        files += folder.filePath(name);
    return files;
}

// The words of a draft's one passage.
QString wordsIn(APractice &practice, const Draft &draft)
{
    const Note note = done(Notebook::read(practice.store().get(draft.id).value()));
    return note.passages.empty() ? QString() : note.passages.front().text;
}

// These words for the draft are set aside, a minute later.
void setAside(APractice &practice, const Draft &draft, const QString &words)
{
    practice.now += std::chrono::minutes(1);
    setHourAside(practice.work(), draft, practice.aNote(draft, words), practice.store().get(draft.session).value());
}

const TakenIn oneNowHere{.nowHere = 1};

} // namespace

TEST_CASE("Words that were set aside are the draft once the vault is open again, with their hour, and the file is gone")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"They packed"_s);
    Session hour = practice.store().get(draft.session).value();
    hour.stop = *hour.stop + std::chrono::minutes(5);
    practice.now += std::chrono::minutes(1);
    setHourAside(practice.work(), draft, practice.aNote(draft, u"They packed the suitcase"_s), hour);
    REQUIRE(wordsIn(practice, draft) == u"They packed"_s);
    REQUIRE(sealedFiles(practice).size() == 1);
    practice.reopen();
    REQUIRE(takeIn(practice.work(), &hourInWords) == oneNowHere);
    REQUIRE(wordsIn(practice, draft) == u"They packed the suitcase"_s);
    REQUIRE(practice.store().get(draft.session)->stop == hour.stop);
    REQUIRE(sealedFiles(practice).isEmpty());
    REQUIRE(takeIn(practice.work(), &hourInWords) == TakenIn());
}

TEST_CASE("A sealed file says nothing: no word, no name, nobody else may read it, and its size is rounded up")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"heliotrope-wren"_s);
    setAside(practice, draft, u"heliotrope-wren came back"_s);
    const QString file = sealedFiles(practice).value(0);
    const QByteArray bytes = readFile(file);
    REQUIRE_FALSE(bytes.contains("heliotrope"));
    REQUIRE_FALSE(bytes.contains("passages"));
    REQUIRE_FALSE(bytes.contains(practice.clinician.name.toUtf8()));
    REQUIRE_FALSE(file.contains(u"Marsh"_s));
    REQUIRE((bytes.size() - 24 - 48) % 4096 == 0);
    REQUIRE(bytes.size() < largestFile);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    REQUIRE((QFile::permissions(file) & others) == QFile::Permissions());
}

TEST_CASE("A file that was taken in and could not be taken away is taken in again without doubling anything")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"They packed"_s);
    setAside(practice, draft, u"They packed the suitcase"_s);
    const QString file = sealedFiles(practice).value(0);
    const QByteArray bytes = readFile(file);
    REQUIRE(takeIn(practice.work(), &hourInWords) == oneNowHere);
    const std::size_t versions = practice.notebook().versions(draft.id).size();
    writeFile(file, bytes);
    REQUIRE(takeIn(practice.work(), &hourInWords) == oneNowHere);
    REQUIRE(wordsIn(practice, draft) == u"They packed the suitcase"_s);
    REQUIRE(practice.notebook().versions(draft.id).size() == versions);
    REQUIRE(sealedFiles(practice).isEmpty());
}

TEST_CASE("Where the draft was written on since, its words stay and what was set aside is an earlier version, once")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"They packed"_s);
    setAside(practice, draft, u"They packed the suitcase"_s);
    const QByteArray bytes = readFile(sealedFiles(practice).value(0));
    const QString file = sealedFiles(practice).value(0);
    practice.now += std::chrono::minutes(1);
    done(practice.notebook().save(draft.id, practice.aNote(draft, u"They waited"_s), Notebook::Saving::Typing));
    REQUIRE(takeIn(practice.work(), &hourInWords) == TakenIn{.asVersions = 1});
    writeFile(file, bytes);
    REQUIRE(takeIn(practice.work(), &hourInWords) == TakenIn{.asVersions = 1});
    REQUIRE(wordsIn(practice, draft) == u"They waited"_s);
    const std::vector<DraftVersion> versions = Notebook(practice.work()).versions(draft.id);
    REQUIRE(versions.size() == 1);
    REQUIRE(versions.front().content.contains(u"They packed the suitcase"_s));
}

TEST_CASE("Where the note was signed since, what was set aside waits as words to add to it, and only for its author")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"They packed"_s);
    setAside(practice, draft, u"They packed the suitcase"_s);
    done(practice.notebook().sign(std::array{draft.id}));
    REQUIRE(takeIn(practice.work(), &hourInWords) == TakenIn{.asLaterWords = 1});
    const Note note = practice.store().get(draft.note).value();
    REQUIRE(laterWordsOf(practice.work(), note)->text == u"They packed the suitcase"_s);
    REQUIRE(note.passages.front().text == u"They packed"_s);
    REQUIRE(sealedFiles(practice).isEmpty());
}

TEST_CASE("A draft that was discarded since is there again, begun anew")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"They packed"_s);
    setAside(practice, draft, u"They packed the suitcase"_s);
    done(practice.notebook().discard(draft.id, u"written twice"_s));
    REQUIRE(takeIn(practice.work(), &hourInWords) == oneNowHere);
    REQUIRE(wordsIn(practice, draft) == u"They packed the suitcase"_s);
}

TEST_CASE(
    "A damaged sealed file, or one that was cut, is told of, left as it is, and keeps nothing else from coming in")
{
    APractice practice;
    const Draft draft = practice.aDraft(practice.aSession(), u"They packed"_s);
    setAside(practice, draft, u"They packed the suitcase"_s);
    const QString good = sealedFiles(practice).value(0);
    const QByteArray bytes = readFile(good);
    const QString folder = QFileInfo(good).path();
    QByteArray flipped = bytes;
    flipped[2000] = static_cast<char>(flipped[2000] ^ 1);
    writeFile(folder + u"/flipped.attune-words"_s, flipped);
    writeFile(folder + u"/cut.attune-words"_s, bytes.first(700));
    writeFile(folder + u"/only-a-head.attune-words"_s, bytes.first(24));
    REQUIRE(takeIn(practice.work(), &hourInWords) == TakenIn{.nowHere = 1, .damaged = 3});
    REQUIRE(readFile(folder + u"/flipped.attune-words"_s) == flipped);
    REQUIRE(wordsIn(practice, draft) == u"They packed the suitcase"_s);
}

TEST_CASE("What is sealed for another vault is not seen, and does not open where it says it is this one's")
{
    APractice practice;
    APractice other;
    const Draft draft = other.aDraft(other.aSession(), u"They packed"_s);
    setAside(other, draft, u"They packed the suitcase"_s);
    const QByteArray foreign = readFile(sealedFiles(other).value(0));
    const QString place = QFileInfo(practice.vault().path()).path() + u"/theirs.attune-words"_s;
    writeFile(place, foreign);
    REQUIRE(takeIn(practice.work(), &hourInWords) == TakenIn());
    writeFile(place, "ATTUNEW\x01" + practice.store().facts().vaultId + foreign.sliced(24));
    REQUIRE(takeIn(practice.work(), &hourInWords) == TakenIn{.damaged = 1});
    REQUIRE(readFile(place).size() == foreign.size());
}

TEST_CASE("Words of an hour that this copy of the vault does not know come in with it, where the family is known")
{
    APractice practice;
    const QByteArray vault = readFile(practice.vault().path());
    Course course = practice.course;
    const bool isFamilyKnown = GENERATE(true, false);
    if (!isFamilyKnown) {
        course.id = {};
        course.family = done(practice.casefile().keep(Family{{}, u"Lila & Dad"_s, {}, QDate(2026, 1, 5), {}})).id;
        const auto inThatFamily = [&](Person person) {
            person.id = {};
            person.family = course.family;
            return done(practice.casefile().keep(person)).id;
        };
        course.children = {inThatFamily(practice.child)};
        course.caregivers = {inThatFamily(practice.mother)};
        course = done(practice.casefile().keep(course));
    }
    Session session = practice.aSession();
    session.id = {};
    session.family = course.family;
    session.course = course.id;
    session.subjects = {};
    const Draft draft = done(practice.notebook().begin(done(practice.casefile().keep(session)).id));
    setAside(practice, draft, u"They packed the suitcase"_s);
    practice.close();
    writeFile(practice.vault().path(), vault); // an older copy was put back
    practice.reopen();
    REQUIRE(takeIn(practice.work(), &hourInWords) == (isFamilyKnown ? oneNowHere : TakenIn{.refused = 1}));
    REQUIRE(sealedFiles(practice).size() == (isFamilyKnown ? 0 : 1));
    REQUIRE(practice.store().list<Draft>().size() == (isFamilyKnown ? 1 : 0));
}

TEST_CASE("Closing words that were set aside are the draft of the summary, what was written since stays before them")
{
    APractice practice;
    const SummaryRequest request{practice.family.id, {practice.mother.id}, QDate(2026, 1, 5), QDate(2026, 3, 2)};
    setClosingWordsAside(practice.work(), request, u"You came, week after week."_s);
    REQUIRE(takeIn(practice.work(), &hourInWords) == oneNowHere);
    REQUIRE(closingDraft(practice.work(), request)->text == u"You came, week after week."_s);
    setClosingWordsAside(practice.work(), request, u"And you laughed."_s);
    practice.now += std::chrono::minutes(1);
    done(keepClosingWords(practice.work(), request, u"You came."_s));
    REQUIRE(takeIn(practice.work(), &hourInWords) == oneNowHere);
    REQUIRE(closingDraft(practice.work(), request)->text == u"You came.\n\nAnd you laughed."_s);
}

TEST_CASE("Later words that were set aside are there to be gone on with and signed")
{
    APractice practice;
    const Signature signature = practice.aSignedNote(u"They packed"_s);
    const Note note = practice.store().get(signature.under<Note>()).value();
    Addendum typed;
    typed.text = u"Mum rang"_s;
    setLaterWordsAside(practice.work(), note, typed);
    REQUIRE(takeIn(practice.work(), &hourInWords) == oneNowHere);
    REQUIRE(laterWordsOf(practice.work(), note)->text == u"Mum rang"_s);
}

TEST_CASE("Where the vault's folder takes nothing, words are set aside in the user's own folder and found there")
{
    const QTemporaryDir own;
    VaultSettings settings = quickSettings();
    settings.spareFolder = own.filePath(u"not there yet"_s);
    APractice practice(settings);
    const Draft draft = practice.aDraft(practice.aSession(), u"They packed"_s);
    const QString folder = QFileInfo(practice.vault().path()).path();
    REQUIRE(QFile::rename(folder, folder + u"-away"_s)); // the stick was pulled out
    setAside(practice, draft, u"They packed the suitcase"_s);
    REQUIRE(QFile::rename(folder + u"-away"_s, folder));
    REQUIRE(QDir(settings.spareFolder).entryList({u"*.attune-words"_s}).size() == 1);
    REQUIRE(sealedFiles(practice).isEmpty());
    REQUIRE(takeIn(practice.work(), &hourInWords) == oneNowHere);
    REQUIRE(wordsIn(practice, draft) == u"They packed the suitcase"_s);
    REQUIRE(QDir(settings.spareFolder).isEmpty());
}
