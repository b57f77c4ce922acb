// How AttuneStyle measures and paints a push button of any kind.
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QWidget;

namespace attune {

class AttuneStyle;

/// `widget` may be any push button; one that is no Button is painted as a plain one, or as primary where it is the
/// default of a box.
void paintButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const AttuneStyle &style);

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget, const AttuneStyle &style);

} // namespace attune
