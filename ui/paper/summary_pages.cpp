#include "ui/paper/summary_pages.h"

#include "src/work/summary.h"
#include "ui/paper/course_arc.h"
#include "ui/paper/marks.h"
#include "ui/paper/summary_words.h"
#include "ui/paper/trend.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace attune {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

constexpr qreal inch = 96;
constexpr qreal margin = 64;
constexpr qreal headAt = 40; // the line above each page, and its foot as far from below
constexpr qreal bodyTop = 80;
constexpr qreal bodyBottom = 72;
constexpr qreal labelWidth = 130;
constexpr qreal trendHeight = 196;
constexpr std::size_t stopsInARow = 24;
constexpr qreal rowTop = 32; // the room that an excerpt has no guide for
constexpr qreal rowBottom = 24; // and no numbers
constexpr qreal alsoRow = 12; // what a small mark beneath another one needs
constexpr qreal barRow = 26;
constexpr qreal barStart = 124;
constexpr qreal barLength = 300;
constexpr qreal barHigh = 12;
constexpr qreal markSide = 12;

const Tokens &ink()
{
    return lightTokens(); // paper is light
}

TextLook look(TextRole role, const QColor &color, bool keepsNext = false)
{
    return {role, color, keepsNext, false};
}

// Of a row of the course: no higher than its small marks ask for.
qreal rowHeight(const CourseDrawing &row)
{
    constexpr std::size_t fewest = 1;
    constexpr std::size_t atMost = heldInOrder.size() - 1; // beside a large one
    std::size_t most = fewest;
    for (const CourseStop &stop : row.stops)
        most = std::clamp(stop.also.size(), most, atMost);
    return courseArcHeight(1) - rowTop - rowBottom - alsoRow * static_cast<qreal>(atMost - most);
}

int sessionsThatHeld(const std::vector<Hour> &hours, HourHeld held)
{
    return static_cast<int>(
        std::ranges::count_if(hours, [&](const Hour &hour) { return std::ranges::count(hour.mainMarks, held) > 0; }));
}

// Puts one thing after the other; everything that it draws it keeps as a value.
class PageSheet {
public:
    PageSheet(const Summary &summary, qreal width)
        : m_summary(summary)
        , m_width(width)
    {
    }

    Flow take()
    {
        head();
        course();
        held();
        settling();
        section(PageWords::tr("Hours for settling"), summary_words::regulation(m_summary));
        closing();
        return std::move(m_flow);
    }

private:
    void head()
    {
        addText(m_flow, summary_words::title(), look(TextRole::Heading, ink().ink, true), m_width);
        addText(m_flow, summary_words::period(m_summary), look(TextRole::Interface, ink().ink2), m_width);
        addDistance(m_flow, 12);
        addRule(m_flow, ink().line);
        addDistance(m_flow, 10);
        fact(m_summary.children.size() == 1 ? PageWords::tr("Child") : PageWords::tr("Children"),
             summary_words::children(m_summary));
        fact(PageWords::tr("Given to"),
             PageWords::tr("%1, as the family’s own").arg(summary_words::recipient(m_summary)));
        fact(m_summary.therapists.size() == 1 ? PageWords::tr("Therapist") : PageWords::tr("Therapists"),
             summary_words::therapists(m_summary));
        addDistance(m_flow, 10);
        addRule(m_flow, ink().line);
    }

    void fact(const QString &label, const QString &value)
    {
        bool isFirst = true;
        for (const QString &line : value.split(u'\n')) {
            addFact(m_flow, isFirst ? label : QString(), line, look(TextRole::Interface, ink().ink2),
                    look(TextRole::Strong, ink().ink), labelWidth, m_width);
            isFirst = false;
        }
    }

    void heading(const QString &text)
    {
        addDistance(m_flow, 20);
        addText(m_flow, text, look(TextRole::Section, ink().ink, true), m_width);
    }

    void section(const QString &title, const QString &text)
    {
        if (text.isEmpty())
            return;
        heading(title);
        addText(m_flow, text, look(TextRole::Interface, ink().ink), m_width);
    }

    void course()
    {
        section(PageWords::tr("The course so far"), summary_words::course(m_summary));
        for (const CourseDrawing &row : courseExcerpt(m_summary.hours.front().hours, stopsInARow))
            m_flow.push_back(
                {FlowPart::Kind::Thing, rowHeight(row), false, {}, [row](QPainter &painter, const QRectF &box) {
                     const QRectF whole(box.left(), box.top() - rowTop, box.width(), courseArcHeight(1));
                     paintCourseArc(painter, whole, row, ink(), 1, ink().surface);
                 }});
        addText(m_flow, PageWords::tr("Large: what the hour mostly held. Small: what else was there."),
                look(TextRole::Caption, ink().ink2), m_width);
    }

    void held()
    {
        heading(PageWords::tr("What sessions mostly held"));
        addText(m_flow, summary_words::held(), look(TextRole::Interface, ink().ink, true), m_width);
        addDistance(m_flow, 4);
        const std::vector<Hour> &hours = m_summary.hours.front().hours;
        int most = 1;
        for (const HourHeld each : heldInOrder)
            most = std::max(most, sessionsThatHeld(hours, each));
        for (const HourHeld each : heldInOrder)
            bar(each, sessionsThatHeld(hours, each), most);
    }

