// Where this user's files are.
#pragma once

#include <QString>

namespace attune {

/// The folder that is offered for new files: the user's documents or, on a computer without such a folder, the home.
QString usualFolder();

} // namespace attune
