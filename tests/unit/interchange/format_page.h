// The parts of docs/interchange.md and docs/vault-format.md that are made from the descriptions of the records.
#pragma once

#include <QByteArray>

namespace attune::test {

/// Every type that a file carries with its fields, every list's rows, every word and every mistake, as Markdown.
QByteArray formatPage();

/// The types that only a vault has, in the same form.
QByteArray vaultTypes();

} // namespace attune::test