    void bar(HourHeld each, int count, int most)
    {
        //: What sessions mostly held, and how many: "Connect 9".
        const QString text = PageWords::tr("%1 %2").arg(heldWord(each), QLocale().toString(count));
        const bool isLast = each == heldInOrder.back();
        m_flow.push_back(
            {FlowPart::Kind::Thing, barRow, !isLast, text,
             [each, count, most](QPainter &painter, const QRectF &box) { paintBar(painter, box, each, count, most); }});
    }

    static void paintBar(QPainter &painter, const QRectF &box, HourHeld each, int count, int most)
    {
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        const auto at = [&](qreal from, qreal width, qreal height) {
            const qreal left = mirrored ? box.right() - from - width : box.left() + from;
            return QRectF(left, box.center().y() - height / 2, width, height);
        };
        paintMark(painter, at(0, markSide, markSide), each, ink(), ink().surface);
        painter.setFont(textFont(TextRole::Interface));
        painter.setPen(ink().ink);
        const int side = Qt::AlignVCenter | Qt::AlignLeading;
        painter.drawText(at(markSide + 8, barStart - markSide - 12, box.height()), side, heldWord(each));
        const qreal length = barLength * count / most;
        if (count > 0)
            paintHeldFill(painter, at(barStart, length, barHigh), each, ink(), ink().surface);
        painter.setPen(ink().ink);
        painter.drawText(at(barStart + length + (count > 0 ? 8 : 0), 60, box.height()), side,
                         QLocale().toString(count));
    }

    // One line a child, and never two in one drawing.
    void settling()
    {
        for (std::size_t i = 0; i < m_summary.hours.size(); ++i) {
            const TrendDrawing drawing = trendExcerpt(m_summary.hours[i].hours);
            section(m_summary.hours.size() == 1
                        ? PageWords::tr("Minutes to settle")
                        : PageWords::tr("Minutes to settle, %1").arg(shownName(m_summary.children[i])),
                    trendSentence(drawing));
            if (!drawing.isDrawn())
                continue;
            m_flow.push_back(
                {FlowPart::Kind::Thing, trendHeight, false, {}, [drawing](QPainter &painter, const QRectF &box) {
                     paintTrend(painter, box, drawing, ink(), 1, ink().surface);
                 }});
        }
    }

    void closing()
    {
        if (!m_summary.closing)
            return;
        heading(PageWords::tr("To you"));
        addText(m_flow, m_summary.closing->words.text.trimmed(), {TextRole::Interface, ink().ink, false, true},
                m_width);
        m_flow.back().keepsNext = true;
        addDistance(m_flow, 6);
        addText(m_flow, summary_words::signedBy(m_summary), look(TextRole::Secondary, ink().ink2), m_width);
    }

    const Summary &m_summary;
    qreal m_width;
    Flow m_flow;
};

} // namespace

QPageSize::PageSizeId paperOf(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::Belize:
    case QLocale::Canada:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Mexico:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::UnitedStates:
    case QLocale::Venezuela:
        return QPageSize::Letter;
    default:
        return QPageSize::A4;
    }
}

SummaryPages::SummaryPages(const Summary &summary, QPageSize::PageSizeId paper)
    : m_size(QPageSize(paper).size(QPageSize::Inch) * inch)
    , m_practice(asTyped(summary.practice.name))
    , m_day(summary_words::day(summary.day))
    , m_foot(summary_words::foot(summary))
    , m_pages(pagesOf(PageSheet(summary, m_size.width() - 2 * margin).take(), m_size.height() - bodyTop - bodyBottom))
{
}

void SummaryPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setLayoutDirection(QGuiApplication::layoutDirection()); // a PDF has none of its own
    const auto line = [&](const QString &text, qreal middle, TextRole role, const QColor &color, Qt::Alignment side) {
        QFont font = textFont(role);
        font.setHintingPreference(QFont::PreferNoHinting);
        painter.setFont(font);
        painter.setPen(color);
        const QRectF box(margin, middle - inch / 8, m_size.width() - 2 * margin, inch / 4);
        const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width() * 0.8);
        painter.drawText(box, side | Qt::AlignVCenter, fitting);
    };
    line(m_practice, headAt, TextRole::Strong, ink().ink, Qt::AlignLeading);
    line(m_day, headAt, TextRole::Secondary, ink().ink2, Qt::AlignTrailing);
    paintFlow(painter, QRectF(margin, bodyTop, m_size.width() - 2 * margin, m_size.height()),
              m_pages[static_cast<std::size_t>(page)]);
    line(m_foot, m_size.height() - headAt, TextRole::Caption, ink().ink2, Qt::AlignLeading);
    line(pageWords(page), m_size.height() - headAt, TextRole::Caption, ink().ink2, Qt::AlignTrailing);
    painter.restore();
}

QString SummaryPages::text(int page) const
{
    QStringList lines{m_practice, m_day};
    for (const FlowPart &part : m_pages[static_cast<std::size_t>(page)]) {
        if (!part.text.isEmpty())
            lines += part.text;
    }
    lines << m_foot << pageWords(page);
    return lines.join(u'\n');
}

QString SummaryPages::pageWords(int page) const
{
    return PageWords::tr("Page %1 of %2").arg(page + 1).arg(count());
}

} // namespace attune
