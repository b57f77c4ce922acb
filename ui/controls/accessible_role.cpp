#include "ui/controls/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace attune {

namespace {

constexpr auto roleKey = "attune-role";

QAccessibleInterface *makeInRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleKey) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void readAs(QWidget &widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInRole);
        return true;
    }();
    widget.setProperty(roleKey, static_cast<int>(role));
}

} // namespace attune
