#include "ui/rooms/summary_page.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/band.h"
#include "ui/controls/button.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/tab_order.h"
#include "ui/file/day_field.h"
#include "ui/keys.h"
#include "ui/paper/summary_words.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"
#include "ui/rooms/closing_part.h"
#include "ui/rooms/page_preview.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>

namespace attune {

namespace {

constexpr int leftWidth = 440;

void addTitled(QVBoxLayout *rows, const QString &title, QWidget *widget)
{
    rows->addWidget(new Label(TextRole::Section, &Tokens::ink, title));
    rows->addSpacing(6);
    rows->addWidget(widget);
    rows->addSpacing(20);
}

} // namespace

SummaryPage::SummaryPage(const SummaryStart &start, const QString &place, QWidget *parent)
    : QWidget(parent)
    , m_start(start)
    , m_recipients(new ChoiceRow(ChoiceRow::Kind::Any, tr("Who it is given to")))
    , m_from(new DayField(tr("From")))
    , m_to(new DayField(tr("To")))
    , m_closings(new QWidget)
    , m_leftOutHead(new Label(TextRole::Section, &Tokens::ink, tr("Left out")))
    , m_leftOut(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_pageSaid(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_preview(new PagePreview)
    , m_none(new Label(TextRole::Body, &Tokens::ink2, QString()))
    , m_place(new Field(tr("Where the PDF is kept")))
    , m_export(new Button(Button::Kind::Primary, tr("Export as PDF")))
    , m_said(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
{
    auto *closings = new QVBoxLayout(m_closings);
    closings->setContentsMargins(0, 0, 0, 0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeLeft());
    middle->addWidget(&m_none->wrapped(), 1);
    middle->addWidget(m_preview, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead(start.family.displayName));
    rows->addLayout(middle, 1);
    rows->addWidget(makeFoot());

    m_none->setAlignment(Qt::AlignCenter);
    m_none->setText(tr("Laying out the page"));
    m_preview->hide();
    m_place->setText(place);
    m_closings->setEnabled(!start.request.recipients.isEmpty());
    setFocusProxy(m_recipients);
    connect(m_recipients, &ChoiceRow::edited, this, &SummaryPage::takeRequest);
    for (const DayField *field : {m_from, m_to})
        connect(field, &Field::edited, this, &SummaryPage::takeRequest);
    connect(m_preview, &PagePreview::pageChanged, this, &SummaryPage::sayPage);
    connect(m_export, &Button::clicked, this, &SummaryPage::giveExport);
    connect(m_place, &Field::entered, this, &SummaryPage::giveExport);
    for (const QKeySequence &keys : {keys::sign, QKeySequence(Qt::CTRL | Qt::Key_Return)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &SummaryPage::giveExport);
}

QWidget *SummaryPage::makeHead(const QString &familyName)
{
    auto *back = new Button(Button::Kind::Quiet, tr("Back"), QStringLiteral("left"));
    back->setIconOnly(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new Label(TextRole::Heading, &Tokens::ink, summary_words::title()));
    names->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, asTyped(familyName)));
    auto *before = new Button(Button::Kind::Plain, tr("Page before"), QStringLiteral("left"));
    auto *after = new Button(Button::Kind::Plain, tr("Next page"), QStringLiteral("right"));
    before->setIconOnly(true);
    after->setIconOnly(true);
    auto *head = new Band(Band::Edge::Top);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    row->addWidget(back);
    row->addLayout(names);
    row->addStretch(1);
    row->addWidget(m_pageSaid);
    row->addWidget(before);
    row->addWidget(after);
    connect(back, &Button::clicked, this, &SummaryPage::backRequested);
    connect(before, &Button::clicked, this, [this] { m_preview->goTo(m_preview->page() - 1); });
    connect(after, &Button::clicked, this, [this] { m_preview->goTo(m_preview->page() + 1); });
    return head;
}

QWidget *SummaryPage::makeLeft()
{
    QStringList names;
    std::vector<int> chosen;
    for (std::size_t i = 0; i < m_start.recipients.size(); ++i) {
        const QString name = shownName(m_start.recipients[i]);
        names += i < m_start.present ? name : tr("%1, no longer in the work").arg(name);
        if (m_start.request.recipients.contains(m_start.recipients[i].id))
            chosen.push_back(static_cast<int>(i));
    }
    m_recipients->setChoices(names);
    m_recipients->setChosen(chosen);
    m_recipients->setObjectName(QStringLiteral("recipients"));
    m_from->setDay(m_start.request.firstDay);
    m_to->setDay(m_start.request.lastDay);
    auto *period = new QWidget;
    auto *days = new QHBoxLayout(period);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(8);
    days->addWidget(m_from);
    days->addWidget(m_to);

    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(0);
    addTitled(rows, tr("Who it is given to"), m_recipients);
    addTitled(rows, tr("Period"), period);
    addTitled(rows, tr("Closing words"), m_closings);
    rows->addWidget(m_leftOutHead);
    rows->addSpacing(6);
    rows->addWidget(&m_leftOut->wrapped());
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(attuneStyle().scaled(leftWidth));
    scroll->setWidget(column);
    return scroll;
}

QWidget *SummaryPage::makeFoot()
{
    m_place->say(tr("Others may see its name: let it name no family."));
    m_said->setText(tr("The PDF is not encrypted: from then on it is yours to guard."));
    m_export->showKey(keys::sign);
    m_export->setEnabled(false);
    auto *right = new QVBoxLayout;
    right->addWidget(&m_said->wrapped());
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_export);
    right->addLayout(row);
    auto *foot = new Band(Band::Edge::Bottom);
    auto *both = new QHBoxLayout(foot);
    both->setContentsMargins(24, 10, 24, 10);
    both->setSpacing(24);
    both->addWidget(m_place, 1);
    both->addLayout(right, 1);
    return foot;
}

void SummaryPage::takeRequest()
{
    const std::optional<QDate> from = m_from->day();
    const std::optional<QDate> to = m_to->day();
    for (DayField *field : {m_from, m_to}) {
        if (field->text().trimmed().isEmpty())
            field->say(tr("The day is needed."), true);
    }
    m_export->setEnabled(false);
    PersonSet recipients;
    for (const int place : m_recipients->chosen())
        recipients.insert(m_start.recipients[static_cast<std::size_t>(place)].id);
    m_closings->setEnabled(from && to && !recipients.isEmpty()); // words belong to readers and days that are clear
    if (!from || !to)
        return;
    m_start.request = {m_start.family.id, recipients, *from, *to};
    Q_EMIT requestChanged();
}

void SummaryPage::showClosing(ClosingPart *closing)
{
    if (m_closing)
        m_closing->hide();
    m_closing = closing;
    m_closings->layout()->addWidget(closing); // which changes nothing where it is there already
    closing->show();
    tabInOrder({m_to, closing, m_preview, m_place, m_export});
}

void SummaryPage::letChoose(bool may)
{
    m_recipients->setEnabled(may);
    m_from->setEnabled(may);
    m_to->setEnabled(may);
}

void SummaryPage::showSummary(const Outcome<Summary> &summary)
{
    m_preview->setVisible(summary.value.has_value());
    m_none->setVisible(!summary.value);
    m_export->setEnabled(summary.value.has_value());
    QStringList leftOut;
    if (summary.value) {
        m_preview->setPages(SummaryPages(*summary.value, paperOf(QLocale())));
        m_closing->showSignedBy(summary_words::signedBy(*summary.value));
        for (const auto &[kind, count] : summary.value->leftOut)
            leftOut += summary_words::leftOut(kind, count);
    } else {
        m_preview->setPages({});
        m_closing->showSignedBy({});
        m_none->setText(summary_words::refusal(summary.problems));
    }
    m_leftOutHead->setVisible(!leftOut.isEmpty());
    m_leftOut->setText(leftOut.join(u'\n'));
}

void SummaryPage::showExported(const QString &sentence, bool wrong)
{
    m_said->setInk(wrong ? &Tokens::error : &Tokens::ink2);
    m_said->setText(sentence);
    m_export->setEnabled(true);
}

void SummaryPage::offerPlace(const QString &place)
{
    m_place->setText(place);
    showExported(tr("A file of that name is there and was left alone. This name is free: export once more."), true);
}

void SummaryPage::sayPage()
{
    m_pageSaid->setText(
        m_preview->count() == 0 ? QString() : tr("Page %1 of %2").arg(m_preview->page() + 1).arg(m_preview->count()));
}

void SummaryPage::giveExport()
{
    if (!m_export->isEnabled())
        return;
    m_export->setEnabled(false);
    m_said->setInk(&Tokens::ink2);
    m_said->setText(tr("Writing the PDF"));
    Q_EMIT exportRequested(m_place->text().trimmed());
}

} // namespace attune
