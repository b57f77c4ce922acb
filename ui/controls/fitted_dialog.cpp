#include "ui/controls/fitted_dialog.h"

#include "ui/controls/attune_style.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace attune {

namespace {

constexpr int dialogSide = 24;
constexpr int dialogSpacing = 12;
// What stays free of the screen around a dialog, for the frame that a window manager draws.
constexpr QSize aroundDialog(32, 64);

int heightAt(const QWidget *part, int width)
{
    QLayout *layout = part->layout();
    layout->activate();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

} // namespace

FittedDialog::FittedDialog(int width, QWidget *parent)
    : QDialog(parent)
    , m_width(width)
    , m_area(new QScrollArea)
    , m_column(new QVBoxLayout)
    , m_beneath(new QWidget)
    , m_foot(new QVBoxLayout)
{
    m_column->setContentsMargins(dialogSide, 20, dialogSide, dialogSpacing);
    m_column->setSpacing(dialogSpacing);
    m_foot->setContentsMargins(dialogSide, 0, dialogSide, 20);
    m_foot->setSpacing(dialogSpacing);
    auto *ground = new QWidget;
    ground->setLayout(m_column);
    m_beneath->setLayout(m_foot);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(ground);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_area, 1);
    whole->addWidget(m_beneath);
    ground->installEventFilter(this);
    m_beneath->installEventFilter(this);
}

void FittedDialog::setVisible(bool visible)
{
    if (visible)
        fit();
    QDialog::setVisible(visible);
}

void FittedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible())
        fit();
}

// What is put in while the dialog is seen is shown, and asks for its room, only a moment later.
bool FittedDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return QDialog::eventFilter(watched, event);
}

void FittedDialog::fit()
{
    const QSize room = screen()->availableSize() - aroundDialog;
    const int width = std::min(attuneStyle().scaled(m_width), room.width());
    const int height = heightAt(m_area->widget(), width) + heightAt(m_beneath, width);
    setFixedSize(width, std::min(height, room.height()));
    if (QWidget *field = focusWidget(); field && m_area->isAncestorOf(field))
        m_area->ensureWidgetVisible(field);
}

} // namespace attune
