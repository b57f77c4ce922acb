#include "ui/rooms/parts_room.h"

#include "ui/file/parts_page.h"
#include "ui/vault/vault_session.h"
#include "ui/vault/vault_words.h"

#include <QVBoxLayout>

#include <utility>

namespace attune {

PartsRoom::PartsRoom(VaultSession &session, const AtWork &atWork, PartsPage *page, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_atWork(atWork)
    , m_page(page)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_page, &PartsPage::backRequested, this, &PartsRoom::finish);
    connect(m_page, &PartsPage::keepRequested, this, [this] { keep([](bool) {}); });
}

// then(whether it was kept), once that is known. What is typed meanwhile would be lost, so nothing can be.
template <class Then>
void PartsRoom::keep(Then then)
{
    const Keeping work = keeping();
    if (!work)
        return then(true);
    m_page->setEnabled(false);
    m_session.run(
        Lane::Save, this, m_atWork.job(work),
        [this, then](const Kept &result) {
            m_page->setEnabled(true);
            if (result.show) {
                result.show();
                Q_EMIT changed();
            } else {
                m_page->showProblems(result.problems);
            }
            then(result.show != nullptr);
        },
        [this, then](const std::exception_ptr &why) {
            m_page->setEnabled(true);
            m_page->showNotKept(sentenceFor(why));
            then(false);
        });
}

void PartsRoom::finish()
{
    if (!keeping() || m_page->isClear())
        keep([this](bool isKept) {
            if (isKept)
                Q_EMIT backRequested();
        });
}

void PartsRoom::leave(Leaving why)
{
    if (why == Leaving::Page)
        leavePage();
    else
        leaveVault();
}

void PartsRoom::leavePage()
{
    const auto end = [this](bool isKept) {
        if (isKept)
            Q_EMIT kept();
        else
            Q_EMIT notKept();
    };
    if (!keeping() || m_page->isClear())
        return keep(end);
    // Behind whatever is on its way, so that the page which is being left for is there first.
    m_session.run(
        Lane::Save, this, [](Store &) {}, [end] { end(false); }, [end](const std::exception_ptr &) { end(false); });
}

void PartsRoom::leaveVault()
{
    const Keeping work = keeping();
    if (!work || m_showKept)
        return;
    m_session.runLast(
        this, m_atWork.job(work),
        [this](const Kept &result) {
            m_showKept = result.show; // and not at once: the page would take the keyboard from the door
            Q_EMIT kept();
        },
        [this](const std::exception_ptr &) { Q_EMIT notKept(); });
}

void PartsRoom::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const auto show = std::exchange(m_showKept, {}))
        show();
}

} // namespace attune
