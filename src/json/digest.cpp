#include "src/json/digest.h"

#include "src/json/record_json.h"

#include <QCryptographicHash>

namespace attune {

QByteArray digestOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()),
                                    QCryptographicHash::Blake2b_256);
}

QByteArray digestOf(const Record &record)
{
    return digestOf(toJson(record));
}

} // namespace attune
