// Search or jump to: families, notes and everything that can be done.
#pragma once

#include "src/search_hit.h"
#include "src/work/family_sketch.h"
#include "ui/palette/palette_row.h"
#include "ui/worker.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QListView;

namespace attune {

class Label;
class PaletteModel;
class VaultSession;

/// Lies over the window while something is looked for. It searches inside the vault as the letters are typed; a newer
/// search interrupts an older one.
class Palette : public QWidget {
    Q_OBJECT
public:
    /// `commands`: what can be done, by name. It covers `over` and goes when it is closed.
    Palette(VaultSession &session, const QList<QAction *> &commands, QWidget *over);

Q_SIGNALS:
    void familyChosen(const attune::Id<attune::Family> &family);
    void noteChosen(const attune::Id<attune::Session> &session);

protected:
    /// Gives the keyboard back to where it was.
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void rest(const std::exception_ptr &why);
    void showRows();
    void addFamilies(std::vector<PaletteRow> &rows);
    void addNotes(std::vector<PaletteRow> &rows);
    void addCommands(std::vector<PaletteRow> &rows);
    QString nameOf(Id<Family> family) const;
    bool pressed(int key);
    void choose(const QModelIndex &index);
    void layOut();

    VaultSession &m_session;
    QList<QAction *> m_commands;
    QPointer<QWidget> m_before; // who had the keyboard
    QWidget *m_panel;
    QLineEdit *m_line;
    Label *m_count;
    QListView *m_list;
    PaletteModel *m_model;
    Ticket m_running;
    std::vector<FamilySketch> m_families;
    std::vector<SearchHit> m_hits;
    bool m_isResting = false; // the last search in notes failed
};

} // namespace attune
