// Small drawings that stand in a page as widgets of their own. They say nothing that the words beside them do not, so a
// screen reader passes over them.
#pragma once

#include <QWidget>

namespace attune {

/// One drawing of a fixed size.
class Mark : public QWidget {
    Q_OBJECT
public:
    enum class Kind {
        Attune, ///< Attune's own mark
        VaultTile, ///< a lock on a tinted tile
        DyadTile, ///< a dyad on a tinted tile
    };

    /// `side` in logical pixels.
    Mark(Kind kind, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace attune
