#include "ui/file/course_clinician_row.h"

#include "ui/controls/labelled.h"
#include "ui/file/file_words.h"
#include "ui/file/part_form.h"
#include "ui/paper/typed.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace attune {

CourseClinicianRow::CourseClinicianRow(const std::vector<Clinician> &clinicians, QWidget *parent)
    : QWidget(parent)
    , m_clinicians(clinicians)
    , m_who(makeChoice(QStringLiteral("clinician"), tr("Clinician"), {}, 0))
    , m_part(makeChoice(QStringLiteral("part"), tr("Part in the work"), file_words::parts(), 0))
    , m_since(new DayField(tr("Since")))
    , m_until(new DayField(tr("Until")))
{
    for (const Clinician &one : clinicians)
        m_who->addItem(asTyped(one.name));
    m_who->setPlaceholderText(tr("Not chosen yet"));
    m_who->setCurrentIndex(-1);
    m_since->line()->setObjectName(QStringLiteral("since"));
    m_until->line()->setObjectName(QStringLiteral("until"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(labelled(tr("Clinician"), m_who), 2, Qt::AlignTop);
    row->addWidget(labelled(tr("Part"), m_part), 1, Qt::AlignTop);
    row->addWidget(m_since, 2, Qt::AlignTop);
    row->addWidget(m_until, 2, Qt::AlignTop);
    setFocusProxy(m_who);
    m_given.since = QDate::currentDate();
    m_since->setDay(m_given.since);
    for (const QComboBox *choice : {m_who, m_part})
        connect(choice, &QComboBox::activated, this, &CourseClinicianRow::edited);
    for (const Field *field : {m_since, m_until})
        connect(field, &Field::edited, this, &CourseClinicianRow::edited);
}

std::optional<CourseClinician> CourseClinicianRow::clinician() const
{
    if (m_who->currentIndex() < 0)
        return std::nullopt;
    CourseClinician now = m_given;
    now.clinician = m_clinicians.at(static_cast<std::size_t>(m_who->currentIndex())).id;
    now.part = static_cast<ClinicianPart>(m_part->currentIndex());
    now.since = m_since->day().value_or(now.since);
    if (!m_until->isUnclear())
        now.until = m_until->day();
    return now;
}

void CourseClinicianRow::setClinician(const CourseClinician &clinician)
{
    m_given = clinician;
    const auto one = std::ranges::find(m_clinicians, clinician.clinician, &Clinician::id);
    m_who->setCurrentIndex(static_cast<int>(one - m_clinicians.begin()));
    m_part->setCurrentIndex(static_cast<int>(clinician.part));
    m_since->setDay(clinician.since);
    m_until->setDay(clinician.until);
}

} // namespace attune
