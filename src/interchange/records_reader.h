// Reads the format attune-records: lines in, records out.
#pragma once

#include "src/interchange/header.h"
#include "src/interchange/known_records.h"
#include "src/interchange/line_problem.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace attune {

/// Reads a file one line at a time, in little memory, and names every mistake in it with its line and field.
///
/// Give it each line in turn, then finish(). A record comes out where nothing is wrong with it by what is known up to
/// its line; only when the whole file is read without a problem may any of them be kept: a note whose signature is
/// missing or does not fit is found out later than the note came.
class RecordsReader {
public:
    /// `now` is the moment by which it judges whether a time can be right.
    explicit RecordsReader(Instant now)
        : m_now(now)
    {
    }

    /// A line without its end, whose number is one more than that of the line before. The first is the header, and a
    /// byte order mark in front of it is passed over, as empty lines behind the last record are. Nothing for the
    /// header, for an empty line and for a line with mistakes.
    std::optional<Record> read(QByteArrayView line);

    /// After the last line: what is missing altogether.
    void finish();

    /// Whether reading on is of no use: the first line is none of this format, or all the mistakes that are named are.
    bool isOver() const;

    /// What the first line says of the records to come; nothing before it was read.
    const std::optional<RecordCounts> &announced() const { return m_announced; }

    /// Whether a line that was read is this note, or a draft of it.
    bool hasRead(Id<Note> note);

    /// In the order of their lines once finish() was called.
    const std::vector<LineProblem> &problems() const { return m_problems; }

    /// What breaks no rule and is worth a look, in the order of the lines; see doubtsAbout().
    const std::vector<LineProblem> &doubts() const { return m_doubts; }

private:
    std::optional<Record> readFirst(QByteArrayView line);
    std::optional<Record> readRecord(QByteArrayView line);
    void lose(QByteArrayView line);
    bool takesItsPlace(const Record &record);
    void unsignedWords(auto &index);
    void add(Problem problem, qint64 line);
    void add(std::vector<Problem> problems);
    void addDoubts(std::vector<Problem> doubts);

    Instant m_now;
    qint64 m_line = 0;
    std::optional<qint64> m_emptyLine; // the first of those that nothing has followed yet
    std::optional<RecordCounts> m_announced;
    RecordCounts m_seen;
    bool m_anyLost = false;
    std::optional<std::pair<RecordKind, Id<AnyRecord>>> m_last;
    KnownRecords m_known;
    /// Persons from whom ways are hidden may stand further down than the person.
    struct Hidden {
        qint64 line;
        Id<Family> family;
        PersonSet from;
    };
    std::vector<Hidden> m_hidden;
    std::vector<LineProblem> m_problems;
    std::vector<LineProblem> m_doubts;
};

} // namespace attune
