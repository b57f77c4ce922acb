#include "ui/tour/new_vault.h"

#include "ui/tour/walk.h"

#include <QWidget>

namespace attune {

namespace {

constexpr Qt::KeyboardModifiers heldControl = Qt::ControlModifier;

void createVault(Walk &walk, const QString &path, const QString &passphrase)
{
    walk.key(QStringLiteral("the page for a new vault"), Qt::Key_N, heldControl,
             [&walk] { return walk.seen("attune::CreatePage"); });
    walk.picture(QStringLiteral("create"));
    walk.step(
        QStringLiteral("the new vault"),
        [&walk, path, passphrase] {
            walk.fill(QStringLiteral("Where the vault is kept"), path);
            walk.fill(QStringLiteral("Passphrase"), passphrase);
            walk.fill(QStringLiteral("The same passphrase again"), passphrase);
            walk.press(Qt::Key_Return);
        },
        [&walk] { return walk.seen("attune::PracticePage"); });
    walk.picture(QStringLiteral("practice"));
    walk.step(
        QStringLiteral("the first day"),
        [&walk] {
            walk.fill(QStringLiteral("Name of the practice"), QStringLiteral("Invented practice"));
            walk.fill(QStringLiteral("Your name, as you sign"), QStringLiteral("An invented therapist"));
            walk.click(QStringLiteral("Begin"));
        },
        [&walk] { return walk.says(QStringLiteral("A quiet day is allowed.")); });
}

void beginFamily(Walk &walk)
{
    walk.picture(QStringLiteral("today-empty"));
    walk.key(QStringLiteral("no families yet"), Qt::Key_2, heldControl,
             [&walk] { return walk.says(QStringLiteral("No family yet.")); });
    walk.picture(QStringLiteral("families-empty"));
    walk.key(QStringLiteral("a new family"), Qt::Key_N, heldControl | Qt::ShiftModifier,
             [&walk] { return walk.seen("attune::NewFamilyPage"); });
    walk.picture(QStringLiteral("new-family"));
    walk.step(
        QStringLiteral("the family's page"),
        [&walk] {
            walk.fill(QStringLiteral("What the child is called"), QStringLiteral("Ines"));
            walk.fill(QStringLiteral("What the child says: Mum, Dad, Grandma"), QStringLiteral("Papa"));
            walk.seen("QComboBox")->setFocus();
            walk.press(Qt::Key_Down);
            walk.press(Qt::Key_Down);
            walk.click(QStringLiteral("Open the file"));
        },
        [&walk] { return walk.says(QStringLiteral("This story is just beginning.")); });
    walk.picture(QStringLiteral("family-empty"));
}

void lookAtPractice(Walk &walk)
{
    walk.key(QStringLiteral("the practice"), Qt::Key_4, heldControl,
             [&walk] { return walk.seen("attune::PresetsForm"); });
    walk.picture(QStringLiteral("practice-presets"));
    const auto part = [&walk](const QString &name, const char *page, const QString &picture) {
        walk.step(
            name, [&walk, name] { walk.click(name); }, [&walk, page] { return walk.seen(page); });
        walk.picture(picture);
    };
    part(QStringLiteral("Add a clinician"), "attune::ClinicianForm", QStringLiteral("practice-clinician"));
    part(QStringLiteral("Tried: Closeness"), "attune::WordsForm", QStringLiteral("practice-words"));
    part(QStringLiteral("Change the passphrase"), "attune::PassphrasePage", QStringLiteral("passphrase"));
}

} // namespace

void addNewVault(Walk &walk, const QString &path, const QString &passphrase)
{
    createVault(walk, path, passphrase);
    beginFamily(walk);
    lookAtPractice(walk);
}

} // namespace attune
