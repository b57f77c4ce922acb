#include "ui/rooms/versions_dialog.h"

#include "src/rules/day.h"
#include "ui/controls/accessible_role.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/note/session_title.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"
#include "ui/rooms/note_reading.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace attune {

namespace {

constexpr QSize largest(900, 640);
constexpr int versionsWidth = 220;

QScrollArea *makePane()
{
    auto *pane = new QScrollArea;
    pane->setFrameShape(QFrame::NoFrame);
    pane->setWidgetResizable(true);
    pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return pane;
}

} // namespace

VersionsDialog::VersionsDialog(const OpenNote &open, std::vector<EarlierVersion> versions, QWidget *parent)
    : QDialog(parent)
    , m_open(open)
    , m_versions(std::move(versions))
    , m_reading(makePane())
    , m_said(new Label(TextRole::Secondary, &Tokens::ink2,
                       tr("The note stays a draft. What it says now is kept as an earlier version too.")))
    , m_back(new Button(Button::Kind::Plain, tr("Leave it as it is")))
    , m_give(new Button(Button::Kind::Primary, tr("Bring this back")))
{
    setWindowTitle(tr("Earlier versions"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    readAs(*m_reading, QAccessible::Document);
    m_reading->setFocusPolicy(Qt::StrongFocus);
    m_said->wrapped();
    m_back->showKey(Qt::Key_Escape);
    m_back->setAutoDefault(false);
    connect(m_give, &Button::clicked, this, &VersionsDialog::give);
    connect(m_back, &Button::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Label(TextRole::Heading, &Tokens::ink, windowTitle()));
    auto *about = new Label(TextRole::Secondary, &Tokens::ink2, familyAndSession(open));
    about->setTextFormat(Qt::PlainText);
    column->addWidget(&about->wrapped());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_give);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(makeList());
    middle->addWidget(m_reading, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    const QSize room = parent ? parent->window()->size() - QSize(48, 48) : largest;
    const AttuneStyle &style = attuneStyle();
    setFixedSize(QSize(style.scaled(largest.width()), style.scaled(largest.height())).boundedTo(room));
    choose(0);
}

// One stop of Tab, in which the arrows go from one to the next.
QWidget *VersionsDialog::makeList()
{
    auto *pane = makePane();
    pane->setFocusPolicy(Qt::NoFocus);
    pane->setFixedWidth(attuneStyle().scaled(versionsWidth));
    pane->setAccessibleName(windowTitle());
    auto *ground = new QWidget;
    auto *rows = new QVBoxLayout(ground);
    rows->setContentsMargins(4, 4, 8, 4); // the ring around the one with the keyboard lies outside it
    rows->setSpacing(4);
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_versions.size(); ++i) {
        auto *moment = new Button(Button::Kind::Place, momentOf(m_versions[i]));
        moment->setCheckable(true);
        moment->setChecked(i == 0);
        moment->setAutoDefault(false);
        group->addButton(moment);
        rows->addWidget(moment);
        connect(moment, &Button::toggled, this, [this, i, moment, pane](bool isChosen) {
            if (!isChosen)
                return;
            choose(i);
            pane->ensureWidgetVisible(moment, 0, 0);
        });
    }
    rows->addStretch(1);
    pane->setWidget(ground);
    return pane;
}

QString VersionsDialog::momentOf(const EarlierVersion &version) const
{
    const QString &zone = m_open.session.zone;
    const auto day = dayIn(zone, version.saved);
    const auto time = clockTimeIn(zone, version.saved);
    if (!day || !time)
        return tr("Moment not known");
    return tr("%1, %2", "a day without its year, a time")
        .arg(QLocale().toString(*day, tr("ddd d MMM", "a day without its year")), clockWords(*time));
}

void VersionsDialog::choose(std::size_t index)
{
    m_chosen = index;
    OpenNote then = m_open;
    then.note = m_versions[index].note;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2, 2, 12, 2);
    column->setSpacing(12);
    addReading(*column, then);
    column->addStretch(1);
    m_reading->setWidget(page);
    m_reading->setAccessibleName(tr("The note as it was, %1").arg(momentOf(m_versions[index])));
}

void VersionsDialog::give()
{
    for (Button *button : {m_give, m_back})
        button->setEnabled(false);
    Q_EMIT bringBackRequested(m_versions[m_chosen].id);
}

void VersionsDialog::reject()
{
    if (m_back->isEnabled())
        QDialog::reject();
}

void VersionsDialog::showNotBroughtBack(const QString &why)
{
    m_said->setInk(&Tokens::notice);
    m_said->setText(why);
    for (Button *button : {m_give, m_back})
        button->setEnabled(true);
}

} // namespace attune
