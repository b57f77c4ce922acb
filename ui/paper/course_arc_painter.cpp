#include "ui/paper/course_arc.h"

#include "src/rules/course.h"
#include "ui/paper/draw_words.h"
#include "ui/paper/marks.h"
#include "ui/paper/type.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace attune {

namespace {

struct ArcWords {
    Q_DECLARE_TR_FUNCTIONS(Course)
};

constexpr qreal mainSide = 17;
constexpr qreal alsoSide = 9.5;
constexpr qreal todaySide = 19;
constexpr qreal leastStep = 15;
constexpr int arcRunsOn = 34; // the line goes on to here at least: past the guide
constexpr int excerptRunsOn = 24;
constexpr qreal lineAt = 58;
constexpr qreal bandHalf = 22;
constexpr qreal belowArc = 78;

struct ArcSheet {
    QPainter &painter;
    const CourseFrame &frame;
    const QRectF &box;
    const CourseDrawing &drawing;
    const Tokens &tokens;
    qreal scale;
    QColor ground;

    struct Span {
        qreal middle;
        qreal half;
    };
    // Where words lie that stand at x: within the box.
    Span span(qreal at, const QFont &font, const QString &text) const
    {
        const qreal half = QFontMetricsF(font).horizontalAdvance(text) / 2 + 2;
        const qreal x = std::clamp(at, box.left() + half, std::max(box.left() + half, box.right() - half));
        return {x, half};
    }
    void words(const QColor &ink, QPointF middle, const QString &text, bool strong = false) const
    {
        QFont font = textFont(TextRole::Caption, scale);
        if (strong)
            font.setWeight(QFont::DemiBold);
        const Span place = span(middle.x(), font, text);
        const qreal x = place.middle;
        const qreal half = place.half;
        painter.setFont(font);
        painter.setPen(ink);
        drawWords(painter, QRectF(x - half, middle.y() - 10 * scale, 2 * half, 20 * scale), Qt::AlignCenter, text);
    }
    QRectF square(qreal x, qreal y, qreal side) const { return {x - side / 2, y - side / 2, side, side}; }
};

int heldSoFar(const CourseDrawing &drawing)
{
    return drawing.before + static_cast<int>(drawing.stops.size());
}

void paintBand(const ArcSheet &sheet)
{
    const CourseFrame &frame = sheet.frame;
    if (frame.first() > softGuideTo || sheet.drawing.isExcerpt)
        return;
    const qreal half = frame.step() / 2;
    const qreal one = frame.x(std::max(softGuideFrom, frame.first()));
    const qreal other = frame.x(softGuideTo);
    QRectF band(std::min(one, other) - half, frame.line() - bandHalf * sheet.scale, std::abs(other - one) + 2 * half,
                2 * bandHalf * sheet.scale);
    sheet.painter.setPen(QPen(sheet.tokens.line, 1));
    sheet.painter.setBrush(sheet.tokens.inset);
    sheet.painter.drawRoundedRect(band, 6, 6);
    sheet.words(sheet.tokens.ink2, {band.center().x(), band.top() - 19 * sheet.scale},
                ArcWords::tr("20 to 30 sessions is a soft guide, and the work may go on"));
}

// Straight through what was, dotted into what may come; it ends nowhere, so it is not drawn to an end.
void paintLine(const ArcSheet &sheet)
{
    const CourseFrame &frame = sheet.frame;
    const int held = std::max(heldSoFar(sheet.drawing), sheet.drawing.next.value_or(0));
    const qreal y = frame.line();
    sheet.painter.setPen(QPen(sheet.tokens.lineStrong, 1));
    std::optional<int> before;
    const auto joined = [&](int number, bool away) {
        // Where the family was away, the line is away too.
        if (before && !away && number > frame.first())
            sheet.painter.drawLine(QPointF(frame.x(*before), y), QPointF(frame.x(number), y));
        before = std::max(number, frame.first());
    };
    for (const CourseStop &stop : sheet.drawing.stops)
        joined(stop.number, stop.weeksAway.has_value());
    if (sheet.drawing.next)
        joined(*sheet.drawing.next, false);
    QPen dotted(sheet.tokens.edge, 1.4, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({0.4, 4});
    sheet.painter.setPen(dotted);
    const qreal end = frame.isMirrored() ? sheet.box.left() : sheet.box.right();
    sheet.painter.drawLine(QPointF(frame.x(std::max(held, frame.first())), y), QPointF(end, y));
}

// One large mark; of several equal ones, all of them, beside and above each other.
void paintMain(const ArcSheet &sheet, qreal x, const std::vector<HourHeld> &main)
{
    const qreal fit = std::min(1.0, sheet.frame.step() / (mainSide + 4)) * std::min(sheet.scale, 1.2);
    const qreal y = sheet.frame.line();
    if (main.size() == 1)
        return paintMark(sheet.painter, sheet.square(x, y, mainSide * fit), main.front(), sheet.tokens, sheet.ground);
    const qreal side = 10.5 * fit;
    const qreal way = side / 2 + 1;
    for (std::size_t place = 0; place < main.size(); ++place) {
        const qreal across = main.size() == 2 ? 0 : place % 2 == 0 ? -way : way;
        const qreal down = main.size() == 2 ? (place == 0 ? -way : way) : place < 2 ? -way : way;
        const qreal alone = main.size() == 3 && place == 2 ? 0 : across;
        paintMark(sheet.painter, sheet.square(x + (sheet.frame.isMirrored() ? -alone : alone), y + down, side),
                  main[place], sheet.tokens, sheet.ground);
    }
}

void paintStop(const ArcSheet &sheet, const CourseStop &stop)
{
    const CourseFrame &frame = sheet.frame;
    const qreal x = frame.x(stop.number);
    const qreal y = frame.line();
    const qreal fit = std::min(1.0, frame.step() / (mainSide + 4)) * std::min(sheet.scale, 1.2);
    // The line keeps a distance to the marks.
    sheet.painter.setPen(Qt::NoPen);
    const bool isInBand = !sheet.drawing.isExcerpt && stop.number >= softGuideFrom && stop.number <= softGuideTo;
    sheet.painter.setBrush(isInBand ? sheet.tokens.inset : sheet.ground);
    sheet.painter.drawEllipse(QPointF(x, y), (mainSide / 2 + 2.5) * fit, (mainSide / 2 + 2.5) * fit);
    if (stop.isTold && !stop.main.empty())
        paintMain(sheet, x, stop.main);
    else if (stop.isToday)
        paintTodayMark(sheet.painter, sheet.square(x, y, todaySide * fit), sheet.tokens, sheet.ground);
    else
        paintUntoldMark(sheet.painter, sheet.square(x, y, mainSide * fit), sheet.tokens, sheet.ground);
    qreal down = y + (mainSide / 2 + 12) * sheet.scale;
    for (const HourHeld held : stop.also) {
        paintMark(sheet.painter, sheet.square(x, down, alsoSide * fit), held, sheet.tokens, sheet.ground);
        down += 12 * sheet.scale;
    }
    if (stop.weeksAway && stop.number > frame.first())
        sheet.words(sheet.tokens.ink2, {(x + frame.x(stop.number - 1)) / 2, y - (mainSide / 2 + 12) * sheet.scale},
                    ArcWords::tr("%n weeks away", nullptr, *stop.weeksAway));
}

void paintNumbers(const ArcSheet &sheet)
{
    const CourseFrame &frame = sheet.frame;
    const qreal y = frame.line() + (belowArc - 14) * sheet.scale;
    std::optional<int> today = sheet.drawing.next;
    for (const CourseStop &stop : sheet.drawing.stops) {
        if (stop.isToday)
            today = stop.number;
    }
    const int step = frame.step() < 22 ? 10 : 5;
    const int earlier = frame.first() - 1;
    const auto withEarlier = [&](const QString &number) {
        return earlier == 0                   ? number
            : earlier == sheet.drawing.before ? ArcWords::tr("%1 before Attune, %2").arg(earlier).arg(number)
                                              : ArcWords::tr("%1 earlier, %2").arg(earlier).arg(number);
    };
    const QString first = withEarlier(QString::number(frame.first()));
    const qreal firstRoom = QFontMetricsF(textFont(TextRole::Caption, sheet.scale)).horizontalAdvance(first) + 12;
    // What the first number says is said of today where both are in one place.
    const bool isTodayFirst = today && (*today - frame.first()) * frame.step() < std::max(firstRoom, 48 * sheet.scale);
    for (int number = frame.first(); number <= frame.last(); ++number) {
        const bool isFirst = number == frame.first();
        // A number beside "19 today", or beside what the first one says, gives way to it.
        const bool besideToday = today && std::abs(number - *today) * frame.step() < 48 * sheet.scale;
        const bool besideFirst = !isFirst && (number - frame.first()) * frame.step() < firstRoom;
        const bool isAway = besideToday || besideFirst || (isFirst && isTodayFirst);
        if ((number % step == 0 || isFirst) && !isAway)
            sheet.words(sheet.tokens.ink2, {frame.x(number), y}, isFirst ? first : QString::number(number));
    }
    if (today)
        sheet.words(sheet.tokens.ink, {frame.x(*today), y},
                    isTodayFirst ? withEarlier(ArcWords::tr("%1 today").arg(*today))
                                 : ArcWords::tr("%1 today").arg(*today),
                    true);
}

// Above the first hour of each month in which there is room, with the year where it is another than before it.
void paintMonths(const ArcSheet &sheet)
{
    const qreal y = sheet.frame.line() - (mainSide / 2 + 12) * sheet.scale;
    const QFont font = textFont(TextRole::Caption, sheet.scale);
    QDate told;
    std::optional<ArcSheet::Span> before;
    for (const CourseStop &stop : sheet.drawing.stops) {
        const bool isSameYear = told.isValid() && told.year() == stop.day.year();
        if (isSameYear && told.month() == stop.day.month())
            continue;
        const QString text = QLocale().toString(stop.day,
                                                isSameYear ? ArcWords::tr("MMM", "a month without its year")
                                                           : ArcWords::tr("MMM yyyy", "a month with its year"));
        const ArcSheet::Span place = sheet.span(sheet.frame.x(stop.number), font, text);
        if (before && std::abs(place.middle - before->middle) < place.half + before->half + 4 * sheet.scale)
            continue;
        sheet.words(sheet.tokens.ink2, {place.middle, y}, text);
        before = place;
        told = stop.day;
    }
}

} // namespace

qreal courseArcHeight(qreal scale)
{
    return (lineAt + belowArc) * scale;
}

CourseFrame::CourseFrame(const QRectF &box, const CourseDrawing &drawing, qreal scale, Qt::LayoutDirection direction)
    : m_box(box)
    , m_line(box.top() + lineAt * scale)
    , m_mirrored(direction == Qt::RightToLeft)
{
    const int held = std::max(heldSoFar(drawing), drawing.next.value_or(0));
    m_last = drawing.isExcerpt ? std::max(excerptRunsOn, held) : std::max(arcRunsOn, held + 3);
    m_first = drawing.before + 1;
    const int room = std::max(1, static_cast<int>(box.width() / leastStep));
    m_first = std::max(m_first, m_last - room + 1);
    m_step = box.width() / (m_last - m_first + 1);
}

qreal CourseFrame::x(int number) const
{
    const qreal way = (number - m_first + 0.5) * m_step;
    return m_mirrored ? m_box.right() - way : m_box.left() + way;
}

void paintCourseArc(QPainter &painter, const QRectF &box, const CourseDrawing &drawing, const Tokens &tokens,
                    qreal scale, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const CourseFrame frame(box, drawing, scale, painter.layoutDirection());
    const ArcSheet sheet{painter, frame, box, drawing, tokens, scale, ground};
    paintBand(sheet);
    paintLine(sheet);
    for (const CourseStop &stop : drawing.stops) {
        if (stop.number >= frame.first())
            paintStop(sheet, stop);
    }
    if (drawing.next)
        paintTodayMark(painter, sheet.square(frame.x(*drawing.next), frame.line(), todaySide), tokens, ground);
    if (drawing.awayNow)
        sheet.words(tokens.ink2,
                    {frame.x(heldSoFar(drawing)) + (frame.isMirrored() ? -1 : 1) * frame.step(),
                     frame.line() - (mainSide / 2 + 12) * scale},
                    ArcWords::tr("%n weeks away", nullptr, *drawing.awayNow));
    if (drawing.isExcerpt)
        paintMonths(sheet);
    else
        paintNumbers(sheet);
    painter.restore();
}

} // namespace attune
