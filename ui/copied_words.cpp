#include "ui/copied_words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace attune {

void forgetCopiedWords()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace attune
