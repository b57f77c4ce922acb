#include "ui/rooms/parts_room.h"

#include "ui/file/part_form.h"
#include "ui/file/parts_page.h"
#include "ui/rooms/form_keeper.h"
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
    connect(m_page, &PartsPage::shown, this, &PartsRoom::keepTyped);
    connect(m_page, &PartsPage::givenUp, this, [this] { m_typed->startAfresh(); });
    keepTyped();
}

void PartsRoom::keepTyped()
{
    delete m_typed; // its form is no longer in front, and nothing in it is still to be written
    m_typed = new FormKeeper(m_session, m_atWork, *m_page->form(), m_page->formName());
    connect(m_page->form(), &PartForm::edited, m_typed, &FormKeeper::noteEdit);
    connect(m_typed, &FormKeeper::broughtBack, m_page, &PartsPage::sayCameBack);
}

// then(whether it was kept), once that is known. What is typed meanwhile would be lost, so nothing can be.
template <class Then>
void PartsRoom::keep(Then then)
{
    if (m_isKeeping) { // somebody new would be kept twice
        m_session.run(
            Lane::Save, this, [](Store &) {}, [this, then] { then(!keeping()); },
            [then](const std::exception_ptr &) { then(false); });
        return;
    }
    const Keeping work = keeping();
    if (!work)
        return then(true);
    m_isKeeping = true;
    const QPointer<QWidget> field = m_page->focusWidget(); // which the page loses while nothing can be typed
    m_page->setEnabled(false);
    m_typed->give(
        this, work,
        [this, then](const Kept &result) {
            m_isKeeping = false;
            m_page->setEnabled(true);
            if (result.value) {
                delete m_typed; // before it writes again what is kept
                (*result.value)();
                Q_EMIT changed();
            } else {
                m_page->showProblems(result.problems);
            }
            then(result.value.has_value());
        },
        [this, then, field](const std::exception_ptr &why) {
            m_isKeeping = false;
            m_page->setEnabled(true);
            if (field && m_page->isVisible())
                field->setFocus();
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
    if (!work || m_showKept || !m_page->form()->isClear())
        return;
    m_typed->giveLast(
        this, work,
        [this](const Kept &result) {
            m_showKept = result.value.value_or(nullptr); // and not at once: it would take the keyboard from the door
            Q_EMIT kept();
        },
        [this](const std::exception_ptr &) { Q_EMIT notKept(); });
}

void PartsRoom::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const auto show = std::exchange(m_showKept, {})) {
        delete m_typed;
        show();
    }
}

} // namespace attune
