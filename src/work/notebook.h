// What people do with notes: write, sign, add to and strike them.
#pragma once

#include "src/rules/completeness.h"
#include "src/work/hour_line.h"
#include "src/work/workplace.h"

#include <map>
#include <span>
#include <vector>

namespace attune {

/// The notes of one clinician at work. A note lives as a draft that only its author writes, until it is signed; from
/// then on it can be added to and struck, and never changed.
class Notebook {
public:
    /// Why a draft is saved: in the course of typing, because its author turns to something else, or to be signed in
    /// the same transaction, which keeps no version.
    enum class Saving { Typing, Leaving, Signing };
    /// Where the words of a draft went that had been set aside.
    enum class WentInto { Draft, Version, LaterWords };

    /// A note that was taken out of use, and the session that stands in its session's place from now on.
    struct Struck {
        Strike strike;
        std::optional<Session> freed;
    };

    explicit Notebook(Workplace workplace)
        : m_work(std::move(workplace))
    {
    }

    /// The draft that the note of a session would begin as; nothing is kept, and the session need not be kept yet.
    Outcome<Draft> propose(const Session &session);
    /// Begins the note of a session.
    Outcome<Draft> begin(Id<Session> session);
    /// The note as a draft holds it.
    static Outcome<Note> read(const Draft &draft);
    /// Writes over the draft. Which note, session, family and author it has, and when it was begun and written, is not
    /// taken from the note that is given. An earlier version is kept every 5 minutes of typing and on leaving, and the
    /// draft can be found by the words that it then has. A draft that says the same already stays as it is, with the
    /// moment at which it was written.
    Outcome<Draft> save(Id<Draft> draft, Note note, Saving saving);
    /// The draft as save() would keep it at that moment; nothing is kept.
    static Draft rewritten(Draft draft, Note note, Instant now);
    /// Whether the draft says already what the note does, whenever it was written.
    static bool saysTheSame(const Draft &draft, const Note &note);
    /// Takes in a draft that was set aside. Where it is newer than what is kept, its words are the draft from now on;
    /// where the draft has moved on, or was begun anew, they are an earlier version of it; where the note is signed,
    /// they go to the author's later words to it. Taking the same in again changes nothing. Refused where it belongs to
    /// somebody else or its session is not kept here.
    /// `hour` is the session as it was set aside with it; null where it was not. `inWords` tells what later words are
    /// to say of all that is not signed.
    Outcome<WentInto> takeIn(const Draft &aside, const Session *hour, const HourInWords &inWords);
    /// Earlier versions, the latest first.
    std::vector<DraftVersion> versions(Id<Draft> draft);
    /// Takes the draft away with all its versions, and the session too where that was entered with it; says what was in
    /// it.
    Outcome<Draft> discard(Id<Draft> draft, const QString &reason);
    /// Discards the draft where it says nothing, nor does any earlier version of it, and nothing was entered of a
    /// session that came with it. Says whether it is gone.
    bool discardIfEmpty(Id<Draft> draft);
    /// The same for every own draft: for those that stood empty when the program or the power ended.
    void discardEmptyOnes();
    /// Whether the vault may begin to hold a draft that was proposed: not while it does, nor once it was signed, moved
    /// or discarded. What comes late brings nothing back.
    bool canBegin(const Draft &draft);

    /// The list that stands by the signature; nothing where there is no such draft.
    std::optional<std::vector<ReadyTick>> readyToSign(Id<Draft> draft);
    /// Signs one note or several, all of them or none. A problem's field is "[1].start" for what the second needs.
    Outcome<std::vector<Signature>> sign(std::span<const Id<Draft>> drafts);

    /// A signed note to which such a step can be taken now.
    Outcome<Note> signedNote(Id<Note> note, NoteStep step);
    /// Adds signed words to a signed note. What it does, its text, reason and subjects are taken from the addendum.
    Outcome<Addendum> add(Id<Note> note, Addendum addendum);
    /// Takes a signed note out of use. Where no other signed note of its session is in use, the session frees its
    /// place: it stays as it was signed and is of no account, and a planned session of the same time takes its place,
    /// to be written of or to be not held; drafts of it go along.
    Outcome<Struck> strike(Id<Note> note, const QString &reason);

private:
    struct LastVersion {
        Instant at{};
        QString content;
    };
    struct ToSign {
        Draft draft;
        Note note;
        Session session;
        Signature signature;
    };

    Outcome<Draft> ownDraft(Id<Draft> draft, NoteStep step);
    Outcome<WentInto> takeIntoLaterWords(Id<Note> note, const std::vector<HourLine> &aside, const HourInWords &inWords);
    Outcome<ToSign> prepare(Id<Draft> draft, const Clinician &signer);
    std::optional<Session> freeSession(Id<Session> session);
    void keepVersion(const Draft &draft, Saving saving);
    const LastVersion &lastVersion(const Draft &draft);
    int lateEntryHours();

    Workplace m_work;
    std::map<Id<Draft>, LastVersion> m_lastVersions;
};

} // namespace attune
