// What may be wondered about after a hard hour, and the lines that a caregiver takes home.
#pragma once

#include "src/records/note.h"

#include <QWidget>

namespace attune {

class HourInHand;
class PassageEditor;
struct Person;

/// Four gentle questions that are never scored, and for each caregiver of the course a few lines about why the hour
/// mattered. All of it may stay empty.
class WonderPanel : public QWidget {
    Q_OBJECT
public:
    explicit WonderPanel(HourInHand &hand, QWidget *parent = nullptr);

Q_SIGNALS:
    void cursorMoved(PassageEditor *editor, const QRect &cursor);

private:
    PassageEditor *addEditor(const QString &key, const QString &name, const QString &text, int leastHeight);
    void addQuestion(const QString &word, const QString &question, QString Note::*answer);
    void addLines(const Person &caregiver);
    void takeLines(Id<Person> caregiver, const QString &text);

    HourInHand &m_hand;
    int m_questions = 0;
};

} // namespace attune
