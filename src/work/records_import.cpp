#include "src/work/records_import.h"

#include "src/errors.h"
#include "src/interchange/inline_words.h"
#include "src/json/digest.h"
#include "src/json/record_json.h"
#include "src/rules/day.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 linesBetweenReports = 64;

// Leaves the transaction so that nothing of it stays; never leaves run().
struct ImportTakenBack { };

std::optional<Problem> when(bool wrong, const QString &field, Mistake mistake)
{
    return wrong ? std::optional(Problem{field, mistake, -1}) : std::nullopt;
}

} // namespace

RecordsImport::RecordsImport(Workplace workplace)
    : m_work(std::move(workplace))
{
}

Imported RecordsImport::take(const Lines &lines, const Progress &progress)
{
    return run(lines, progress, Ending::Keep);
}

Imported RecordsImport::tryOut(const Lines &lines, const Progress &progress)
{
    return run(lines, progress, Ending::TakeBack);
}

Imported RecordsImport::run(const Lines &lines, const Progress &progress, Ending ending)
{
    m_reader = RecordsReader(m_work.now());
    m_result = {};
    m_waiting.clear();
    m_words.clear();
    m_recordNumbers.clear();
    const std::vector<Family> families = m_work.store.list<Family>();
    m_wasEmpty = families.empty();
    for (const Family &family : families)
        m_recordNumbers.insert(family.recordNumber);

    if (const auto header = lines())
        m_reader.read(*header);
    try {
        m_work.store.transaction(
            [&] {
                readAll(lines, progress);
                if (!m_result.problems.empty() || m_result.wasStopped || ending == Ending::TakeBack)
                    throw ImportTakenBack();
            },
            [&](qint64 done, qint64 all) { return progress(Stage::Indexing, done, all); });
    } catch (const ImportTakenBack &) {
    } catch (const Interrupted &) {
        m_result.wasStopped = true;
    }
    return std::move(m_result);
}

void RecordsImport::readAll(const Lines &lines, const Progress &progress)
{
    qint64 line = 1;
    const qint64 all = m_reader.announced() ? sumOf(*m_reader.announced()) : 0;
    while (!m_reader.isOver()) {
        const std::optional<QByteArray> bytes = lines();
        if (!bytes)
            break;
        ++line;
        if (const std::optional<Record> record = m_reader.read(*bytes); record && asksOn())
            takeIn(*record, line);
        if (line % linesBetweenReports == 0 && !progress(Stage::Reading, line - 1, all)) {
            m_result.wasStopped = true;
            return;
        }
    }
    m_reader.finish();
    takeInWaiting();
    std::vector<LineProblem> problems = m_reader.problems();
    problems.insert(problems.end(), m_result.problems.begin(), m_result.problems.end());
    std::stable_sort(problems.begin(), problems.end(),
                     [](const LineProblem &one, const LineProblem &other) { return one.line < other.line; });
    problems.resize(std::min(problems.size(), mostLineProblems));
    m_result.problems = std::move(problems);
    m_result.doubts = m_reader.doubts();
    m_reader = RecordsReader(m_work.now()); // what it knows of the file is large, and the index of words needs room now
}

bool RecordsImport::asksOn() const
{
    return m_result.problems.size() < mostLineProblems;
}

// Once something is wrong with the file nothing more is written: what follows is looked at for its own mistakes alone.
bool RecordsImport::writesOn() const
{
    return m_reader.problems().empty() && m_result.problems.empty();
}

void RecordsImport::takeIn(const Record &record, qint64 line)
{
    // Before the first family there is nobody in a vault but clinicians.
    const bool mayBeHeld = !m_wasEmpty || kindOf(record) == RecordKind::Clinician;
    if (const auto held = mayBeHeld ? m_work.store.get(kindOf(record), idOf(record)) : std::nullopt) {
        if (toJson(*held) == toJson(record))
            ++countOf(m_result.held, kindOf(record));
        else
            refuse(line, {u"id"_s, Mistake::OtherContent, -1});
        return;
    }
    if (const std::optional<Problem> problem = objection(record))
        return refuse(line, *problem);
    if (const auto *note = std::get_if<Note>(&record))
        takeWords(*note, line);
    if (const auto *draft = std::get_if<Draft>(&record)) {
        if (const Parsed<Note> note = noteFromJson(draft->content.toUtf8()); note.value)
            takeWords(*note.value, line);
    }
    if (!writesOn())
        return;
    if (!keeps(record))
        m_waiting.push_back({record, line});
}

