// What was typed and chosen in a form.
#pragma once

#include <QByteArray>

class QWidget;

namespace attune {

/// What the lines, lists, chips and rows of a form hold, for a form made like it.
QByteArray formWords(const QWidget &form);

/// Puts them in as if a person had typed and chosen them; where the form is not made like the one they are
/// of, no more than as many rows.
void fillForm(QWidget &form, const QByteArray &words);

} // namespace attune
