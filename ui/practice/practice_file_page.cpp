#include "ui/practice/practice_file_page.h"

#include "ui/file/part_list.h"
#include "ui/paper/typed.h"
#include "ui/practice/clinician_form.h"
#include "ui/practice/practice_words.h"
#include "ui/practice/presets_form.h"
#include "ui/practice/words_form.h"

#include <algorithm>

namespace attune {

namespace {

QString nameOf(const PracticePlace &part, const PracticeFile &file, Id<Clinician> who)
{
    if (part.part == PracticePlace::Part::Practice)
        return PracticeFilePage::tr("This practice");
    if (part.part == PracticePlace::Part::Words)
        return practice_words::nameOf(part.list);
    const auto clinician = std::ranges::find(file.clinicians, part.clinician, &Clinician::id);
    if (clinician == file.clinicians.end())
        return PracticeFilePage::tr("Add a clinician");
    if (clinician->id == who)
        return PracticeFilePage::tr("%1, you").arg(asTyped(clinician->name));
    return clinician->left ? PracticeFilePage::tr("%1, no longer here").arg(asTyped(clinician->name))
                           : asTyped(clinician->name);
}

QString iconOf(const PracticePlace &part)
{
    if (part.part == PracticePlace::Part::Practice)
        return QStringLiteral("home");
    if (part.part == PracticePlace::Part::Words)
        return QStringLiteral("edit");
    return part.clinician.isNull() ? QStringLiteral("plus") : QStringLiteral("user");
}

} // namespace

PracticeFilePage::PracticeFilePage(const PracticeFile &file, Id<Clinician> who, QWidget *parent)
    : PartsPage(tr("What is common to all families. Nothing is ever deleted: what stood here before stays in the "
                   "record."),
                parent)
    , m_file(file)
    , m_who(who)
{
    setTitle(tr("The practice"));
    open(m_at);
}

PracticeForm *PracticeFilePage::makeForm() const
{
    if (m_at.part == PracticePlace::Part::Clinician) {
        const auto known = std::ranges::find(m_file.clinicians, m_at.clinician, &Clinician::id);
        return new ClinicianForm(known == m_file.clinicians.end() ? Clinician() : *known, m_at.clinician == m_who);
    }
    if (m_at.part == PracticePlace::Part::Words)
        return new WordsForm(m_at.list, m_file.words);
    return new PresetsForm(m_file.practice);
}

void PracticeFilePage::open(const PracticePlace &part)
{
    m_at = part;
    std::vector<PartList::Part> parts;
    for (const PracticePlace &one : partsOf(m_file))
        parts.push_back({nameOf(one, m_file, m_who), iconOf(one), one.isSamePart(m_at),
                         [this, one] { choose([this, one] { open(one); }); }});
    parts.push_back(
        {tr("Change the passphrase"), QStringLiteral("unlock"), false, [this] { Q_EMIT passphraseRequested(); }});
    m_form = makeForm();
    showPart(new PartList(parts), m_form);
}

std::optional<PracticeChange> PracticeFilePage::unkept() const
{
    return m_form->isEdited() ? std::optional(m_form->change()) : std::nullopt;
}

void PracticeFilePage::showKept(const PracticeFile &file, PracticePlace here)
{
    m_file = file;
    if (openChosen())
        return;
    returnTo(here);
    sayKept();
}

PracticePlace PracticeFilePage::place() const
{
    PracticePlace place = m_at;
    place.clinicians = m_file.clinicians.size();
    noteField(place);
    return place;
}

// Somebody who was new is the last once they are kept.
PracticePlace PracticeFilePage::found(PracticePlace place) const
{
    const bool isNew = place.part == PracticePlace::Part::Clinician && place.clinician.isNull();
    if (isNew && m_file.clinicians.size() > place.clinicians)
        place.clinician = m_file.clinicians.back().id;
    return place;
}

void PracticeFilePage::returnTo(const PracticePlace &place)
{
    open(found(place));
    toField(place);
}

} // namespace attune
