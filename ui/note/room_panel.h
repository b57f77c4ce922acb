// Who was in the room.
#pragma once

#include "src/rules/written_hour.h"
#include "ui/note/room_row.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace attune {

class Chip;
class FlowLayout;
class HourInHand;
class Label;
struct Person;

/// A chip for each person of the family who is in the work on that day, guests by role, and who was out for a while.
/// Where a child was seen with no caregiver it asks why, in words.
class RoomPanel : public QWidget {
    Q_OBJECT
public:
    explicit RoomPanel(HourInHand &hand, QWidget *parent = nullptr);

    void goTo();
    void goToReason();

private:
    void addPeople();
    void addMenus();
    Chip *addMenuChip(const QString &text, const QString &key);
    void addReason(QVBoxLayout *column);
    void offerGuests(Chip *below);
    void offerOut(Chip *below);
    void offer(QMenu *menu, Chip *below);
    SteppedOutRow *addOut(const Person &person);
    GuestRow *addGuest(const Guest &guest);
    void addRow(RoomRow *row);

    void takePresence(const Id<Person> &person, bool isThere);
    void takeGuests();
    void takeTypedTimes();
    /// The spans of a person who is there, with the lines that stand here.
    std::vector<Presence> presencesOf(const Id<Person> &person) const;
    std::vector<Guest> guests() const;

    void showHour(const WrittenHour &before);
    void showOuts(const Person &person);
    void showGuests();
    void showAlone();
    void sayTimes();
    QString unkept(const SteppedOutRow &row) const;
    /// What minutes are counted from now. While the start is empty, the last one known still counts.
    HourClock clock() const;

    HourInHand &m_hand;
    std::vector<Person> m_people; // who has a chip here, in its order
    std::vector<Chip *> m_chips;
    Chip *m_out = nullptr;
    std::vector<SteppedOutRow *> m_outs;
    std::vector<GuestRow *> m_guests;
    std::optional<QTime> m_lastStart;
    FlowLayout *m_flow = nullptr;
    QVBoxLayout *m_rows;
    QWidget *m_alone;
    Label *m_why = nullptr;
    QLineEdit *m_reason;
};

} // namespace attune
