// Power, disk and space fail at each single change that the work of a therapist makes. After every one of these runs
// the vault opens, its check finds nothing, what was acknowledged is there, and what was not is there as a whole or not
// at all.
#include "src/errors.h"
#include "src/work/later_words.h"
#include "src/work/records_import.h"
#include "tests/crash/crash_disk.h"
#include "tests/crash/runs.h"
#include "tests/support/a_practice.h"
#include "tests/support/invented_practice.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace attune;
using namespace attune::test;
using namespace Qt::StringLiterals;

namespace {

VaultSettings settingsOf(CrashDisk &disk)
{
    VaultSettings settings = quickSettings();
    settings.disk = disk.disk();
    return settings;
}

VaultFile openOn(CrashDisk &disk)
{
    const VaultSettings settings = settingsOf(disk);
    const Passphrase typed = passphrase();
    return VaultFile::open(vaultPath, settings, VaultFile::withPassphrase(typed, settings));
}

const QString form = u"new-family"_s;

// A practice on a disk, with a draft that was never left, a signed note and a form that was begun.
struct Scene {
    Scene()
        : practice(VaultFile::create(vaultPath, settingsOf(disk), passphrase()))
    {
        draft = practice.aDraft(practice.aSession(3), u"marigold"_s);
        note = practice.aSignedNote(practice.aSession(6), u"foxglove"_s).under<Note>();
        practice.store().keepForm(form, "marigold");
        practice.close();
        image = disk.image();
    }

    CrashDisk disk;
    APractice practice;
    Draft draft;
    Id<Note> note;
    CrashDisk::Image image;
};

Scene &scene()
{
    static Scene only;
    return only;
}

// One thing done, and whether a vault shows it. Everything that belongs to it is either there or not; a vault that
// shows a part of it throws.
struct Act {
    const char *name;
    std::function<void(APractice &)> run;
    std::function<bool(APractice &)> isDone;
};

bool allOrNone(std::initializer_list<bool> parts)
{
    const bool first = *parts.begin();
    if (std::any_of(parts.begin(), parts.end(), [first](bool part) { return part != first; }))
        throw std::runtime_error("it was done by half");
    return first;
}

bool isFound(APractice &practice, const QString &word)
{
    return !practice.store().search({word, {}, 5}).empty();
}

std::size_t journaled(APractice &practice, JournalAction action)
{
    JournalFilter filter;
    filter.action = action;
    return practice.store().journal(filter).size();
}

// A family with two signed notes, an addendum and a draft.
void importAFamily(APractice &practice)
{
    QList<QByteArray> lines;
    InventedPractice(1, 3).write([&](const QByteArray &line) { lines += line; });
    const auto next = [&]() -> std::optional<QByteArray> {
        return lines.isEmpty() ? std::nullopt : std::optional(lines.takeFirst());
    };
    const Imported taken = RecordsImport(practice.work()).take(next, [](auto, qint64, qint64) { return true; });
    if (!taken.problems.empty() || taken.wasStopped)
        throw std::runtime_error("the family is not taken in");
}

Addendum anAddendum()
{
    Addendum addendum;
    addendum.text = u"heliotrope"_s;
    addendum.reason = u"forgotten"_s;
    return addendum;
}

const std::vector<Act> &acts()
{
    static const std::vector<Act> all{
        {"save a draft",
         [](APractice &p) {
             done(p.notebook().save(scene().draft.id, p.aNote(scene().draft, u"heliotrope"_s),
                                    Notebook::Saving::Typing));
         },
         [](APractice &p) {
             const QString content = p.store().get(scene().draft.id)->content;
             if (!content.contains(u"heliotrope"_s) && !content.contains(u"marigold"_s))
                 throw std::runtime_error("the draft's words are lost");
             return content.contains(u"heliotrope"_s);
         }},
        {"leave a draft",
         [](APractice &p) {
             done(p.notebook().save(scene().draft.id, p.aNote(scene().draft, u"heliotrope"_s),
                                    Notebook::Saving::Leaving));
         },
         [](APractice &p) {
             return allOrNone({p.store().get(scene().draft.id)->content.contains(u"heliotrope"_s),
                               !p.notebook().versions(scene().draft.id).empty(), isFound(p, u"heliotrope"_s)});
         }},
        {"sign", [](APractice &p) { done(p.notebook().sign(std::span(&scene().draft.id, 1))); },
         [](APractice &p) {
             return allOrNone({p.store().get(scene().draft.note).has_value(), !p.store().get(scene().draft.id),
                               isFound(p, u"marigold"_s), journaled(p, JournalAction::Signed) == 4,
                               p.store().list<Signature>().size() == 2});
         }},
        {"add", [](APractice &p) { done(p.notebook().add(scene().note, anAddendum())); },
         [](APractice &p) {
             return allOrNone({p.store().list<Addendum>().size() == 1, p.store().list<Signature>().size() == 2,
                               isFound(p, u"heliotrope"_s), journaled(p, JournalAction::Added) == 1});
         }},
        {"strike", [](APractice &p) { done(p.notebook().strike(scene().note, u"the wrong file"_s)); },
         [](APractice &p) {
             return allOrNone({p.store().list<Strike>().size() == 1, !isFound(p, u"foxglove"_s),
                               journaled(p, JournalAction::Struck) == 1});
         }},
        {"keep a form", [](APractice &p) { p.store().keepForm(form, "heliotrope"); },
         [](APractice &p) {
             const QByteArray words = p.store().keptForm(form);
             if (words != "heliotrope" && words != "marigold")
                 throw std::runtime_error("the form's words are lost");
             return words == "heliotrope";
         }},
        {"give a form",
         [](APractice &p) {
             p.store().transaction([&p] {
                 Family family = scene().practice.family;
                 family.displayName = u"heliotrope"_s;
                 done(p.casefile().keep(family));
                 p.store().keepForm(form, {});
             });
         },
         [](APractice &p) {
             return allOrNone(
                 {p.store().list<Family>().front().displayName == u"heliotrope"_s, p.store().keptForm(form).isEmpty()});
         }},
        {"write later words", [](APractice &p) { done(keepLaterWords(p.work(), scene().note, anAddendum())); },
         [](APractice &p) {
             const auto words = laterWordsOf(p.work(), p.store().get(scene().note).value());
             return words && words->text == u"heliotrope"_s;
         }},
        {"import", &importAFamily,
         [](APractice &p) {
             return allOrNone({p.store().list<Family>().size() == 2, p.store().list<Session>().size() == 5,
                               p.store().list<Note>().size() == 3, p.store().list<Addendum>().size() == 1,
                               p.store().list<Draft>().size() == 2, p.store().list<Signature>().size() == 4,
                               journaled(p, JournalAction::Imported) > 0});
         }},
    };
    return all;
}

// What is wrong with the vault after a run, or nothing.
std::string problemAfterAct(CrashDisk &disk, const Act &act, bool acknowledged)
{
    try {
        APractice practice(openOn(disk), &scene().practice);
        Verification verification;
        practice.store().verify(verification, std::chrono::minutes(1));
        if (!verification.findings.empty())
            return "the check finds something of kind "
                + std::to_string(static_cast<int>(verification.findings.front().what));
        if (!act.isDone(practice) && acknowledged)
            return "what was acknowledged is lost";
        practice.now += std::chrono::hours(5);
        practice.store().enter({}, practice.deed(JournalAction::Viewed)); // and work can go on
        return {};
    } catch (const std::exception &problem) {
        return problem.what();
    }
}

// Does the act on the disk as it is; true when it was acknowledged. The store outlives a failure, as in the program.
bool perform(CrashDisk &disk, const Act &act)
{
    try {
        APractice practice(openOn(disk), &scene().practice);
        act.run(practice);
        return true;
    } catch (const Failure &) {
        return false;
    }
}

int changesOf(const Act &act)
{
    CrashDisk disk;
    disk.load(scene().image);
    disk.arm(Fault::PowerLoss, std::numeric_limits<int>::max(), 0);
    REQUIRE(perform(disk, act));
    const int changes = disk.changes();
    REQUIRE(problemAfterAct(disk, act, true).empty());
    REQUIRE(changes >= 8);
    return changes;
}

void requireNoneBad(const Act &act, Fault fault, unsigned firstSeed, unsigned seeds)
{
    const int changes = changesOf(act);
    Tally tally;
    for (unsigned seed = firstSeed; seed < firstSeed + seeds; ++seed) {
        for (int change = 1; change <= changes; ++change) {
            CrashDisk disk;
            disk.load(scene().image);
            disk.arm(fault, change, seed * 7919U + static_cast<unsigned>(change));
            const bool acknowledged = perform(disk, act);
            disk.restart();
            tally.add(problemAfterAct(disk, act, acknowledged),
                      std::string(act.name) + ", change " + std::to_string(change) + ", seed " + std::to_string(seed));
        }
    }
    CAPTURE(tally.first, tally.runs);
    CHECK(tally.bad == 0);
    CHECK(tally.runs == changes * static_cast<int>(seeds));
}

} // namespace

