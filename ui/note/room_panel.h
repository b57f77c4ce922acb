// Who was in the room.
#pragma once

#include "ui/note/note_situation.h"

#include <QTime>
#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace attune {

class Chip;
class FlowLayout;
class GuestRow;
class RoomRow;
class SteppedOutRow;

/// A chip for each person of the family, guests by role, and who was out for a while. Where a child was seen with no
/// caregiver for the whole hour it asks why, in words.
class RoomPanel : public QWidget {
    Q_OBJECT
public:
    /// `hourStart` on the wall's clock: what minutes count from.
    RoomPanel(const NoteSituation &situation, std::optional<QTime> hourStart, QWidget *parent = nullptr);

    /// Where the hour begins now. While it is empty, the last one known still counts.
    void setHourStart(std::optional<QTime> hourStart);

    /// Puts presences, guests and the reason into a note.
    void write(Note &note) const;

    void goTo();
    void goToReason();

Q_SIGNALS:
    void edited();

private:
    void addPeople();
    void addMenus();
    SteppedOutRow *addOut(const Person &person);
    GuestRow *addGuest(const Guest &guest);
    void addRow(RoomRow *row);
    void offer(QMenu *menu, Chip *below);
    void told();

    std::vector<Person> m_people;
    std::vector<std::pair<Id<Person>, Chip *>> m_chips;
    std::vector<Presence> m_strangers; // presences of nobody in `people`, kept as they are
    std::vector<SteppedOutRow *> m_outs;
    std::vector<GuestRow *> m_guests;
    std::optional<QTime> m_hourStart;
    FlowLayout *m_flow;
    QVBoxLayout *m_rows;
    QWidget *m_alone;
    QLineEdit *m_reason;
};

} // namespace attune
