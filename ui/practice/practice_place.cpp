#include "ui/practice/practice_place.h"

#include "ui/practice/practice_words.h"

namespace attune {

using namespace Qt::StringLiterals;

QString PracticePlace::formName() const
{
    const QString practice = u"practice "_s;
    switch (part) {
    case Part::Practice:
        return practice + u"presets"_s;
    case Part::Clinician:
        return practice + (clinician.isNull() ? u"new clinician"_s : clinician.toText());
    case Part::Words:
        return practice
            + u"words %1 %2"_s.arg(static_cast<int>(list.vocabulary))
                  .arg(list.group ? static_cast<int>(*list.group) : -1);
    }
    Q_UNREACHABLE();
}

std::vector<PracticePlace> partsOf(const PracticeFile &file)
{
    std::vector<PracticePlace> parts{{}};
    PracticePlace part;
    part.part = PracticePlace::Part::Clinician;
    for (const Clinician &clinician : file.clinicians) {
        part.clinician = clinician.id;
        parts.push_back(part);
    }
    part.clinician = {};
    parts.push_back(part);
    part.part = PracticePlace::Part::Words;
    for (const WordList &words : practice_words::lists()) {
        part.list = words;
        parts.push_back(part);
    }
    return parts;
}

} // namespace attune
