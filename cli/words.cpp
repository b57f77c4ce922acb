#include "cli/words.h"

namespace attune::cli {

const char *wordFor(NoteState state)
{
    switch (state) {
    case NoteState::NotAsked:
        return "not_asked";
    case NoteState::ToWrite:
        return "to_write";
    case NoteState::Draft:
        return "draft";
    case NoteState::Signed:
        return "signed";
    case NoteState::Struck:
        return "struck";
    }
    return "";
}

const char *wordFor(Trend trend)
{
    switch (trend) {
    case Trend::TooFew:
        return "too_few";
    case Trend::Shorter:
        return "shorter";
    case Trend::MuchTheSame:
        return "much_the_same";
    case Trend::Longer:
        return "longer";
    }
    return "";
}

} // namespace attune::cli
