// The part of docs/interchange.md that is made from the descriptions of the records.
#pragma once

#include <QByteArray>

namespace attune::test {

/// Every type with its fields, every list's rows, every word and every mistake, as Markdown.
QByteArray formatPage();

} // namespace attune::test
