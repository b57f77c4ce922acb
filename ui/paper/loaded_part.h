// Parts of the program that are loaded when they are first needed.
#pragma once

#include <QFunctionPointer>
#include <QString>

namespace attune {

/// A function of a part, which stays loaded: `installed` is its place seen from the program's folder, `built` where the
/// build put it. Null where it is in neither place or does not load. Any thread may call it.
QFunctionPointer loadedFunction(const QString &installed, const QString &built, const char *function);

} // namespace attune
