#include "cli/words.h"

#include "cli/terminal.h"

#include <algorithm>

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

QString plainly(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())).replace(u'_', u' ');
}

QString nameIn(const std::vector<Person> &people, Id<Person> person)
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const Person &each) { return each.id == person; });
    if (found == people.end())
        return person.toText();
    // Not as it is isolated within a sentence: a terminal is shown no such sign.
    return onOneLine(found->nickname.isEmpty() ? found->name : found->nickname);
}

} // namespace attune::cli
