// Sessions with their notes, as lists show them.
#pragma once

#include "db/prepared.h"
#include "src/session_line.h"

#include <vector>

namespace attune {

/// See Store::sessions(). Must go before its database does.
class SessionQueries {
public:
    explicit SessionQueries(const Database &database);

    std::vector<SessionLine> lines(const SessionsOf &which);

private:
    Prepared m_ofCourse;
    Prepared m_ofSession;
    Prepared m_ofDays;
    Prepared m_unwritten;
};

} // namespace attune
