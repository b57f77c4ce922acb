// One movement of the note: its mark on a spine, its question, its words and what was done.
#pragma once

#include "ui/note/note_situation.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attune {

class Chip;
class FlowLayout;
class HeldMark;
class PassageBox;
class PassageEditor;

/// The words about those who were there, more words about one caregiver alone, and the elements of the work.
class PassageSection : public QWidget {
    Q_OBJECT
public:
    PassageSection(Movement movement, const NoteSituation &situation, const QKeySequence &key,
                   QWidget *parent = nullptr);

    /// Adds this movement's passages and elements to a note whose presences are written: the main words are about
    /// usualSubjects().
    void write(Note &note) const;
    bool saysSomething() const;

    /// The main editor, where the movement's key leads.
    PassageEditor *editor() const;
    void goTo();

Q_SIGNALS:
    void edited();
    /// An editor of this section, and where its cursor is in it.
    void cursorMoved(PassageEditor *editor, const QRect &cursor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QVBoxLayout *column, const QKeySequence &key);
    void addElements(const NoteSituation &situation);
    void addAloneChips(const NoteSituation &situation);
    PassageBox *addBox(const Passage &passage, const QString &about, QVBoxLayout *column);
    void showMore(bool more);

    Movement m_movement;
    Course m_course;
    HeldMark *m_mark;
    PassageBox *m_main = nullptr;
    std::vector<PassageBox *> m_others;
    QVBoxLayout *m_otherColumn;
    FlowLayout *m_flow;
    std::vector<std::pair<ElementTick, Chip *>> m_elements;
    std::vector<Chip *> m_rest; // what More shows
    Chip *m_more = nullptr;
};

} // namespace attune
