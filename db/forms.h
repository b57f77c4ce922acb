// What stands in forms that are not given yet.
#pragma once

#include "db/prepared.h"

#include <QByteArray>
#include <QString>

namespace attune {

/// The words of each form under its name. Must go before its database does.
class Forms {
public:
    explicit Forms(const Database &database);

    /// Empty words take the form away.
    void keep(const QString &form, const QByteArray &words);
    /// Empty where nothing is kept.
    QByteArray kept(const QString &form);

private:
    Prepared m_keep;
    Prepared m_drop;
    Prepared m_kept;
};

} // namespace attune
