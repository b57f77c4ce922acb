// What is said, in the reader's language.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace attune::cli {

/// The translation of `text` in the context "cli"; `text` itself where there is none.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace attune::cli
