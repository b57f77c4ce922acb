// The first line of a file in the format attune-records.
#pragma once

#include "src/records/problem.h"
#include "src/records/record_kind.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <boost/describe/class.hpp>

namespace attune {

/// The name of the format, and the version that this program writes and reads.
inline constexpr char16_t interchangeFormat[] = u"attune-records";
inline constexpr int interchangeVersion = 1;

/// How many records of each kind follow; each 0 or more. The fields are the kinds that the format carries, in the order
/// in which they stand.
struct RecordCounts {
    int clinician = 0;
    int family = 0;
    int person = 0;
    int dyad = 0;
    int course = 0;
    int session = 0;
    int note = 0;
    int addendum = 0;
    int strike = 0;
    int signature = 0;
    int draft = 0;

    bool operator==(const RecordCounts &) const = default;
};
BOOST_DESCRIBE_STRUCT(RecordCounts, (),
                      (clinician, family, person, dyad, course, session, note, addendum, strike, signature, draft))

/// What the first line says. Nothing in it changes from one export of the same records to the next.
struct InterchangeHeader {
    QString format = QString::fromUtf16(interchangeFormat);
    int version = interchangeVersion;
    RecordCounts counts;
};
BOOST_DESCRIBE_STRUCT(InterchangeHeader, (), (format, version, counts))

/// Whether the format carries records of this kind at all: never the journal, the practice with its presets and
/// vocabulary, the closing words of summaries, later words that are not signed, or earlier versions of drafts.
bool isCarried(RecordKind kind);

/// The count of a kind that is carried.
int &countOf(RecordCounts &counts, RecordKind kind);
int countOf(const RecordCounts &counts, RecordKind kind);
/// All of them together.
qint64 sumOf(const RecordCounts &counts);

/// The first line, without its line end.
QByteArray headerLine(const RecordCounts &counts);

/// Reads a first line. A newer version is told before anything else that may be wrong with it; where the line is no
/// JSON at all, or breaks off, that is told beside its not being a header.
Parsed<InterchangeHeader> readHeader(QByteArrayView line);

} // namespace attune
