#include "ui/note/note_page.h"

#include "src/rules/completeness.h"
#include "src/rules/note_content.h"
#include "src/rules/subjects.h"
#include "ui/controls/label.h"
#include "ui/controls/tab_order.h"
#include "ui/controls/toast.h"
#include "ui/keys.h"
#include "ui/note/complete_banner.h"
#include "ui/note/draft_saver.h"
#include "ui/note/hour_times.h"
#include "ui/note/late_panel.h"
#include "ui/note/note_footer.h"
#include "ui/note/note_header.h"
#include "ui/note/note_words.h"
#include "ui/note/passage_editor.h"
#include "ui/note/passage_section.h"
#include "ui/note/ready_list.h"
#include "ui/note/room_panel.h"
#include "ui/note/side_panel.h"
#include "ui/note/sign_dialog.h"
#include "ui/note/typed_words.h"
#include "ui/paper/words.h"
#include "ui/regulation/regulation_editor.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace attune {

namespace {

// The length of the hour in whole minutes; 0 where it is not known.
int minutesOf(const Session &session)
{
    if (!session.start || !session.stop || *session.stop <= *session.start)
        return 0;
    return static_cast<int>(std::chrono::round<std::chrono::minutes>(*session.stop - *session.start).count());
}

} // namespace

NotePage::NotePage(NoteSituation situation, std::function<void(const WrittenHour &)> save, QWidget *parent)
    : QWidget(parent)
    , m_situation(std::move(situation))
    , m_keepsThreadSubjects(saysSomething(m_situation.note.thread)
                            && m_situation.note.threadSubjects != usualSubjects(m_situation.course, m_situation.note))
    , m_saver(new DraftSaver(
          [this, save = std::move(save)] {
              save({note(), session()});
          },
          m_situation.clock,
          m_situation.saved ? std::optional<qint64>(toMilliseconds(*m_situation.saved)) : std::nullopt, {}, this))
    , m_header(new NoteHeader(m_situation))
    , m_times(new HourTimes(m_situation.session))
    , m_room(new RoomPanel(m_situation, m_times->start()))
    , m_late(new LatePanel(m_situation.note, m_situation.lateEntryHours))
    , m_banner(new CompleteBanner)
    , m_scroll(new QScrollArea)
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_movements(new QWidget)
    , m_regulation(new RegulationEditor(m_situation.words))
    , m_thread(new QLineEdit(cleanedLine(m_situation.note.thread)))
    , m_side(new SidePanel(m_situation))
    , m_footer(new NoteFooter(*m_saver))
    , m_toast(new Toast(this))
{
    setAccessibleName(tr("Note, %1, session %2").arg(m_situation.familyName).arg(m_situation.sessionNumber));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeColumn());

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_scroll, 1);
    middle->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_footer);

    connectParts();
    addKeys();
    show(NotePart::Movements);
    refresh();
}

NotePage::~NotePage()
{
    // The fields lose the keyboard while they go, when there is no page any more to hear of it.
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget *NotePage::makeColumn()
{
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 14, 24, 12);
    column->setSpacing(12);
    m_top->setSpacing(12);
    m_top->addWidget(m_room, 1);
    m_top->addWidget(m_times, 0, Qt::AlignTop | Qt::AlignLeading);
    column->addLayout(m_top);
    column->addWidget(m_late);
    column->addWidget(m_banner);
    addMovements(column);
    addRegulation(column);
    column->addWidget(makeThreadLine());
    column->addStretch(1);
    return ground;
}

void NotePage::addMovements(QVBoxLayout *column)
{
    auto *sections = new QVBoxLayout(m_movements);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(12);
    const QKeySequence movementKeys[] = {keys::connect, keys::reflect, keys::repair};
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i] = new PassageSection(static_cast<Movement>(i), m_situation, movementKeys[i]);
        sections->addWidget(m_sections[i]);
        connect(m_sections[i], &PassageSection::edited, this, &NotePage::wasEdited);
        connect(m_sections[i], &PassageSection::cursorMoved, this,
                [this](PassageEditor *editor) { keepInSight(editor); });
    }
    column->addWidget(m_movements);
}

void NotePage::addRegulation(QVBoxLayout *column)
{
    std::vector<ShownPerson> people;
    for (const Id<Person> &id : subjectsOf(m_situation.course)) {
        for (const Person &person : m_situation.people) {
            if (person.id == id)
                people.push_back({id, shownName(person), person.role});
        }
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const ShownPerson &one, const ShownPerson &other) { return one.role < other.role; });
    m_regulation->setRecord(m_situation.note, people, minutesOf(m_situation.session));
    column->addWidget(m_regulation);
}

QWidget *NotePage::makeThreadLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *title = new Label(TextRole::Strong, &Tokens::ink, tr("Thread for next time"));
    title->withIcon(QStringLiteral("thread"), &Tokens::ink2);
    row->addWidget(title);
    row->addWidget(m_thread, 1);
    m_thread->setObjectName(QStringLiteral("thread"));
    m_thread->setAccessibleName(title->text());
    m_thread->setPlaceholderText(tr("One line to pick up again"));
    return line;
}

