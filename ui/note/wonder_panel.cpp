#include "ui/note/wonder_panel.h"

#include "src/rules/note_content.h"
#include "src/rules/subjects.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/note/hour_in_hand.h"
#include "ui/note/note_words.h"
#include "ui/note/passage_editor.h"
#include "ui/paper/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attune {

namespace {

std::vector<GivenLines>::const_iterator linesFor(Id<Person> caregiver, const Note &note)
{
    return std::ranges::find(note.givenLines, caregiver, &GivenLines::caregiver);
}

} // namespace

WonderPanel::WonderPanel(HourInHand &hand, QWidget *parent)
    : QWidget(parent)
    , m_hand(hand)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("If you want to wonder")));
    auto *optional = new Label(TextRole::Secondary, &Tokens::ink2, tr("Optional. Curiosity, not a verdict on anyone."));
    optional->wrapped();
    column->addWidget(optional);
    addQuestion(tr("Demand"), tr("Was more asked than today could hold?"), &Note::wonderDemand);
    addQuestion(tr("Environment"), tr("What was loud, bright or new?"), &Note::wonderEnvironment);
    addQuestion(tr("Cue or need"), tr("What came late to us?"), &Note::wonderCue);
    addQuestion(tr("Help"), tr("What helped, even a little?"), &Note::wonderHelped);

    for (const Person &person : hand.open().people) {
        const bool isOffered =
            hand.isOffered(person.id) || linesFor(person.id, hand.note()) != hand.note().givenLines.end();
        if (isOffered && person.role != PersonRole::Child && isToldOf(person, hand.open().course))
            addLines(person);
    }
}

PassageEditor *WonderPanel::addEditor(const QString &key, const QString &name, const QString &text, int leastHeight)
{
    auto *editor = new PassageEditor(name, leastHeight);
    editor->setObjectName(key);
    editor->setWords(text);
    connect(editor, &PassageEditor::cursorMoved, this,
            [this, editor](const QRect &cursor) { Q_EMIT cursorMoved(editor, cursor); });
    layout()->addWidget(editor);
    return editor;
}

void WonderPanel::addQuestion(const QString &word, const QString &question, QString Note::*answer)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addWidget(new Label(TextRole::Strong, &Tokens::ink, word));
    auto *asked = new Label(TextRole::Secondary, &Tokens::ink2, question);
    asked->wrapped();
    column->addWidget(asked);
    PassageEditor *editor = addEditor(QStringLiteral("wonder%1").arg(m_questions++), word, m_hand.note().*answer, 48);
    editor->setAccessibleDescription(question);
    connect(editor, &PassageEditor::edited, this, [this, editor, answer] {
        const QString text = editor->words();
        m_hand.change([&](WrittenHour &hour) { hour.note.*answer = saysSomething(text) ? text : QString(); });
    });
}

void WonderPanel::addLines(const Person &caregiver)
{
    const QString title = tr("A few lines for %1").arg(shownName(caregiver));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(16);
    auto *label = new Label(TextRole::Section, &Tokens::ink, title);
    label->wrapped();
    column->addWidget(label);
    const auto lines = linesFor(caregiver.id, m_hand.note());
    auto *editor = addEditor(QStringLiteral("lines.") + caregiver.id.toText(), title,
                             lines == m_hand.note().givenLines.end() ? QString() : lines->text, 98);
    connect(editor, &PassageEditor::edited, this,
            [this, editor, id = caregiver.id] { takeLines(id, editor->words()); });

    PersonSet children;
    for (const Id<Person> &child : m_hand.open().course.children)
        children.insert(child);
    const QString names = shownNames(children, m_hand.open().people);
    auto *begin = new Button(Button::Kind::Quiet, tr("Begin with ready words"), QStringLiteral("edit"));
    begin->setObjectName(editor->objectName() + QStringLiteral(".ready"));
    connect(begin, &Button::clicked, this, [editor, names] {
        editor->moveCursor(QTextCursor::End);
        editor->insertPlainText(tr("Today the hour went to finding calm, and %1 did not have to find it alone. Being "
                                   "near while it was hard was the work, not time lost from it. Each time it is found "
                                   "together, the way there gets easier to find.")
                                    .arg(names));
        editor->setFocus(Qt::OtherFocusReason);
    });
    const auto offer = [begin, editor] { begin->setVisible(!saysSomething(editor->words())); };
    connect(editor, &PassageEditor::edited, begin, offer);
    column->addWidget(begin, 0, Qt::AlignLeading);
    offer();
}

// In the order in which they were begun; what says nothing is not kept.
void WonderPanel::takeLines(Id<Person> caregiver, const QString &text)
{
    m_hand.change([&](WrittenHour &hour) {
        std::vector<GivenLines> &all = hour.note.givenLines;
        const auto lines = std::ranges::find(all, caregiver, &GivenLines::caregiver);
        if (!saysSomething(text) && lines != all.end())
            all.erase(lines);
        else if (saysSomething(text) && lines != all.end())
            lines->text = text;
        else if (saysSomething(text))
            all.push_back({caregiver, text});
    });
}

} // namespace attune
