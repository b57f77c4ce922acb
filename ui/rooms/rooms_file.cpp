// The part of Rooms that opens a family's file, and lets the other pages show its new words.
#include "src/work/family_view.h"
#include "ui/file/file_page.h"
#include "ui/rooms/family_page.h"
#include "ui/rooms/file_room.h"
#include "ui/rooms/rooms.h"
#include "ui/rooms/typed_part.h"

namespace attune {

void Rooms::showFileOfFamilyInFront()
{
    if (currentWidget() == m_family)
        showFile(m_family->family());
}

void Rooms::showFile(Id<Family> family, const std::optional<FilePlace> &where)
{
    struct Found {
        std::optional<FamilyFile> file;
        std::optional<FilePlace> typedAt;
    };
    seek(
        [family](const Workplace &work) {
            Found found{familyFile(work.store, family), {}};
            if (found.file)
                found.typedAt = typedPart(work.store, partsOf(*found.file),
                                          [family](const FilePlace &part) { return part.formName(family); });
            return found;
        },
        [this, where](const Found &found) {
            if (!found.file)
                return;
            const std::optional<FilePlace> place = where ? where : found.typedAt;
            auto *room = new FileRoom(m_session, m_atWork, *found.file);
            connect(room, &FileRoom::backRequested, this, [this, room] { endVisitOf(room); });
            connect(room, &FileRoom::changed, this, &Rooms::freshen);
            visit(room);
            if (place)
                room->page().returnTo(*place);
            goOnReturning();
        });
}

void Rooms::beginCourse(Id<Family> family)
{
    FilePlace place;
    place.part = FilePlace::Part::Course;
    showFile(family, place);
}

void Rooms::fetchFamily()
{
    ask(
        Lane::Screen,
        [family = m_family->family(), course = m_family->chosenCourse()](const Workplace &work) {
            return familyView(work.store, family, QDate::currentDate(), work.now(), course);
        },
        [this](const std::optional<FamilyView> &view) {
            if (view && view->family.id == m_family->family()) // else another one is there by now
                m_family->setFamily(*view, QDate::currentDate());
        });
}

// A page is fetched before what was changed on the one before it is kept.
void Rooms::freshen()
{
    if (currentWidget() == m_family)
        fetchFamily();
    else if (currentWidget() == pageOf(m_behind.room))
        fetch(m_behind.room);
}

} // namespace attune
