#include "ui/rooms/file_room.h"

namespace attune {

FileRoom::FileRoom(VaultSession &session, const AtWork &atWork, const FamilyFile &file, QWidget *parent)
    : FileRoom(session, atWork, new FilePage(file, atWork.clinician.id), parent)
{
}

FileRoom::FileRoom(VaultSession &session, const AtWork &atWork, FilePage *page, QWidget *parent)
    : PartsRoom(session, atWork, page, parent)
    , m_page(page)
{
}

PartsRoom::Keeping FileRoom::keeping()
{
    const std::optional<FileChange> change = m_page->unkept();
    if (!change)
        return {};
    return [page = m_page, family = m_page->family(), change = *change,
            place = m_page->place()](const Workplace &work) -> Kept {
        Outcome<FileChange> outcome = keepInFile(work, change);
        if (!outcome.value)
            return {std::nullopt, std::move(outcome.problems)};
        return {[page, place, kept = *outcome.value, file = *familyFile(work.store, family)] {
                    page->showKept(file, kept, place);
                },
                {}};
    };
}

} // namespace attune
