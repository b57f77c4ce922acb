#include "src/work/earlier_versions.h"

#include "src/work/open_note.h"

#include <algorithm>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

std::optional<Note> noteOf(const DraftVersion &version)
{
    Draft draft;
    draft.content = version.content;
    return Notebook::read(draft).value;
}

// Whether two states of one draft say the same, whenever they were written.
bool saysTheSame(Note one, const Note &other)
{
    one.written = other.written;
    return one == other;
}

} // namespace

std::vector<EarlierVersion> earlierVersions(Notebook &notebook, Id<Draft> draft, const Note &now)
{
    std::vector<EarlierVersion> earlier;
    for (const DraftVersion &version : notebook.versions(draft)) {
        std::optional<Note> note = noteOf(version);
        if (note && !saysTheSame(*note, earlier.empty() ? now : earlier.back().note))
            earlier.push_back({version.id, version.saved, std::move(*note)});
    }
    return earlier;
}

Outcome<Draft> bringBack(Workplace workplace, Notebook &notebook, const Draft &draft, Id<DraftVersion> version,
                         const Note &now, const Session &session)
{
    // Read before what stands there is kept, which may be one version too many.
    const std::vector<DraftVersion> versions = notebook.versions(draft.id);
    const auto found = std::ranges::find(versions, version, &DraftVersion::id);
    const std::optional<Note> note = found == versions.end() ? std::nullopt : noteOf(*found);
    if (!note)
        return {std::nullopt, {{u"version"_s, Mistake::NotFound, -1}}};
    Outcome<Draft> outcome;
    workplace.store.transaction([&] {
        outcome = keepHour(workplace, notebook, draft, now, session, Notebook::Saving::Leaving);
        if (outcome.value)
            outcome = notebook.save(draft.id, *note, Notebook::Saving::Typing);
    });
    return outcome;
}

} // namespace attune
