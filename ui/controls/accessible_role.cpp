#include "ui/controls/document_role.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace attune {

namespace {

constexpr auto mark = "attune-document";

QAccessibleInterface *makeDocument(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(mark).toBool() ? new QAccessibleWidget(widget, QAccessible::Document) : nullptr;
}

} // namespace

void readAsDocument(QWidget &widget)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeDocument);
        return true;
    }();
    widget.setProperty(mark, true);
}

} // namespace attune
