#include "ui/practice/practice_file_page.h"

#include "ui/practice/clinician_form.h"
#include "ui/practice/practice_list.h"
#include "ui/practice/presets_form.h"
#include "ui/practice/words_form.h"

#include <algorithm>

namespace attune {

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
    auto *list = new PracticeList(m_file, m_at, m_who);
    connect(list, &PracticeList::chosen, this,
            [this](const PracticePlace &chosen) { choose([this, chosen] { open(chosen); }); });
    connect(list, &PracticeList::passphraseChosen, this, &PracticeFilePage::passphraseRequested);
    m_form = makeForm();
    showPart(list, m_form);
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
