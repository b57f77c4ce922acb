// Words that wait outside the vault until it takes them in.
#pragma once

#include "src/records/record.h"

#include <QString>

#include <vector>

namespace attune {

/// One file of words that could not be written into the vault when they had to be.
struct SetAside {
    QString file;
    /// In the order in which they were set aside; none where the file is damaged.
    std::vector<Record> records;
};

} // namespace attune
