#include "ui/controls/button.h"

#include "ui/paper/typed.h"

#include <QKeyEvent>

namespace attune {

Button::Button(Kind kind, const QString &text, const QString &icon, QWidget *parent)
    : QPushButton(literally(text), parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setAccessibleName(text);
    setCheckable(kind == Kind::Place);
    setAutoExclusive(kind == Kind::Place);
    setSizePolicy(kind == Kind::Place ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::showKey(const QKeySequence &key)
{
    m_key = key;
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Shortcut %1").arg(keyText()));
    updateGeometry();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    const QString key = keyText();
    const QString shown = withoutMnemonic(text());
    setToolTip(!iconOnly ? QString() : asTip(key.isEmpty() ? shown : tr("%1 (%2)").arg(shown, key)));
    updateGeometry();
    update();
}

} // namespace attune
