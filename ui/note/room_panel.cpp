#include "ui/note/room_panel.h"

#include "src/rules/completeness.h"
#include "src/rules/note_content.h"
#include "src/rules/subjects.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/chip.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/label.h"
#include "ui/note/note_words.h"
#include "ui/note/room_row.h"
#include "ui/note/typed_words.h"
#include "ui/paper/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace attune {

namespace {

// Those the course is about come first, children before caregivers.
std::vector<Person> inOrder(const NoteSituation &situation)
{
    const PersonSet work = subjectsOf(situation.course);
    std::vector<Person> people = situation.people;
    std::stable_sort(people.begin(), people.end(), [&](const Person &one, const Person &other) {
        return std::pair(!work.contains(one.id), one.role) < std::pair(!work.contains(other.id), other.role);
    });
    return people;
}

std::vector<Presence> of(Id<Person> person, const std::vector<Presence> &presences)
{
    std::vector<Presence> theirs;
    std::copy_if(presences.begin(), presences.end(), std::back_inserter(theirs),
                 [&](const Presence &presence) { return presence.person == person; });
    return theirs;
}

} // namespace

RoomPanel::RoomPanel(const NoteSituation &situation, std::optional<QTime> hourStart, QWidget *parent)
    : QWidget(parent)
    , m_people(inOrder(situation))
    , m_hourStart(hourStart)
    , m_flow(nullptr)
    , m_rows(new QVBoxLayout)
    , m_alone(new QWidget)
    , m_reason(new QLineEdit(cleanedLine(situation.note.childAloneReason)))
{
    auto *chips = new QWidget;
    m_flow = new FlowLayout(8, chips);
    auto *title = new Label(TextRole::Secondary, &Tokens::ink2, tr("In the room"));
    title->setMinimumHeight(attuneStyle().scaled(32));
    m_flow->addWidget(title);
    addPeople();
    addMenus();

    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    auto *alone = new QVBoxLayout(m_alone);
    alone->setContentsMargins(0, 0, 0, 0);
    alone->setSpacing(4);
    auto *why = new Label(TextRole::Secondary, &Tokens::ink2,
                          tr("The child was seen with no caregiver for the whole hour. In a few words, why?"));
    why->wrapped();
    alone->addWidget(why);
    alone->addWidget(m_reason);
    m_reason->setObjectName(QStringLiteral("alone"));
    m_reason->setAccessibleName(tr("Why the child was seen alone"));
    connect(m_reason, &QLineEdit::textEdited, this, &RoomPanel::edited);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(chips);
    column->addLayout(m_rows);
    column->addWidget(m_alone);

    for (const Presence &presence : situation.note.presences) {
        if (std::none_of(m_people.begin(), m_people.end(),
                         [&](const Person &person) { return person.id == presence.person; }))
            m_strangers.push_back(presence);
    }
    for (const Person &person : m_people) {
        for (const SteppedOut &out : outsBetween(of(person.id, situation.note.presences)))
            addOut(person)->show(out, hourStart);
    }
    for (const Guest &guest : situation.note.guests)
        addGuest(guest);
    for (const auto &[person, chip] : m_chips)
        chip->setChecked(!of(person, situation.note.presences).empty());
    Note note;
    write(note);
    m_alone->setVisible(isChildAlone(note, m_people) || saysSomething(m_reason->text()));
}

void RoomPanel::addPeople()
{
    for (const Person &person : m_people) {
        auto *chip = new Chip(onButton(shownName(person)));
        chip->setObjectName(QStringLiteral("person.") + person.id.toText());
        chip->setAccessibleName(tr("%1 was in the room").arg(shownName(person)));
        chip->setToolTip(person.name);
        connect(chip, &Chip::clicked, this, &RoomPanel::told);
        m_flow->addWidget(chip);
        m_chips.push_back({person.id, chip});
    }
}

void RoomPanel::addMenus()
{
    const auto add = [this](const QString &text, const QString &key) {
        auto *chip = new Chip(text);
        chip->setObjectName(key);
        chip->setCheckable(false);
        chip->setSign(Chip::Sign::Plus);
        chip->setDashed(true);
        m_flow->addWidget(chip);
        return chip;
    };
    Chip *guest = add(tr("Someone else"), QStringLiteral("guest"));
    connect(guest, &Chip::clicked, this, [this, guest] {
        auto *menu = new QMenu(this);
        for (const GuestRole role : {GuestRole::Interpreter, GuestRole::Relative, GuestRole::Friend,
                                     GuestRole::Professional, GuestRole::Learner, GuestRole::Other}) {
            menu->addAction(guestWord(role), this, [this, role] {
                Guest fresh;
                fresh.role = role;
                addGuest(fresh)->findChild<QLineEdit *>()->setFocus(Qt::OtherFocusReason);
                told();
            });
        }
        offer(menu, guest);
    });
    Chip *out = add(tr("Out for a while"), QStringLiteral("out"));
    connect(out, &Chip::clicked, this, [this, out] {
        auto *menu = new QMenu(this);
        for (const Person &person : m_people) {
            menu->addAction(onButton(shownName(person)), this, [this, person] {
                for (const auto &[id, chip] : m_chips) {
                    if (id == person.id)
                        chip->setChecked(true); // who was out for a while was there for the rest
                }
                addOut(person)->goTo();
                told();
            });
        }
        offer(menu, out);
    });
}

void RoomPanel::offer(QMenu *menu, Chip *below)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 4)));
    menu->setActiveAction(menu->actions().constFirst());
}

SteppedOutRow *RoomPanel::addOut(const Person &person)
{
    auto *row = new SteppedOutRow(QStringLiteral("out%1").arg(m_outs.size()), person.id, shownName(person));
    m_outs.push_back(row);
    addRow(row);
    return row;
}

GuestRow *RoomPanel::addGuest(const Guest &guest)
{
    auto *row = new GuestRow(QStringLiteral("guest%1").arg(m_guests.size()), guest, m_hourStart);
    m_guests.push_back(row);
    addRow(row);
    return row;
}

void RoomPanel::addRow(RoomRow *row)
{
    m_rows->addWidget(row);
    row->setVisible(true); // at once, so that the keyboard can go there
    connect(row, &RoomRow::edited, this, &RoomPanel::told);
}

void RoomPanel::setHourStart(std::optional<QTime> hourStart)
{
    if (hourStart)
        m_hourStart = hourStart;
}

void RoomPanel::told()
{
    Note note;
    write(note);
    m_alone->setVisible(isChildAlone(note, m_people) || saysSomething(m_reason->text()));
    Q_EMIT edited();
}

void RoomPanel::write(Note &note) const
{
    note.presences.clear();
    for (const auto &[person, chip] : m_chips) {
        if (!chip->isChecked())
            continue;
        std::vector<SteppedOut> outs;
        for (const SteppedOutRow *row : m_outs) {
            if (row->person() == person && !row->isTakenOut())
                outs.push_back(row->steppedOut(m_hourStart));
        }
        for (const Presence &presence : presencesWithout(person, outs))
            note.presences.push_back(presence);
    }
    note.presences.insert(note.presences.end(), m_strangers.begin(), m_strangers.end());
    note.guests.clear();
    for (const GuestRow *row : m_guests) {
        if (!row->isTakenOut())
            note.guests.push_back(row->guest(m_hourStart));
    }
    note.childAloneReason = cleanedLine(m_reason->text());
}

void RoomPanel::goTo()
{
    if (!m_chips.empty())
        m_chips.front().second->setFocus(Qt::ShortcutFocusReason);
}

void RoomPanel::goToReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

} // namespace attune