TEST_CASE("Power loss at every change of saving and leaving a draft loses nothing acknowledged")
{
    requireNoneBad(acts()[0], Fault::PowerLoss, 0, 8);
    requireNoneBad(acts()[1], Fault::PowerLoss, 0, 8);
}

TEST_CASE("Power loss at every change of signing leaves a draft or a whole signed note")
{
    requireNoneBad(acts()[2], Fault::PowerLoss, 0, 6);
}

TEST_CASE("Power loss at every change of an addendum or a strike leaves all of it or nothing")
{
    requireNoneBad(acts()[3], Fault::PowerLoss, 0, 5);
    requireNoneBad(acts()[4], Fault::PowerLoss, 0, 5);
}

TEST_CASE("Power loss at every change of an import leaves all of it or nothing")
{
    requireNoneBad(acts()[8], Fault::PowerLoss, 0, 4);
}

TEST_CASE("Power loss at every change of a form or of later words loses nothing acknowledged")
{
    for (const std::size_t act : {5U, 6U, 7U})
        requireNoneBad(acts()[act], Fault::PowerLoss, 0, 5);
}

TEST_CASE("A disk that fails once or for good leaves all of an act or nothing")
{
    for (const Act &act : acts()) {
        requireNoneBad(act, Fault::ErrorOnce, 40, 1);
        requireNoneBad(act, Fault::ErrorForGood, 40, 1);
    }
}

TEST_CASE("A disk that writes by half or fails at a sync leaves all of an act or nothing")
{
    for (const Act &act : acts()) {
        requireNoneBad(act, Fault::ShortWrite, 40, 1);
        requireNoneBad(act, Fault::FailedSync, 40, 1);
    }
}

TEST_CASE("A disk that is full from any change on leaves all of an act or nothing")
{
    for (const Act &act : acts())
        requireNoneBad(act, Fault::Full, 50, 1);
}
