// What Qt's PDF writer does not say of a document as a whole.
#pragma once

#include <QByteArray>

namespace attune {

/// `pdf`, as QPdfWriter made it, with `entries` in its catalog too ("/Lang (en)"): an update at its end, as PDF has
/// them (ISO 32000-1, 7.5.6). Throws std::runtime_error where there is no such catalog.
QByteArray withInCatalog(const QByteArray &pdf, const QByteArray &entries);

} // namespace attune
