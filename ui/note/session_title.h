// How a page names the hour that it is about.
#pragma once

#include "src/work/open_note.h"

#include <QString>

namespace attune {

/// "Session 19"; empty where the number of the hour is not known.
QString sessionTitle(const OpenNote &open);

/// "Okafor, session 19"; the family alone where the number is not known. Plain text.
QString familyAndSession(const OpenNote &open);

} // namespace attune
