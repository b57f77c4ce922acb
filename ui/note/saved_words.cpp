#include "ui/note/saved_words.h"

#include "ui/note/draft_saver.h"

#include <QCoreApplication>

namespace attune {

namespace {

class SavedWords {
    Q_DECLARE_TR_FUNCTIONS(attune::SavedWords)
};

} // namespace

QString savedWords(const DraftSaver &saver, const QString &untouched)
{
    switch (saver.state()) {
    case DraftSaver::State::Untouched:
        return untouched;
    case DraftSaver::State::Saving:
        return SavedWords::tr("Saving");
    case DraftSaver::State::Saved:
        return SavedWords::tr("Saved, encrypted");
    case DraftSaver::State::NotSaved:
        return saver.refusal().isEmpty() ? SavedWords::tr("Not saved yet. Keep this window open; it is tried again.")
                                         : SavedWords::tr("Not saved. %1").arg(saver.refusal());
    case DraftSaver::State::SavedInPart:
        return SavedWords::tr("Saved, but not all of it. %1").arg(saver.refusal());
    }
    return {};
}

} // namespace attune
