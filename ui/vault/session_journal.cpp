#include "ui/vault/session_journal.h"

#include "src/clock.h"
#include "src/errors.h"
#include "ui/vault/vault_session.h"

#include <algorithm>
#include <utility>

namespace attune {

namespace {

// A page that is only passed by is told of too; those that follow each other quickly are told of together.
constexpr std::chrono::milliseconds soon{300};

// A full disk and a file that was replaced are said beside what is typed, and keep nobody from reading: it is tried
// again with the next page and at the lock.
bool isSaidElsewhere(const std::exception_ptr &why)
{
    try {
        std::rethrow_exception(why);
    } catch (const NoSpace &) {
        return true;
    } catch (const VaultDisplaced &) {
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace

SessionJournal::SessionJournal(VaultSession &session, const AtWork &atWork, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_atWork(atWork)
{
    m_soon.setInterval(soon);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SessionJournal::enterSoon);
    connect(&m_session, &VaultSession::keepNow, this, &SessionJournal::enterLock);
}

void SessionJournal::viewed(const DeedTarget &target, const QString &part)
{
    m_waiting.push_back({target, part, systemMoment()});
    if (!m_soon.isActive())
        m_soon.start();
}

// Behind all that is to be saved: it waits in the lane of what the screen asks for.
void SessionJournal::enterSoon()
{
    if (m_waiting.empty())
        return;
    const auto batch = std::make_shared<Batch>(Batch{std::exchange(m_waiting, {})});
    m_underWay.push_back(batch);
    enter(batch, Lane::Screen);
}

void SessionJournal::enter(const std::shared_ptr<Batch> &batch, Lane lane)
{
    m_session.run(
        lane, this, m_atWork.job([batch](const Workplace &work) {
            if (batch->isEntered)
                return;
            work.store.transaction([&] {
                for (const View &view : batch->views)
                    work.store.enter(view.target, {JournalAction::Viewed, view.at, work.who, work.role, view.part});
            });
            batch->isEntered = true;
        }),
        [this, batch] { std::erase(m_underWay, batch); },
        [this, batch](const std::exception_ptr &why) {
            if (std::erase(m_underWay, batch) == 0)
                return;
            if (isSaidElsewhere(why))
                m_waiting.insert(m_waiting.begin(), batch->views.begin(), batch->views.end());
            else
                Q_EMIT notEntered(why);
        });
}

// Nothing of it keeps the vault open: words that are not kept do, and have been asked for before.
void SessionJournal::enterLock()
{
    m_soon.stop();
    enterSoon();
    for (const std::shared_ptr<Batch> &batch : m_underWay)
        enter(batch, Lane::Save); // the other lanes are not waited for
    m_session.run(
        Lane::Save, this,
        m_atWork.job([](const Workplace &work) { work.store.enter({}, work.deed(JournalAction::Locked)); }), [] {},
        [](const std::exception_ptr &) { /* it is locked all the same */ });
}

} // namespace attune
