// people: who belongs to a family, with the ids that other commands take.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "cli/plain_json.h"
#include "cli/read_records.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "cli/words.h"
#include "src/work/family_sketch.h"
#include "ui/paper/words.h"

#include <algorithm>
#include <map>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

// "mother of Ava", and where the tie is not in the work today, what it is instead.
QString lineOf(const Dyad &dyad, const QString &child)
{
    const QString tie = tr("%1 of %2").arg(plainly(word(dyad.relation)), child);
    if (!dyad.since)
        return tr("%1 (not in the work)").arg(tie);
    return dyad.until ? tr("%1 (in the work until %2)").arg(tie, dyad.until->toString(Qt::ISODate)) : tie;
}

// Of all families; each line says of which.
void findPeople(Context &context)
{
    const SoughtWords words = soughtNames(context.option(u"find"_s));
    std::map<Id<Family>, Family> families;
    for (Family &family : readRecords<Family>(context))
        families.emplace(family.id, std::move(family));
    std::vector<Person> found;
    QStringList lines;
    for (Person &person : readRecords<Person>(context)) {
        Family &family = families[person.family]; // one that cannot be read is known by its id alone
        family.id = person.family;
        const QStringList names{person.name, person.nickname, family.displayName, family.recordNumber};
        if (!words.standIn(names.join(u'\n')))
            continue;
        lines += person.id.toText() + u"  "_s + plainly(word(person.role)).leftJustified(9) + u"  "_s
            + onOneLine(shownName(person)) + u"  "_s + tr("of %1").arg(onOneLine(family.displayName)) + u"  "_s
            + family.id.toText();
        found.push_back(std::move(person));
    }
    JsonWriter json;
    json.beginObject();
    json.field("people");
    print(json, found);
    json.endObject();
    context.answer(json.bytes(), lines);
}

} // namespace

void listPeople(Context &context)
{
    if (context.isGiven(u"find"_s) == context.isGiven(u"family"_s))
        refuseUsage(tr("people takes either --family or --find."));
    if (context.isGiven(u"find"_s))
        return findPeople(context);
    const Id<Family> family = context.familyOption().id;
    context.tell(JournalAction::Viewed, u"people"_s, family);
    std::vector<Person> people = readRecords<Person>(context, family);
    const std::vector<Dyad> dyads = readRecords<Dyad>(context, family);
    std::stable_sort(people.begin(), people.end(),
                     [](const Person &one, const Person &other) { return one.role < other.role; });
    QStringList lines;
    for (const Person &person : people) {
        const QString name = nameIn(people, person.id);
        QString line = person.id.toText() + u"  "_s + plainly(word(person.role)).leftJustified(9) + u"  "_s + name;
        if (const QString whole = onOneLine(person.name); !whole.isEmpty() && whole != name)
            line += u" ("_s + whole + u')';
        for (const Dyad &dyad : dyads) {
            if (dyad.caregiver == person.id)
                line += u", "_s + lineOf(dyad, nameIn(people, dyad.child));
        }
        lines += line;
    }
    JsonWriter json;
    json.beginObject();
    json.field("people");
    print(json, people);
    json.field("dyads");
    print(json, dyads);
    json.endObject();
    context.answer(json.bytes(), lines);
}

} // namespace attune::cli
