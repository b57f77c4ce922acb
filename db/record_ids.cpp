#include "db/record_ids.h"

#include "db/field_value.h"
#include "db/statement.h"
#include "src/records/describe.h"

#include <string>

namespace attune {

std::vector<Id<AnyRecord>> idsIn(const Database &database, RecordKind kind, std::optional<Id<AnyRecord>> of)
{
    const std::string owner = kind == RecordKind::DraftVersion ? "draft" : "family";
    Statement rows(database,
                   "SELECT id FROM " + std::string(word(kind)) + (of ? " WHERE " + owner + " = ?1" : std::string())
                       + " ORDER BY id");
    if (of)
        bindField(rows, 1, *of);
    std::vector<Id<AnyRecord>> ids;
    while (rows.step())
        ids.push_back(readField<Id<AnyRecord>>(rows, 0));
    return ids;
}

} // namespace attune