void NotePage::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(keys::connect, [this] { goToMovement(0); });
    add(keys::reflect, [this] { goToMovement(1); });
    add(keys::repair, [this] { goToMovement(2); });
    add(keys::regulation, [this] {
        show(NotePart::Regulation);
        m_regulation->takeFocus();
    });
    add(keys::saveNow, [this] { m_saver->saveNow(); });
    add(keys::undo, [this] { m_toast->undo(); });
    add(keys::sign, &NotePage::openSigning);
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &NotePage::openSigning); // the large key says Enter as well
}

void NotePage::connectParts()
{
    connect(m_header, &NoteHeader::backRequested, this, [this] {
        m_saver->saveNow();
        Q_EMIT backRequested();
    });
    connect(m_header->parts(), &PartSwitch::partChosen, this, qOverload<NotePart>(&NotePage::show));
    connect(m_times, &HourTimes::edited, this, [this] {
        takeTimes();
        wasEdited();
    });
    connect(m_room, &RoomPanel::edited, this, [this] {
        Note there;
        m_room->write(there);
        m_times->takeAsHeld(!there.presences.empty());
        wasEdited();
    });
    connect(m_late, &LatePanel::edited, this, &NotePage::wasEdited);
    connect(m_regulation, &RegulationEditor::edited, this, &NotePage::wasEdited);
    connect(m_regulation, &RegulationEditor::takenAway, this, &NotePage::offerUndo);
    connect(m_thread, &QLineEdit::textEdited, this, &NotePage::wasEdited);
    connect(m_side, &SidePanel::edited, this, &NotePage::wasEdited);
    connect(m_side->ready(), &ReadyList::placeRequested, this, &NotePage::goTo);
    connect(m_footer, &NoteFooter::keepRequested, this, [this] {
        m_saver->saveNow();
        Q_EMIT keepRequested();
    });
    connect(m_footer, &NoteFooter::signRequested, this, &NotePage::openSigning);
    connect(m_footer, &NoteFooter::againRequested, m_saver, &DraftSaver::saveNow);
    connect(m_footer, &NoteFooter::copyElsewhereRequested, this, &NotePage::copyElsewhereRequested);
    connect(m_footer, &NoteFooter::versionsRequested, this, &NotePage::versionsRequested);
    connect(m_footer, &NoteFooter::moveRequested, this, &NotePage::moveRequested);
    connect(m_footer, &NoteFooter::discardRequested, this, &NotePage::discardRequested);
    connect(qApp, &QApplication::focusChanged, this, &NotePage::leaveField);
}

Note NotePage::note() const
{
    Note note = m_situation.note;
    note.passages.clear();
    note.elements.clear();
    m_room->write(note);
    for (const PassageSection *section : m_sections)
        section->write(note);
    m_regulation->apply(note);
    m_side->write(note);
    m_late->write(note);
    note.thread = cleanedLine(m_thread->text());
    if (!saysSomething(note.thread)) {
        note.thread.clear();
        note.threadSubjects = {};
    } else if (!m_keepsThreadSubjects) {
        note.threadSubjects = usualSubjects(m_situation.course, note);
    }
    return note;
}

Session NotePage::session() const
{
    return m_times->session();
}

void NotePage::takeTimes()
{
    m_room->setHourStart(m_times->start());
    m_regulation->setMinutes(minutesOf(session()));
}

void NotePage::wasEdited()
{
    m_situation.note.written = fromMilliseconds(m_situation.clock());
    refresh();
    m_saver->edited();
    Q_EMIT edited();
}

// What the page says of the note is derived from the note each time, and never remembered.
void NotePage::refresh()
{
    const Note now = note();
    const Session hour = session();
    const auto ticks =
        readyToSign(now, hour, m_situation.people, fromMilliseconds(m_situation.clock()), m_situation.lateEntryHours);
    const auto asks = [&](Need need) {
        return std::any_of(ticks.begin(), ticks.end(), [&](const ReadyTick &tick) { return tick.need == need; });
    };
    m_side->ready()->show(ticks, hour);
    if (ticks.size() != m_ticks.size()) // lines are made when they are needed, and stand where they are seen
        tabInOrder({m_side, m_toast, m_footer});
    m_ticks = ticks;
    m_late->setVisible(asks(Need::LateReason) || m_late->saysSomething());
    m_banner->setComplete(m_side->ready()->isReady());
    m_banner->setVisible(hasRegulationRecord(now) && !hasPassage(now));
    m_header->parts()->setHolds(NotePart::Movements, !now.passages.empty() || !now.elements.empty());
    m_header->parts()->setHolds(NotePart::Regulation, hasRegulationRecord(now) || !now.contexts.empty());
    if (m_signing)
        m_signing->showReady(ticks, hour);
}

} // namespace attune
