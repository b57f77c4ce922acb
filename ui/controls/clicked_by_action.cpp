#include "ui/controls/clicked_by_action.h"

#include "ui/paper/typed.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>

namespace attune {

namespace {

// What Qt says of a button, whose own class for it is not public, with a click for each of its actions.
class ClickedByAction : public QAccessibleWidget {
public:
    explicit ClickedByAction(QAbstractButton *button)
        : QAccessibleWidget(button)
    {
        addControllingSignal(button->isCheckable() ? QStringLiteral("toggled(bool)") : QStringLiteral("clicked()"));
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Name && button().accessibleName().isEmpty())
            return withoutMnemonic(button().text());
        if (what == QAccessible::Accelerator)
            return QKeySequence::mnemonic(button().text()).toString(QKeySequence::NativeText);
        return QAccessibleWidget::text(what);
    }

    QAccessible::Role role() const override
    {
        if (opensMenu())
            return QAccessible::ButtonMenu;
        if (!button().isCheckable())
            return QAccessible::Button;
        return button().autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *box = qobject_cast<const QCheckBox *>(&button());
        const auto *push = qobject_cast<const QPushButton *>(&button());
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        state.pressed = button().isDown();
        state.defaultButton = push && push->isDefault();
        state.hasPopup = opensMenu();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (button().isEnabled())
            names += opensMenu() ? showMenuAction() : button().isCheckable() ? toggleAction() : pressAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action != toggleAction() && action != pressAction() && action != showMenuAction())
            return QAccessibleWidget::doAction(action);
        if (opensMenu())
            static_cast<QPushButton &>(button()).showMenu();
        else
            button().click(); // which does nothing where it is disabled
    }

    QStringList keyBindingsForAction(const QString &action) const override
    {
        const QKeySequence keys = button().shortcut();
        return action == pressAction() && !keys.isEmpty() ? QStringList(keys.toString()) : QStringList();
    }

private:
    QAbstractButton &button() const { return *static_cast<QAbstractButton *>(object()); }

    bool opensMenu() const
    {
        const auto *push = qobject_cast<const QPushButton *>(&button());
        return push && push->menu();
    }
};

QAccessibleInterface *makeClicked(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button ? new ClickedByAction(button) : nullptr;
}

} // namespace

void takeActionsAsClicks()
{
    QAccessible::installFactory(makeClicked);
}

} // namespace attune
