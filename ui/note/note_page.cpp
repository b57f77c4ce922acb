#include "ui/note/note_page.h"

#include "src/rules/completeness.h"
#include "src/rules/day.h"
#include "src/rules/note_content.h"
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
#include "ui/note/session_title.h"
#include "ui/note/side_panel.h"
#include "ui/note/sign_dialog.h"
#include "ui/note/typed_words.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"
#include "ui/regulation/regulation_editor.h"
#include "ui/rooms/unknown_zone.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace attune {

namespace {

// How long ago the draft was last written; a clock that was set back since makes it no longer than now. Nothing for one
// that was not written yet.
std::optional<std::chrono::milliseconds> savedAgo(const OpenNote &open, const Clock &clock)
{
    if (!open.draft || open.draft->saved == open.draft->begun)
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, clock() - toMilliseconds(open.draft->saved)));
}

// What is in front at first: what is written of the hour.
NotePart beginsWith(const Note &note)
{
    const bool isRegulationAlone = hasRegulationRecord(note) && !hasPassage(note) && note.elements.empty();
    return isRegulationAlone ? NotePart::Regulation : NotePart::Movements;
}

} // namespace

NotePage::NotePage(const OpenNote &open, std::function<void(const WrittenHour &)> save, QString knownPassphrase,
                   const NoteClocks &clocks, QWidget *parent)
    : QWidget(parent)
    , m_hand(open, clocks.clock)
    , m_knownPassphrase(std::move(knownPassphrase))
    , m_saver(new DraftSaver([this, save = std::move(save)] { save(m_hand.toKeep()); }, clocks.steady,
                             savedAgo(open, clocks.clock), {}, this))
    , m_header(new NoteHeader(open))
    , m_times(new HourTimes(m_hand))
    , m_room(new RoomPanel(m_hand))
    , m_late(new LatePanel(m_hand))
    , m_banner(new CompleteBanner)
    , m_scroll(new QScrollArea)
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_movements(new QWidget)
    , m_regulation(new RegulationEditor(m_hand))
    , m_thread(new QLineEdit(cleanedLine(open.note.thread)))
    , m_side(new SidePanel(m_hand))
    , m_footer(new NoteFooter(*m_saver))
    , m_toast(new Toast(this))
{
    setAccessibleName(tr("Note, %1").arg(whose()));
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
    show(beginsWith(open.note));
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
    if (!isZone(m_hand.session().zone))
        column->addWidget(makeUnknownZone());
    column->addWidget(m_late);
    column->addWidget(m_banner);
    addMovements(column);
    column->addWidget(m_regulation);
    column->addWidget(makeThreadLine());
    column->addStretch(1);
    return ground;
}

// Without a zone that is known nothing of a new session is kept, and no time of it can be told.
QWidget *NotePage::makeUnknownZone()
{
    auto *unknown = new UnknownZone(m_hand.session().zone);
    connect(unknown, &UnknownZone::chosen, this,
            [this](const QString &zone) { m_hand.change([&](WrittenHour &hour) { hour.session.zone = zone; }); });
    return unknown;
}

void NotePage::addMovements(QVBoxLayout *column)
{
    auto *sections = new QVBoxLayout(m_movements);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(12);
    const QKeySequence movementKeys[] = {keys::connect, keys::reflect, keys::repair};
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i] = new PassageSection(static_cast<Movement>(i), m_hand, movementKeys[i]);
        sections->addWidget(m_sections[i]);
        connect(m_sections[i], &PassageSection::cursorMoved, this,
                [this](PassageEditor *editor) { keepInSight(editor); });
    }
    column->addWidget(m_movements);
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
    add(keys::regulation, &NotePage::goToRegulation);
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
    connect(&m_hand, &HourInHand::changed, this, &NotePage::wasEdited); // the last to hear of it
    connect(m_regulation, &RegulationEditor::takenAway, this, &NotePage::offerUndo);
    connect(m_thread, &QLineEdit::textEdited, this, &NotePage::takeThread);
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

QString NotePage::whose() const
{
    return familyAndSession(m_hand.open());
}

// A thread that is begun is about those who were there.
void NotePage::takeThread(const QString &words)
{
    m_hand.change([&](WrittenHour &hour) {
        Note &note = hour.note;
        if (!saysSomething(note.thread) && note.threadSubjects.isEmpty())
            note.threadAboutThoseThere = true;
        note.thread = cleanedLine(words);
    });
}

void NotePage::wasEdited()
{
    m_header->showBegun();
    refresh();
    m_saver->edited();
    Q_EMIT edited();
}

// What the page says of the note is derived from the note each time, and never remembered.
void NotePage::refresh()
{
    const Note now = note();
    const Session &hour = m_hand.session();
    const std::vector<ReadyTick> ticks = m_hand.ticks();
    const auto asks = [&](Need need) {
        return std::any_of(ticks.begin(), ticks.end(), [&](const ReadyTick &tick) { return tick.need == need; });
    };
    m_side->ready()->show(ticks, hour);
    if (ticks.size() != m_ticks.size()) // lines are made when they are needed, and stand where they are seen
        tabInOrder({m_side, m_toast, m_footer});
    m_ticks = ticks;
    m_late->setVisible(asks(Need::LateReason) || saysSomething(now.lateReason) || saysSomething(now.lateSource));
    QStringList questions;
    for (const ReadyTick &tick : ticks) {
        if (!tick.met)
            questions += needWords(tick, hour);
    }
    m_banner->showMissing(questions);
    m_banner->setVisible(hasRegulationRecord(now) && !hasPassage(now));
    m_header->parts()->setHolds(NotePart::Movements, !now.passages.empty() || !now.elements.empty());
    m_header->parts()->setHolds(NotePart::Regulation, hasRegulationRecord(now) || !now.contexts.empty());
    if (m_signing)
        m_signing->showReady(ticks, hour);
}

} // namespace attune
