// One line beneath "In the room": a guest, or somebody of the family who was out for a while.
#pragma once

#include "src/records/presence.h"
#include "ui/note/stepping_out.h"

#include <QTime>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace attune {

class FlowLayout;
class Label;
class TimeField;

/// What the times of a line are counted from.
struct HourClock {
    std::optional<QTime> start; ///< on the wall's clock; nothing where it is not known
    int minutes = 0; ///< the length of the hour; 0 where it is not known
};

/// A line of fields that can be taken out and put back, so that no press of a button loses a word.
class RoomRow : public QWidget {
    Q_OBJECT
public:
    /// `title` says whom the line is about; `taken` stands there once it is taken out.
    RoomRow(const QString &key, const QString &title, const QString &taken, QWidget *parent = nullptr);

    bool isTakenOut() const { return m_isTakenOut; }
    void goTo();
    /// Whether some time stands here.
    bool hasTimes() const;
    /// Says a sentence beneath the fields; empty takes it away.
    void say(const QString &sentence);
    bool isAskedAbout() const;
    /// What is typed here and cannot be kept, as a sentence: no time, an order that cannot be, or none of the hour.
    /// Empty where all is well, and for a line that is taken out.
    QString unkept(const HourClock &clock) const;

Q_SIGNALS:
    void edited();
    /// One of its times was left, see TimeField::left().
    void timeLeft();

protected:
    QLineEdit *addLine(const QString &key, const QString &name, const QString &text, int width);
    void addTimes(const QString &fromName, const QString &toName);
    /// The two times as minutes from the hour's start, less than 0 before it; nothing where one is empty or no start is
    /// known.
    SteppedOut minutes(const HourClock &clock) const;
    /// The same of two times that are times.
    virtual QString unkeptSpan(const SteppedOut &span) const = 0;
    void showMinutes(const SteppedOut &minutes, const HourClock &clock);
    void finish();

private:
    void takeOut(bool out);
    void add(QWidget *widget);

    QString m_key;
    QWidget *m_fields;
    QWidget *m_back;
    Label *m_said;
    FlowLayout *m_flow;
    TimeField *m_from = nullptr;
    TimeField *m_to = nullptr;
    bool m_isTakenOut = false;
};

/// "Mum was out from 10:20 to 10:30". Without the first time they came later, without the second they left before.
class SteppedOutRow : public RoomRow {
    Q_OBJECT
public:
    SteppedOutRow(const QString &key, Id<Person> person, const QString &name, QWidget *parent = nullptr);

    Id<Person> person() const { return m_person; }
    void showOut(const SteppedOut &out, const HourClock &clock) { showMinutes(out, clock); }
    SteppedOut steppedOut(const HourClock &clock) const { return minutes(clock); }

private:
    QString unkeptSpan(const SteppedOut &span) const override;

    Id<Person> m_person;
    QString m_who;
};

/// Somebody who was there by role.
class GuestRow : public RoomRow {
    Q_OBJECT
public:
    GuestRow(const QString &key, const Guest &guest, const HourClock &clock, QWidget *parent = nullptr);

    Guest guest(const HourClock &clock) const;
    void showGuestTimes(const Guest &guest, const HourClock &clock);
    void goToWords();

private:
    QString unkeptSpan(const SteppedOut &span) const override;

    GuestRole m_role;
    QLineEdit *m_name;
    QLineEdit *m_language = nullptr;
    QLineEdit *m_agreed;
};

} // namespace attune
