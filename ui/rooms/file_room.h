// A family's file in the open vault.
#pragma once

#include "src/work/family_file.h"
#include "ui/file/file_page.h"
#include "ui/rooms/parts_room.h"

namespace attune {

class FileRoom : public PartsRoom {
    Q_OBJECT
public:
    FileRoom(VaultSession &session, const AtWork &atWork, const FamilyFile &file, QWidget *parent = nullptr);

    FilePage &page() { return *m_page; }
    const FilePage &page() const { return *m_page; }

protected:
    Keeping keeping() override;

private:
    FileRoom(VaultSession &session, const AtWork &atWork, FilePage *page, QWidget *parent);

    FilePage *m_page;
};

} // namespace attune
