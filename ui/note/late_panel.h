// Why a note is late, and from what it was written.
#pragma once

#include "src/records/note.h"

#include <QWidget>

class QLineEdit;

namespace attune {

/// Two lines that are asked of a late entry, calmly: nothing here is red.
class LatePanel : public QWidget {
    Q_OBJECT
public:
    LatePanel(const Note &note, int lateEntryHours, QWidget *parent = nullptr);

    void write(Note &note) const;
    bool saysSomething() const;
    void goToReason();
    void goToSource();

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *addLine(const QString &key, const QString &question, const QString &text);

    QLineEdit *m_reason;
    QLineEdit *m_source;
};

} // namespace attune
