// How far a session's note is: a glyph and its word.
#pragma once

#include "src/rules/note_life.h"

#include <QWidget>

namespace attune {

/// Empty ring for a note to write, half for a draft, check for a signed one, dashed for a session still to come.
class StateBadge : public QWidget {
    Q_OBJECT
public:
    /// `said`: the word beside the glyph.
    StateBadge(NoteState state, const QString &said, QWidget *parent = nullptr);

    /// The usual word of a state.
    static QString word(NoteState state);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NoteState m_state;
    QString m_said;
};

} // namespace attune
