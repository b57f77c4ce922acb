// One movement of the note: its mark on a spine, its question, its words and what was done.
#pragma once

#include "src/records/note.h"
#include "src/rules/written_hour.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attune {

class Chip;
class FlowLayout;
class HeldMark;
class HourInHand;
class PassageBox;
class PassageEditor;

/// The words about those who were there, more words about one caregiver alone, and the elements of the work.
class PassageSection : public QWidget {
    Q_OBJECT
public:
    PassageSection(Movement movement, HourInHand &hand, const QKeySequence &key, QWidget *parent = nullptr);

    /// The main editor, where the movement's key leads.
    PassageEditor *editor() const;
    void goTo();

Q_SIGNALS:
    /// An editor of this section, and where its cursor is in it.
    void cursorMoved(PassageEditor *editor, const QRect &cursor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString key() const;
    void addHead(QVBoxLayout *column, const QKeySequence &key);
    void addElements();
    void addElement(const ElementTick &tick, bool isAtHand);
    void addMore();
    void addAloneChips();
    PassageBox *addBox(bool isMain, QVBoxLayout *column);
    void addOther();
    void showHour();
    void showElements();
    void showMore(bool more);
    void takeMain();
    void takeOther(const PassageBox *box);
    void goToWordsAbout(Id<Person> caregiver);

    Movement m_movement;
    HourInHand &m_hand;
    HeldMark *m_mark;
    PassageBox *m_main = nullptr;
    std::vector<PassageBox *> m_others;
    QVBoxLayout *m_otherColumn;
    FlowLayout *m_flow = nullptr;
    std::vector<std::pair<ElementTick, Chip *>> m_elements;
    std::vector<Chip *> m_rest; // what More shows
    Chip *m_more = nullptr;
};

} // namespace attune
