// Records as canonical JSON and back: what drafts hold, what is digested, what is imported and exported.
#pragma once

#include "src/records/problem.h"
#include "src/records/record.h"
#include "src/records/schema.h"

#include <QByteArray>
#include <QByteArrayView>

namespace attune {

/// One record as one JSON object without a line end: "type" first, then its fields in the order of their description,
/// empty ones left out.
QByteArray toJson(const Record &record);

/// The reverse. Reads what toJson() wrote back to the same record and bytes, and takes JSON that others wrote: fields
/// in any order, space between parts, text not in NFC, empty fields spelled out. Refuses, naming every mistake by its
/// field: not JSON, more than 16 levels, anything after the end, fields unknown, given twice, missing or of another
/// type, null, numbers that are not whole, NUL, half surrogates, invalid UTF-8, words that an enumeration does not
/// have. `schema` is the one that it was written with: later fields are not missed.
Parsed<Record> recordFromJson(QByteArrayView bytes, int schema = currentSchema);

/// The content of a draft: the note without its "type".
QByteArray noteToJson(const Note &note);
Parsed<Note> noteFromJson(QByteArrayView bytes, int schema = currentSchema);

} // namespace attune
