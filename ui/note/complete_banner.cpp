#include "ui/note/complete_banner.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/label.h"
#include "ui/note/held_mark.h"

#include <QHBoxLayout>
#include <QPainter>

namespace attune {

CompleteBanner::CompleteBanner(QWidget *parent)
    : QWidget(parent)
    , m_first(new Label(TextRole::Strong, &Tokens::ink, QString()))
    , m_second(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (Label *label : {m_first, m_second}) {
        label->wrapped();
        words->addWidget(label);
    }
    showMissing({});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(14);
    row->addWidget(new HeldMark(HourHeld::Regulation, 26));
    row->addLayout(words, 1);
}

void CompleteBanner::showMissing(const QStringList &questions)
{
    const bool complete = questions.isEmpty();
    m_first->setText(complete ? tr("Regulation was the session. This note is complete.")
                              : tr("Regulation was the session."));
    m_second->setText(complete ? tr("You can sign it as it is. Everything below is there if it helps you remember.")
                               : tr("Before it is signed: %1").arg(questions.join(u' ')));
    setAccessibleName(m_first->text());
}

void CompleteBanner::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.regulation);
    painter.setBrush(colours.regulationTint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace attune
