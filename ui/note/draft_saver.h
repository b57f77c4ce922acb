// When a draft is written: soon after the last key, often enough while typing on, and at once when it is left.
#pragma once

#include "src/clock.h"

#include <QObject>
#include <QString>

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
        SavedInPart, ///< the words are kept; something that stands beside them was refused
    };

    /// Calls DraftSaver::wake() once, this much later; each call replaces the one before.
    using WakeAfter = std::function<void(std::chrono::milliseconds)>;

    /// `save` begins one write of the words as they are at that moment. `clock` measures waiting alone and never goes
    /// back (steadyClock()); `savedAgo` is how long ago the words were last written. Without `wakeAfter` a timer of its
    /// own is used.
    DraftSaver(std::function<void()> save, Clock clock, std::optional<std::chrono::milliseconds> savedAgo = {},
               WakeAfter wakeAfter = {}, QObject *parent = nullptr);

    State state() const;
    /// Whether there are words that no write has confirmed.
    bool isDirty() const { return m_edits > m_savedEdits; }
    /// Whether anything was changed since the words were opened, or since forget().
    bool wasEdited() const { return m_edits > m_forgottenEdits; }
    /// Since the last confirmed write; nothing where there was none.
    std::optional<std::chrono::seconds> sinceSaved() const;
    /// How long the oldest unconfirmed word has waited; 0 for a clean draft.
    std::chrono::seconds unsavedFor() const;
    /// What the last write failed with; null unless it failed.
    std::exception_ptr failure() const { return m_failure; }
    /// What a rule refused, as a sentence; empty unless one did.
    const QString &refusal() const { return m_refusal; }

public Q_SLOTS:
    /// The words have changed.
    void edited();
    /// Asks at once where there are words that no write under way covers: focus lost, page changed, lock, quit.
    void saveNow();
    /// The oldest write that is under way is confirmed, or has failed.
    void saved();
    void notSaved(const std::exception_ptr &error);
    /// It was refused by a rule, which `why` says: the same words are not tried again by themselves.
    void refused(const QString &why);
    /// It is confirmed but for what `why` says.
    void savedInPart(const QString &why);
    /// What was confirmed may not be where it was written, as `error` says: all that was typed since the words were
    /// opened is unsaved again, and is asked for anew.
    void lost(const std::exception_ptr &error);
    /// What was typed until now asks for no write any more: it was signed, or given up.
    void forget();
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
    void fail(const std::exception_ptr &error, const QString &refusal);
    void schedule();

    std::function<void()> m_save;
    Clock m_clock;
    WakeAfter m_wakeAfter;
    std::deque<Flight> m_flights;
    qint64 m_edits = 0;
    qint64 m_savedEdits = 0;
    qint64 m_forgottenEdits = 0;
    qint64 m_lastEdit = 0;
    std::optional<qint64> m_waitingSince; // the first edit that no flight covers
    std::optional<qint64> m_savedAt;
    std::optional<qint64> m_retryAt;
    std::exception_ptr m_failure;
    QString m_refusal;
    bool m_isRefused = false; // and waits for another edit
};

} // namespace attune
