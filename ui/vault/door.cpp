#include "ui/vault/door.h"

#include "src/clock.h"
#include "src/errors.h"
#include "src/rules/day.h"
#include "src/work/casefile.h"
#include "src/work/demo_setup.h"
#include "src/work/notebook.h"
#include "src/work/owner.h"
#include "src/work/set_aside_words.h"
#include "ui/pages/first_run_page.h"
#include "ui/paper/hour_words.h"
#include "ui/prompts.h"
#include "ui/vault/create_page.h"
#include "ui/vault/practice_page.h"
#include "ui/vault/unlock_page.h"
#include "ui/vault/vault_session.h"
#include "ui/vault/vault_words.h"

namespace attune {

namespace {

// A full disk keeps nobody from reading, and so not this either.
void enterUnlock(Store &store, const AtWork &atWork)
{
    try {
        store.enter({}, atWork.deed(JournalAction::Unlocked));
    } catch (const Failure &) {
        return;
    }
}

// Nobody where the vault has no practice yet; and what was set aside for whoever there is, taken in.
struct Inside {
    std::optional<AtWork> atWork;
    TakenIn taken;
};

Inside whatIsInside(Store &store)
{
    const auto practices = store.list<Practice>();
    const auto owner = ownerOf(store);
    if (practices.empty() || !owner)
        return {};
    const AtWork atWork{practices.front(), *owner, {}};
    enterUnlock(store, atWork);
    IdSource ids = IdSource::ofTheSystem();
    const Workplace work = atWork.in(store, ids);
    const TakenIn taken = takeIn(work, &hourInWords);
    try {
        Notebook(work).discardEmptyOnes();
    } catch (const Failure &) { // the disk is full: they go another time
    }
    return {atWork, taken};
}

QString demoPassphrase()
{
    return Door::tr("all of this is invented");
}

} // namespace

Door::Door(VaultSession &session, const QString &offered, const QString &lastVault, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_offered(offered)
    , m_lastVault(lastVault)
{
    connect(&m_session, &VaultSession::opened, this, [this](const VaultFacts &facts) {
        if (!m_session.path().isEmpty())
            m_lastVault = m_session.path();
        if (const QString words = sentenceFor(facts); !words.isEmpty())
            prompts::tell(this, {tr("The vault is open"), words});
        lookInside();
    });
    connect(&m_session, &VaultSession::refused, this, &Door::refuse);
    connect(&m_session, &VaultSession::locking, this, &Door::showStart);
    connect(&m_session, &VaultSession::held, this, &Door::sayHeld);
    connect(&m_session, &VaultSession::locked, this, &Door::sayKept);
    connect(&m_session, &VaultSession::uncovered, this, &Door::showStart); // without the passphrase typed there
    connect(&m_session, &VaultSession::passphraseChanged, this, [this] {
        if (!m_session.isOpen())
            prompts::tell(this, passphraseChangedMessage());
    });
    connect(&m_session, &VaultSession::passphraseNotChanged, this, [this](const std::exception_ptr &why) {
        if (!m_session.isOpen())
            prompts::tell(this, passphraseNotChangedMessage(why));
    });
    showStart();
}

// Only the page that is seen is kept: a passphrase typed on another must not lie about.
void Door::show(QWidget *page)
{
    const int index = addWidget(page);
    setCurrentIndex(index);
    while (count() > 1) {
        QWidget *former = widget(0);
        removeWidget(former);
        former->deleteLater();
    }
    page->setFocus();
}

void Door::showStart()
{
    if (!m_lastVault.isEmpty())
        return showUnlock(m_lastVault);
    auto *page = new FirstRunPage;
    connect(page, &FirstRunPage::createRequested, this, &Door::showCreate);
    connect(page, &FirstRunPage::openRequested, this, &Door::showOther);
    connect(page, &FirstRunPage::demoRequested, this, &Door::openDemo);
    connect(page, &FirstRunPage::textScaleChosen, this, &Door::textScaleChosen);
    connect(page, &FirstRunPage::lookRequested, this, &Door::lookRequested);
    connect(page, &FirstRunPage::keysRequested, this, &Door::keysRequested);
    connect(page, &FirstRunPage::aboutRequested, this, &Door::aboutRequested);
    show(page);
}

void Door::showCreate()
{
    auto *page = new CreatePage(m_offered);
    connect(page, &CreatePage::createRequested, &m_session, &VaultSession::create);
    connect(page, &CreatePage::backRequested, this, &Door::showStart);
    show(page);
}

void Door::openDemo()
{
    if (m_session.isOpening())
        return;
    if (auto *page = qobject_cast<FirstRunPage *>(currentWidget()))
        page->sayOpeningDemo(true);
    m_session.createForNow(demoPassphrase(), [](Store &store) {
        IdSource ids = IdSource::ofTheSystem();
        const DemoSetUp demo = setUpDemo(store, ids, &systemMoment, QDate::currentDate());
        if (!demo.problems.empty() || !demo.lineProblems.empty())
            throw RuleBroken();
    });
}

void Door::showUnlock(const QString &path)
{
    auto *page =
        new UnlockPage(path, m_lastVault.isEmpty() ? UnlockPage::Beside::WayBack : UnlockPage::Beside::Another);
    connect(page, &UnlockPage::openRequested, &m_session, &VaultSession::open);
    connect(page, &UnlockPage::createRequested, this, &Door::showCreate);
    connect(page, &UnlockPage::backRequested, this, &Door::showStart);
    show(page);
    if (m_session.isHeld())
        sayHeld();
}

void Door::showOther()
{
    showUnlock(m_lastVault.isEmpty() ? m_offered : m_lastVault);
}

void Door::refuse(const std::exception_ptr &why)
{
    if (auto *unlock = qobject_cast<UnlockPage *>(currentWidget()))
        unlock->refuse(sentenceFor(why), isWrongSecret(why));
    else if (auto *create = qobject_cast<CreatePage *>(currentWidget()))
        create->refuse(sentenceForMaking(why));
    else if (auto *welcome = qobject_cast<FirstRunPage *>(currentWidget())) {
        welcome->sayOpeningDemo(false);
        prompts::tell(this, {tr("The demo practice could not be made"), sentenceFor(why)});
    }
}

void Door::sayHeld()
{
    if (auto *unlock = qobject_cast<UnlockPage *>(currentWidget()))
        unlock->warn(tr("What you wrote last could be written nowhere: not into the vault, and not beside it. Attune "
                        "holds it and keeps trying. Leave this window open and make some room on the disk."));
}

void Door::sayKept()
{
    if (auto *unlock = qobject_cast<UnlockPage *>(currentWidget()))
        unlock->warn({});
}

void Door::lookInside()
{
    m_session.run(
        Lane::Screen, this, &whatIsInside,
        [this](const Inside &inside) {
            if (!inside.atWork)
                return showPractice();
            AtWork entering = *inside.atWork;
            if (m_session.path().isEmpty())
                entering.knownPassphrase = demoPassphrase();
            Q_EMIT entered(entering);
            if (const QString words = sentenceFor(inside.taken); !words.isEmpty())
                prompts::tell(this, {tr("Words that were set aside"), words});
        },
        [this](const std::exception_ptr &why) {
            m_session.lock();
            prompts::tell(this, {tr("The vault was shut again"), sentenceFor(why)});
        });
}

void Door::showPractice()
{
    auto *page = new PracticePage(zoneOfThisComputer());
    connect(page, &PracticePage::practiceGiven, this, &Door::setUp);
    show(page);
}

void Door::setUp(const Practice &practice, const Clinician &clinician)
{
    m_session.run(
        Lane::Save, this,
        [practice, clinician](Store &store) {
            IdSource ids = IdSource::ofTheSystem();
            Clinician first = clinician;
            first.id = ids.next<Clinician>();
            Casefile casefile({store, ids, &systemMoment, first.id, first.role});
            return casefile.setUp(practice, first).problems.empty();
        },
        [this](bool done) {
            auto *page = qobject_cast<PracticePage *>(currentWidget());
            if (done)
                lookInside();
            else if (page)
                page->refuse(tr("That could not be kept as it is. Look at the names once more."));
        },
        [this](const std::exception_ptr &why) {
            if (auto *page = qobject_cast<PracticePage *>(currentWidget()))
                page->refuse(sentenceFor(why));
        });
}

} // namespace attune
