#include "ui/rooms/practice_room.h"

#include "ui/practice/practice_file_page.h"

#include <utility>

namespace attune {

PracticeRoom::PracticeRoom(VaultSession &session, const AtWork &atWork, const PracticeFile &file, QWidget *parent)
    : PracticeRoom(session, atWork, new PracticeFilePage(file, atWork.clinician.id), parent)
{
}

PracticeRoom::PracticeRoom(VaultSession &session, const AtWork &atWork, PracticeFilePage *page, QWidget *parent)
    : PartsRoom(session, atWork, page, parent)
    , m_page(page)
{
    connect(m_page, &PracticeFilePage::passphraseRequested, this, &PracticeRoom::passphraseRequested);
}

PartsRoom::Keeping PracticeRoom::keeping()
{
    const std::optional<PracticeChange> change = m_page->unkept();
    if (!change)
        return {};
    return [this, change = *change, place = m_page->place()](const Workplace &work) -> Kept {
        Outcome<PracticeChange> outcome = keepInPractice(work, change);
        if (!outcome.value)
            return {std::nullopt, std::move(outcome.problems)};
        return {[this, place, file = practiceFile(work.store)] {
                    m_page->showKept(file, place);
                    Q_EMIT practiceChanged(file);
                },
                {}};
    };
}

} // namespace attune
