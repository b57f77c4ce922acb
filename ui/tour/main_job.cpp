#include "ui/tour/main_job.h"

#include "ui/main_window.h"
#include "ui/tour/walk.h"

#include <memory>

namespace attune {

namespace {

constexpr Qt::KeyboardModifiers control = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers alt = Qt::AltModifier;

class Job {
public:
    Job(Walk &walk, MainWindow &window, const QString &passphrase)
        : m_walk(walk)
        , m_window(window)
        , m_passphrase(passphrase)
    {
    }

    void addAll()
    {
        showQuietPages();
        unlock();
        openFamily(QStringLiteral("maya"));
        m_walk.picture(QStringLiteral("family"));
        writeMovements();
        sign(QStringLiteral("the note of movements"));
        readSigned();
        openFamily(QStringLiteral("jordan"));
        writeRegulation();
        sign(QStringLiteral("the regulation hour"));
        lookOver();
        lock();
    }

private:
    void showQuietPages()
    {
        for (const auto &[name, place] : {std::pair(QStringLiteral("first-run"), MainWindow::Place::Start),
                                          std::pair(QStringLiteral("look"), MainWindow::Place::Look),
                                          std::pair(QStringLiteral("keys"), MainWindow::Place::Keys),
                                          std::pair(QStringLiteral("about"), MainWindow::Place::About)}) {
            m_walk.step(
                name, [this, place = place] { m_window.go(place); }, [] { return true; });
            m_walk.picture(name);
        }
    }

    void unlock()
    {
        key(QStringLiteral("the door"), Qt::Key_O, control,
            [this] { return m_walk.says(QStringLiteral("Your passphrase opens it.")); });
        m_walk.picture(QStringLiteral("unlock"));
        m_walk.step(
            QStringLiteral("today"),
            [this] {
                m_walk.type(m_passphrase);
                m_walk.press(Qt::Key_Return);
            },
            [this] { return m_walk.says(QStringLiteral("One note at a time.")); });
        m_walk.picture(QStringLiteral("today"));
    }

    void openFamily(const QString &letters)
    {
        key(QStringLiteral("the families"), Qt::Key_2, control,
            [this] { return m_walk.seen("attune::FamiliesPage") && m_walk.seen("QListView"); });
        m_walk.step(
            QStringLiteral("the family %1").arg(letters),
            [this, letters] {
                m_walk.type(letters);
                m_walk.press(Qt::Key_Return);
            },
            [this] { return m_walk.says(QStringLiteral("The course so far")); });
    }

    void writeMovements()
    {
        openNote();
        m_walk.step(
            QStringLiteral("the words"),
            [this] {
                m_walk.press(Qt::Key_3, alt);
                m_walk.press(Qt::Key_End, control);
                m_walk.type(QStringLiteral(" They built the tower again, slowly, and it stood."));
            },
            [this] { return m_walk.says(QStringLiteral("encrypted")); });
        takeTimes(QStringLiteral("1000"), QStringLiteral("1050"));
        m_walk.picture(QStringLiteral("note"));
    }

    void writeRegulation()
    {
        openNote();
        m_walk.step(
            QStringLiteral("who was there"),
            [this] {
                m_walk.press(Qt::Key_Space);
                m_walk.press(Qt::Key_Tab);
                m_walk.press(Qt::Key_Space);
            },
            [] { return true; });
        takeTimes(QStringLiteral("1130"), QStringLiteral("1220"));
        m_walk.step(
            QStringLiteral("how the hour went"),
            [this] {
                m_walk.press(Qt::Key_R, alt);
                m_walk.type(QStringLiteral("u\to\t12\t\t34\ts"));
            },
            [this] { return m_walk.says(QStringLiteral("This note is complete.")); });
        m_walk.picture(QStringLiteral("regulation"));
    }

    void openNote()
    {
        key(QStringLiteral("the note"), Qt::Key_E, control, [this] { return m_walk.seen("attune::NotePage"); });
    }

    void takeTimes(const QString &start, const QString &stop)
    {
        m_walk.step(
            QStringLiteral("the times"),
            [this, start, stop] {
                for (const auto &[name, time] : {std::pair("start", start), std::pair("stop", stop)}) {
                    auto *field = m_walk.seen("attune::TimeField", QLatin1String(name));
                    field->setFocus();
                    m_walk.press(Qt::Key_A, control);
                    m_walk.type(time);
                }
            },
            [] { return true; });
    }

    void sign(const QString &what)
    {
        key(QStringLiteral("the last look"), Qt::Key_Return, control,
            [this] { return m_walk.seen("QLineEdit", QStringLiteral("passphrase")); });
        m_walk.step(
            what,
            [this] {
                auto *line = m_walk.seen("QLineEdit", QStringLiteral("passphrase"));
                line->setFocus();
                m_walk.type(m_passphrase);
                m_walk.press(Qt::Key_Return);
            },
            [this] { return !m_walk.seen("attune::NotePage") && m_walk.says(QStringLiteral("The course so far")); });
    }

    void readSigned()
    {
        key(QStringLiteral("the signed note"), Qt::Key_E, control,
            [this] { return m_walk.seen("attune::NotePage") || m_walk.says(QStringLiteral("Signed by")); });
    }

    void lookOver()
    {
        key(QStringLiteral("the caseload"), Qt::Key_3, control,
            [this] { return m_walk.says(QStringLiteral("families")) && m_walk.seen("QTableView"); });
        m_walk.picture(QStringLiteral("caseload"));
        key(QStringLiteral("the palette"), Qt::Key_K, control, [this] { return m_walk.seen("attune::Palette"); });
        m_walk.step(
            QStringLiteral("a word of a note"), [this] { m_walk.type(QStringLiteral("suitcase")); },
            [this] { return m_walk.says(QStringLiteral("found")); });
        m_walk.picture(QStringLiteral("palette"));
        key(QStringLiteral("the palette closed"), Qt::Key_Escape, {},
            [this] { return !m_walk.seen("attune::Palette"); });
    }

    void lock()
    {
        key(QStringLiteral("the locked door"), Qt::Key_L, control,
            [this] { return m_walk.says(QStringLiteral("Your passphrase opens it.")); });
    }

    void key(const QString &what, int key, Qt::KeyboardModifiers modifiers, std::function<bool()> isThere)
    {
        m_walk.step(
            what, [this, key, modifiers] { m_walk.press(key, modifiers); }, std::move(isThere));
    }

    Walk &m_walk;
    MainWindow &m_window;
    QString m_passphrase;
};

} // namespace

void addMainJob(Walk &walk, MainWindow &window, const QString &passphrase)
{
    // The steps outlive this function and go with the walk.
    auto job = std::make_shared<Job>(walk, window, passphrase);
    job->addAll();
    QObject::connect(&walk, &QObject::destroyed, [job] {});
}

} // namespace attune
