#include "ui/rooms/family_words.h"

#include "src/rules/age.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"

#include <QCoreApplication>

#include <iterator>

namespace attune {

namespace {

class FamilyWords {
    Q_DECLARE_TR_FUNCTIONS(attune::FamilyWords)
};

// In the order of the enumerators.
constexpr const char *relations[] = {
    QT_TRANSLATE_NOOP("attune::Relation", "Mother"),
    QT_TRANSLATE_NOOP("attune::Relation", "Father"),
    QT_TRANSLATE_NOOP("attune::Relation", "Parent"),
    QT_TRANSLATE_NOOP("attune::Relation", "Birth mother"),
    QT_TRANSLATE_NOOP("attune::Relation", "Birth father"),
    QT_TRANSLATE_NOOP("attune::Relation", "Adoptive mother"),
    QT_TRANSLATE_NOOP("attune::Relation", "Adoptive father"),
    QT_TRANSLATE_NOOP("attune::Relation", "Adoptive parent"),
    QT_TRANSLATE_NOOP("attune::Relation", "Foster mother"),
    QT_TRANSLATE_NOOP("attune::Relation", "Foster father"),
    QT_TRANSLATE_NOOP("attune::Relation", "Foster parent"),
    QT_TRANSLATE_NOOP("attune::Relation", "Stepmother"),
    QT_TRANSLATE_NOOP("attune::Relation", "Stepfather"),
    QT_TRANSLATE_NOOP("attune::Relation", "Stepparent"),
    QT_TRANSLATE_NOOP("attune::Relation", "Grandmother"),
    QT_TRANSLATE_NOOP("attune::Relation", "Grandfather"),
    QT_TRANSLATE_NOOP("attune::Relation", "Grandmother, mother’s side"),
    QT_TRANSLATE_NOOP("attune::Relation", "Grandfather, mother’s side"),
    QT_TRANSLATE_NOOP("attune::Relation", "Grandmother, father’s side"),
    QT_TRANSLATE_NOOP("attune::Relation", "Grandfather, father’s side"),
    QT_TRANSLATE_NOOP("attune::Relation", "Great-grandmother"),
    QT_TRANSLATE_NOOP("attune::Relation", "Great-grandfather"),
    QT_TRANSLATE_NOOP("attune::Relation", "Aunt"),
    QT_TRANSLATE_NOOP("attune::Relation", "Mother’s sister"),
    QT_TRANSLATE_NOOP("attune::Relation", "Father’s sister"),
    QT_TRANSLATE_NOOP("attune::Relation", "Uncle"),
    QT_TRANSLATE_NOOP("attune::Relation", "Mother’s brother"),
    QT_TRANSLATE_NOOP("attune::Relation", "Father’s brother"),
    QT_TRANSLATE_NOOP("attune::Relation", "Sister"),
    QT_TRANSLATE_NOOP("attune::Relation", "Brother"),
    QT_TRANSLATE_NOOP("attune::Relation", "Cousin"),
    QT_TRANSLATE_NOOP("attune::Relation", "Another member of the family"),
    QT_TRANSLATE_NOOP("attune::Relation", "Friend of the family"),
    QT_TRANSLATE_NOOP("attune::Relation", "Neighbour"),
};
static_assert(std::size(relations) == static_cast<std::size_t>(Relation::Neighbour) + 1);

} // namespace

QString relationName(Relation relation)
{
    return QCoreApplication::translate("attune::Relation", relations[static_cast<std::size_t>(relation)]);
}

QString nameWords(const FamilySketch &family)
{
    return family.isDamaged && family.family.displayName.isEmpty()
        ? FamilyWords::tr("A family whose name cannot be read")
        : asTyped(family.family.displayName);
}

QString childrenWords(const FamilySketch &family, QDate day)
{
    QStringList children;
    for (const Person &child : family.children) {
        const QString name = shownName(child);
        children += child.birthDate ? FamilyWords::tr("%1, %2").arg(name, shortAge(day, *child.birthDate)) : name;
    }
    if (family.isDamaged)
        children += FamilyWords::tr("something in this file cannot be read");
    return children.join(FamilyWords::tr(" · "));
}

DyadMark dyadMarkOf(const FamilySketch &family, QDate day)
{
    DyadMark mark;
    mark.caregivers = std::max(1, caregiversOn(family, day));
    for (const Person &child : family.children) {
        if (child.birthDate) {
            mark.childYears = static_cast<double>(child.birthDate->daysTo(day)) / 365.25;
            break;
        }
    }
    return mark;
}

QString shortAge(QDate day, QDate birth)
{
    const Age age = ageOn(day, birth);
    return age.range == AgeRange::BornLater ? FamilyWords::tr("not born yet")
                                            : FamilyWords::tr("%1 y %2 m").arg(age.years).arg(age.months);
}

} // namespace attune
