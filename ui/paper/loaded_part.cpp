#include "ui/paper/loaded_part.h"

#include <QCoreApplication>
#include <QLibrary>

namespace attune {

QFunctionPointer loadedFunction(const QString &installed, const QString &built, const char *function)
{
    for (const QString &place : {QCoreApplication::applicationDirPath() + u'/' + installed, built}) {
        QLibrary part(place);
        part.setLoadHints(QLibrary::PreventUnloadHint);
        if (const QFunctionPointer found = part.resolve(function))
            return found;
    }
    return nullptr;
}

} // namespace attune
