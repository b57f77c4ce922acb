// A desk in a process of its own, so that it can be killed and every file that it may have written be read. A test that
// is hidden from the list is the child; its parent is another test.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace attune::test {

/// Runs one hidden test of this program with a home, a folder for settings, one for temporary files and a working
/// folder that are its own and lie in one folder.
class ChildDesk {
public:
    explicit ChildDesk(const QString &hiddenTest);
    ~ChildDesk();

    /// Everything that the child may write lies below it.
    QString folder() const { return m_folder.path(); }
    QString vaultPath() const;

    /// Waits until the child has told this, and whether it did.
    bool waitFor(const QByteArray &told);
    /// Whether it is still at work after so many milliseconds.
    bool isAtWorkAfter(int milliseconds) { return !m_process.waitForFinished(milliseconds); }
    /// As kill -9 does.
    void kill();
    /// All it has said on its standard output and error.
    QByteArray said() const { return m_said; }

    /// In the child: the vault's path.
    static QString givenVault();
    /// In the child: tells its parent, and waits until the parent says goOn().
    static void tell(const QByteArray &what);
    static void tellAndWait(const QByteArray &what);
    void goOn() { m_process.write("\n"); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace attune::test
