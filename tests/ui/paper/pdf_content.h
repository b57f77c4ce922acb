// What a page of a PDF shows, sign by sign.
#pragma once

#include "tests/ui/paper/pdf_objects.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace attune::test {

struct PdfContent {
    /// The numbers (MCID) of what is tagged, in order, each as often as it is there.
    QList<int> tagged;
    /// Whether what is tagged ends where it began, and nothing is drawn outside a tag or an artifact.
    bool isBalanced = true;
    bool isAllTagged = true;
    /// The codes that are shown, by the font's name.
    QHash<QString, QSet<int>> shown;
};

PdfContent contentOf(const QByteArray &stream);

/// The characters of a font's codes, as its ToUnicode says.
QHash<int, QString> charactersOf(const QByteArray &map);

} // namespace attune::test
