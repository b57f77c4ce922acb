// When a draft is written: soon after the last key, often enough while typing on, and at once when it is left.
#pragma once

#include "src/clock.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <exception>
#include <functional>
#include <optional>

class QTimer;

namespace attune {

/// Holds the timing of one draft's saving and what is true of it. It asks for a write through a function and is told
/// how each ended, in the order of asking; only a confirmed write makes the draft clean. It holds no words and no
/// widget.
class DraftSaver : public QObject {
    Q_OBJECT
public:
    /// A pause of this length after a key asks for a write; typing on asks after the second at the latest.
    static constexpr std::chrono::milliseconds pause{1000};
    static constexpr std::chrono::milliseconds longest{3000};
    /// After a write that failed, the next is asked for this much later.
    static constexpr std::chrono::milliseconds retry{3000};
    /// Words that no write has confirmed for this long are said to be not saved, although none has failed.
    static constexpr std::chrono::seconds patience{10};

    enum class State {
        Untouched, ///< nothing has changed since it was opened
        Saving, ///< words are on their way
        Saved,
        NotSaved, ///< a write failed, or has not been confirmed within `patience`
    };

    /// Calls DraftSaver::wake() once, this much later; each call replaces the one before.
    using WakeAfter = std::function<void(std::chrono::milliseconds)>;

    /// `save` begins one write of the words as they are at that moment. `saved` is when they were last written before
    /// now, in the clock's milliseconds. Without `wakeAfter` a timer of its own is used.
    DraftSaver(std::function<void()> save, Clock clock, std::optional<qint64> saved = {}, WakeAfter wakeAfter = {},
               QObject *parent = nullptr);

    State state() const;
    /// Whether there are words that no write has confirmed.
    bool isDirty() const { return m_edits > m_savedEdits; }
    /// Since the last confirmed write; nothing where there was none.
    std::optional<std::chrono::seconds> sinceSaved() const;
    /// How long the oldest unconfirmed word has waited; 0 for a clean draft.
    std::chrono::seconds unsavedFor() const;
    /// What the last write failed with; null unless it failed.
    std::exception_ptr failure() const { return m_failure; }

public Q_SLOTS:
    /// The words have changed.
    void edited();
    /// Asks at once where there are words that no write under way covers: focus lost, page changed, lock, quit.
    void saveNow();
    /// The oldest write that is under way is confirmed, or has failed.
    void saved();
    void notSaved(const std::exception_ptr &error);
    /// It has come back: confirmed or, where it was not taken, refused by a rule.
    void ended(bool taken);
    /// Does what is due.
    void wake();

Q_SIGNALS:
    /// Something that a person is told has changed, a second more among it.
    void changed();

private:
    struct Flight {
        qint64 edits; // how many edits it covers
        qint64 since; // when the first that nothing older covers was made
    };

    std::optional<qint64> due() const;
    void ask();
    void schedule();

    std::function<void()> m_save;
    Clock m_clock;
    WakeAfter m_wakeAfter;
    std::deque<Flight> m_flights;
    qint64 m_edits = 0;
    qint64 m_savedEdits = 0;
    qint64 m_lastEdit = 0;
    std::optional<qint64> m_waitingSince; // the first edit that no flight covers
    std::optional<qint64> m_savedAt;
    std::optional<qint64> m_retryAt;
    std::exception_ptr m_failure;
};

} // namespace attune
