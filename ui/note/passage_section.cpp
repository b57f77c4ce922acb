#include "ui/note/passage_section.h"

#include "src/records/describe.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/chip.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/label.h"
#include "ui/note/held_mark.h"
#include "ui/note/hour_in_hand.h"
#include "ui/note/note_words.h"
#include "ui/note/passage_box.h"
#include "ui/note/passage_editor.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace attune {

namespace {

constexpr int movementMarkSide = 18;
constexpr int markColumn = 32;

// Words about one person are kept to that one.
QString headOf(const PersonSet &subjects, const std::vector<Person> &people)
{
    return subjects.size() == 1 ? PassageSection::tr("About %1 alone").arg(shownNames(subjects, people))
                                : aboutWords(subjects, people);
}

// The places of a movement's passages in the note: the main one, which is the first about those who were there, and the
// others in their order.
struct Places {
    std::optional<std::size_t> main;
    std::vector<std::size_t> others;
};

Places placesOf(const Note &note, Movement movement)
{
    Places found;
    for (std::size_t i = 0; i < note.passages.size(); ++i) {
        if (note.passages[i].movement != movement)
            continue;
        if (note.passages[i].aboutThoseThere && !found.main)
            found.main = i;
        else
            found.others.push_back(i);
    }
    return found;
}

// Behind the passages of the movements before it, and either before those of its own or behind them.
void insert(Note &note, const Passage &passage, bool first)
{
    const auto at = std::ranges::find_if(note.passages, [&](const Passage &each) {
        return first ? each.movement >= passage.movement : each.movement > passage.movement;
    });
    note.passages.insert(at, passage);
}

} // namespace

PassageSection::PassageSection(Movement movement, HourInHand &hand, const QKeySequence &key, QWidget *parent)
    : QWidget(parent)
    , m_movement(movement)
    , m_hand(hand)
    , m_mark(new HeldMark(static_cast<HourHeld>(movement), movementMarkSide))
    , m_otherColumn(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(markColumn - movementMarkSide);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    row->addLayout(column, 1);
    addHead(column, key);
    m_main = addBox(true, column);
    connect(m_main, &PassageBox::edited, this, &PassageSection::takeMain);

    auto *chips = new QWidget;
    m_flow = new FlowLayout(8, chips);
    addElements();
    addMore();
    addAloneChips();
    column->addWidget(chips);

    m_otherColumn->setContentsMargins(0, 0, 0, 0);
    m_otherColumn->setSpacing(8);
    column->addLayout(m_otherColumn);
    connect(&hand, &HourInHand::changed, this, &PassageSection::showHour);
    showHour();
    showMore(m_main->confidence()->isChecked() || m_main->outsider()->isChecked());
}

void PassageSection::addHead(QVBoxLayout *column, const QKeySequence &key)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new Label(TextRole::Section, &Tokens::ink, movementTitle(m_movement)));
    auto *prompt = new Label(TextRole::Secondary, &Tokens::ink2, movementPrompt(m_movement));
    prompt->wrapped();
    head->addWidget(prompt, 1);
    head->addWidget(new Label(TextRole::Caption, &Tokens::ink3, key.toString(QKeySequence::NativeText)));
    column->addLayout(head);
}

PassageBox *PassageSection::addBox(bool isMain, QVBoxLayout *column)
{
    const QString name = isMain ? key() : QStringLiteral("%1.%2").arg(key()).arg(m_others.size());
    auto *box = new PassageBox(name, !isMain, isMain ? 98 : 64);
    box->editor()->setAccessibleDescription(movementPrompt(m_movement));
    column->addWidget(box);
    box->setVisible(true); // at once, so that the keyboard can go there
    connect(box->editor(), &PassageEditor::cursorMoved, this,
            [this, box](const QRect &cursor) { Q_EMIT cursorMoved(box->editor(), cursor); });
    return box;
}

void PassageSection::addOther()
{
    PassageBox *box = addBox(false, m_otherColumn);
    auto *marks = new QWidget;
    auto *flow = new FlowLayout(8, marks);
    flow->addWidget(box->confidence());
    flow->addWidget(box->outsider());
    m_otherColumn->addWidget(marks);
    connect(box, &PassageBox::edited, this, [this, box] { takeOther(box); });
    m_others.push_back(box);
}

// These subjects are chosen: they stay whoever turns out to have been there.
void PassageSection::goToWordsAbout(Id<Person> caregiver)
{
    const PersonSet alone{caregiver};
    const auto place = [&] {
        const Note &note = m_hand.note();
        const std::vector<std::size_t> others = placesOf(note, m_movement).others;
        return static_cast<std::size_t>(std::ranges::find_if(others,
                                                             [&](std::size_t i) {
                                                                 return !note.passages[i].aboutThoseThere
                                                                     && note.passages[i].subjects == alone;
                                                             })
                                        - others.begin());
    };
    if (place() == m_others.size())
        m_hand.change([&](WrittenHour &hour) { insert(hour.note, {m_movement, {}, alone}, false); });
    m_others[place()]->editor()->setFocus(Qt::OtherFocusReason);
}

void PassageSection::takeMain()
{
    m_hand.change([this](WrittenHour &hour) {
        if (!placesOf(hour.note, m_movement).main)
            insert(hour.note, {m_movement, {}, {}, false, false, true}, true);
        m_main->write(hour.note.passages[*placesOf(hour.note, m_movement).main]);
    });
}

void PassageSection::takeOther(const PassageBox *box)
{
    const auto index = static_cast<std::size_t>(std::ranges::find(m_others, box) - m_others.begin());
    m_hand.change(
        [&](WrittenHour &hour) { box->write(hour.note.passages[placesOf(hour.note, m_movement).others[index]]); });
}

void PassageSection::showHour()
{
    const Note &note = m_hand.note();
    const Places own = placesOf(note, m_movement);
    const QString title = movementTitle(m_movement);
    m_main->showPassage(own.main ? note.passages[*own.main] : Passage(), title, {});
    while (m_others.size() < own.others.size())
        addOther();
    for (std::size_t i = 0; i < own.others.size(); ++i) {
        const Passage &passage = note.passages[own.others[i]];
        const QString about = headOf(passage.subjects, m_hand.open().people);
        m_others[i]->showPassage(passage, tr("%1, %2", "a movement, whom it is about").arg(title, about), about);
    }
    showElements();
}

void PassageSection::showElements()
{
    for (const auto &[tick, chip] : m_elements)
        chip->setChecked(std::ranges::count(m_hand.note().elements, tick) > 0);
}

QString PassageSection::key() const
{
    return QString::fromLatin1(word(m_movement));
}

PassageEditor *PassageSection::editor() const
{
    return m_main->editor();
}

void PassageSection::goTo()
{
    editor()->setFocus(Qt::ShortcutFocusReason);
    editor()->moveCursor(QTextCursor::End);
}

void PassageSection::paintEvent(QPaintEvent *)
{
    const QRect spine(m_mark->x() + movementMarkSide / 2 - 1, m_mark->geometry().bottom() + 8, 2,
                      height() - m_mark->geometry().bottom() - 8);
    QPainter(this).fillRect(spine, attuneStyle().tokens().line);
}

} // namespace attune
