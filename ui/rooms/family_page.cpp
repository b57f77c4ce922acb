#include "ui/rooms/family_page.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/course_arc_view.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/held_legend.h"
#include "ui/controls/label.h"
#include "ui/controls/tab_order.h"
#include "ui/controls/trend_view.h"
#include "ui/file/file_words.h"
#include "ui/keys.h"
#include "ui/paper/words.h"
#include "ui/rooms/family_header.h"
#include "ui/rooms/session_list.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace attune {

namespace {

constexpr int columnWidth = 1080;
constexpr int linesAndSessions = 840;

Card *makeCard(const QString &name)
{
    auto *card = new Card;
    card->setAccessibleName(name);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(8);
    return card;
}

QVBoxLayout *rowsOf(Card *card)
{
    return static_cast<QVBoxLayout *>(card->layout());
}

bool hasNoteOf(const FamilyView &view, QDate today, NoteState state)
{
    return std::ranges::any_of(view.sessions, [&](const CourseLine &each) {
        return each.line.day == today && each.line.state == state && each.line.status != SessionStatus::DidNotTakePlace;
    });
}

QString noteWord(const FamilyView &view, QDate today)
{
    if (hasNoteOf(view, today, NoteState::Draft))
        return FamilyPage::tr("Continue today’s note");
    const bool isAsked = hasNoteOf(view, today, NoteState::ToWrite) || hasNoteOf(view, today, NoteState::NotAsked);
    return hasNoteOf(view, today, NoteState::Signed) && !isAsked ? FamilyPage::tr("Read today’s note")
                                                                 : FamilyPage::tr("Write today’s note");
}

// What a line or a course is drawn from: the first child's hours tell what every hour held.
std::span<const Hour> hoursOfFirst(const FamilyView &view)
{
    return view.hours.empty() ? std::span<const Hour>() : std::span<const Hour>(view.hours.front().hours);
}

} // namespace

FamilyPage::FamilyPage(QWidget *parent)
    : ScrollPage(columnWidth, parent)
    , m_header(new FamilyHeader)
    , m_courses(new ChoiceRow(ChoiceRow::Kind::One, tr("The courses of this family")))
    , m_ended(new Label(TextRole::Interface, &Tokens::ink, QString()))
    , m_arc(new CourseArcView)
    , m_file(new Button(Button::Kind::Plain, tr("The file"), QStringLiteral("folder")))
    , m_summary(new Button(Button::Kind::Plain, tr("Summary"), QStringLiteral("summary")))
    , m_plan(new Button(Button::Kind::Plain, tr("Plan a session"), QStringLiteral("today")))
    , m_begin(new Button(Button::Kind::Primary, tr("Begin a new course"), QStringLiteral("plus")))
    , m_note(new Button(Button::Kind::Primary, tr("Write today’s note")))
    , m_trends(makeCard(tr("Minutes to settle")))
    , m_threadCard(nullptr)
    , m_threadDay(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_thread(new Label(TextRole::Body, &Tokens::ink, QString()))
    , m_empty(new Label(TextRole::Body, &Tokens::ink2, QString()))
    , m_model(new SessionListModel(this))
    , m_sessions(new QListView)
    , m_change(new Button(Button::Kind::Quiet, tr("Change"), QStringLiteral("edit")))
{
    m_threadCard = makeThread();
    m_note->showKey(keys::openNote);
    m_file->showKey(keys::file);
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(8, ways);
    for (Button *way : {m_file, m_summary, m_plan, m_begin, m_note})
        flow->addWidget(way);
    auto *row = new QHBoxLayout;
    row->addStretch(0); // at the side on which lines end, as long as all have room
    row->addWidget(ways);

    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_trends);
    left->addWidget(m_threadCard);
    left->addStretch(1);

    column()->setSpacing(16);
    column()->addWidget(m_header);
    column()->addWidget(m_courses);
    column()->addWidget(&m_ended->wrapped());
    column()->addWidget(makeCourse());
    column()->addLayout(row);
    QBoxLayout *both = addSideBySide(linesAndSessions);
    both->setSpacing(16);
    both->addLayout(left, 1);
    both->addWidget(makeSessions());
    column()->addStretch(1);
    setFocusProxy(m_note);

    connect(m_note, &Button::clicked, this, [this] { Q_EMIT todaysNoteRequested(m_family); });
    connect(m_file, &Button::clicked, this, [this] { Q_EMIT fileRequested(m_family); });
    connect(m_summary, &Button::clicked, this, [this] { Q_EMIT summaryRequested(m_family); });
    connect(m_plan, &Button::clicked, this, [this] { Q_EMIT planRequested(m_family); });
    connect(m_begin, &Button::clicked, this, [this] { Q_EMIT newCourseRequested(m_family); });
    connect(m_courses, &ChoiceRow::taken, this, &FamilyPage::chooseCourse);
    connect(m_sessions, &QListView::activated, this, &FamilyPage::open);
    connect(m_sessions, &QListView::clicked, this, &FamilyPage::open);
}

