#include "ui/tour/main_job.h"

#include "ui/main_window.h"
#include "ui/tour/walk.h"

#include <QLineEdit>

#include <memory>

namespace attune {

namespace {

constexpr Qt::KeyboardModifiers control = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers alt = Qt::AltModifier;

class Job {
public:
    Job(Walk &walk, MainWindow &window, const QString &passphrase, const QString &pdf)
        : m_walk(walk)
        , m_window(window)
        , m_passphrase(passphrase)
        , m_pdf(pdf)
    {
    }

    void addAll()
    {
        showQuietPages();
        unlock();
        goToFamilies();
        m_walk.picture(QStringLiteral("families"));
        chooseFamily(QStringLiteral("maya"));
        m_walk.picture(QStringLiteral("family"));
        lookAtPlan();
        writeMovements();
        sign(QStringLiteral("the note of movements"), QStringLiteral("sign"));
        addLaterWords();
        openFamily(QStringLiteral("jordan"));
        writeRegulation();
        sign(QStringLiteral("the regulation hour"), QStringLiteral("sign-regulation"));
        giveSummary();
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
        m_walk.key(QStringLiteral("the door"), Qt::Key_O, control,
                   [this] { return m_walk.says(QStringLiteral("Its passphrase opens it.")); });
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
        goToFamilies();
        chooseFamily(letters);
    }

    void goToFamilies()
    {
        m_walk.key(QStringLiteral("the families"), Qt::Key_2, control,
                   [this] { return m_walk.seen("attune::FamiliesPage") && m_walk.seen("QListView"); });
    }

    void chooseFamily(const QString &letters)
    {
        m_walk.step(
            QStringLiteral("the family %1").arg(letters),
            [this, letters] {
                m_walk.type(letters);
                m_walk.press(Qt::Key_Return);
            },
            [this] { return isAtFamily(); });
    }

    bool isAtFamily() const { return m_walk.says(QStringLiteral("The course so far")); }

    void lookAtPlan()
    {
        m_walk.step(
            QStringLiteral("a plan"), [this] { m_walk.click(QStringLiteral("Plan a session")); },
            [this] { return m_walk.seen("attune::PlanPage"); });
        m_walk.picture(QStringLiteral("plan"));
        m_walk.key(QStringLiteral("the family again"), Qt::Key_Escape, {}, [this] { return isAtFamily(); });
        lookAtFile();
    }

    void lookAtFile()
    {
        m_walk.key(QStringLiteral("the file"), Qt::Key_F, control | Qt::ShiftModifier,
                   [this] { return m_walk.seen("attune::FamilyForm"); });
        m_walk.picture(QStringLiteral("file"));
        m_walk.step(
            QStringLiteral("a caregiver"), [this] { m_walk.click(QStringLiteral("Mum, caregiver")); },
            [this] { return m_walk.seen("attune::PersonForm"); });
        m_walk.picture(QStringLiteral("file-person"));
        m_walk.key(QStringLiteral("the family after its file"), Qt::Key_Escape, {}, [this] { return isAtFamily(); });
    }

