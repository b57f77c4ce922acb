// Every text of a record, by its description.
#pragma once

#include "src/records/describe.h"

#include <QByteArray>
#include <QString>

namespace attune::test {

/// Calls visit(QString &, path) for each text of a described struct and of the rows and words in its lists. The path is
/// the word of the field, beneath that of its list: "passages.text".
template <Described T, class Visitor>
void eachText(T &record, Visitor &&visit, const QByteArray &path = {})
{
    forEachField<T>([&](auto field) {
        using Type = typename decltype(field)::Type;
        auto &value = record.*field.pointer;
        const QByteArray place = path + QByteArray(field.wire.data(), static_cast<qsizetype>(field.wire.size()));
        if constexpr (std::is_same_v<Type, QString>) {
            visit(value, place);
        } else if constexpr (isList<Type>) {
            using Item = typename Type::value_type;
            for (Item &item : value) {
                if constexpr (std::is_same_v<Item, QString>)
                    visit(item, place);
                else if constexpr (Described<Item>)
                    eachText(item, visit, place + '.');
            }
        }
    });
}

} // namespace attune::test
