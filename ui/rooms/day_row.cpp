#include "ui/rooms/day_row.h"

#include "ui/controls/button.h"
#include "ui/controls/dyad_figure.h"
#include "ui/controls/held_marks.h"
#include "ui/controls/label.h"
#include "ui/keys.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"
#include "ui/rooms/family_words.h"
#include "ui/rooms/row_ground.h"
#include "ui/rooms/state_badge.h"

#include <QGridLayout>
#include <QLocale>

namespace attune {

namespace {

constexpr int rowFigureSide = 32;

QString whenOf(const DayLine &line, QDate today)
{
    const QLocale locale;
    if (line.day == today)
        return line.start ? clockWords(*line.start) : DayRow::tr("no time yet");
    const QString ago =
        line.daysSince == 1 ? DayRow::tr("yesterday") : DayRow::tr("%n day(s) ago", nullptr, line.daysSince);
    return DayRow::tr("%1, %2").arg(locale.toString(line.day, DayRow::tr("ddd d MMM")), ago);
}

QString aboutOf(const DayLine &line, const FamilySketch &family, QDate today)
{
    QStringList parts;
    if (const QString children = childrenWords(family, today); !children.isEmpty())
        parts += children;
    if (line.number)
        parts += DayRow::tr("session %1").arg(*line.number);
    return parts.join(DayRow::tr("  ·  "));
}

QString stateWord(const DayLine &line, QDate today)
{
    return line.state == NoteState::NotAsked && line.day == today ? DayRow::tr("Later today")
                                                                  : StateBadge::word(line.state);
}

QString actionWord(NoteState state)
{
    switch (state) {
    case NoteState::ToWrite:
        return DayRow::tr("Write note");
    case NoteState::Draft:
        return DayRow::tr("Continue");
    default:
        return DayRow::tr("Open");
    }
}

} // namespace

DayRow::DayRow(const DayLine &line, const FamilySketch &family, QDate today, Way way, QGridLayout &grid,
               QObject *parent)
    : QObject(parent)
{
    const int row = grid.rowCount();
    grid.addWidget(new RowGround(way == Way::Next && line.day == today), row, 0, 1, -1);
    grid.addWidget(&(new Label(TextRole::Interface, &Tokens::ink2, whenOf(line, today)))->wrapped(), row, 1);
    grid.addWidget(new DyadFigure(dyadMarkOf(family, today), rowFigureSide), row, 2);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->setContentsMargins(0, 10, 0, 10);
    names->addWidget(&(new Label(TextRole::Strong, &Tokens::ink, nameWords(family)))->wrapped());
    names->addWidget(&(new Label(TextRole::Secondary, &Tokens::ink2, aboutOf(line, family, today)))->wrapped());
    grid.addLayout(names, row, 3);
    grid.addWidget(new HeldMarks(line.held), row, 4, Qt::AlignVCenter | Qt::AlignLeading);
    if (line.status == SessionStatus::DidNotTakePlace)
        grid.addWidget(new Label(TextRole::Secondary, &Tokens::ink2, tr("Did not take place")), row, 5,
                       Qt::AlignVCenter);
    else
        grid.addWidget(new StateBadge(line.state, stateWord(line, today)), row, 5, Qt::AlignVCenter);

    const bool hasNote = line.state != NoteState::NotAsked || !line.held.empty();
    m_action = new Button(way == Way::Next                     ? Button::Kind::Primary
                              : line.state == NoteState::Draft ? Button::Kind::Plain
                                                               : Button::Kind::Quiet,
                          actionWord(line.state));
    m_action->setAccessibleName(tr("%1, %2").arg(asTyped(line.familyName), m_action->text()));
    if (way == Way::Next)
        m_action->showKey(keys::openNote);
    connect(m_action, &Button::clicked, this, [this, hasNote, session = line.session, id = line.family] {
        if (hasNote)
            Q_EMIT noteRequested(session);
        else
            Q_EMIT familyRequested(id);
    });
    grid.addWidget(m_action, row, 6, Qt::AlignVCenter | Qt::AlignTrailing);
    if (line.state == NoteState::Signed || line.state == NoteState::Struck)
        return;
    auto *change = new Button(Button::Kind::Quiet, tr("Change this session"), QStringLiteral("edit"));
    change->setIconOnly(true);
    change->setAccessibleName(tr("%1, %2").arg(asTyped(line.familyName), change->text()));
    connect(change, &Button::clicked, this, [this, session = line.session] { Q_EMIT sessionRequested(session); });
    grid.addWidget(change, row, 7, Qt::AlignVCenter);
}

} // namespace attune
