#include "ui/practice/practice_list.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/practice/practice_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attune {

namespace {

constexpr int listWidth = 280;

QString nameOf(const PracticePlace &part, const PracticeFile &file, Id<Clinician> who)
{
    if (part.part == PracticePlace::Part::Practice)
        return PracticeList::tr("This practice");
    if (part.part == PracticePlace::Part::Words)
        return practice_words::nameOf(part.list);
    const auto clinician = std::ranges::find(file.clinicians, part.clinician, &Clinician::id);
    if (clinician == file.clinicians.end())
        return PracticeList::tr("Add a clinician");
    if (clinician->id == who)
        return PracticeList::tr("%1, you").arg(clinician->name);
    return clinician->left ? PracticeList::tr("%1, no longer here").arg(clinician->name) : clinician->name;
}

QString iconOf(const PracticePlace &part)
{
    if (part.part == PracticePlace::Part::Practice)
        return QStringLiteral("home");
    if (part.part == PracticePlace::Part::Words)
        return QStringLiteral("edit");
    return part.clinician.isNull() ? QStringLiteral("plus") : QStringLiteral("user");
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
    for (const PracticePlace &part : partsOf(file))
        addPart(part, nameOf(part, file, who), iconOf(part));
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