Card *FamilyPage::makeCourse()
{
    auto *card = makeCard(tr("The course so far"));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new Label(TextRole::Section, &Tokens::ink, card->accessibleName()));
    head->addWidget(new HeldLegend);
    auto *sizes = new Label(TextRole::Secondary, &Tokens::ink2,
                            tr("Large: what the hour mostly held. Small: what else was there."));
    sizes->setAlignment(Qt::AlignTrailing);
    head->addWidget(&sizes->wrapped().givingWay(), 1);
    rowsOf(card)->addLayout(head);
    rowsOf(card)->addWidget(m_arc);
    return card;
}

Card *FamilyPage::makeThread()
{
    auto *card = makeCard(tr("Thread from the last session"));
    auto *head = new QHBoxLayout;
    auto *title = new Label(TextRole::Section, &Tokens::ink, card->accessibleName());
    head->addWidget(&title->withIcon(QStringLiteral("thread"), &Tokens::ink2), 1);
    head->addWidget(m_threadDay);
    rowsOf(card)->addLayout(head);
    rowsOf(card)->addWidget(&m_thread->wrapped());
    return card;
}

Card *FamilyPage::makeSessions()
{
    m_sessions->setModel(m_model);
    m_sessions->setItemDelegate(new SessionDelegate(m_sessions));
    m_sessions->setUniformItemSizes(true);
    m_sessions->setMouseTracking(true);
    m_sessions->setFrameShape(QFrame::NoFrame);
    m_sessions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sessions->setMinimumHeight(300);
    m_sessions->setAccessibleName(tr("Sessions"));
    auto *card = makeCard(tr("Sessions"));
    m_sessions->setMinimumWidth(SessionDelegate::room() + m_sessions->verticalScrollBar()->sizeHint().width());
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("Sessions")), 1);
    m_change->setAccessibleName(tr("Change the session of the current line"));
    connect(m_change, &Button::clicked, this, &FamilyPage::changeCurrent);
    head->addWidget(m_change);
    rowsOf(card)->addLayout(head);
    rowsOf(card)->addWidget(m_empty);
    rowsOf(card)->addWidget(m_sessions, 1);
    return card;
}

