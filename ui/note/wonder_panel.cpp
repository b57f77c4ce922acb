#include "ui/note/wonder_panel.h"

#include "src/rules/note_content.h"
#include "src/rules/subjects.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/note/note_words.h"
#include "ui/note/passage_editor.h"
#include "ui/paper/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attune {

WonderPanel::WonderPanel(const NoteSituation &situation, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("If you want to wonder")));
    auto *optional = new Label(TextRole::Secondary, &Tokens::ink2, tr("Optional. Curiosity, not a verdict on anyone."));
    optional->wrapped();
    column->addWidget(optional);
    const Note &note = situation.note;
    addQuestion(0, tr("Demand"), tr("Was more asked than today could hold?"), note.wonderDemand);
    addQuestion(1, tr("Environment"), tr("What was loud, bright or new?"), note.wonderEnvironment);
    addQuestion(2, tr("Cue or need"), tr("What came late to us?"), note.wonderCue);
    addQuestion(3, tr("Help"), tr("What helped, even a little?"), note.wonderHelped);

    for (const Person &person : situation.people) {
        const auto &caregivers = situation.course.caregivers;
        if (std::find(caregivers.begin(), caregivers.end(), person.id) != caregivers.end())
            addLines(person, situation);
    }
    for (const GivenLines &lines : note.givenLines) {
        if (std::none_of(m_lines.begin(), m_lines.end(),
                         [&](const auto &each) { return each.first == lines.caregiver; }))
            m_others.push_back(lines);
    }
}

PassageEditor *WonderPanel::addEditor(const QString &key, const QString &name, const QString &text, int leastHeight)
{
    auto *editor = new PassageEditor(name, leastHeight);
    editor->setObjectName(key);
    editor->setWords(text);
    connect(editor, &PassageEditor::edited, this, &WonderPanel::edited);
    connect(editor, &PassageEditor::cursorMoved, this,
            [this, editor](const QRect &cursor) { Q_EMIT cursorMoved(editor, cursor); });
    layout()->addWidget(editor);
    return editor;
}

void WonderPanel::addQuestion(std::size_t index, const QString &word, const QString &question, const QString &text)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addWidget(new Label(TextRole::Strong, &Tokens::ink, word));
    auto *asked = new Label(TextRole::Secondary, &Tokens::ink2, question);
    asked->wrapped();
    column->addWidget(asked);
    m_answers.at(index) = addEditor(QStringLiteral("wonder%1").arg(index), word, text, 48);
    m_answers.at(index)->setAccessibleDescription(question);
}

void WonderPanel::addLines(const Person &caregiver, const NoteSituation &situation)
{
    const QString title = tr("A few lines for %1").arg(shownName(caregiver));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(16);
    auto *label = new Label(TextRole::Section, &Tokens::ink, title);
    label->wrapped();
    column->addWidget(label);
    const auto &given = situation.note.givenLines;
    const auto lines = std::find_if(given.begin(), given.end(),
                                    [&](const GivenLines &each) { return each.caregiver == caregiver.id; });
    auto *editor = addEditor(QStringLiteral("lines.") + caregiver.id.toText(), title,
                             lines == given.end() ? QString() : lines->text, 98);
    m_lines.push_back({caregiver.id, editor});

    PersonSet children;
    for (const Id<Person> &child : situation.course.children)
        children.insert(child);
    const QString names = shownNames(children, situation.people);
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

void WonderPanel::write(Note &note) const
{
    const auto words = [](const PassageEditor *editor) {
        const QString text = editor->words();
        return saysSomething(text) ? text : QString();
    };
    note.wonderDemand = words(m_answers[0]);
    note.wonderEnvironment = words(m_answers[1]);
    note.wonderCue = words(m_answers[2]);
    note.wonderHelped = words(m_answers[3]);
    note.givenLines = m_others;
    for (const auto &[caregiver, editor] : m_lines) {
        if (const QString text = words(editor); !text.isEmpty())
            note.givenLines.push_back({caregiver, text});
    }
}

} // namespace attune
