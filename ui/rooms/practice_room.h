// The practice's own page in the open vault.
#pragma once

#include "src/work/practice_file.h"
#include "ui/rooms/parts_room.h"

namespace attune {

class PracticeFilePage;

class PracticeRoom : public PartsRoom {
    Q_OBJECT
public:
    PracticeRoom(VaultSession &session, const AtWork &atWork, const PracticeFile &file, QWidget *parent = nullptr);

    PracticeFilePage &page() { return *m_page; }
    const PracticeFilePage &page() const { return *m_page; }

Q_SIGNALS:
    void practiceChanged(const attune::PracticeFile &file);
    void passphraseRequested();

protected:
    Keeping keeping() override;

private:
    PracticeRoom(VaultSession &session, const AtWork &atWork, PracticeFilePage *page, QWidget *parent);

    PracticeFilePage *m_page;
};

} // namespace attune
