#include "ui/controls/labelled.h"

#include "ui/controls/label.h"

#include <QVBoxLayout>

namespace attune {

Labelled::Labelled(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_said(new Label(TextRole::Secondary, &Tokens::error, QString()))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(new Label(TextRole::Strong, &Tokens::ink, label));
    rows->addWidget(control);
    rows->addWidget(m_said);
    m_said->hide();
}

void Labelled::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
}

} // namespace attune
