// Why a note is late, and from what it was written.
#pragma once

#include <QWidget>

class QLineEdit;

namespace attune {

class HourInHand;
struct Note;

/// Two lines that are asked of a late entry, calmly: nothing here is red.
class LatePanel : public QWidget {
    Q_OBJECT
public:
    explicit LatePanel(HourInHand &hand, QWidget *parent = nullptr);

    void goToReason();
    void goToSource();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *addLine(const QString &key, const QString &question, QString Note::*words);

    HourInHand &m_hand;
    QLineEdit *m_reason;
    QLineEdit *m_source;
};

} // namespace attune
