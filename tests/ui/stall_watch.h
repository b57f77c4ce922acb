// Times how long the screen's thread is kept at a stretch: from a key, a click or a result of the worker until nothing
// more is to be done, with the layout and the painting that follow.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

namespace attune::test {

/// One stretch without a moment to spare.
struct Stall {
    double milliseconds = 0;
    double processor = 0; ///< ms of it in which this thread did run: the rest belongs to other programs
    std::string began; ///< the event it began with
    std::string longest; ///< the event that took longest, with its milliseconds
    std::string place; ///< what was being done, as it was told
};

/// The program's application, with a watch over every event. Copies of the same event that are handed from widget to
/// widget are part of the first.
class StallWatch : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const bool isInput = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
            || event->type() == QEvent::MouseButtonRelease;
        // A gap is a moment in which a key or a repaint would have been served.
        if (isInput || (m_sinceLast.isValid() && m_sinceLast.nsecsElapsed() > 2'000'000))
            endStretch();
        const std::string name = nameOf(receiver, event);
        QElapsedTimer timer;
        timer.start();
        const double before = processorNow();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (m_now.began.empty())
            m_now.began = name;
        m_now.milliseconds += took;
        m_now.processor += processorNow() - before;
        if (took > m_longest) {
            m_longest = took;
            m_now.longest = name + ' ' + std::to_string(took).substr(0, 5);
        }
        m_sinceLast.start();
        return taken;
    }

    /// What the next stretches belong to.
    void setPlace(const std::string &place) { m_place = place; }
    std::size_t count() const { return m_count; }
    /// The longest first, at most the fifty longest.
    std::vector<Stall> slowest()
    {
        endStretch();
        return m_slowest;
    }
    std::size_t longerThan(double milliseconds) const
    {
        return static_cast<std::size_t>(std::ranges::count_if(m_all, [=](double took) { return took > milliseconds; }));
    }

private:
    static double processorNow()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    static std::string nameOf(const QObject *receiver, const QEvent *event)
    {
        const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
        return std::string(type ? type : "event") + " to " + receiver->metaObject()->className();
    }
    void endStretch()
    {
        if (m_now.began.empty())
            return;
        ++m_count;
        m_all.push_back(m_now.milliseconds);
        m_now.place = m_place;
        const auto at = std::ranges::upper_bound(m_slowest, m_now.milliseconds, std::greater<>(), &Stall::milliseconds);
        m_slowest.insert(at, m_now);
        if (m_slowest.size() > 50)
            m_slowest.pop_back();
        m_now = {};
        m_longest = 0;
    }

    int m_depth = 0;
    QElapsedTimer m_sinceLast;
    Stall m_now;
    double m_longest = 0;
    std::string m_place;
    std::size_t m_count = 0;
    std::vector<double> m_all;
    std::vector<Stall> m_slowest;
};

} // namespace attune::test
