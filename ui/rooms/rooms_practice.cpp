// The part of Rooms with what belongs to the practice and its vault.
#include "ui/practice/practice_file_page.h"
#include "ui/prompts.h"
#include "ui/rooms/practice_room.h"
#include "ui/rooms/rooms.h"
#include "ui/rooms/typed_part.h"
#include "ui/vault/passphrase_page.h"
#include "ui/vault/vault_words.h"

#include <algorithm>
#include <utility>

namespace attune {

void Rooms::showPractice(const std::optional<PracticePlace> &where)
{
    struct Found {
        PracticeFile file;
        std::optional<PracticePlace> typedAt;
    };
    newWish();
    if (qobject_cast<PracticeRoom *>(currentWidget()))
        return Q_EMIT entered(roomInFront());
    seek(
        [](const Workplace &work) {
            PracticeFile file = practiceFile(work.store);
            const auto typedAt = typedPart(work.store, partsOf(file), &PracticePlace::formName);
            return Found{std::move(file), typedAt};
        },
        [this, where](const Found &found) {
            const std::optional<PracticePlace> place = where ? where : found.typedAt;
            auto *room = new PracticeRoom(m_session, m_atWork, found.file);
            connect(room, &PracticeRoom::backRequested, this, [this, room] { endVisitOf(room); });
            connect(room, &PracticeRoom::passphraseRequested, this, &Rooms::showPassphrase);
            connect(room, &PracticeRoom::practiceChanged, this, &Rooms::takePractice);
            visit(room);
            if (place)
                room->page().returnTo(*place);
            goOnReturning();
        });
}

void Rooms::takePractice(const PracticeFile &file)
{
    m_atWork.practice = file.practice;
    const auto self = std::ranges::find(file.clinicians, m_atWork.clinician.id, &Clinician::id);
    if (self != file.clinicians.end())
        m_atWork.clinician = *self;
    Q_EMIT atWorkChanged(m_atWork);
}

Room Rooms::roomInFront() const
{
    const QWidget *page = currentWidget();
    const bool isOfPractice = qobject_cast<const PracticeRoom *>(page) || qobject_cast<const PassphrasePage *>(page);
    return isOfPractice ? Room::Practice : m_behind.room;
}

void Rooms::showPassphrase()
{
    if (qobject_cast<PassphrasePage *>(m_visitor))
        return Q_EMIT entered(roomInFront());
    if (!m_atWork.knownPassphrase.isEmpty())
        return prompts::tell(this,
                             {tr("The demo practice keeps its passphrase"),
                              tr("It is invented and gone once it is locked. In a vault of your own you change the "
                                 "passphrase here.")});
    newWish();
    auto *page = new PassphrasePage;
    connect(page, &PassphrasePage::changeRequested, this, [this](const QString &current, const QString &next) {
        m_session.changePassphrase(current, next, m_atWork.deed(JournalAction::PassphraseChanged));
    });
    connect(page, &PassphrasePage::backRequested, this, &Rooms::back);
    visit(page);
    goOnReturning();
}

// What became of it is said wherever the person is by then. The door says it while the vault is locked.
void Rooms::sayPassphraseChanged()
{
    if (!m_session.isOpen())
        return;
    auto *page = qobject_cast<PassphrasePage *>(m_visitor);
    if (page && page->isVisible())
        page->showChanged();
    else
        prompts::tell(this, passphraseChangedMessage());
}

void Rooms::sayPassphraseNotChanged(const std::exception_ptr &why)
{
    if (!m_session.isOpen())
        return;
    auto *page = qobject_cast<PassphrasePage *>(m_visitor);
    if (page && page->isVisible())
        page->showNotChanged(why);
    else
        prompts::tell(this, passphraseNotChangedMessage(why));
}

} // namespace attune
