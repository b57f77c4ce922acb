#include "ui/usual_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace attune {

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace attune
