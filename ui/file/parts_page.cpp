#include "ui/file/parts_page.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/tab_order.h"
#include "ui/file/part_form.h"
#include "ui/keys.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace attune {

namespace {

constexpr int pageWidth = 1040;
constexpr int listAndForm = 860;

// The old one may be asking for the new one itself.
void replace(QWidget *former)
{
    if (!former)
        return;
    former->hide();
    former->deleteLater();
}

} // namespace

PartsPage::PartsPage(const QString &what, QWidget *parent)
    : ScrollPage(pageWidth, parent)
    , m_title(new Label(TextRole::Title, &Tokens::ink, QString()))
    , m_lists(new QVBoxLayout)
    , m_card(new Card)
    , m_said(new Label(TextRole::Interface, &Tokens::ink2, QString()))
    , m_undo(new Button(Button::Kind::Quiet, tr("Leave it as it was")))
    , m_back(new Button(Button::Kind::Plain, tr("Back")))
    , m_keep(new Button(Button::Kind::Primary, tr("Keep")))
{
    column()->setSpacing(4);
    column()->addWidget(m_title);
    column()->addWidget(&(new Label(TextRole::Interface, &Tokens::ink2, what))->wrapped());
    QBoxLayout *both = addSideBySide(listAndForm);
    both->setContentsMargins(0, 16, 0, 0);
    both->setSpacing(16);
    both->addLayout(m_lists);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(16, 16, 16, 16);
    right->addWidget(m_card);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(&m_said->wrapped(), 1);
    row->addWidget(m_undo);
    m_back->showKey(keys::start);
    row->addWidget(m_back);
    m_keep->showKey(keys::saveNow);
    row->addWidget(m_keep);
    right->addLayout(row);
    right->addStretch(1);
    both->addLayout(right, 1);
    column()->addStretch(1);

    auto *keepNow = new QAction(tr("Keep what is changed"), this);
    keepNow->setShortcut(keys::saveNow);
    keepNow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(keepNow);
    connect(keepNow, &QAction::triggered, this, &PartsPage::keep);
    connect(m_keep, &Button::clicked, this, &PartsPage::keep);
    connect(m_undo, &Button::clicked, this, [this] {
        Q_EMIT givenUp();
        reopen();
    });
    connect(m_back, &Button::clicked, this, &PartsPage::backRequested);
}

void PartsPage::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PartsPage::showPart(QWidget *list, PartForm *form)
{
    m_chosen = {};
    m_sought.reset();
    replace(std::exchange(m_list, list));
    m_lists->addWidget(m_list);
    m_list->show();
    replace(std::exchange(m_form, form));
    m_card->layout()->addWidget(m_form);
    m_form->show();
    connect(m_form, &PartForm::edited, this, [this] {
        m_keep->setEnabled(true);
        m_keep->setToolTip({});
        m_undo->show();
        say(tr("Not kept yet"));
    });
    m_keep->setEnabled(m_form->isWorthKeeping());
    m_keep->setToolTip(m_form->isWorthKeeping() ? QString() : tr("Nothing is changed yet"));
    m_undo->hide();
    say(QString());
    tabInOrder({m_title, m_list, m_card, m_undo, m_back, m_keep});
    auto *first = m_form->findChild<QLineEdit *>();
    setFocusProxy(first);
    verticalScrollBar()->setValue(0);
    if (isVisible())
        first->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

void PartsPage::sayCameBack()
{
    say(tr("What you typed here before is back, and not kept yet."));
    if (m_sought)
        toField(*m_sought);
}

void PartsPage::choose(std::function<void()> open)
{
    if (!m_form->isEdited())
        return open();
    if (!isClear())
        return;
    m_chosen = std::move(open);
    Q_EMIT keepRequested();
}

bool PartsPage::openChosen()
{
    const std::function<void()> open = std::exchange(m_chosen, {});
    if (open)
        open();
    return open != nullptr;
}

void PartsPage::keep()
{
    if (!m_form->isWorthKeeping() || !isClear())
        return;
    m_form->takeAsOffered();
    Q_EMIT keepRequested();
}

bool PartsPage::isClear()
{
    QWidget *unclear = m_form->goToUnclear();
    if (!unclear)
        return true;
    stayAt(unclear);
    return false;
}

void PartsPage::sayKept()
{
    say(tr("Kept just now, encrypted"));
}

void PartsPage::showProblems(const std::vector<Problem> &problems)
{
    m_chosen = {};
    const PartForm::Shown shown = m_form->showProblems(problems);
    if (shown.first)
        stayAt(shown.first);
    if (!shown.rest.isEmpty())
        refuse(tr("Not kept yet. %1").arg(shown.rest), shown.first);
}

void PartsPage::showNotKept(const QString &why)
{
    m_chosen = {};
    refuse(tr("Not kept. %1").arg(why), nullptr);
}

// Whoever comes back to the page comes to this field, where it is said what is not right.
void PartsPage::stayAt(QWidget *field)
{
    setFocusProxy(field);
    say(tr("Not kept yet: look at the words in red."), true);
}

// Beneath the form, and in sight where nothing is said in it.
void PartsPage::refuse(const QString &sentence, const QWidget *field)
{
    say(sentence, true);
    if (!field)
        QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_said); });
}

void PartsPage::say(const QString &sentence, bool wrong)
{
    m_said->setInk(wrong ? &Tokens::error : &Tokens::ink2);
    m_said->setText(sentence);
}

void PartsPage::noteField(PartPlace &place) const
{
    place.scrolled = verticalScrollBar()->value();
    const QWidget *field = focusWidget();
    if (!field || !m_form->isAncestorOf(field))
        return;
    place.field = field->objectName();
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        place.cursor = line->cursorPosition();
}

void PartsPage::toField(const PartPlace &place)
{
    m_sought = place;
    if (auto *field = place.field.isEmpty() ? nullptr : m_form->findChild<QWidget *>(place.field)) {
        field->setFocus(Qt::OtherFocusReason);
        setFocusProxy(field);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setCursorPosition(place.cursor);
    }
    // After the page has been laid out, for until then it is not as long as it will be.
    QTimer::singleShot(0, this, [this, scrolled = place.scrolled] { verticalScrollBar()->setValue(scrolled); });
}

} // namespace attune
