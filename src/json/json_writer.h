// Canonical JSON, written.
#pragma once

#include "src/records/id.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

namespace attune {

class IdPlaces;

/// Writes one JSON value in the canonical form, of which there is one for each content:
/// - UTF-8 without a byte order mark, no space or line end outside text, fields in the order in which they are written;
/// - text through canonicalText() (NFC), escaped as RFC 8785 does: \" \\ \b \t \n \f \r, other characters below U+0020
/// as
///   \u00xx with lower-case digits, and nothing else: neither the solidus nor U+007F nor U+2028;
/// - numbers are whole, in 64 bits, in plain digits, with a minus where needed: never "-0", "+1", "01", "1.0" or "1e3".
/// The caller leaves out what is empty, and closes what it opens.
class JsonWriter {
public:
    JsonWriter() = default;
    /// Names ids by their places in this list, which they join.
    explicit JsonWriter(IdPlaces &places)
        : m_places(&places)
    {
    }

    void beginObject();
    void endObject();
    void beginList();
    void endList();
    /// A field's word; the next call writes its value. The word is written as it is: lower-case letters and
    /// underscores.
    void field(std::string_view word);

    void text(const QString &text);
    /// Text that needs no escaping: words, ids, days, bytes.
    void plain(std::string_view text);
    /// As its 36 characters, or by its place.
    void id(const IdBytes &id);
    void number(std::int64_t number);
    void flag(bool flag);
    /// null, which no record has: in a column it holds the place of what is empty.
    void nothing();

    const QByteArray &bytes() const { return m_bytes; }

private:
    void separate();

    QByteArray m_bytes;
    IdPlaces *m_places = nullptr;
    bool m_first = true;
};

} // namespace attune
