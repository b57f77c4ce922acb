#include "tests/ui/child_desk.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace attune::test {

namespace {
constexpr int longest = 120'000; // ms, with sanitizers on a busy computer
} // namespace

ChildDesk::ChildDesk(const QString &hiddenTest)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto own = [&](const QString &variable, const QString &name) {
        QDir(m_folder.path()).mkpath(name);
        environment.insert(variable, m_folder.filePath(name));
    };
    own(QStringLiteral("HOME"), QStringLiteral("home"));
    own(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("config"));
    own(QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("cache"));
    own(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("data"));
    own(QStringLiteral("XDG_STATE_HOME"), QStringLiteral("state"));
    own(QStringLiteral("TMPDIR"), QStringLiteral("tmp"));
    own(QStringLiteral("ATTUNE_CHILD_FOLDER"), QStringLiteral("work"));
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_folder.filePath(QStringLiteral("work")));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QCoreApplication::applicationFilePath(), {hiddenTest});
}

ChildDesk::~ChildDesk()
{
    kill();
}

QString ChildDesk::vaultPath() const
{
    return m_folder.filePath(QStringLiteral("work/my-practice.attune"));
}

bool ChildDesk::waitFor(const QByteArray &told)
{
    while (!m_said.contains(told + '\n')) {
        const bool more = m_process.waitForReadyRead(longest);
        m_said += m_process.readAll();
        if (!more)
            return m_said.contains(told + '\n');
    }
    return true;
}

void ChildDesk::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    m_said += m_process.readAll();
}

QString ChildDesk::givenVault()
{
    return qEnvironmentVariable("ATTUNE_CHILD_FOLDER") + QStringLiteral("/my-practice.attune");
}

void ChildDesk::tell(const QByteArray &what)
{
    std::printf("%s\n", what.constData());
    std::fflush(stdout);
}

void ChildDesk::tellAndWait(const QByteArray &what)
{
    tell(what);
    int said = 0;
    while (said != '\n' && said != EOF)
        said = std::getchar();
}

} // namespace attune::test
