// Behind the door: the pages of an open vault.
#pragma once

#include "src/work/day_view.h"
#include "src/work/family_beginning.h"
#include "src/work/open_note.h"
#include "ui/rooms/whereabouts.h"
#include "ui/vault/at_work.h"
#include "ui/worker.h"

#include <QPointer>
#include <QStackedWidget>

namespace attune {

class FamiliesPage;
class FamilyPage;
class TodayPage;
class VaultSession;

/// The pages of one open vault. They are made when it is opened and destroyed, not hidden, when it is locked.
class Rooms : public QStackedWidget {
    Q_OBJECT
public:
    Rooms(VaultSession &session, const AtWork &atWork, QWidget *parent = nullptr);

    void enter(Room room);
    void showNewFamily();
    /// The note of today of the family in front; else the one that is next to be written today.
    void openNextNote();

    Whereabouts whereabouts() const;
    void returnTo(const Whereabouts &where);

    /// Queues what is not written yet; called when the vault is about to be locked.
    void leave();

Q_SIGNALS:
    void entered(attune::Room room);

private:
    /// Runs work for whoever is at work and hands what it finds to done; says what went wrong.
    template <class Work, class Done>
    void ask(Lane lane, Work work, Done done);
    void show(QWidget *page, Room room);
    void visit(QWidget *page, Room room);
    void fetchDay();
    void fetchFamilies();
    void showFamily(Id<Family> family);
    void keepFamily(const FamilyBeginning &beginning);
    void showPlan(Id<Family> family);
    void openNote(Id<Session> session, const std::optional<NotePlace> &place = {});
    void openTodaysNote(Id<Family> family);
    void showNote(const Outcome<OpenNote> &open, const std::optional<NotePlace> &place = {});
    void showSummary(Id<Family> family);
    /// Lets go of a room once its words are kept, and goes back to it where they could not be.
    template <class WordsRoom>
    void leaveWords(WordsRoom *room);
    void goBack();

    VaultSession &m_session;
    AtWork m_atWork;
    TodayPage *m_today;
    FamiliesPage *m_families;
    FamilyPage *m_family;
    /// The page that is there only while it is in front: a new family, a plan, a note.
    QPointer<QWidget> m_visitor;
    Room m_room = Room::Today;
    /// Whether a family's page lies behind what is in front.
    bool m_isAtFamily = false;
};

} // namespace attune
