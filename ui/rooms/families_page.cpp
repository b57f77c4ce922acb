#include "ui/rooms/families_page.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/keys.h"
#include "ui/rooms/family_delegate.h"
#include "ui/rooms/family_filter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace attune {

FamiliesPage::FamiliesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new FamilyListModel(this))
    , m_shown(new FamilyFilter(this))
    , m_narrow(new Field(tr("Find a family")))
    , m_card(new Card)
    , m_list(new QListView)
    , m_empty(new Label(TextRole::Body, &Tokens::ink2, QString()))
{
    auto *top = new QHBoxLayout;
    top->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("Families")), 1);
    auto *add = new Button(Button::Kind::Primary, tr("New family"), QStringLiteral("plus"));
    add->showKey(keys::newFamily);
    top->addWidget(add);

    m_shown->setSourceModel(m_model);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new FamilyDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Families"));
    m_narrow->line()->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(16);
    column->addLayout(top);
    column->addWidget(m_narrow);
    column->addWidget(m_empty);
    auto *frame = new QVBoxLayout(m_card);
    frame->setContentsMargins(2, 4, 2, 4); // within the rounded corners
    frame->addWidget(m_list);
    column->addWidget(m_card, 100); // as tall as its rows
    column->addStretch(1);

    connect(add, &Button::clicked, this, &FamiliesPage::newFamilyRequested);
    connect(m_list, &QListView::activated, this, &FamiliesPage::choose);
    connect(m_list, &QListView::clicked, this, &FamiliesPage::choose);
    connect(m_narrow, &Field::edited, this, [this] {
        m_shown->setWords(m_narrow->text());
        m_list->setCurrentIndex(m_shown->index(0, 0));
        sayWhatIsThere();
    });
    connect(m_narrow, &Field::entered, this, [this] { choose(m_list->currentIndex()); });
    setFocusProxy(m_narrow);
}

void FamiliesPage::setLines(std::vector<FamilyLine> lines)
{
    m_model->setLines(std::move(lines));
    m_list->setCurrentIndex(m_shown->index(0, 0));
    sayWhatIsThere();
}

void FamiliesPage::sayWhatIsThere()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setText(none ? tr("No family yet. The first one begins with a name.")
                          : tr("Nothing found. Fewer letters may help."));
    m_empty->setVisible(m_shown->rowCount() == 0);
    m_card->setVisible(m_shown->rowCount() > 0);
    m_card->setMaximumHeight(m_shown->rowCount() * m_list->sizeHintForRow(0) + 8);
}

void FamiliesPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT familyChosen(m_model->line(m_shown->mapToSource(index).row()).family);
}

void FamiliesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_narrow->line()->selectAll();
}

bool FamiliesPage::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows move through the list while the letters narrow it down.
    if (event->type() == QEvent::KeyPress && m_list->isVisible()) {
        const int step = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down ? 1
            : static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up              ? -1
                                                                                : 0;
        if (step != 0) {
            const QModelIndex next = m_shown->index(m_list->currentIndex().row() + step, 0);
            if (next.isValid())
                m_list->setCurrentIndex(next);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace attune
