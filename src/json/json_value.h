// JSON as it was read, before anybody knows which record it is.
#pragma once

#include "src/records/problem.h"

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace attune {

/// One value of a JSON text. Keeps every field in its order, repeated ones included, so that all mistakes can be named.
struct JsonValue {
    enum class Kind { Null, Flag, Number, OddNumber, Text, List, Object };

    Kind kind = Kind::Null;
    bool flag = false;
    /// For Number. An OddNumber is one that is not whole, not in plain digits, or beyond 64 bits.
    std::int64_t number = 0;
    /// For Text, in NFC.
    QString text;
    /// What is wrong within the text, where something is; the first such thing.
    std::optional<Mistake> textMistake;
    /// For List its values, for Object those of its fields.
    std::vector<JsonValue> items;
    /// For Object, one word for each of the items.
    std::vector<QString> words;
};

/// Reads one JSON text (RFC 8259), space between its parts allowed. Stops at the first mistake of form, which it names
/// with its offset; mistakes within texts are kept in the values. At most 16 levels; no limit of length.
Parsed<JsonValue> parseJson(QByteArrayView bytes);

} // namespace attune
