#include "ui/caseload/caseload_page.h"

#include "ui/caseload/caseload_delegate.h"
#include "ui/caseload/caseload_model.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/card.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/held_legend.h"
#include "ui/controls/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace attune {

/// The rows that are asked for; it sorts nothing.
class CaseloadFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void ask(const QString &therapist, bool awayOnly)
    {
        m_therapist = therapist;
        m_awayOnly = awayOnly;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const CaseloadLine &line = static_cast<const CaseloadModel &>(*sourceModel()).line(row);
        return (m_therapist.isEmpty() || line.therapist == m_therapist) && (!m_awayOnly || line.row.weeksAway);
    }

private:
    QString m_therapist;
    bool m_awayOnly = false;
};

namespace {

constexpr int measuredRows = 100; // as many as are seen, and more

} // namespace

CaseloadPage::CaseloadPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new CaseloadModel(this))
    , m_shown(new CaseloadFilter(this))
    , m_words(new Label(TextRole::Interface, &Tokens::ink2, tr("Gathering the caseload")))
    , m_therapists(new ChoiceRow(ChoiceRow::Kind::One, tr("Whose families")))
    , m_away(new ChoiceRow(ChoiceRow::Kind::Any, tr("Which families")))
    , m_empty(new Label(TextRole::Body, &Tokens::ink2, tr("No family here. Another choice above may show some.")))
    , m_card(new Card)
    , m_table(new QTableView)
{
    m_shown->setSourceModel(m_model);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new CaseloadDelegate(m_table));
    m_table->setAccessibleName(tr("Caseload"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(attuneStyle().scaled(52));
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_away->setChoices({tr("Not seen for 3 weeks")});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(12);
    column->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("Caseload")));
    column->addWidget(m_words);
    auto *chips = new QHBoxLayout;
    chips->addWidget(m_therapists, 1);
    chips->addWidget(m_away);
    column->addLayout(chips);
    column->addWidget(m_empty);
    auto *frame = new QVBoxLayout(m_card);
    frame->setContentsMargins(2, 4, 2, 5); // within the rounded corners
    frame->addWidget(m_table);
    column->addWidget(m_card, 100); // as tall as its rows, then the legend
    column->addWidget(makeLegend());
    column->addStretch(1);
    m_empty->hide();
    setFocusProxy(m_table);

    m_table->viewport()->installEventFilter(this);
    connect(m_therapists, &ChoiceRow::edited, this, &CaseloadPage::narrow);
    connect(m_away, &ChoiceRow::edited, this, &CaseloadPage::narrow);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &CaseloadPage::askForRecent);
    connect(m_table, &QTableView::activated, this, &CaseloadPage::choose);
    connect(m_table, &QTableView::clicked, this, &CaseloadPage::choose);
}

QWidget *CaseloadPage::makeLegend()
{
    auto *legend = new QWidget;
    auto *row = new FlowLayout(16, legend);
    row->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, tr("Sessions held, in this order:")));
    row->addWidget(new HeldLegend);
    row->addWidget(
        new Label(TextRole::Secondary, &Tokens::ink2, tr("Every family has its own pace. Rows are not ranked.")));
    return legend;
}

void CaseloadPage::setLines(std::vector<CaseloadLine> lines, QDate today)
{
    m_model->setLines(std::move(lines), today);
    m_asked.clear();
    const QStringList therapists = m_model->therapists();
    m_words->setText(tr("%n family or families", nullptr, m_model->rowCount()));
    m_therapists->setChoices(QStringList(tr("Everyone")) + therapists);
    m_therapists->setChosen({0});
    m_therapists->setVisible(therapists.size() > 1);
    narrow();
    m_table->selectRow(0);
}

void CaseloadPage::narrow()
{
    const int chosen = m_therapists->one();
    const QStringList therapists = m_model->therapists();
    m_shown->ask(chosen > 0 ? therapists.at(chosen - 1) : QString(), !m_away->chosen().empty());
    m_empty->setVisible(m_shown->rowCount() == 0);
    m_card->setVisible(m_shown->rowCount() > 0);
    fit();
    askForRecent();
}

// Each column is as wide as what it holds, and the table can be scrolled; the last one takes the room that is left. The
// card is as tall as the rows.
void CaseloadPage::fit()
{
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(CaseloadModel::LookColumn, QHeaderView::ResizeToContents);
    const bool isWhole = columns->length() <= m_table->viewport()->width();
    if (isWhole)
        columns->setSectionResizeMode(CaseloadModel::LookColumn, QHeaderView::Stretch);
    const QMargins around = m_card->layout()->contentsMargins();
    const QScrollBar *bar = m_table->horizontalScrollBar();
    m_card->setMaximumHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length()
                             + around.top() + around.bottom() + (isWhole ? 0 : bar->sizeHint().height()));
}

void CaseloadPage::setRecent(const std::vector<RecentSettling> &recent)
{
    m_model->setRecent(recent);
}

bool CaseloadPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport()) {
        fit();
        askForRecent();
    }
    return QWidget::eventFilter(watched, event);
}

void CaseloadPage::askForRecent()
{
    std::vector<CourseChild> wanted;
    const QRect seen = m_table->viewport()->rect();
    for (int row = std::max(0, m_table->rowAt(seen.top())); row < m_shown->rowCount(); ++row) {
        if (m_table->rowViewportPosition(row) > seen.bottom())
            break;
        const CaseloadLine &line = m_model->line(m_shown->mapToSource(m_shown->index(row, 0)).row());
        if (CaseloadModel::drawsSettling(line) && m_asked.insert(line.row.course).second)
            wanted.push_back({line.row.course, line.row.trends.front().child});
    }
    if (!wanted.empty())
        Q_EMIT recentWanted(wanted);
}

void CaseloadPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT familyChosen(m_model->line(m_shown->mapToSource(index).row()).row.family);
}

} // namespace attune
