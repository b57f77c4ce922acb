#include "ui/practice/practice_list.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/practice/practice_words.h"

#include <QVBoxLayout>

namespace attune {

namespace {

constexpr int listWidth = 280;

QString nameOf(const Clinician &clinician, Id<Clinician> who)
{
    if (clinician.id == who)
        return PracticeList::tr("%1, you").arg(clinician.name);
    return clinician.left ? PracticeList::tr("%1, no longer here").arg(clinician.name) : clinician.name;
}

} // namespace

PracticeList::PracticeList(const PracticeFile &file, const PracticePlace &at, Id<Clinician> who, QWidget *parent)
    : QWidget(parent)
    , m_at(at)
{
    setFixedWidth(attuneStyle().scaled(listWidth));
    auto *list = new QVBoxLayout(this);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    addPart({}, tr("This practice"), QStringLiteral("home"));
    PracticePlace part;
    part.part = PracticePlace::Part::Clinician;
    for (const Clinician &clinician : file.clinicians) {
        part.clinician = clinician.id;
        addPart(part, nameOf(clinician, who), QStringLiteral("user"));
    }
    part.clinician = {};
    addPart(part, tr("Add a clinician"), QStringLiteral("plus"));
    part.part = PracticePlace::Part::Words;
    for (const WordList &words : practice_words::lists()) {
        part.list = words;
        addPart(part, practice_words::nameOf(words), QStringLiteral("edit"));
    }
    auto *passphrase = new Button(Button::Kind::Place, tr("Change the passphrase"), QStringLiteral("unlock"));
    passphrase->setCheckable(false);
    list->addWidget(passphrase);
    connect(passphrase, &Button::clicked, this, &PracticeList::passphraseChosen);
    list->addStretch(1);
}

void PracticeList::addPart(const PracticePlace &part, const QString &name, const QString &icon)
{
    auto *button = new Button(Button::Kind::Place, name, icon);
    button->setCheckable(true);
    button->setChecked(part.isSamePart(m_at));
    layout()->addWidget(button);
    connect(button, &Button::clicked, this, [this, button, part] {
        button->setChecked(part.isSamePart(m_at));
        Q_EMIT chosen(part);
    });
}

} // namespace attune