void FamilyPage::setFamily(const FamilyView &view, QDate today)
{
    m_family = view.family.id;
    m_header->setFamily(view, today);
    m_arc->setCourse(view.course ? courseDrawing(*view.course, view.records, hoursOfFirst(view), today)
                                 : CourseDrawing{});
    m_arc->parentWidget()->setVisible(view.course.has_value());
    m_note->setText(noteWord(view, today));
    showCourses(view);
    const bool goesOn = view.course && !view.course->ended;
    const bool isWritten = goesOn || hasNoteOf(view, today, NoteState::Draft); // begun before the course ended
    const bool isNoneGoingOn = view.courses.empty() || view.courses.front().course.ended;
    m_note->setVisible(isWritten);
    m_plan->setVisible(goesOn);
    m_begin->setVisible(isNoneGoingOn);
    setFocusProxy(isWritten ? m_note : isNoneGoingOn ? m_begin : static_cast<QWidget *>(m_file));
    m_summary->setVisible(view.course.has_value());
    showTrends(view);
    m_threadCard->setVisible(!view.thread.isEmpty());
    m_thread->setText(view.thread);
    m_threadDay->setText(view.threadDay.isValid() ? QLocale().toString(view.threadDay, tr("ddd d MMMM")) : QString());
    m_model->setLines(view.sessions);
    m_empty->setText(view.courses.size() < 2 ? tr("This story is just beginning.")
                                             : tr("No session in this course yet."));
    m_empty->setVisible(view.sessions.empty());
    m_sessions->setVisible(!view.sessions.empty());
    m_change->setVisible(!view.sessions.empty());
    if (!view.sessions.empty())
        m_sessions->setCurrentIndex(m_model->index(0, 0));
    tabInOrder({m_note, m_trends, m_change, m_sessions}); // the lines are made anew for each family
}

// A family that came back has more than one course: each with its days and how many sessions were held in it.
void FamilyPage::showCourses(const FamilyView &view)
{
    std::vector<Id<Course>> ids;
    QStringList words;
    int shown = 0;
    for (const CourseCount &each : view.courses) {
        if (each.course.id == view.course->id)
            shown = static_cast<int>(ids.size());
        ids.push_back(each.course.id);
        words += tr("%1: %2").arg(file_words::course(each.course), tr("%n session(s)", nullptr, each.held));
    }
    if (m_ids != ids || m_words != words)
        m_courses->setChoices(words);
    m_ids = ids;
    m_words = words;
    if (!ids.empty())
        m_courses->setChosen({shown});
    m_courses->setVisible(ids.size() > 1);
    m_chosen = shown > 0 ? std::optional(ids[static_cast<std::size_t>(shown)]) : std::nullopt;
    QStringList said;
    if (view.course)
        said += file_words::ended(*view.course);
    if (view.isDamaged)
        said +=
            tr("Something in this file cannot be read and is missing here. Open the last backup beside it, and look "
               "what it says there.");
    said.removeAll(QString());
    m_ended->setText(said.join(u' '));
    m_ended->setVisible(!said.isEmpty());
}

void FamilyPage::chooseCourse(int index)
{
    m_courses->setChosen({index}); // choosing it again does not leave it
    Q_EMIT courseRequested(m_family, m_ids.at(static_cast<std::size_t>(index)));
}

QString FamilyPage::name() const
{
    return m_header->name();
}

// One line a child, and never two in one drawing.
void FamilyPage::showTrends(const FamilyView &view)
{
    while (QLayoutItem *item = rowsOf(m_trends)->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ChildHours &child : view.hours) {
        const TrendDrawing drawing = trendDrawing(*view.course, view.records, child.hours);
        const auto person = std::ranges::find(view.people, child.child, &Person::id);
        const bool alone = view.hours.size() == 1 || person == view.people.end();
        rowsOf(m_trends)->addWidget(
            new Label(TextRole::Section, &Tokens::ink,
                      alone ? tr("Minutes to settle") : tr("Minutes to settle, %1").arg(shownName(*person))));
        rowsOf(m_trends)->addWidget(
            &(new Label(TextRole::Secondary, &Tokens::ink2, trendSentence(drawing)))->wrapped());
        if (drawing.isDrawn()) {
            auto *trend = new TrendView;
            trend->setTrend(drawing);
            rowsOf(m_trends)->addWidget(trend);
        }
    }
    m_trends->setVisible(!view.hours.empty());
}

void FamilyPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const DayLine &line = m_model->line(index.row()).line;
    if (line.state != NoteState::NotAsked)
        Q_EMIT noteRequested(line.session);
    else
        Q_EMIT sessionRequested(line.session);
}

void FamilyPage::changeCurrent()
{
    if (const QModelIndex index = m_sessions->currentIndex(); index.isValid())
        Q_EMIT sessionRequested(m_model->line(index.row()).line.session);
}

} // namespace attune
