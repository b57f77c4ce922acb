#include "ui/note/late_panel.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/label.h"
#include "ui/note/hour_in_hand.h"
#include "ui/note/typed_words.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace attune {

LatePanel::LatePanel(HourInHand &hand, QWidget *parent)
    : QWidget(parent)
    , m_hand(hand)
{
    setAccessibleName(tr("Late entry"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(4);
    auto *title = new Label(TextRole::Strong, &Tokens::notice,
                            tr("A late entry: more than %n hour(s) after the session. The note will say so.", nullptr,
                               hand.open().lateEntryHours));
    title->withIcon(QStringLiteral("clock"), &Tokens::notice).wrapped();
    column->addWidget(title);
    m_reason = addLine(QStringLiteral("late.reason"), tr("Why is it written later?"), &Note::lateReason);
    m_source = addLine(QStringLiteral("late.source"), tr("From what is it written?"), &Note::lateSource);
    m_source->setPlaceholderText(tr("From jottings of the day, from memory"));
}

QLineEdit *LatePanel::addLine(const QString &key, const QString &question, QString Note::*words)
{
    layout()->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, question));
    auto *line = new QLineEdit(cleanedLine(m_hand.note().*words));
    line->setObjectName(key);
    line->setAccessibleName(question);
    connect(line, &QLineEdit::textEdited, this, [this, words](const QString &text) {
        m_hand.change([&](WrittenHour &hour) { hour.note.*words = cleanedLine(text); });
    });
    layout()->addWidget(line);
    return line;
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
