// A note as it is read.
#pragma once

#include "src/work/open_note.h"

#include <QString>
#include <QStringList>

class QVBoxLayout;

namespace attune {

/// Puts all that a note and its session say into a column: who was there, when and where, the movements, the regulation
/// record, the thread.
void addReading(QVBoxLayout &column, const OpenNote &open);

/// "10:02 to 10:54", on the clock of the session's zone; empty where neither is known.
QString timesOf(const Session &session);

/// "R. Okafor, LMFT, Thu 7 May 2026, 11:20"; the moment in a zone.
QString stampWords(const Signature &signature, const QString &zone);

} // namespace attune
