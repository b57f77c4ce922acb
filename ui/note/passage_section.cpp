#include "ui/note/passage_section.h"

#include "src/records/describe.h"
#include "src/rules/note_content.h"
#include "src/rules/starting_words.h"
#include "src/rules/subjects.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/chip.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/label.h"
#include "ui/note/held_mark.h"
#include "ui/note/note_words.h"
#include "ui/note/passage_box.h"
#include "ui/note/passage_editor.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <tuple>

namespace attune {

namespace {

constexpr int markSide = 18;
constexpr int markColumn = 32;

// The shipped elements that are at hand under a movement, by their place in the shipped list; the rest is under More.
std::vector<Id<VocabularyWord>> atHand(Movement movement)
{
    const auto words = startingWords();
    const auto id = [&](std::size_t place) { return words.at(place).id; };
    switch (movement) {
    case Movement::Connect:
        return {id(0), id(1)};
    case Movement::Reflect:
        return {id(2), id(1)};
    case Movement::Repair:
        return {id(3), id(4)};
    }
    Q_UNREACHABLE();
}

std::vector<VocabularyWord> offered(const NoteSituation &situation)
{
    std::vector<VocabularyWord> words;
    std::copy_if(situation.words.begin(), situation.words.end(), std::back_inserter(words),
                 [](const VocabularyWord &word) { return word.vocabulary == Vocabulary::Elements && !word.retired; });
    std::sort(words.begin(), words.end(), [](const VocabularyWord &one, const VocabularyWord &other) {
        return std::tie(one.place, one.id) < std::tie(other.place, other.id);
    });
    return words;
}

QString keyOf(Movement movement)
{
    return QString::fromLatin1(word(movement));
}

QString aboutWords(const PersonSet &subjects, const std::vector<Person> &people)
{
    const QString names = shownNames(subjects, people);
    return subjects.size() == 1 ? PassageSection::tr("About %1 alone").arg(names)
                                : PassageSection::tr("About %1").arg(names);
}

} // namespace

PassageSection::PassageSection(Movement movement, const NoteSituation &situation, const QKeySequence &key,
                               QWidget *parent)
    : QWidget(parent)
    , m_movement(movement)
    , m_course(situation.course)
    , m_mark(new HeldMark(static_cast<HourHeld>(movement), markSide))
    , m_otherColumn(new QVBoxLayout)
    , m_flow(nullptr)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(markColumn - markSide);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    row->addLayout(column, 1);
    addHead(column, key);

    // The main words are those about whoever the note's words are usually about; all others keep their own subjects.
    const PersonSet usual = usualSubjects(situation.course, situation.note);
    const auto ofMovement = [&](const Passage &passage) { return passage.movement == movement; };
    const auto &passages = situation.note.passages;
    const auto main = std::find_if(passages.begin(), passages.end(), [&](const Passage &passage) {
        return ofMovement(passage) && passage.subjects == usual;
    });
    m_main = addBox(main == passages.end() ? Passage{movement, {}, usual} : *main, {}, column);

    auto *chips = new QWidget;
    m_flow = new FlowLayout(8, chips);
    addElements(situation);
    addAloneChips(situation);
    column->addWidget(chips);

