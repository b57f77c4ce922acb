// The one background thread. Everything that touches the disk, a vault or its store runs there; the screen never waits.
#pragma once

#include <QObject>
#include <QPointer>

#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace attune {

/// Who goes first: a waiting job of an earlier lane always runs before one of a later lane; within a lane, in order.
enum class Lane {
    Save, ///< locking and saving
    Screen, ///< what a page waits for
    Long, ///< work in slices: imports, exports, checks
};

/// A way to call a job back. What has begun to run in the first two lanes runs on; its result is dropped.
class Ticket {
public:
    Ticket() = default;
    explicit Ticket(std::shared_ptr<std::atomic_bool> stopped)
        : m_stopped(std::move(stopped))
    {
    }

    void stop()
    {
        if (m_stopped)
            m_stopped->store(true);
    }

private:
    std::shared_ptr<std::atomic_bool> m_stopped;
};

/// Runs work on its own thread and hands each result to a receiver on the screen's thread, where it is dropped when the
/// receiver is gone. All functions are called on the screen's thread; work and results hold values, never widgets.
/// Destroying the worker finishes what waits in Lane::Save, drops the rest and delivers nothing more.
class Worker : public QObject {
    Q_OBJECT
public:
    using Failed = std::function<void(std::exception_ptr)>;

    explicit Worker(QObject *parent = nullptr);
    ~Worker() override;

    /// Runs work() in a lane; then done(result), or done() where there is none, for the receiver. What work throws goes
    /// to failed instead.
    template <class Work, class Done>
    Ticket run(Lane lane, QObject *receiver, Work work, Done done, Failed failed)
    {
        return queue(lane, receiver, std::move(failed), [work = std::move(work), done = std::move(done)]() mutable {
            if constexpr (std::is_void_v<std::invoke_result_t<Work &>>) {
                work();
                return Slice{Outcome(done)};
            } else {
                return Slice{Outcome([done, result = std::make_shared<std::invoke_result_t<Work &>>(work())] {
                    done(std::move(*result));
                })};
            }
        });
    }

    /// Runs slice() in Lane::Long again and again until it returns a result; between two slices, of at most 10 ms each,
    /// the other lanes have their turn. slice returns std::optional<Result>: empty means there is more to do. A stopped
    /// job is not called again and delivers nothing: what it holds is destroyed on the worker's thread.
    template <class SliceOfWork, class Done>
    Ticket runLong(QObject *receiver, SliceOfWork slice, Done done, Failed failed)
    {
        return queue(Lane::Long, receiver, std::move(failed),
                     [slice = std::move(slice), done = std::move(done)]() mutable {
                         auto result = slice();
                         if (!result)
                             return Slice{};
                         return Slice{Outcome([done, kept = std::make_shared<decltype(result)>(std::move(result))] {
                             done(std::move(**kept));
                         })};
                     });
    }

protected:
    void customEvent(QEvent *event) override;

private:
    using Outcome = std::function<void()>;
    using Slice = std::optional<Outcome>;

    struct Job {
        std::shared_ptr<std::atomic_bool> stopped;
        QPointer<QObject> receiver;
        std::function<Slice()> next;
        Failed failed;
    };

    struct Delivery {
        std::shared_ptr<std::atomic_bool> stopped;
        QPointer<QObject> receiver;
        Outcome outcome;
    };

    Ticket queue(Lane lane, QObject *receiver, Failed failed, std::function<Slice()> next);
    void work();
    void runSlice(Job job, Lane lane);
    void deliver(Job job, Outcome outcome);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Job>, 3> m_lanes;
    std::deque<Delivery> m_deliveries;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace attune
