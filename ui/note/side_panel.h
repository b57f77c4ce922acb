// What stands beside the note: the thread from last time, questions after a hard hour, and what is needed to sign.
#pragma once

#include "ui/note/note_situation.h"

#include <QScrollArea>

#include <optional>
#include <vector>

namespace attune {

class Chip;
class PassageEditor;
class ReadyList;
class WonderPanel;

/// A column of its own that scrolls by itself.
class SidePanel : public QScrollArea {
    Q_OBJECT
public:
    explicit SidePanel(const NoteSituation &situation, QWidget *parent = nullptr);

    /// The questions and lines belong to regulation and stand there while it is in front.
    void showWonder(bool shown);
    ReadyList *ready() const { return m_ready; }

    void write(Note &note) const;

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeThread(const LastThread &thread);
    QWidget *makeMostly(std::optional<HourHeld> mostly);
    void takeWidth();
    void keepInSight(PassageEditor *editor, const QRect &cursor);

    WonderPanel *m_wonder;
    std::vector<std::pair<HourHeld, Chip *>> m_mostly;
    ReadyList *m_ready;
};

} // namespace attune
