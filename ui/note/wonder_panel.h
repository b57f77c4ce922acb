// What may be wondered about after a hard hour, and the lines that a caregiver takes home.
#pragma once

#include "ui/note/note_situation.h"

#include <QWidget>

#include <array>
#include <utility>
#include <vector>

namespace attune {

class PassageEditor;

/// Four gentle questions that are never scored, and for each caregiver of the course a few lines about why the hour
/// mattered. All of it may stay empty.
class WonderPanel : public QWidget {
    Q_OBJECT
public:
    explicit WonderPanel(const NoteSituation &situation, QWidget *parent = nullptr);

    void write(Note &note) const;

Q_SIGNALS:
    void edited();
    void cursorMoved(PassageEditor *editor, const QRect &cursor);

private:
    PassageEditor *addEditor(const QString &key, const QString &name, const QString &text, int leastHeight);
    void addQuestion(std::size_t index, const QString &word, const QString &question, const QString &text);
    void addLines(const Person &caregiver, const NoteSituation &situation);

    std::array<PassageEditor *, 4> m_answers{};
    std::vector<std::pair<Id<Person>, PassageEditor *>> m_lines;
    std::vector<GivenLines> m_others; // lines to somebody who is not of the course, kept as they are
};

} // namespace attune
