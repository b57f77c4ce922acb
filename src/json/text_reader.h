// The text between two quotation marks of JSON.
#pragma once

#include "src/records/problem.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace attune {

/// A JSON string as read from the bytes after its opening quotation mark.
struct ReadText {
    QString text;
    /// Bytes used up, the closing quotation mark included.
    qsizetype length = 0;
    /// The first mistake within the text, which did not stop the reading.
    std::optional<Mistake> mistake;
    /// Whether the closing quotation mark was found.
    bool closed = false;
};

/// Undoes escapes and checks UTF-8 strictly: no overlong forms, no surrogates, nothing above U+10FFFF. A byte order
/// mark is a character like others. The text comes out in NFC.
ReadText readJsonText(QByteArrayView bytes);

} // namespace attune
