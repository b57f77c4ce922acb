// A passphrase that is to open a vault from now on.
#pragma once

#include <QWidget>

namespace attune {

class Field;

/// Asks twice for a new passphrase, and says before it matters that nobody can replace it.
class NewPassphrase : public QWidget {
    Q_OBJECT
public:
    /// `label` is what the first field is called.
    explicit NewPassphrase(const QString &label, QWidget *parent = nullptr);

    /// Whether it is long enough and the same both times; says at its field what is not, and goes there.
    bool isClear();

    QString text() const;
    void clear();

Q_SIGNALS:
    /// Return in the second field.
    void entered();

private:
    Field *m_first;
    Field *m_again;
};

} // namespace attune
