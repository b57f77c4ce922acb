// Pages as a PDF that says what it shows.
#pragma once

#include "ui/paper/paper_element.h"

#include <QByteArray>
#include <QPageSize>

#include <vector>

namespace attune {

/// What describes a document; it holds no name.
struct PdfHead {
    QString title;
    /// BCP 47.
    QByteArray language;
    QPageSize size;
};

/// A PDF of these pages, made in memory: fonts within it, each word as it was typed when it is copied, searched or read
/// aloud, and a tree of its elements in the order of the pieces. Needs a QGuiApplication, on whose platform the fonts
/// are; any thread may call it. Throws PdfUnfinished.
QByteArray taggedPdf(const std::vector<std::vector<PlacedPiece>> &pages, const PdfHead &head);

} // namespace attune
