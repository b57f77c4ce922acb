#include "ui/note/note_header.h"

#include "src/rules/age.h"
#include "src/rules/day.h"
#include "src/rules/in_work.h"
#include "src/work/open_note.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/dyad_figure.h"
#include "ui/controls/label.h"
#include "ui/note/part_switch.h"
#include "ui/note/session_title.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace attune {

namespace {

constexpr int noteMarkSide = 36;

DyadMark markOf(const OpenNote &open)
{
    DyadMark mark;
    mark.caregivers =
        std::max(1, static_cast<int>(std::ranges::count_if(open.course.caregivers, [&](Id<Person> person) {
                     return isInWork(person, open.dyads, open.session.day);
                 })));
    for (const Person &person : open.people) {
        if (person.role == PersonRole::Child && person.birthDate) {
            const Age age = ageOn(open.session.day, *person.birthDate);
            mark.childYears = age.years + age.months / 12.0;
            break;
        }
    }
    return mark;
}

QString shownDay(QDate day)
{
    return QLocale().toString(day, NoteHeader::tr("ddd d MMM", "a day without its year"));
}

// A draft that was only proposed was never saved since.
bool isKept(const OpenNote &open)
{
    return open.draft && open.draft->saved > open.draft->begun;
}

// "Session 19 · Thu 14 May · draft begun at 10:56"
QString lineOf(const OpenNote &open, bool isBegun)
{
    const QString separator = QStringLiteral("  \u00b7  ");
    QStringList parts{sessionTitle(open), shownDay(open.session.day)};
    parts.removeAll(QString());
    if (!isBegun)
        return parts.join(separator);
    const auto day = dayIn(open.session.zone, open.note.begun);
    const auto time = clockTimeIn(open.session.zone, open.note.begun);
    if (day && time) {
        const QString clock = clockWords(*time);
        parts.append(*day == open.session.day ? NoteHeader::tr("draft begun at %1").arg(clock)
                                              : NoteHeader::tr("draft begun on %1 at %2").arg(shownDay(*day), clock));
    }
    return parts.join(separator);
}

} // namespace

NoteHeader::NoteHeader(const OpenNote &open, QWidget *parent)
    : QWidget(parent)
    , m_parts(new PartSwitch)
    , m_line(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_begun(lineOf(open, true))
{
    auto *back = new Button(Button::Kind::Quiet, tr("Back"), QStringLiteral("left"));
    back->setObjectName(QStringLiteral("back"));
    back->setIconOnly(true);
    connect(back, &Button::clicked, this, &NoteHeader::backRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Label(TextRole::Heading, &Tokens::ink, asTyped(open.family.displayName));
    name->setMinimumWidth(0);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_line->setText(lineOf(open, isKept(open)));
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    words->addWidget(name);
    words->addWidget(m_line);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 9);
    row->setSpacing(12);
    row->addWidget(back);
    row->addWidget(new DyadFigure(markOf(open), noteMarkSide));
    row->addSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_parts);
    row->addSpacing(10); // to 24, while the arrow at the start has a margin of its own
    setMinimumHeight(72);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NoteHeader::showBegun()
{
    m_line->setText(m_begun);
}

void NoteHeader::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace attune
