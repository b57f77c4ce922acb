// Behind the door: the pages of an open vault.
#pragma once

#include "src/work/day_view.h"
#include "src/work/family_beginning.h"
#include "src/work/open_note.h"
#include "src/work/recent_settling.h"
#include "src/work/session_plan.h"
#include "src/work/summary.h"
#include "ui/rooms/whereabouts.h"
#include "ui/vault/at_work.h"
#include "ui/vault/vault_session.h"

#include <QPointer>
#include <QStackedWidget>

namespace attune {

class CaseloadPage;
class FamiliesPage;
class FamilyPage;
class FormKeeper;
class NewFamilyPage;
class PlanPage;
class ScrollPage;
class SessionJournal;
class TodayPage;

/// The pages of one open vault. They are made when it is opened and destroyed, not hidden, when it is locked.
class Rooms : public QStackedWidget {
    Q_OBJECT
public:
    Rooms(VaultSession &session, const AtWork &atWork, QWidget *parent = nullptr);

    void enter(Room room);
    void showNewFamily();
    /// Where the vault is given another passphrase.
    void showPassphrase();
    void showFamily(Id<Family> family);
    void openNote(Id<Session> session, const std::optional<NotePlace> &place = {});
    /// The note of today of the family in front; else the one that is next to be written today.
    void openNextNote();

    /// The file of the family whose page is in front; nothing elsewhere.
    void showFileOfFamilyInFront();

    /// Back to where the page in front was opened from.
    void back();
    /// What is in front stays, whatever was wished for here: somebody went to a page that is none of these.
    void stay() { newWish(); }

    /// Whether the page in front needs the width that a narrow sidebar leaves.
    bool isWide() const;

    Whereabouts whereabouts() const;
    void returnTo(const Whereabouts &where);
    /// Shows again what was in front, after the vault was covered, with the keyboard where it was.
    void comeBack();

Q_SIGNALS:
    void entered(attune::Room room);
    /// The practice or whoever is at work is called otherwise than before.
    void atWorkChanged(const attune::AtWork &atWork);

private:
    /// What lies behind the visitor: the room, and the family whose page is in front of it.
    struct Behind {
        Room room = Room::Today;
        std::optional<Id<Family>> family;
    };

    /// Runs work for whoever is at work and hands what it finds to done; says what went wrong.
    template <class Work, class Done>
    void ask(Lane lane, Work work, Done done)
    {
        m_session.run(lane, this, m_atWork.job(std::move(work)), std::move(done),
                      [this](const std::exception_ptr &why) { tellUnread(why); });
    }
    /// As ask(), for a page to go to: a new wish. done is called while it is the last one.
    template <class Work, class Done>
    void seek(Work work, Done done)
    {
        m_session.run(
            Lane::Screen, this, m_atWork.job(std::move(work)),
            [this, wish = newWish(), done = std::move(done)](auto found) {
                if (wish == m_wish)
                    done(std::move(found));
            },
            [this, wish = m_wish](const std::exception_ptr &why) {
                if (wish == m_wish)
                    tellUnread(why);
            });
    }
    /// Somebody wishes to be elsewhere: what was wished for before and comes later shows nothing any more. On the way
    /// back to where somebody was, all steps are one wish.
    int newWish();
    void showPractice(const std::optional<PracticePlace> &place = {});
    void takePractice(const PracticeFile &file);
    /// The place of the sidebar that what is in front belongs to.
    Room roomInFront() const;
    void sayPassphraseChanged();
    void sayPassphraseNotChanged(const std::exception_ptr &why);
    void tellUnread(const std::exception_ptr &why);
    void show(QWidget *page, const Behind &behind);
    void visit(QWidget *page) { visit(page, m_behind); }
    void visit(QWidget *page, const Behind &behind);
    void endVisit();
    /// Lets it end by its own wish: one that has been left by then ends nothing.
    void endVisitOf(const QWidget *room);
    void fetch(Room room);
    void fetchDay();
    void fetchFamilies();
    void fetchCaseload();
    void fetchRecent(const std::vector<CourseChild> &children);
    QWidget *pageOf(Room room) const;
    void keepTyped(ScrollPage *page, const QString &form);
    template <class Page, class Work, class Kept>
    void give(Page *page, Work work, Kept kept);
    void keepFamily(NewFamilyPage *page, const FamilyBeginning &beginning);
    void showPlan(Id<Family> family);
    void showSession(Id<Session> session);
    void replan(PlanPage *page, Id<Session> session, const SessionPlan &plan);
    void openTodaysNote(Id<Family> family);
    void openAnotherNote(Id<Family> family);
    void returnToNote(Id<Session> session, Id<Family> family, const NotePlace &place);
    void showNote(const Outcome<OpenNote> &open, const std::optional<NotePlace> &place = {});
    void showSigned(const OpenNote &open);
    void showSummary(Id<Family> family, const std::optional<SummaryRequest> &request = {});
    void showFile(Id<Family> family, const std::optional<FilePlace> &place = {});
    /// The file with a new course in front.
    void beginCourse(Id<Family> family);
    /// Fetches anew what the page in front shows.
    void freshen();
    void fetchFamily();
    /// A family with one of its courses, the latest where none is named.
    void showCourse(Id<Family> family, std::optional<Id<Course>> course);
    /// Lets go of a room once its words are kept, and goes back to it where they could not be.
    template <class WordsRoom>
    void leaveWords(WordsRoom *room);
    /// Queues what is not written yet, since the vault is about to be locked.
    void leave();
    void leaveForm();
    /// As leaveWords() for whatever is visited; what holds no words goes at once.
    void leaveVisitor();
    Whereabouts::Visit visitInFront() const;
    /// Once the page that was left holds what it shows, gives the keyboard to its field.
    void goOnReturning();

    VaultSession &m_session;
    AtWork m_atWork;
    SessionJournal *m_journal;
    TodayPage *m_today;
    FamiliesPage *m_families;
    CaseloadPage *m_caseload;
    FamilyPage *m_family;
    /// The page that is there only while it is in front: a new family, a plan, a note.
    QPointer<QWidget> m_visitor;
    /// Of the visitor, where that is a form.
    QPointer<FormKeeper> m_form;
    Behind m_behind;
    int m_wish = 0;
    bool m_isOnTheWay = false; ///< back to where somebody was
    /// Where to go back to, until somebody goes elsewhere.
    std::optional<Whereabouts> m_returning;
};

} // namespace attune
