#include "ui/paper/summary_pages.h"

#include "src/work/summary.h"
#include "ui/paper/course_arc.h"
#include "ui/paper/draw_words.h"
#include "ui/paper/held_bars.h"
#include "ui/paper/marks.h"
#include "ui/paper/summary_alt.h"
#include "ui/paper/summary_words.h"
#include "ui/paper/trend.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <iterator>

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
constexpr qreal rowTop = 26; // the room that an excerpt has no guide for
constexpr qreal rowBottom = 24; // and no numbers
constexpr qreal alsoRow = 12; // what a small mark beneath another one needs

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
        closing();
        course();
        held();
        section(PageWords::tr("Hours for settling"), summary_words::regulation(m_summary));
        settling();
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
        const PaperElementPtr facts = paperElement(PaperElement::Role::Table);
        fact(facts, m_summary.children.size() == 1 ? PageWords::tr("Child") : PageWords::tr("Children"),
             summary_words::children(m_summary));
        fact(facts, PageWords::tr("Given to"),
             PageWords::tr("%1, as the family’s own").arg(summary_words::recipients(m_summary)));
        fact(facts, m_summary.therapists.size() == 1 ? PageWords::tr("Therapist") : PageWords::tr("Therapists"),
             summary_words::therapists(m_summary));
        addDistance(m_flow, 10);
        addRule(m_flow, ink().line);
    }

    void fact(const PaperElementPtr &facts, const QString &label, const QString &value)
    {
        addFact(m_flow, facts, label, value, look(TextRole::Interface, ink().ink2), look(TextRole::Strong, ink().ink),
                labelWidth, m_width);
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
        for (const ToldCourse &course : m_summary.courses) {
            if (m_summary.courses.size() > 1)
                addText(m_flow, summary_words::courseHead(course), look(TextRole::Strong, ink().ink, true), m_width);
            drawCourse(course);
        }
        addText(m_flow, PageWords::tr("Large: what the hour mostly held. Small: what else was there."),
                look(TextRole::Caption, ink().ink2), m_width);
    }

    void drawCourse(const ToldCourse &course)
    {
        for (const CourseDrawing &row : courseExcerpt(course.hours, stopsInARow))
            addDrawing(m_flow, rowHeight(row), summary_words::courseRow(row),
                       [row](QPainter &painter, const QRectF &box) {
                           const QRectF whole(box.left(), box.top() - rowTop, box.width(), courseArcHeight(1));
                           paintCourseArc(painter, whole, row, ink(), 1, ink().surface);
                       });
    }

    // Nothing where no hour held anything yet, as a first meeting may.
    void held()
    {
        std::vector<Hour> hours;
        for (const ToldCourse &course : m_summary.courses)
            std::ranges::copy_if(course.hours, std::back_inserter(hours),
                                 [](const Hour &hour) { return !hour.mainMarks.empty(); });
        if (hours.empty())
            return;
        heading(PageWords::tr("What sessions mostly held"));
        addText(m_flow, summary_words::held(), look(TextRole::Interface, ink().ink, true), m_width);
        addDistance(m_flow, 4);
        addHeldBars(m_flow, hours);
    }

    // One line a child and course, and never two in one drawing; too few hard moments are no line.
    void settling()
    {
        for (std::size_t i = 0; i < m_summary.children.size(); ++i) {
            for (const ToldCourse &course : m_summary.courses)
                settlingOf(shownName(m_summary.children[i]), course, course.lines[i].hours);
        }
    }

    void settlingOf(const QString &child, const ToldCourse &course, const std::vector<Hour> &hours)
    {
        const TrendDrawing drawing = trendExcerpt(hours);
        if (!drawing.isDrawn())
            return;
        QString title = m_summary.children.size() == 1 ? PageWords::tr("Minutes to settle")
                                                       : PageWords::tr("Minutes to settle, %1").arg(child);
        if (m_summary.courses.size() > 1)
            title = PageWords::tr("%1, %2").arg(title, summary_words::courseHead(course));
        const QString says = summary_words::settling(drawing.progress);
        section(title, says);
        m_flow.back().keepsNext = true;
        addDrawing(m_flow, trendHeight, says, [drawing](QPainter &painter, const QRectF &box) {
            paintTrend(painter, box, drawing, ink(), 1, ink().surface);
        });
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

// Above or beneath a page, at the side where its lines begin or where they end.
void paintEdgeLine(QPainter &painter, const QRectF &box, const QString &text, const TextLook &look, bool isAtEnd)
{
    const QFont font = paperFont(look.role);
    painter.setFont(font);
    painter.setPen(look.ink);
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width() * 0.8);
    const bool isLeft = isAtEnd == (painter.layoutDirection() == Qt::RightToLeft);
    drawWords(painter, box, Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignRight), fitting,
              painter.layoutDirection());
}

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
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    for (const PlacedPiece &piece : pieces(page))
        piece.paint(painter);
    painter.restore();
}

std::vector<PlacedPiece> SummaryPages::pieces(int page) const
{
    const QRectF column(margin, 0, m_size.width() - 2 * margin, m_size.height());
    const QRectF head(margin, headAt - inch / 8, column.width(), inch / 4);
    const QRectF foot(margin, m_size.height() - headAt - inch / 8, column.width(), inch / 4);
    std::vector<PlacedPiece> pieces;
    const auto line = [&](PlacedPiece::Place place, const QRectF &box, const QString &text, const TextLook &how,
                          bool isAtEnd) {
        pieces.push_back({place, nullptr, [=](QPainter &painter) { paintEdgeLine(painter, box, text, how, isAtEnd); }});
    };
    line(PlacedPiece::Place::Head, head, m_practice, look(TextRole::Strong, ink().ink), false);
    line(PlacedPiece::Place::Head, head, m_day, look(TextRole::Secondary, ink().ink2), true);
    for (PlacedPiece &piece : placed(m_pages[static_cast<std::size_t>(page)], column.adjusted(0, bodyTop, 0, 0)))
        pieces.push_back(std::move(piece));
    line(PlacedPiece::Place::Foot, foot, m_foot, look(TextRole::Caption, ink().ink2), false);
    line(PlacedPiece::Place::Foot, foot, pageWords(page), look(TextRole::Caption, ink().ink2), true);
    return pieces;
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
