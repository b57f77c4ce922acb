// The part of SqliteStore that keeps words outside the vault.
#include "db/sqlite_store.h"
#include "src/json/record_json.h"

#include <sodium.h>

namespace attune {

namespace {

// All of them or, where one line is none, nothing: a file goes once its records are kept.
std::vector<Record> recordsIn(const QByteArray &words)
{
    std::vector<Record> records;
    for (const QByteArray &line : words.split('\n')) {
        if (line.isEmpty())
            continue;
        Parsed<Record> record = recordFromJson(line);
        if (!record.value)
            return {};
        records.push_back(std::move(*record.value));
    }
    return records;
}

} // namespace

void SqliteStore::setAside(const std::vector<Record> &records, const std::optional<QString> &place)
{
    QByteArray words;
    for (const Record &record : records)
        words += toJson(record) + '\n';
    const SealedWords sealed = m_file->sealedWords();
    if (place)
        sealed.writeTo(*place, words);
    else
        sealed.write(words);
    sodium_memzero(words.data(), static_cast<std::size_t>(words.size()));
}

std::vector<SetAside> SqliteStore::allSetAside()
{
    const SealedWords sealed = m_file->sealedWords();
    std::vector<SetAside> all;
    for (const QString &file : sealed.files())
        all.push_back({file, recordsIn(sealed.read(file).value_or(QByteArray()))});
    return all;
}

void SqliteStore::dropSetAside(const QString &file)
{
    SealedWords::remove(file);
}

} // namespace attune
