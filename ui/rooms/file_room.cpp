#include "ui/rooms/file_room.h"

#include "ui/file/file_page.h"
#include "ui/vault/vault_session.h"
#include "ui/vault/vault_words.h"

#include <QVBoxLayout>

#include <utility>

namespace attune {

namespace {

// What was kept, with the file as it is since.
struct KeptChange {
    Outcome<FileChange> outcome;
    std::optional<FamilyFile> file;
};

KeptChange keepAndRead(const Workplace &work, Id<Family> family, FileChange change)
{
    KeptChange result{keepInFile(work, std::move(change)), std::nullopt};
    if (result.outcome.value)
        result.file = familyFile(work.store, family);
    return result;
}

} // namespace

FileRoom::FileRoom(VaultSession &session, const AtWork &atWork, const FamilyFile &file, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_atWork(atWork)
    , m_page(new FilePage(file, atWork.clinician.id))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_page, &FilePage::backRequested, this, &FileRoom::finish);
    connect(m_page, &FilePage::keepRequested, this, [this] { keep([](bool) {}); });
}

// then(whether it was kept), once that is known. What is typed meanwhile would be lost, so nothing can be.
template <class Then>
void FileRoom::keep(Then then)
{
    const std::optional<FileChange> change = m_page->unkept();
    if (!change)
        return then(true);
    const FilePlace place = m_page->place();
    m_page->setEnabled(false);
    m_session.run(
        Lane::Save, this, m_atWork.job([family = m_page->family(), change = *change](const Workplace &work) {
            return keepAndRead(work, family, change);
        }),
        [this, place, then](const KeptChange &result) {
            m_page->setEnabled(true);
            if (result.file)
                m_page->showKept(*result.file, *result.outcome.value, place);
            else
                m_page->showProblems(result.outcome.problems);
            if (result.file)
                Q_EMIT changed();
            then(result.file.has_value());
        },
        [this, then](const std::exception_ptr &why) {
            m_page->setEnabled(true);
            m_page->showNotKept(sentenceFor(why));
            then(false);
        });
}

void FileRoom::finish()
{
    if (!m_page->unkept() || m_page->isClear())
        keep([this](bool isKept) {
            if (isKept)
                Q_EMIT backRequested();
        });
}

void FileRoom::leave(Leaving why)
{
    if (why == Leaving::Page)
        leavePage();
    else
        leaveVault();
}

void FileRoom::leavePage()
{
    const auto end = [this](bool isKept) {
        if (isKept)
            Q_EMIT kept();
        else
            Q_EMIT notKept();
    };
    if (!m_page->unkept() || m_page->isClear())
        return keep(end);
    // Behind whatever is on its way, so that the page which is being left for is there first.
    m_session.run(
        Lane::Save, this, [](Store &) {}, [end] { end(false); }, [end](const std::exception_ptr &) { end(false); });
}

void FileRoom::leaveVault()
{
    const std::optional<FileChange> change = m_page->unkept();
    if (!change || m_showKept)
        return;
    m_session.runLast(
        this, m_atWork.job([family = m_page->family(), change = *change](const Workplace &work) {
            return keepAndRead(work, family, change);
        }),
        [this, place = m_page->place()](const KeptChange &result) {
            if (result.file) // and not at once: the page would take the keyboard from the door
                m_showKept = [this, result, place] { m_page->showKept(*result.file, *result.outcome.value, place); };
            Q_EMIT kept();
        },
        [this](const std::exception_ptr &) { Q_EMIT notKept(); });
}

void FileRoom::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const auto show = std::exchange(m_showKept, {}))
        show();
}

} // namespace attune
