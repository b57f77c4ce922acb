// How a page is left whose words a saver writes.
#pragma once

#include "ui/note/draft_saver.h"
#include "ui/vault/vault_session.h"

namespace attune {

/// Asks for what is not written yet, and once all that is on its way has come back lets the room say kept(), or
/// notKept() where words are still unwritten. `saver`: null where nothing was typed.
template <class Room>
void endOnceWritten(VaultSession &session, Room *room, DraftSaver *saver)
{
    if (saver)
        saver->saveNow();
    const auto end = [room, saver] {
        if (saver && saver->isDirty())
            Q_EMIT room->notKept();
        else
            Q_EMIT room->kept();
    };
    session.run(
        Lane::Save, room, [](Store &) {}, end, [end](const std::exception_ptr &) { end(); });
}

} // namespace attune