// False where another record of the file must be there before it.
bool RecordsImport::keeps(const Record &record)
{
    try {
        m_work.store.put(record, m_work.deed(JournalAction::Imported));
    } catch (const RuleBroken &) {
        return false;
    }
    // As if its author had just left it: a draft is found by the words of its latest version.
    if (const auto *draft = std::get_if<Draft>(&record))
        m_work.store.put(DraftVersion{m_work.ids.next<DraftVersion>(), draft->id, draft->saved, draft->content},
                         std::nullopt);
    ++countOf(m_result.added, kindOf(record));
    const auto *signature = std::get_if<Signature>(&record);
    if (signature != nullptr && signature->vault.toBytes() != m_work.store.facts().vaultId)
        ++m_result.signedElsewhere;
    return true;
}

// Addenda and strikes stand above the signatures in the file, and can only be put beneath a signed note; and what
// somebody wrote anew of a session comes after the strike of what they wrote before.
void RecordsImport::takeInWaiting()
{
    std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    if (!writesOn())
        return;
    for (std::size_t before = 0; before != waiting.size();) {
        before = waiting.size();
        std::erase_if(waiting, [this](const Waiting &each) { return keeps(each.record); });
    }
    for (const Waiting &each : waiting)
        refuse(each.line, {QString(), Mistake::Taken, -1});
}

void RecordsImport::takeWords(const Note &note, qint64 line)
{
    for (VocabularyWord word : wordsIn(note)) {
        auto known = m_words.find(word.id);
        if (known == m_words.end()) {
            if (const std::optional<VocabularyWord> held = m_work.store.get(word.id)) {
                known = m_words.emplace(word.id, held->vocabulary).first;
            } else {
                word.retired = dayIn(u"UTC"_s, m_work.now());
                m_work.store.put(word, m_work.deed(JournalAction::Imported));
                ++m_result.newWords;
                known = m_words.emplace(word.id, word.vocabulary).first;
            }
        }
        if (known->second != word.vocabulary)
            refuse(line, {QString(), Mistake::OfAnotherList, -1});
    }
}

std::optional<Problem> RecordsImport::objection(const Record &record)
{
    if (const auto *family = std::get_if<Family>(&record))
        return objectionTo(*family);
    if (const auto *signature = std::get_if<Signature>(&record))
        return objectionTo(*signature);
    if (m_wasEmpty)
        return std::nullopt;
    if (const auto *dyad = std::get_if<Dyad>(&record))
        return objectionTo(*dyad);
    if (const auto *note = std::get_if<Note>(&record))
        return objectionToNoteOf(note->session, note->author);
    if (const auto *draft = std::get_if<Draft>(&record))
        return objectionToNoteOf(draft->session, draft->author);
    return std::nullopt;
}

std::optional<Problem> RecordsImport::objectionTo(const Family &family)
{
    return when(!family.recordNumber.isEmpty() && m_recordNumbers.count(family.recordNumber) > 0, u"record_number"_s,
                Mistake::Taken);
}

std::optional<Problem> RecordsImport::objectionTo(const Dyad &dyad)
{
    const std::vector<Dyad> others = m_work.store.list<Dyad>(dyad.family);
    const bool isThere = std::any_of(others.begin(), others.end(), [&](const Dyad &other) {
        return other.child == dyad.child && other.caregiver == dyad.caregiver;
    });
    return when(isThere, u"caregiver"_s, Mistake::Taken);
}

std::optional<Problem> RecordsImport::objectionTo(const Signature &signature)
{
    if (signature.vault.toBytes() != m_work.store.facts().vaultId)
        return std::nullopt;
    JournalFilter told;
    told.record = signature.id.any();
    const QByteArray digest = digestOf(Record(signature));
    const std::vector<JournalRow> rows = m_work.store.journal(told);
    const bool isKnown =
        std::any_of(rows.begin(), rows.end(), [&](const JournalRow &row) { return row.contentDigest == digest; });
    return when(!isKnown, u"vault"_s, Mistake::NotSignedHere);
}

// A second note of the same author about the same session, be it signed here or only begun. What came with the file is
// held against the file's own strikes.
std::optional<Problem> RecordsImport::objectionToNoteOf(Id<Session> session, Id<Clinician> author)
{
    const std::vector<SessionLine> lines = m_work.store.sessions(session);
    const bool isThere = std::any_of(lines.begin(), lines.end(), [&](const SessionLine &line) {
        return line.note && line.note->author == author && !line.note->records.hasStrike
            && !m_reader.hasRead(line.note->note);
    });
    return when(isThere, u"session"_s, Mistake::Taken);
}

void RecordsImport::refuse(qint64 line, const Problem &problem)
{
    if (m_result.problems.size() < mostLineProblems)
        m_result.problems.push_back({line, problem});
}

} // namespace attune
