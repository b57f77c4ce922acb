// Behind the door: the pages of an open vault.
#pragma once

#include "src/work/day_view.h"
#include "src/work/family_beginning.h"
#include "ui/vault/door.h"
#include "ui/worker.h"

#include <QPointer>
#include <QStackedWidget>

#include <functional>

namespace attune {

class FamiliesPage;
class FamilyPage;
class NewFamilyPage;
class TodayPage;
class VaultSession;

/// The pages of one open vault. They are made when it is opened and destroyed, not hidden, when it is locked.
class Rooms : public QStackedWidget {
    Q_OBJECT
public:
    /// The pages that have a place in the sidebar.
    enum class Room { Today, Families };

    Rooms(VaultSession &session, const AtWork &atWork, QWidget *parent = nullptr);

    void enter(Room room);
    void showNewFamily();

Q_SIGNALS:
    void entered(attune::Rooms::Room room);

private:
    /// Runs work for whoever is at work and hands what it finds to done; says what went wrong.
    template <class Work, class Done>
    void ask(Lane lane, Work work, Done done);
    void show(QWidget *page, Room room);
    void fetchDay();
    void fetchFamilies();
    void showFamily(Id<Family> family);
    void keepFamily(const FamilyBeginning &beginning);

    VaultSession &m_session;
    AtWork m_atWork;
    TodayPage *m_today;
    FamiliesPage *m_families;
    FamilyPage *m_family;
    QPointer<NewFamilyPage> m_newFamily;
};

} // namespace attune
