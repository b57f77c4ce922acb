#include "ui/note/late_panel.h"

#include "src/rules/note_content.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/label.h"
#include "ui/note/typed_words.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace attune {

LatePanel::LatePanel(const Note &note, int lateEntryHours, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Late entry"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(4);
    auto *title = new Label(
        TextRole::Strong, &Tokens::notice,
        tr("A late entry: more than %n hour(s) after the session. The note will say so.", nullptr, lateEntryHours));
    title->withIcon(QStringLiteral("clock"), &Tokens::notice).wrapped();
    column->addWidget(title);
    m_reason = addLine(QStringLiteral("late.reason"), tr("Why is it written later?"), note.lateReason);
    m_source = addLine(QStringLiteral("late.source"), tr("From what is it written?"), note.lateSource);
    m_source->setPlaceholderText(tr("From jottings of the day, from memory"));
}

QLineEdit *LatePanel::addLine(const QString &key, const QString &question, const QString &text)
{
    layout()->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, question));
    auto *line = new QLineEdit(cleanedLine(text));
    line->setObjectName(key);
    line->setAccessibleName(question);
    connect(line, &QLineEdit::textEdited, this, &LatePanel::edited);
    layout()->addWidget(line);
    return line;
}

void LatePanel::write(Note &note) const
{
    note.lateReason = cleanedLine(m_reason->text());
    note.lateSource = cleanedLine(m_source->text());
}

bool LatePanel::saysSomething() const
{
    return attune::saysSomething(m_reason->text()) || attune::saysSomething(m_source->text());
}

void LatePanel::goToReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void LatePanel::goToSource()
{
    m_source->setFocus(Qt::ShortcutFocusReason);
}

void LatePanel::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.noticeLine);
    painter.setBrush(colours.noticeTint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace attune
