// A window over a vault that was written before it opens.
#pragma once

#include "tests/support/a_practice.h"
#include "tests/ui/vault_desk.h"

#include <functional>

namespace attune::test {

/// The folder of a vault of A practice, which `prepare` adds to; gone with this object.
class PreparedVault {
public:
    explicit PreparedVault(const std::function<void(APractice &)> &prepare)
    {
        const Passphrase passphrase(QStringLiteral("seven otters cross the river")); // of VaultDesk
        APractice practice(VaultFile::create(path().toStdString(), quickSettings(), passphrase));
        prepare(practice);
    }

    QString path() const { return m_home.filePath(QStringLiteral("prepared.attune")); }

private:
    QTemporaryDir m_home;
};

/// Unlocks it, and goes to the page of its family.
inline void openPreparedFamily(VaultDesk &desk)
{
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.unlock();
    REQUIRE(desk.waitFor(QStringLiteral("A quiet day is allowed")));
    desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.waitForListed(QStringLiteral("Ava & Mum")));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor(QStringLiteral("The course so far")));
}

} // namespace attune::test
