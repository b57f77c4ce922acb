#include "ui/note/side_panel.h"

#include "src/records/describe.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/chip.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/label.h"
#include "ui/note/hour_in_hand.h"
#include "ui/note/note_words.h"
#include "ui/note/passage_editor.h"
#include "ui/note/ready_list.h"
#include "ui/note/wonder_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace attune {

namespace {

// A thin line across the panel between two of its parts.
class Divider : public QWidget {
public:
    Divider() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), attuneStyle().tokens().line); }
};

QWidget *padded(QWidget *inner)
{
    auto *outer = new QWidget;
    auto *column = new QVBoxLayout(outer);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(inner);
    return outer;
}

} // namespace

SidePanel::SidePanel(HourInHand &hand, QWidget *parent)
    : QScrollArea(parent)
    , m_hand(hand)
    , m_wonder(new WonderPanel(hand))
    , m_ready(new ReadyList)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Beside the note"));
    viewport()->setAutoFillBackground(false);

    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    if (!hand.open().lastThread.isEmpty()) {
        column->addWidget(padded(makeThread(hand.open())));
        column->addWidget(new Divider);
    }
    auto *wonder = padded(m_wonder);
    column->addWidget(wonder);
    column->addWidget(padded(makeMostly()));
    column->addWidget(new Divider);
    auto *ready = new QWidget;
    auto *rows = new QVBoxLayout(ready);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("Ready to sign")));
    rows->addWidget(m_ready);
    column->addWidget(padded(ready));
    column->addStretch(1);
    setWidget(ground);
    ground->setAutoFillBackground(false); // a scroll area fills what it is given

    connect(&hand, &HourInHand::changed, this, &SidePanel::showMostly);
    connect(m_wonder, &WonderPanel::cursorMoved, this, &SidePanel::keepInSight);
    takeWidth();
    showWonder(false);
}

QWidget *SidePanel::makeThread(const OpenNote &open)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *title = new Label(TextRole::Section, &Tokens::ink, tr("Thread from last session"));
    title->withIcon(QStringLiteral("thread"), &Tokens::ink);
    title->wrapped();
    head->addWidget(title, 1);
    head->addWidget(new Label(TextRole::Caption, &Tokens::ink3,
                              QLocale().toString(open.lastThreadDay, tr("d MMM", "a day without its year"))));
    column->addLayout(head);
    auto *text = new Label(TextRole::Interface, &Tokens::ink, open.lastThread);
    text->setTextInteractionFlags(Qt::NoTextInteraction);
    text->wrapped();
    column->addWidget(text);
    return part;
}

QWidget *SidePanel::makeMostly()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *title = new Label(TextRole::Section, &Tokens::ink, tr("What the hour mostly held"));
    title->wrapped();
    column->addWidget(title);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(8, chips);
    const std::pair<HourHeld, QString> all[] = {{HourHeld::Connect, movementTitle(Movement::Connect)},
                                                {HourHeld::Reflect, movementTitle(Movement::Reflect)},
                                                {HourHeld::Repair, movementTitle(Movement::Repair)},
                                                {HourHeld::Regulation, tr("Regulation")}};
    for (const auto &[held, word] : all) {
        auto *chip = new Chip(word);
        chip->setObjectName(QStringLiteral("mostly.") + QString::fromLatin1(attune::word(held)));
        chip->setAccessibleName(tr("The hour mostly held %1").arg(word));
        connect(chip, &Chip::clicked, this, [this, held = held, chip] {
            m_hand.change([&](WrittenHour &hour) {
                hour.note.mostlyHeld = chip->isChecked() ? std::optional(held) : std::nullopt;
            });
        });
        flow->addWidget(chip);
        m_mostly.push_back({held, chip});
    }
    column->addWidget(chips);
    showMostly();
    return part;
}

void SidePanel::showMostly()
{
    for (const auto &[held, chip] : m_mostly)
        chip->setChecked(m_hand.note().mostlyHeld == held);
}

void SidePanel::showWonder(bool shown)
{
    m_wonder->parentWidget()->setVisible(shown);
}

void SidePanel::keepInSight(PassageEditor *editor, const QRect &cursor)
{
    const QPoint at = editor->viewport()->mapTo(widget(), cursor.center());
    ensureVisible(at.x(), at.y(), 0, cursor.height());
}

void SidePanel::takeWidth()
{
    setFixedWidth(attuneStyle().scaled(312));
}

void SidePanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        takeWidth();
}

void SidePanel::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours.inset);
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : viewport()->width() - 1;
    painter.fillRect(edge, 0, 1, viewport()->height(), colours.line);
}

} // namespace attune
