#include "ui/note/draft_saver.h"

#include <QTimer>

#include <algorithm>

namespace attune {

using namespace std::chrono;
using namespace std::chrono_literals;

DraftSaver::DraftSaver(std::function<void()> save, Clock clock, std::optional<milliseconds> savedAgo,
                       WakeAfter wakeAfter, QObject *parent)
    : QObject(parent)
    , m_save(std::move(save))
    , m_clock(std::move(clock))
    , m_wakeAfter(std::move(wakeAfter))
{
    if (savedAgo)
        m_savedAt = m_clock() - qint64{savedAgo->count()};
    if (!m_wakeAfter) {
        auto *timer = new QTimer(this);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &DraftSaver::wake);
        m_wakeAfter = [timer](milliseconds later) { timer->start(later); };
    }
    schedule();
}

DraftSaver::State DraftSaver::state() const
{
    if (!isDirty())
        return !m_savedAt ? State::Untouched : m_refusal.isEmpty() ? State::Saved : State::SavedInPart;
    return m_failure || m_isRefused || unsavedFor() >= patience ? State::NotSaved : State::Saving;
}

std::optional<seconds> DraftSaver::sinceSaved() const
{
    if (!m_savedAt)
        return std::nullopt;
    return duration_cast<seconds>(milliseconds(std::max<qint64>(0, m_clock() - *m_savedAt)));
}

seconds DraftSaver::unsavedFor() const
{
    if (!isDirty())
        return 0s;
    const qint64 since = m_flights.empty() ? m_waitingSince.value_or(m_lastEdit) : m_flights.front().since;
    const qint64 oldest = m_waitingSince ? std::min(since, *m_waitingSince) : since;
    return duration_cast<seconds>(milliseconds(std::max<qint64>(0, m_clock() - oldest)));
}

void DraftSaver::edited()
{
    const State before = state();
    m_lastEdit = m_clock();
    ++m_edits;
    m_isRefused = false;
    if (!m_waitingSince)
        m_waitingSince = m_lastEdit;
    schedule();
    if (state() != before)
        Q_EMIT changed();
}

std::optional<qint64> DraftSaver::due() const
{
    if (!m_waitingSince || m_isRefused)
        return std::nullopt;
    if (m_retryAt)
        return m_retryAt;
    // One write at a time while typing on: what comes meanwhile goes with the next.
    if (!m_flights.empty())
        return std::nullopt;
    return std::min(m_lastEdit + qint64{pause.count()}, *m_waitingSince + qint64{longest.count()});
}

void DraftSaver::saveNow()
{
    if (m_waitingSince)
        ask();
    schedule();
}

void DraftSaver::ask()
{
    m_flights.push_back({m_edits, *m_waitingSince});
    m_waitingSince.reset();
    m_retryAt.reset();
    m_save();
    Q_EMIT changed();
}

void DraftSaver::saved()
{
    if (m_flights.empty())
        return;
    const Flight flight = m_flights.front();
    m_flights.pop_front();
    m_savedEdits = std::max(m_savedEdits, flight.edits);
    m_savedAt = m_clock();
    m_failure = nullptr;
    m_refusal.clear();
    m_isRefused = false;
    m_retryAt.reset();
    if (!isDirty())
        m_waitingSince.reset();
    schedule();
    Q_EMIT changed();
}

void DraftSaver::savedInPart(const QString &why)
{
    saved();
    m_refusal = why;
    Q_EMIT changed();
}

void DraftSaver::notSaved(const std::exception_ptr &error)
{
    fail(error, {});
}

void DraftSaver::refused(const QString &why)
{
    fail(nullptr, why);
}

void DraftSaver::lost(const std::exception_ptr &error)
{
    if (!wasEdited())
        return;
    const qint64 now = m_clock();
    m_savedEdits = m_forgottenEdits;
    m_savedAt.reset();
    m_failure = error;
    m_waitingSince = m_waitingSince.value_or(now);
    m_retryAt = now + qint64{retry.count()};
    schedule();
    Q_EMIT changed();
}

void DraftSaver::forget()
{
    m_savedEdits = m_forgottenEdits = m_edits;
    m_waitingSince.reset();
    m_retryAt.reset();
    m_failure = nullptr;
    m_refusal.clear();
    m_isRefused = false;
    Q_EMIT changed();
}

void DraftSaver::fail(const std::exception_ptr &error, const QString &refusal)
{
    if (m_flights.empty())
        return;
    const Flight flight = m_flights.front();
    m_flights.pop_front();
    if (isDirty()) {
        m_failure = error;
        m_refusal = refusal;
        m_isRefused = !refusal.isEmpty() && flight.edits == m_edits;
        m_waitingSince = std::min(flight.since, m_waitingSince.value_or(flight.since));
        m_retryAt = m_clock() + qint64{retry.count()};
    }
    schedule();
    Q_EMIT changed();
}

void DraftSaver::wake()
{
    const auto when = due();
    if (when && *when <= m_clock())
        ask();
    schedule();
    Q_EMIT changed();
}

// The next moment at which there is something to do or to say: a write that is due, or a second more in the footer.
void DraftSaver::schedule()
{
    const qint64 now = m_clock();
    std::optional<qint64> next = due();
    const auto ago = sinceSaved();
    if (isDirty() || (ago && *ago < 60s))
        next = std::min(next.value_or(now + 1000), now + 1000);
    else if (ago)
        next = now + 60'000;
    if (next)
        m_wakeAfter(milliseconds(std::max<qint64>(0, *next - now)));
}

} // namespace attune