    m_otherColumn->setContentsMargins(0, 0, 0, 0);
    m_otherColumn->setSpacing(8);
    column->addLayout(m_otherColumn);
    for (auto passage = passages.begin(); passage != passages.end(); ++passage) {
        if (ofMovement(*passage) && passage != main)
            m_others.push_back(addBox(*passage, aboutWords(passage->subjects, situation.people), m_otherColumn));
    }
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

PassageBox *PassageSection::addBox(const Passage &passage, const QString &about, QVBoxLayout *column)
{
    const QString key =
        about.isEmpty() ? keyOf(m_movement) : QStringLiteral("%1.%2").arg(keyOf(m_movement)).arg(m_others.size());
    const QString name = about.isEmpty()
        ? movementTitle(m_movement)
        : tr("%1, %2", "a movement, whom it is about").arg(movementTitle(m_movement), about);
    auto *box = new PassageBox(key, passage, name, about, about.isEmpty() ? 98 : 64);
    box->editor()->setAccessibleDescription(movementPrompt(m_movement));
    column->addWidget(box);
    box->setVisible(true); // at once, so that the keyboard can go there
    if (!about.isEmpty()) {
        auto *marks = new QWidget;
        auto *flow = new FlowLayout(8, marks);
        flow->addWidget(box->confidence());
        flow->addWidget(box->outsider());
        column->addWidget(marks);
    }
    connect(box, &PassageBox::edited, this, &PassageSection::edited);
    connect(box->editor(), &PassageEditor::cursorMoved, this,
            [this, box](const QRect &cursor) { Q_EMIT cursorMoved(box->editor(), cursor); });
    return box;
}

void PassageSection::addElements(const NoteSituation &situation)
{
    const auto near = atHand(m_movement);
    const auto isTicked = [&](Id<VocabularyWord> element) {
        return std::find_if(
            situation.note.elements.begin(), situation.note.elements.end(),
            [&](const ElementTick &tick) { return tick.movement == m_movement && tick.element == element; });
    };
    const auto add = [&](const ElementTick &tick, bool ticked, bool here) {
        auto *chip = new Chip(onButton(tick.shown));
        chip->setAccessibleName(asTyped(tick.shown));
        chip->setObjectName(keyOf(m_movement) + QStringLiteral(".element.") + tick.element.toText());
        chip->setChecked(ticked);
        connect(chip, &Chip::clicked, this, &PassageSection::edited);
        m_flow->addWidget(chip);
        m_elements.push_back({tick, chip});
        if (!here && !ticked)
            m_rest.push_back(chip);
    };
    // What is ticked is shown as it was when it was ticked, whatever has become of the word.
    std::vector<VocabularyWord> words = offered(situation);
    for (const ElementTick &tick : situation.note.elements) {
        if (tick.movement == m_movement) {
            add(tick, true, true);
            std::erase_if(words, [&](const VocabularyWord &word) { return word.id == tick.element; });
        }
    }
    std::stable_sort(words.begin(), words.end(), [&](const VocabularyWord &one, const VocabularyWord &other) {
        return std::find(near.begin(), near.end(), one.id) < std::find(near.begin(), near.end(), other.id);
    });
    for (const VocabularyWord &word : words) {
        if (isTicked(word.id) == situation.note.elements.end())
            add({m_movement, word.id, word.shown}, false, std::find(near.begin(), near.end(), word.id) != near.end());
    }
    for (Chip *mark : {m_main->confidence(), m_main->outsider()}) {
        m_flow->addWidget(mark);
        m_rest.push_back(mark);
    }
    m_more = new Chip(tr("More"));
    m_more->setObjectName(keyOf(m_movement) + QStringLiteral(".more"));
    m_more->setDashed(true);
    m_more->setCheckable(false);
    m_more->setSign(Chip::Sign::Plus);
    connect(m_more, &Chip::clicked, this, [this] {
        const bool more = m_rest.front()->isHidden();
        showMore(more);
        if (more)
            m_rest.front()->setFocus(Qt::OtherFocusReason);
    });
    m_flow->addWidget(m_more);
}

void PassageSection::addAloneChips(const NoteSituation &situation)
{
    for (const Person &person : situation.people) {
        if (std::find(m_course.caregivers.begin(), m_course.caregivers.end(), person.id) == m_course.caregivers.end())
            continue;
        const QString name = shownName(person);
        auto *chip = new Chip(tr("Words about %1 alone").arg(onButton(name)));
        chip->setObjectName(keyOf(m_movement) + QStringLiteral(".alone.") + person.id.toText());
        chip->setAccessibleName(tr("Add words about %1 alone").arg(name));
        chip->setCheckable(false);
        chip->setDashed(true);
        chip->setSign(Chip::Sign::Plus);
        chip->setToolTip(tr("They are kept to %1 and go nowhere without %1.").arg(name));
        connect(chip, &Chip::clicked, this, [this, id = person.id, people = situation.people] {
            const PersonSet alone{id};
            auto box = std::find_if(m_others.begin(), m_others.end(),
                                    [&](const PassageBox *each) { return each->passage().subjects == alone; });
            if (box == m_others.end())
                box = m_others.insert(m_others.end(),
                                      addBox({m_movement, {}, alone}, aboutWords(alone, people), m_otherColumn));
            (*box)->editor()->setFocus(Qt::OtherFocusReason);
        });
        m_flow->addWidget(chip);
    }
}

void PassageSection::showMore(bool more)
{
    for (Chip *chip : m_rest)
        chip->setVisible(more || chip->isChecked());
    m_more->setText(more ? tr("Fewer") : tr("More"));
    m_more->setAccessibleName(more ? tr("Fewer of what was done") : tr("More of what was done"));
    m_more->setSign(more ? Chip::Sign::None : Chip::Sign::Plus);
}

void PassageSection::write(Note &note) const
{
    Passage main = m_main->passage();
    main.subjects = usualSubjects(m_course, note);
    if (attune::saysSomething(main.text))
        note.passages.push_back(main);
    for (const PassageBox *box : m_others) {
        if (const Passage passage = box->passage(); attune::saysSomething(passage.text))
            note.passages.push_back(passage);
    }
    for (const auto &[tick, chip] : m_elements) {
        if (chip->isChecked())
            note.elements.push_back(tick);
    }
}

bool PassageSection::saysSomething() const
{
    Note note;
    write(note);
    return !note.passages.empty() || !note.elements.empty();
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
    const QRect spine(m_mark->x() + markSide / 2 - 1, m_mark->geometry().bottom() + 8, 2,
                      height() - m_mark->geometry().bottom() - 8);
    QPainter(this).fillRect(spine, attuneStyle().tokens().line);
}

} // namespace attune
