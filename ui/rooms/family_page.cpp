#include "ui/rooms/family_page.h"

#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/rooms/family_words.h"
#include "ui/rooms/session_list.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>

#include <algorithm>

namespace attune {

namespace {

QString nameOf(const Person &person)
{
    return person.nickname.isEmpty() ? person.name : person.nickname;
}

// Beside a child the age and what the child likes; beside a caregiver what they are to the child.
QString wordsOn(const Person &person, const FamilyView &view, QDate today)
{
    if (person.role == PersonRole::Child) {
        const QString age = person.birthDate ? longAge(today, *person.birthDate) : QString();
        return age.isEmpty() || person.likes.isEmpty() ? age + person.likes
                                                       : FamilyPage::tr("%1, likes %2").arg(age, person.likes);
    }
    const auto dyad = std::ranges::find(view.dyads, person.id, &Dyad::caregiver);
    return dyad == view.dyads.end() ? QString() : relationName(dyad->relation);
}

} // namespace

FamilyPage::FamilyPage(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label(TextRole::Title, &Tokens::ink, QString()))
    , m_since(new Label(TextRole::Interface, &Tokens::ink2, QString()))
    , m_people(new QHBoxLayout)
    , m_threadDay(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_thread(new Label(TextRole::Body, &Tokens::ink, QString()))
    , m_empty(new Label(TextRole::Body, &Tokens::ink2, tr("This story is just beginning.")))
    , m_model(new SessionListModel(this))
    , m_sessions(new QListView)
{
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_since);
    auto *top = new QHBoxLayout;
    top->addLayout(names, 1);
    m_people->setSpacing(24);
    top->addLayout(m_people);

    auto *thread = new Card;
    thread->setAccessibleName(tr("Thread from the last session"));
    auto *threadRows = new QVBoxLayout(thread);
    threadRows->setContentsMargins(16, 14, 16, 14);
    auto *threadTop = new QHBoxLayout;
    auto *threadTitle = new Label(TextRole::Section, &Tokens::ink, tr("Thread from the last session"));
    threadTitle->withIcon(QStringLiteral("thread"), &Tokens::ink2);
    threadTop->addWidget(threadTitle, 1);
    threadTop->addWidget(m_threadDay);
    threadRows->addLayout(threadTop);
    m_thread->wrapped();
    threadRows->addWidget(m_thread);

    m_sessions->setModel(m_model);
    m_sessions->setItemDelegate(new SessionDelegate(m_sessions));
    m_sessions->setUniformItemSizes(true);
    m_sessions->setMouseTracking(true);
    m_sessions->setFrameShape(QFrame::NoFrame);
    m_sessions->setAccessibleName(tr("Sessions"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(16);
    column->addLayout(top);
    column->addWidget(thread);
    column->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("Sessions")));
    column->addWidget(m_empty);
    column->addWidget(m_sessions, 1);
    column->addStretch(0);
    setFocusProxy(m_sessions);
}

void FamilyPage::setFamily(const FamilyView &view, QDate today)
{
    const QLocale locale;
    m_name->setText(view.family.displayName);
    m_since->setText(view.course ? tr("Together since %1").arg(locale.toString(view.course->opened, tr("d MMMM yyyy")))
                                 : tr("No course has begun yet."));
    showPeople(view, today);
    m_thread->parentWidget()->setVisible(!view.thread.isEmpty());
    m_thread->setText(view.thread);
    m_threadDay->setText(view.threadDay.isValid() ? locale.toString(view.threadDay, tr("ddd d MMMM")) : QString());
    m_model->setLines(view.sessions);
    m_empty->setVisible(view.sessions.empty());
    m_sessions->setVisible(!view.sessions.empty());
}

void FamilyPage::showPeople(const FamilyView &view, QDate today)
{
    while (QLayoutItem *item = m_people->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Person &person : view.people) {
        auto *block = new QWidget;
        auto *lines = new QVBoxLayout(block);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        lines->addWidget(new Label(TextRole::Strong, &Tokens::ink, nameOf(person)));
        lines->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, wordsOn(person, view, today)));
        m_people->addWidget(block);
    }
}

} // namespace attune
