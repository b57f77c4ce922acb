#include "db/forms.h"

namespace attune {

Forms::Forms(const Database &database)
    : m_keep(database,
             "INSERT INTO form (name, words) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET words = excluded.words")
    , m_drop(database, "DELETE FROM form WHERE name = ?")
    , m_kept(database, "SELECT words FROM form WHERE name = ?")
{
}

void Forms::keep(const QString &form, const QByteArray &words)
{
    if (words.isEmpty())
        m_drop.run(form);
    else
        m_keep.run(form, words);
}

QByteArray Forms::kept(const QString &form)
{
    const Prepared::Use kept = m_kept.use();
    kept->bindAll(form);
    return kept->step() ? kept->column<QByteArray>(0) : QByteArray();
}

} // namespace attune
