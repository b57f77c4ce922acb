// Sessions with their notes, as lists show them.
#pragma once

#include "db/prepared.h"
#include "src/session_line.h"

#include <optional>
#include <vector>

namespace attune {

/// See Store::sessions(). Must go before its database does.
class SessionQueries {
public:
    explicit SessionQueries(const Database &database);

    std::vector<SessionLine> lines(const SessionsOf &which);

    /// A session that is wrongly among those without a note, or wrongly not; nothing for one that is not there at all.
    struct Wrong {
        std::optional<Id<Session>> session;
        std::optional<Id<Family>> family;
    };
    std::vector<Wrong> wrongUnwritten();
    /// Finds those without a note anew.
    void rebuild();

private:
    Prepared m_ofCourse;
    Prepared m_ofSession;
    Prepared m_ofDays;
    Prepared m_unwritten;
    Prepared m_wrongUnwritten;
    Prepared m_forgetUnwritten;
    Prepared m_findUnwritten;
};

} // namespace attune
