// What a signature covers.
#pragma once

#include "src/records/addendum.h"
#include "src/records/closing_words.h"
#include "src/records/note.h"
#include "src/records/session.h"
#include "src/records/signature.h"

#include <QByteArray>

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace attune {

/// The rule by which this program signs. Scheme 1 covers the fields of schema 1; a field that comes later is covered by
/// a later scheme, and a signature is always checked by the scheme whose number it bears.
inline constexpr int currentScheme = 1;

/// The part of a session that is signed with its note.
struct SignedSession {
    QDate day;
    QString zone;
    std::optional<Instant> start;
    std::optional<Instant> stop;
    SessionStatus status = SessionStatus::Held;
    Place place = Place::Clinic;
};
BOOST_DESCRIBE_STRUCT(SignedSession, (), (day, zone, start, stop, status, place))

/// Everything that the signature under a note covers: the note with its passages, elements, regulation lists, presence
/// and vocabulary words as shown; times, place, status, day and zone of its session; and the names as shown.
struct SignedNoteContent {
    int scheme = currentScheme;
    Note note;
    SignedSession session;
    std::vector<ShownName> shownNames;
};
BOOST_DESCRIBE_STRUCT(SignedNoteContent, (), (scheme, note, session, shownNames))

/// Everything that the signature under an addendum covers.
struct SignedAddendumContent {
    int scheme = currentScheme;
    Addendum addendum;
    std::vector<ShownName> shownNames;
};
BOOST_DESCRIBE_STRUCT(SignedAddendumContent, (), (scheme, addendum, shownNames))

/// The same for closing words.
struct SignedClosingContent {
    int scheme = currentScheme;
    ClosingWords closingWords;
    std::vector<ShownName> shownNames;
};
BOOST_DESCRIBE_STRUCT(SignedClosingContent, (), (scheme, closingWords, shownNames))

/// Gathers what is signed. `names` are those that the signature stores, in its order; at signing, take them from
/// namesToShow().
SignedNoteContent signedContent(const Note &note, const Session &session, const std::vector<ShownName> &names,
                                int scheme = currentScheme);
SignedAddendumContent signedContent(const Addendum &addendum, const std::vector<ShownName> &names,
                                    int scheme = currentScheme);
SignedClosingContent signedContent(const ClosingWords &words, const std::vector<ShownName> &names,
                                   int scheme = currentScheme);

/// BLAKE2b-256 (RFC 7693, 32 bytes, no key) over the canonical JSON. Nothing for a scheme that this program does not
/// know: such a signature cannot be checked here, which is not the same as being wrong.
std::optional<QByteArray> digestOf(const SignedNoteContent &content);
std::optional<QByteArray> digestOf(const SignedAddendumContent &content);
std::optional<QByteArray> digestOf(const SignedClosingContent &content);

} // namespace attune
