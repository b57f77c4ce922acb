// A family's summary as a file.
#pragma once

#include <QByteArray>
#include <QPageSize>

namespace attune {

struct Summary;

/// The pages as a PDF, as taggedPdf() makes it: title and language set, and no name in what describes it. Needs a
/// QGuiApplication, on whose platform the fonts are; any thread may call it.
QByteArray summaryPdf(const Summary &summary, QPageSize::PageSizeId paper);

} // namespace attune
