#include "ui/file/phase_row.h"

#include "ui/controls/labelled.h"
#include "ui/file/file_words.h"
#include "ui/file/part_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace attune {

PhaseRow::PhaseRow(QWidget *parent)
    : QWidget(parent)
    , m_phase(makeChoice(QStringLiteral("phase"), tr("Treatment phase"), file_words::phases(), 0))
    , m_since(new DayField(tr("Since")))
    , m_why(new Field(tr("Why the work goes back")))
{
    m_since->line()->setObjectName(QStringLiteral("since"));
    m_why->line()->setObjectName(QStringLiteral("reason"));
    m_why->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(labelled(tr("Treatment phase"), m_phase), 1, Qt::AlignTop);
    row->addWidget(m_since, 2, Qt::AlignTop);
    row->addWidget(m_why, 3, Qt::AlignTop);
    setFocusProxy(m_phase);
    m_step.since = QDate::currentDate();
    m_since->setDay(m_step.since);
    m_phase->setPlaceholderText(tr("Not chosen yet"));
    m_phase->setCurrentIndex(-1);
    connect(m_phase, &QComboBox::activated, this, &PhaseRow::edited);
    for (const Field *field : {static_cast<Field *>(m_since), m_why})
        connect(field, &Field::edited, this, &PhaseRow::edited);
}

std::optional<PhaseStep> PhaseRow::step() const
{
    if (m_phase->currentIndex() < 0)
        return std::nullopt;
    return PhaseStep{static_cast<Phase>(m_phase->currentIndex()), m_since->day().value_or(m_step.since), lineOf(m_why)};
}

void PhaseRow::setStep(const PhaseStep &step)
{
    m_step = step;
    m_phase->setCurrentIndex(static_cast<int>(step.phase));
    m_since->setDay(step.since);
    m_why->setText(step.reason);
}

void PhaseRow::askWhy(bool goesBack)
{
    m_why->setVisible(goesBack || !lineOf(m_why).isEmpty());
    m_why->say(goesBack ? tr("In a few words, for whoever reads on.") : QString());
}

} // namespace attune
