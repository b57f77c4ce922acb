#include "ui/note/room_panel.h"

#include "src/rules/subjects.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/chip.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/label.h"
#include "ui/note/hour_in_hand.h"
#include "ui/note/note_words.h"
#include "ui/note/typed_words.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace attune {

namespace {

bool isThere(Id<Person> person, const Note &note)
{
    return std::ranges::count(note.presences, person, &Presence::person) > 0;
}

// Those the course is about come first, children before caregivers.
std::vector<Person> shownHere(const HourInHand &hand)
{
    const PersonSet work = subjectsOf(hand.open().course);
    std::vector<Person> people = hand.open().people;
    std::erase_if(people,
                  [&](const Person &person) { return !hand.isOffered(person.id) && !isThere(person.id, hand.note()); });
    std::ranges::stable_sort(people, {},
                             [&](const Person &person) { return std::pair(!work.contains(person.id), person.role); });
    return people;
}

} // namespace

RoomPanel::RoomPanel(HourInHand &hand, QWidget *parent)
    : QWidget(parent)
    , m_hand(hand)
    , m_people(shownHere(hand))
    , m_rows(new QVBoxLayout)
    , m_alone(new QWidget)
    , m_reason(new QLineEdit)
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(chips);
    column->addLayout(m_rows);
    addReason(column);
    connect(&hand, &HourInHand::changed, this, &RoomPanel::showHour);
    showHour({hand.note(), hand.session()});
}

void RoomPanel::addReason(QVBoxLayout *column)
{
    auto *alone = new QVBoxLayout(m_alone);
    alone->setContentsMargins(0, 0, 0, 0);
    alone->setSpacing(4);
    m_why = new Label(TextRole::Secondary, &Tokens::ink2, QString());
    m_why->wrapped();
    alone->addWidget(m_why);
    alone->addWidget(m_reason);
    m_reason->setObjectName(QStringLiteral("alone"));
    m_reason->setAccessibleName(tr("Why the child was seen alone"));
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_hand.change([&](WrittenHour &hour) { hour.note.childAloneReason = cleanedLine(text); });
    });
    column->addWidget(m_alone);
}

void RoomPanel::addPeople()
{
    for (const Person &person : m_people) {
        auto *chip = new Chip(onButton(shownName(person)));
        chip->setObjectName(QStringLiteral("person.") + person.id.toText());
        chip->setAccessibleName(tr("%1 was in the room").arg(shownName(person)));
        chip->setToolTip(asTip(asTyped(person.name)));
        connect(chip, &Chip::clicked, this, [this, id = person.id, chip] { takePresence(id, chip->isChecked()); });
        m_flow->addWidget(chip);
        m_chips.push_back(chip);
    }
}

Chip *RoomPanel::addMenuChip(const QString &text, const QString &key)
{
    auto *chip = new Chip(text);
    chip->setObjectName(key);
    chip->setCheckable(false);
    chip->setSign(Chip::Sign::Plus);
    chip->setDashed(true);
    m_flow->addWidget(chip);
    return chip;
}

void RoomPanel::addMenus()
{
    Chip *guest = addMenuChip(tr("Someone else"), QStringLiteral("guest"));
    connect(guest, &Chip::clicked, this, [this, guest] { offerGuests(guest); });
    m_out = addMenuChip(tr("Out for a while"), QStringLiteral("out"));
    connect(m_out, &Chip::clicked, this, [this] { offerOut(m_out); });
}

void RoomPanel::offerGuests(Chip *below)
{
    auto *menu = new QMenu(this);
    for (const GuestRole role : {GuestRole::Interpreter, GuestRole::Relative, GuestRole::Friend,
                                 GuestRole::Professional, GuestRole::Learner, GuestRole::Other}) {
        menu->addAction(guestWord(role), this, [this, role] {
            Guest fresh;
            fresh.role = role;
            GuestRow *row = addGuest(fresh);
            takeGuests();
            row->goToWords();
        });
    }
    offer(menu, below);
}

// Only who was in the room can have been out of it.
void RoomPanel::offerOut(Chip *below)
{
    auto *menu = new QMenu(this);
    for (const Person &person : m_people) {
        if (isThere(person.id, m_hand.note()))
            menu->addAction(onButton(shownName(person)), this, [this, person] { addOut(person)->goTo(); });
    }
    offer(menu, below);
}

void RoomPanel::offer(QMenu *menu, Chip *below)
{
    if (menu->isEmpty()) { // asked for through a chip that has just nothing to offer
        delete menu;
        return;
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 4)));
    menu->setActiveAction(menu->actions().constFirst());
}

SteppedOutRow *RoomPanel::addOut(const Person &person)
{
    auto *row = new SteppedOutRow(QStringLiteral("out%1").arg(m_outs.size()), person.id,
                                  withoutMnemonic(onButton(shownName(person))));
    m_outs.push_back(row);
    addRow(row);
    connect(row, &RoomRow::edited, this, [this, id = person.id] {
        takePresence(id, true);
        sayTimes(); // what is not kept changes nothing of the hour
    });
    return row;
}

GuestRow *RoomPanel::addGuest(const Guest &guest)
{
    auto *row = new GuestRow(QStringLiteral("guest%1").arg(m_guests.size()), guest, clock());
    m_guests.push_back(row);
    addRow(row);
    connect(row, &RoomRow::edited, this, &RoomPanel::takeGuests);
    connect(row, &RoomRow::edited, this, &RoomPanel::sayTimes);
    return row;
}

void RoomPanel::addRow(RoomRow *row)
{
    m_rows->addWidget(row);
    connect(row, &RoomRow::timeLeft, this, &RoomPanel::sayTimes);
    row->setVisible(true); // at once, so that the keyboard can go there
}

void RoomPanel::goTo()
{
    for (RoomRow *row : findChildren<RoomRow *>()) {
        if (row->isAskedAbout())
            return row->goTo();
    }
    if (!m_chips.empty())
        m_chips.front()->setFocus(Qt::ShortcutFocusReason);
}

void RoomPanel::goToReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

} // namespace attune
