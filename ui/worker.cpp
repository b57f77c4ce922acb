#include "ui/worker.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace attune {

Worker::Worker(QObject *parent)
    : QObject(parent)
    , m_thread([this] { work(); })
{
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

Ticket Worker::queue(Lane lane, QObject *receiver, Failed failed, std::function<Slice()> next)
{
    auto stopped = std::make_shared<std::atomic_bool>(false);
    {
        const std::lock_guard lock(m_mutex);
        m_lanes[static_cast<std::size_t>(lane)].push_back({stopped, receiver, std::move(next), std::move(failed)});
    }
    m_wake.notify_one();
    return Ticket(stopped);
}

void Worker::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] {
            return m_closing || std::ranges::any_of(m_lanes, [](const auto &lane) { return !lane.empty(); });
        });
        const auto lanes = m_closing ? m_lanes.begin() + 1 : m_lanes.end();
        const auto lane = std::find_if(m_lanes.begin(), lanes, [](const auto &jobs) { return !jobs.empty(); });
        if (lane == lanes)
            return;
        Job job = std::move(lane->front());
        lane->pop_front();
        lock.unlock();
        runSlice(std::move(job), static_cast<Lane>(std::distance(m_lanes.begin(), lane)));
        lock.lock();
    }
}

void Worker::runSlice(Job job, Lane lane)
{
    if (job.stopped->load())
        return;
    Outcome outcome;
    try {
        if (Slice slice = job.next()) {
            outcome = std::move(*slice);
        } else {
            const std::lock_guard lock(m_mutex);
            m_lanes[static_cast<std::size_t>(lane)].push_front(std::move(job));
            return;
        }
    } catch (...) {
        outcome = [failed = job.failed, error = std::current_exception()] { failed(error); };
    }
    deliver(std::move(job), std::move(outcome));
}

void Worker::deliver(Job job, Outcome outcome)
{
    const std::lock_guard lock(m_mutex);
    m_deliveries.push_back({std::move(job.stopped), std::move(job.receiver), std::move(outcome)});
    // Posted under the lock that customEvent takes, so that the event itself is handed over by it too.
    if (m_deliveries.size() == 1)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Worker::customEvent(QEvent *)
{
    std::deque<Delivery> deliveries;
    {
        const std::lock_guard lock(m_mutex);
        deliveries.swap(m_deliveries);
    }
    for (const Delivery &delivery : deliveries) {
        if (delivery.receiver && !delivery.stopped->load())
            delivery.outcome();
    }
}

} // namespace attune
