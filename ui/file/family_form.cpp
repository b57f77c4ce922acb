#include "ui/file/family_form.h"

#include "src/rules/name.h"

namespace attune {

FamilyForm::FamilyForm(const Family &family, QWidget *parent)
    : FileForm(tr("This file"), parent)
    , m_family(family)
    , m_name(addLine(QStringLiteral("display_name"), tr("What this family goes by here"), family.displayName))
    , m_number(
          addLine(QStringLiteral("record_number"), tr("Your own record number, if you keep one"), family.recordNumber))
    , m_opened(addDay(QStringLiteral("opened"), tr("Opened on"), family.opened))
    , m_closed(addDay(QStringLiteral("closed"), tr("Closed on"), family.closed))
{
    if (!family.closed)
        m_closed->say(tr("Leave it empty while the file is open. A closed file is still here, whole."));
    demand(
        m_name, [this] { return isName(lineOf(m_name)); }, tr("This one is needed."));
    demand(
        m_opened, [this] { return m_opened->day().has_value(); },
        tr("The day on which the file was opened is needed."));
}

FileChange FamilyForm::change() const
{
    Family family = m_family;
    if (!lineOf(m_name).isEmpty())
        family.displayName = lineOf(m_name);
    family.recordNumber = lineOf(m_number);
    family.opened = m_opened->day().value_or(family.opened);
    if (!m_closed->isUnclear())
        family.closed = m_closed->day();
    return family;
}

} // namespace attune
