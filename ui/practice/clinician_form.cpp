#include "ui/practice/clinician_form.h"

#include "src/rules/name.h"
#include "ui/paper/typed.h"
#include "ui/practice/practice_words.h"

#include <QComboBox>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Clinician &clinician, bool isAtWork)
{
    if (clinician.id.isNull())
        return ClinicianForm::tr("Somebody new in the practice");
    return isAtWork ? ClinicianForm::tr("%1, you").arg(asTyped(clinician.name)) : asTyped(clinician.name);
}

} // namespace

ClinicianForm::ClinicianForm(const Clinician &clinician, bool isAtWork, QWidget *parent)
    : PracticeForm(titleOf(clinician, isAtWork), parent)
    , m_clinician(clinician)
    , m_name(addLine(u"name"_s, tr("Name, as they sign"), clinician.name))
    , m_credentials(addLine(u"credentials"_s, tr("Credentials, if they sign with them"), clinician.credentials))
    , m_role(addChoice(u"role"_s, tr("Works as"), practice_words::roles(), static_cast<int>(clinician.role)))
{
    m_name->say(tr("What is signed keeps the name and credentials that it was signed with."));
    if (!isAtWork) {
        m_left = addDay(u"left"_s, tr("Last day in the practice"), clinician.left);
        if (!clinician.left)
            m_left->say(tr("Leave it empty while they work here. Nobody is taken out: notes name them."));
    }
    demand(
        m_name, [this] { return isName(lineOf(m_name)); }, tr("This one is needed: it stands on every signed note."));
}

PracticeChange ClinicianForm::change() const
{
    Clinician clinician = m_clinician;
    if (!lineOf(m_name).isEmpty())
        clinician.name = lineOf(m_name);
    clinician.credentials = lineOf(m_credentials);
    clinician.role = static_cast<ClinicianRole>(m_role->currentIndex());
    if (m_left && !m_left->isUnclear())
        clinician.left = m_left->day();
    return clinician;
}

} // namespace attune
