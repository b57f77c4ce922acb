// A desk at which one word is typed into every field of every page.
#pragma once

#include "tests/ui/vault_desk.h"

namespace attune::test {

/// The word, and a part of the passphrase.
inline QString typedEverywhere()
{
    return QStringLiteral("heliotropewren");
}
inline QString typedSecret()
{
    return QStringLiteral("otters cross");
}

/// Notes every title that a window of the program is given.
class Titles : public QObject {
public:
    Titles() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override;
    const QStringList &all() const { return m_all; }

private:
    QStringList m_all;
};

class TypedEverywhere {
public:
    explicit TypedEverywhere(const QString &vault)
        : m_desk(vault)
    {
    }

    void begin();
    /// The practice's presets and one list of its words.
    void practice();
    void family();
    void plan();
    /// A late note with its late reasons, somebody else in the room, a child alone, every passage and the regulation.
    void writeNote();
    void signNote();
    void addLaterWords();
    void closeSummary();
    void search();
    void lock();

private:
    /// Types the word into every field that is seen and takes words, and says into how many.
    int fill(QWidget &page);

    Titles m_titles;
    VaultDesk m_desk;
};

} // namespace attune::test
