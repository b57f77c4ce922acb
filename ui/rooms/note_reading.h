// A note as it is read.
#pragma once

#include "src/work/open_note.h"

#include <QString>
#include <QStringList>

class QVBoxLayout;

namespace attune {

/// Puts what a note says into a column: who was there and when, the movements, the regulation record, the thread.
void addReading(QVBoxLayout &column, const OpenNote &open);

/// "R. Okafor, LMFT, Thu 7 May 2026, 11:20"; the moment in a zone.
QString stampWords(const Signature &signature, const QString &zone);

} // namespace attune
