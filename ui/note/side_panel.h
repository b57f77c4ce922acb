// What stands beside the note: the thread from last time, questions after a hard hour, and what is needed to sign.
#pragma once

#include "src/records/passage.h"

#include <QScrollArea>

#include <vector>

namespace attune {

class Chip;
class HourInHand;
class PassageEditor;
class ReadyList;
class WonderPanel;
struct OpenNote;

/// A column of its own that scrolls by itself.
class SidePanel : public QScrollArea {
    Q_OBJECT
public:
    explicit SidePanel(HourInHand &hand, QWidget *parent = nullptr);

    /// The questions and lines belong to regulation and stand there while it is in front.
    void showWonder(bool shown);
    ReadyList *ready() const { return m_ready; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeThread(const OpenNote &open);
    QWidget *makeMostly();
    void showMostly();
    void takeWidth();
    void keepInSight(PassageEditor *editor, const QRect &cursor);

    HourInHand &m_hand;
    WonderPanel *m_wonder;
    std::vector<std::pair<HourHeld, Chip *>> m_mostly;
    ReadyList *m_ready;
};

} // namespace attune
