// What a small field says of its saving.
#pragma once

class QString;

namespace attune {

class DraftSaver;

/// A few words for what is true of the saving; `untouched` where nothing was typed yet.
QString savedWords(const DraftSaver &saver, const QString &untouched);

} // namespace attune
