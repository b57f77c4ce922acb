#include "src/records/problem.h"

namespace attune {

using namespace Qt::StringLiterals;

QLatin1String plainReason(Mistake mistake)
{
    switch (mistake) {
    case Mistake::NotJson:
        return "this is not JSON"_L1;
    case Mistake::EndsTooSoon:
        return "the text ends before the JSON does"_L1;
    case Mistake::MoreAfterTheEnd:
        return "something follows the end of the JSON"_L1;
    case Mistake::NestedTooDeep:
        return "lists and objects are nested deeper than any record is"_L1;
    case Mistake::InvalidUtf8:
        return "the text is not valid UTF-8"_L1;
    case Mistake::LoneSurrogate:
        return "half of a surrogate pair stands alone"_L1;
    case Mistake::NulCharacter:
        return "the text holds the NUL character"_L1;
    case Mistake::ControlCharacter:
        return "a control character stands unescaped"_L1;
    case Mistake::UnknownEscape:
        return "there is no such escape in JSON"_L1;
    case Mistake::DuplicateField:
        return "the field is given twice"_L1;
    case Mistake::UnknownField:
        return "no such field is known"_L1;
    case Mistake::UnknownType:
        return "no record of this type is known"_L1;
    case Mistake::MissingField:
        return "the field is missing"_L1;
    case Mistake::NotText:
        return "text was expected"_L1;
    case Mistake::NotANumber:
        return "a whole number in plain digits was expected"_L1;
    case Mistake::NotAFlag:
        return "true or false was expected"_L1;
    case Mistake::NotAList:
        return "a list was expected"_L1;
    case Mistake::NotAnObject:
        return "an object was expected"_L1;
    case Mistake::NoSuchWord:
        return "the word is none of those known here"_L1;
    case Mistake::NotAnId:
        return "an id was expected: a UUID of 36 characters in lower case"_L1;
    case Mistake::NotADay:
        return "a day was expected, such as 2026-05-14"_L1;
    case Mistake::NotBytes:
        return "bytes were expected: pairs of the digits 0 to 9 and a to f"_L1;
    case Mistake::OutOfRange:
        return "the number is out of range"_L1;
    case Mistake::NamedTwice:
        return "the same person is named twice"_L1;
    case Mistake::Empty:
        return "this cannot be empty"_L1;
    case Mistake::UnknownZone:
        return "no time zone of this name is known here"_L1;
    case Mistake::EndsBeforeItBegins:
        return "the end is before the beginning"_L1;
    case Mistake::DoesNotBelong:
        return "the field does not go with what the rest says"_L1;
    case Mistake::WrongLength:
        return "the number of bytes is wrong"_L1;
    }
    return {};
}

} // namespace attune
