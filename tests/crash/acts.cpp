#include "tests/crash/acts.h"

#include "src/work/later_words.h"
#include "src/work/records_import.h"
#include "src/work/wrong_file.h"
#include "tests/crash/runs.h"
#include "tests/support/invented_practice.h"

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

VaultSettings settingsOf(CrashDisk &disk)
{
    VaultSettings settings = quickSettings();
    settings.disk = disk.disk();
    return settings;
}

const QString form = u"new-family"_s;

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

} // namespace

VaultFile openOn(CrashDisk &disk)
{
    const VaultSettings settings = settingsOf(disk);
    const Passphrase typed = passphrase();
    return VaultFile::open(vaultPath, settings, VaultFile::withPassphrase(typed, settings));
}

Scene::Scene()
    : practice(VaultFile::create(vaultPath, settingsOf(disk), passphrase()))
{
    draft = practice.aDraft(practice.aSession(3), u"marigold"_s);
    note = practice.aSignedNote(practice.aSession(6), u"foxglove"_s).under<Note>();
    practice.store().keepForm(form, "marigold");
    practice.close();
    image = disk.image();
}

Scene &scene()
{
    static Scene only;
    return only;
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
        {"begin a draft with a struck note's words and what was to be added to it",
         [](APractice &p) {
             done(keepLaterWords(p.work(), scene().note, anAddendum()));
             done(p.notebook().strike(scene().note, u"the wrong words"_s));
             done(beginWithWordsOf(p.work(), scene().note, {scene().practice.family.id, {}}));
         },
         [](APractice &p) {
             const auto later = laterWordsOf(p.work(), p.store().get(scene().note).value());
             const bool begun = p.store().list<Draft>().size() == 2;
             const bool wait = later && hasWords(*later);
             if (!p.store().list<Strike>().empty() && begun == wait)
                 throw std::runtime_error("the words are lost, or there twice");
             return begun && allOrNone({isFound(p, u"foxglove"_s), isFound(p, u"heliotrope"_s)});
         }},
    };
    return all;
}

} // namespace attune::test