    void writeMovements()
    {
        openNote();
        m_walk.step(
            QStringLiteral("the words"),
            [this] {
                m_walk.press(Qt::Key_3, alt);
                m_walk.press(Qt::Key_End, control);
                m_walk.type(QStringLiteral(" they built the tower again, slowly, and it stood."));
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
        m_walk.key(QStringLiteral("the note"), Qt::Key_E, control, [this] { return m_walk.seen("attune::NotePage"); });
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

    void sign(const QString &what, const QString &picture)
    {
        m_walk.key(QStringLiteral("the last look"), Qt::Key_Return, control,
                   [this] { return m_walk.seen("attune::SignDialog"); });
        m_walk.picture(picture);
        m_walk.step(
            what,
            [this] {
                if (m_walk.seen("attune::Button", QStringLiteral("all-the-same"))) // in the small hours
                    m_walk.click(QStringLiteral("Sign it before the hour"));
                auto *line = m_walk.seen("QLineEdit", QStringLiteral("passphrase"));
                line->setFocus();
                m_walk.type(m_passphrase);
                m_walk.press(Qt::Key_Return);
            },
            [this] { return !m_walk.seen("attune::NotePage") && isAtFamily(); });
    }

    void addLaterWords()
    {
        m_walk.step(
            QStringLiteral("the signed note"),
            [this] {
                m_walk.seen("QListView")->setFocus();
                m_walk.press(Qt::Key_Home);
                m_walk.press(Qt::Key_Return);
            },
            [this] { return m_walk.seen("attune::SignedNotePage"); });
        m_walk.picture(QStringLiteral("signed-note"));
        m_walk.step(
            QStringLiteral("room for later words"), [this] { m_walk.click(QStringLiteral("Add to this note")); },
            [this] { return m_walk.seen("attune::AddendumPanel"); });
        m_walk.step(
            QStringLiteral("later words"),
            [this] {
                m_walk.type(QStringLiteral("On the way out she asked whether the tower stays."));
                m_walk.fill(QStringLiteral("Why they are added now"), QStringLiteral("It came back to me"));
            },
            [] { return true; });
        m_walk.picture(QStringLiteral("later-words"));
        m_walk.step(
            QStringLiteral("later words, signed"),
            [this] {
                m_walk.fill(QStringLiteral("Your passphrase"), m_passphrase);
                m_walk.press(Qt::Key_Return);
            },
            [this] { return m_walk.says(QStringLiteral("Added later")); });
    }

    void giveSummary()
    {
        openFamily(QStringLiteral("lila"));
        m_walk.step(
            QStringLiteral("the summary"), [this] { m_walk.click(QStringLiteral("Summary")); },
            [this] { return m_walk.seen("attune::SummaryPage"); });
        m_walk.picture(QStringLiteral("summary"));
        m_walk.step(
            QStringLiteral("the summary's PDF"),
            [this] {
                for (QLineEdit *line : m_window.findChildren<QLineEdit *>()) {
                    if (line->isVisible() && line->text().endsWith(QLatin1String(".pdf"))) {
                        line->setFocus();
                        line->setText(m_pdf);
                        m_walk.press(Qt::Key_Return);
                    }
                }
            },
            [this] { return m_walk.says(QStringLiteral("The PDF was written.")); });
    }

    void lookOver()
    {
        m_walk.key(QStringLiteral("the caseload"), Qt::Key_3, control,
                   [this] { return m_walk.says(QStringLiteral("families")) && m_walk.seen("QTableView"); });
        m_walk.picture(QStringLiteral("caseload"));
        m_walk.key(QStringLiteral("the palette"), Qt::Key_K, control,
                   [this] { return m_walk.seen("attune::Palette"); });
        m_walk.step(
            QStringLiteral("a word of a note"), [this] { m_walk.type(QStringLiteral("suitcase")); },
            [this] { return m_walk.says(QStringLiteral("found")); });
        m_walk.picture(QStringLiteral("palette"));
        m_walk.key(QStringLiteral("the palette closed"), Qt::Key_Escape, {},
                   [this] { return !m_walk.seen("attune::Palette"); });
    }

    void lock()
    {
        m_walk.key(QStringLiteral("the locked door"), Qt::Key_L, control,
                   [this] { return m_walk.says(QStringLiteral("Your passphrase opens it.")); });
    }

    Walk &m_walk;
    MainWindow &m_window;
    QString m_passphrase;
    QString m_pdf;
};

} // namespace

void addMainJob(Walk &walk, MainWindow &window, const QString &passphrase, const QString &pdf)
{
    // The steps outlive this function and go with the walk.
    auto job = std::make_shared<Job>(walk, window, passphrase, pdf);
    job->addAll();
    QObject::connect(&walk, &QObject::destroyed, [job] {});
}

} // namespace attune
