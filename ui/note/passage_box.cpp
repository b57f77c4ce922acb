#include "ui/note/passage_box.h"

#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/note/passage_editor.h"

#include <QVBoxLayout>

namespace attune {

PassageBox::PassageBox(const QString &key, bool isAbout, int leastHeight, QWidget *parent)
    : QWidget(parent)
    , m_about(new Label(TextRole::Strong, &Tokens::ink, QString()))
    , m_editor(new PassageEditor(QString(), leastHeight))
    , m_confidence(new Chip(tr("Given in confidence")))
    , m_outsider(new Chip(tr("Somebody outside the family")))
    , m_refused(new Label(TextRole::Secondary, &Tokens::notice,
                          tr("That was not taken: it is more than one part of a note can hold. What is here is safe.")))
{
    m_editor->setObjectName(key);
    m_confidence->setObjectName(key + QStringLiteral(".confidence"));
    m_confidence->setToolTip(tr("These words were given in confidence: an export stops here until you have looked."));
    m_outsider->setObjectName(key + QStringLiteral(".outsider"));
    m_outsider->setToolTip(tr("These words are about somebody outside the family: an export stops here until you have "
                              "looked."));
    m_about->withIcon(QStringLiteral("user"), &Tokens::ink2).wrapped();
    m_refused->wrapped();
    m_refused->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_about);
    m_about->setVisible(isAbout);
    column->addWidget(m_editor);
    column->addWidget(m_refused);
    connect(m_editor, &PassageEditor::edited, m_refused, &QWidget::hide);
    connect(m_editor, &PassageEditor::edited, this, [this] {
        m_words = m_editor->words();
        Q_EMIT edited();
    });
    connect(m_editor, &PassageEditor::refused, m_refused, &QWidget::show);
    for (Chip *chip : {m_confidence, m_outsider})
        connect(chip, &Chip::clicked, this, &PassageBox::edited);
}

void PassageBox::showPassage(const Passage &passage, const QString &name, const QString &about)
{
    m_editor->setAccessibleName(name);
    if (m_about->text() != about)
        m_about->setText(about);
    if (m_words != passage.text) {
        m_words = passage.text;
        m_editor->setWords(passage.text);
    }
    m_confidence->setChecked(passage.inConfidence);
    m_outsider->setChecked(passage.aboutOutsider);
}

void PassageBox::write(Passage &passage) const
{
    passage.text = m_words;
    passage.inConfidence = m_confidence->isChecked();
    passage.aboutOutsider = m_outsider->isChecked();
}

} // namespace attune
