// Taking in the records of a file.
#pragma once

#include "src/interchange/records_reader.h"
#include "src/work/workplace.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace attune {

/// What an import did. Nothing was changed where there are problems, where it was stopped or was only tried.
struct Imported {
    std::vector<LineProblem> problems;
    /// What was taken in as it is, though it is worth a look.
    std::vector<LineProblem> doubts;
    /// What was taken in, and what the vault held already, the very same.
    RecordCounts added;
    RecordCounts held;
    /// Signatures among those taken in that were made in another vault.
    int signedElsewhere = 0;
    /// Words that the notes brought along and the vault did not have; they are not offered.
    int newWords = 0;
    bool wasStopped = false;
};

/// Takes a file in the format attune-records into the vault: all of it, in one transaction, or nothing.
///
/// Each record is as it was: a signed note keeps its stamp and stays locked, and must verify. A record that the vault
/// holds with the same content is passed over; one with the same id and other content is refused, and so is a signature
/// that bears this vault's name and that its journal does not know.
class RecordsImport {
public:
    /// The next line without its end; nothing after the last.
    using Lines = std::function<std::optional<QByteArray>()>;
    /// Records are read, then the search index and the caseload follow.
    enum class Stage { Reading, Indexing };
    /// Told now and then how far the stage has come, of how much; whether to go on. What is read is counted in records.
    using Progress = std::function<bool(Stage stage, qint64 done, qint64 all)>;

    explicit RecordsImport(Workplace workplace);

    Imported take(const Lines &lines, const Progress &progress);
    /// The same, but everything is taken back at the end.
    Imported tryOut(const Lines &lines, const Progress &progress);

private:
    enum class Ending { Keep, TakeBack };
    /// A record before which others of the file must be there.
    struct Waiting {
        Record record;
        qint64 line;
    };

    Imported run(const Lines &lines, const Progress &progress, Ending ending);
    void readAll(const Lines &lines, const Progress &progress);
    void takeIn(const Record &record, qint64 line);
    bool keeps(const Record &record);
    void takeInWaiting();
    void takeWords(const Note &note, qint64 line);
    std::optional<Problem> objection(const Record &record);
    std::optional<Problem> objectionTo(const Family &family);
    std::optional<Problem> objectionTo(const Dyad &dyad);
    std::optional<Problem> objectionTo(const Signature &signature);
    std::optional<Problem> objectionToNoteOf(Id<Session> session, Id<Clinician> author);
    void refuse(qint64 line, const Problem &problem);
    bool asksOn() const;
    bool writesOn() const;

    Workplace m_work;
    RecordsReader m_reader{Instant()};
    Imported m_result;
    std::vector<Waiting> m_waiting;
    std::map<Id<VocabularyWord>, Vocabulary> m_words;
    std::set<QString> m_recordNumbers;
    bool m_wasEmpty = true;
};

} // namespace attune
