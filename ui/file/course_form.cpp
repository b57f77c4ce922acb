#include "ui/file/course_form.h"

#include "src/work/family_view.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/controls/row_list.h"
#include "ui/file/course_clinician_row.h"
#include "ui/file/file_words.h"
#include "ui/file/phase_row.h"
#include "ui/file/typed_number.h"
#include "ui/paper/words.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Course &course)
{
    return course.id.isNull() ? CourseForm::tr("A new course") : file_words::course(course);
}

std::optional<int> numberIn(const Field *field)
{
    const QString text = lineOf(field);
    return text.isEmpty() ? std::optional(0) : typedNumber(text);
}

std::vector<Id<Person>> chosenOf(const std::vector<Id<Person>> &ids, const ChoiceRow *chips)
{
    std::vector<Id<Person>> chosen;
    for (const int index : chips->chosen())
        chosen.push_back(ids[static_cast<std::size_t>(index)]);
    return chosen;
}

} // namespace

Course newCourse(const FamilyFile &file, Id<Clinician> lead, QDate today)
{
    Course course;
    // A family that comes back, with nobody in the work any more: those of its last course.
    const std::optional<Course> last = latestCourse(file.courses);
    course.family = file.family.id;
    course.opened = today;
    for (const Person &person : file.people) {
        const bool inTheWork = std::ranges::any_of(file.dyads, [&](const Dyad &dyad) {
            return dyad.since && !dyad.until && (dyad.child == person.id || dyad.caregiver == person.id);
        });
        if (inTheWork && person.role == PersonRole::Child)
            course.children.push_back(person.id);
        else if (inTheWork)
            course.caregivers.push_back(person.id);
    }
    if (course.children.empty() && last) {
        course.children = last->children;
        course.caregivers = last->caregivers;
    }
    course.clinicians = {{lead, ClinicianPart::Lead, today, std::nullopt}};
    course.phases = {{Phase::Foundational, today, {}}};
    return course;
}

CourseForm::CourseForm(const FamilyFile &file, const Course &course, QWidget *parent)
    : FileForm(titleOf(course), parent)
    , m_course(course)
    , m_opened(addDay(u"opened"_s, tr("Began on"), course.opened))
    , m_children(addPeople(file, PersonRole::Child, course.children))
    , m_caregivers(addPeople(file, PersonRole::Caregiver, course.caregivers))
    , m_before(addLine(u"sessions_before"_s, tr("Sessions you already had together"),
                       course.sessionsBefore > 0 ? QLocale().toString(course.sessionsBefore) : QString()))
{
    m_before->say(tr("Counting goes on from them. Leave it empty where this is the beginning."));
    demand(
        m_opened, [this] { return m_opened->day().has_value(); }, tr("The day on which it began is needed."));
    demand(
        m_before, [this] { return numberIn(m_before).has_value(); }, tr("A number from 0 on, or nothing."));
    addPhases();
    addClinicians(file);
    addEnding();
}

ChoiceRow *CourseForm::addPeople(const FamilyFile &file, PersonRole role, const std::vector<Id<Person>> &inCourse)
{
    const bool isChild = role == PersonRole::Child;
    std::vector<Id<Person>> &ids = isChild ? m_childIds : m_caregiverIds;
    QStringList names;
    std::vector<int> chosen;
    for (const Person &person : file.people) {
        if (person.role != role)
            continue;
        if (std::ranges::find(inCourse, person.id) != inCourse.end())
            chosen.push_back(static_cast<int>(ids.size()));
        ids.push_back(person.id);
        names += shownName(person);
    }
    return addChips(isChild ? u"children"_s : u"caregivers"_s, isChild ? tr("Children") : tr("Caregivers"), names,
                    chosen);
}

void CourseForm::addPhases()
{
    addHeading(tr("Treatment phases"));
    column()->addWidget(&(new Label(TextRole::Secondary, &Tokens::ink2,
                                    tr("In the order in which they were entered. The work may go back at any time.")))
                             ->wrapped());
    m_phases = new RowList(u"phases"_s, tr("Add a phase"), tr("Take this phase out"), [this] {
        auto *row = new PhaseRow;
        connect(row, &PhaseRow::edited, this, [this] {
            askWhys();
            noteEdit();
        });
        return row;
    });
    for (const PhaseStep &step : m_course.phases)
        m_phases->add<PhaseRow>()->setStep(step);
    take(m_phases);
    connect(m_phases, &RowList::edited, this, &CourseForm::askWhys);
    askWhys();
}

void CourseForm::addClinicians(const FamilyFile &file)
{
    addHeading(tr("Who works in it"));
    m_clinicians = new RowList(u"clinicians"_s, tr("Add a clinician"), tr("Take this clinician out"),
                               [this, all = file.clinicians] {
                                   auto *row = new CourseClinicianRow(all);
                                   connect(row, &CourseClinicianRow::edited, this, &CourseForm::noteEdit);
                                   return row;
                               });
    for (const CourseClinician &one : m_course.clinicians)
        m_clinicians->add<CourseClinicianRow>()->setClinician(one);
    take(m_clinicians);
}

void CourseForm::addEnding()
{
    addHeading(tr("How it ended"));
    m_ended = addDay(u"ended"_s, tr("Ended on"), m_course.ended);
    if (!m_course.ended)
        m_ended->say(tr("Leave it empty while the work goes on."));
    m_ending = addChoice(u"ending"_s, tr("In what way"), QStringList(tr("Not said")) + file_words::endings(),
                         m_course.ending ? static_cast<int>(*m_course.ending) + 1 : 0);
    m_endingWords = addLine(u"ending_words"_s, tr("In your words"), m_course.endingWords);
}

void CourseForm::askWhys()
{
    std::optional<PhaseStep> before;
    for (QWidget *each : m_phases->rows()) {
        auto *row = static_cast<PhaseRow *>(each);
        const std::optional<PhaseStep> step = row->step();
        row->askWhy(step && before && step->phase < before->phase);
        if (step)
            before = step;
    }
}

FileChange CourseForm::change() const
{
    Course course = m_course;
    course.opened = m_opened->day().value_or(course.opened);
    course.children = chosenOf(m_childIds, m_children);
    course.caregivers = chosenOf(m_caregiverIds, m_caregivers);
    course.sessionsBefore = numberIn(m_before).value_or(course.sessionsBefore);
    course.phases.clear();
    for (const QWidget *row : m_phases->rows()) {
        if (const auto step = static_cast<const PhaseRow *>(row)->step())
            course.phases.push_back(*step);
    }
    course.clinicians.clear();
    for (const QWidget *row : m_clinicians->rows()) {
        if (const auto clinician = static_cast<const CourseClinicianRow *>(row)->clinician())
            course.clinicians.push_back(*clinician);
    }
    if (!m_ended->isUnclear())
        course.ended = m_ended->day();
    course.ending.reset();
    if (m_ending->currentIndex() > 0)
        course.ending = static_cast<CourseEnding>(m_ending->currentIndex() - 1);
    course.endingWords = lineOf(m_endingWords);
    return course;
}

} // namespace attune
