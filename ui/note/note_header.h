// The head of the note: whose hour it is, and the switch of its parts.
#pragma once

#include <QWidget>

namespace attune {

class Label;
class PartSwitch;
struct OpenNote;

/// 72 high: back, the dyad mark, the family, the session and when the draft was begun, and the switch.
class NoteHeader : public QWidget {
    Q_OBJECT
public:
    explicit NoteHeader(const OpenNote &open, QWidget *parent = nullptr);

    PartSwitch *parts() const { return m_parts; }
    /// Says when the draft was begun, from the first change on: until then there is none.
    void showBegun();

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PartSwitch *m_parts;
    Label *m_line;
    QString m_begun; // what the line says of a draft that is begun
};

} // namespace attune
