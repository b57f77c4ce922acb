#include "src/work/set_aside_words.h"

#include "src/errors.h"
#include "src/rules/day.h"
#include "src/work/casefile.h"
#include "src/work/entered_session.h"
#include "src/work/later_words.h"
#include "src/work/notebook.h"

namespace attune {

namespace {

// What one file holds does not fit what is kept here: the file waits.
class DoesNotFit : public std::exception { };
// It belongs to another clinician.
class OfAnother : public std::exception { };
// It begins a session in a time zone that nobody knows here, and the practice has no other yet.
class WaitsForZone : public std::exception { };

template <class T>
const T &fitting(const Outcome<T> &outcome)
{
    if (!outcome.value)
        throw DoesNotFit();
    return *outcome.value;
}

QString joined(const QString &present, const QString &more)
{
    if (more.isEmpty() || present.contains(more))
        return present;
    return present.isEmpty() ? more : present + QLatin1String("\n\n") + more;
}

class Taking {
public:
    Taking(Workplace &workplace, TakenIn &taken, const std::vector<Record> &records, const HourInWords &inWords)
        : m_work(workplace)
        , m_taken(taken)
        , m_inWords(inWords)
    {
        for (const Record &record : records) {
            if (const auto *session = std::get_if<Session>(&record))
                m_hour = session;
        }
    }

    /// A session that was to be entered with its first words, which the vault did not take: it comes before they do.
    /// Where that was for its time zone, it is in the one that the practice has by now.
    void enterSession(const Record &record)
    {
        const auto *session = std::get_if<Session>(&record);
        if (!session || m_work.store.get(session->id))
            return;
        Session entered = *session;
        if (!isZone(entered.zone))
            entered.zone = practiceZone();
        fitting(enterWithItsNote(m_work, entered));
    }

    void take(const Draft &draft)
    {
        requireOwn(draft.author);
        const Session *hour = m_hour && m_hour->id == draft.session ? m_hour : nullptr;
        const Notebook::WentInto where = fitting(Notebook(m_work).takeIn(draft, hour, m_inWords));
        m_isNewest = where == Notebook::WentInto::Draft;
        if (where == Notebook::WentInto::Version)
            ++m_taken.asVersions;
        else if (where == Notebook::WentInto::LaterWords)
            ++m_taken.asLaterWords;
        else
            ++m_taken.nowHere;
    }

    // The times of an hour go with its draft.
    void take(const Session &session)
    {
        if (m_isNewest && m_work.store.get(session.id) != session)
            Casefile(m_work).keep(session);
    }

    void take(const ClosingWords &words)
    {
        requireOwn(words.author);
        const std::optional<ClosingWords> signedOnes = m_work.store.get(words.id);
        if (!signedOnes || signedOnes->text != words.text) {
            const SummaryRequest request = requestOf(words);
            const std::optional<ClosingWords> before = closingDraft(m_work, request);
            fitting(keepClosingWords(m_work, request, follow(before, words)));
        }
        ++m_taken.nowHere;
    }

    void take(const LaterWords &words)
    {
        requireOwn(words.author);
        const std::optional<Note> note = m_work.store.get(words.note);
        if (!note)
            throw DoesNotFit();
        const std::optional<LaterWords> kept = laterWordsOf(m_work, *note);
        const bool isKeptNewer = kept && kept->written > words.written;
        Addendum typed;
        typed.does = isKeptNewer ? kept->does : words.does;
        typed.reason = isKeptNewer ? joined(kept->reason, words.reason) : words.reason;
        typed.subjects = words.subjects;
        if (isKeptNewer) {
            for (const Id<Person> &person : kept->subjects)
                typed.subjects.insert(person);
        }
        typed.text = follow(kept, words);
        fitting(keepLaterWords(m_work, words.note, typed));
        ++m_taken.nowHere;
    }

    template <class T>
    void take(const T & /*record*/)
    {
        throw DoesNotFit();
    }

private:
    QString practiceZone() const
    {
        const std::vector<Practice> practices = m_work.store.list<Practice>();
        if (practices.empty() || !isZone(practices.front().zone))
            throw WaitsForZone();
        return practices.front().zone;
    }

    void requireOwn(Id<Clinician> author) const
    {
        if (author != m_work.who)
            throw OfAnother();
    }

    // The words that stand from now on: what was set aside; after what is kept, where that was written later.
    template <class Words>
    static QString follow(const std::optional<Words> &kept, const Words &aside)
    {
        return kept && kept->written > aside.written ? joined(kept->text, aside.text) : aside.text;
    }

    Workplace &m_work;
    TakenIn &m_taken;
    const HourInWords &m_inWords;
    const Session *m_hour = nullptr; // of the draft
    bool m_isNewest = false;
};

} // namespace

void setHourAside(const Workplace &workplace, const Draft &draft, const Note &note, const Session &session,
                  const AsidePlace &place)
{
    workplace.store.setAside({Notebook::rewritten(draft, note, workplace.now()), session}, place);
}

void setClosingWordsAside(const Workplace &workplace, const SummaryRequest &request, const QString &text)
{
    workplace.store.setAside({closingWordsFrom(workplace, request, text)}, {});
}

void setLaterWordsAside(const Workplace &workplace, const Note &note, const Addendum &typed)
{
    workplace.store.setAside({laterWordsFrom(workplace, note, typed)}, {});
}

TakenIn takeIn(Workplace workplace, const HourInWords &inWords)
{
    TakenIn all;
    for (const SetAside &file : workplace.store.allSetAside()) {
        if (file.records.empty()) {
            ++all.damaged;
            continue;
        }
        TakenIn taken = all;
        try {
            workplace.store.transaction([&] {
                Taking taking(workplace, taken, file.records, inWords);
                for (const Record &record : file.records)
                    taking.enterSession(record);
                for (const Record &record : file.records)
                    std::visit([&](const auto &held) { taking.take(held); }, record);
            });
            all = taken;
            workplace.store.dropSetAside(file.file);
        } catch (const OfAnother &) {
            ++all.ofOthers;
        } catch (const WaitsForZone &) {
            ++all.forZone;
        } catch (const DoesNotFit &) {
            ++all.refused;
        } catch (const Failure &) {
            ++all.waiting; // the disk is still full, or the file cannot be taken away yet
        }
    }
    return all;
}

} // namespace attune
