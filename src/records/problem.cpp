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
        return "the number, day or time is out of range"_L1;
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
    case Mistake::NotFound:
        return "there is no such record"_L1;
    case Mistake::OtherFamily:
        return "it belongs to another family"_L1;
    case Mistake::Taken:
        return "another record has it already"_L1;
    case Mistake::TooLong:
        return "the text is longer than one megabyte"_L1;
    case Mistake::WrongRole:
        return "this person has another role"_L1;
    case Mistake::NotYours:
        return "it belongs to somebody else"_L1;
    case Mistake::NotNow:
        return "the note does not stand where this can be done"_L1;
    case Mistake::NotARecordsFile:
        return "this is no attune-records file: its first line does not say so"_L1;
    case Mistake::NewerVersion:
        return "a newer Attune wrote this file"_L1;
    case Mistake::NotCarried:
        return "records of this type are not carried in this format"_L1;
    case Mistake::OutOfOrder:
        return "records stand by type and then by id, and this one stands too late"_L1;
    case Mistake::GivenTwice:
        return "a record of this type with this id stands further up"_L1;
    case Mistake::NotInTheFile:
        return "the file holds no such record"_L1;
    case Mistake::CountDiffers:
        return "the file holds another number of these"_L1;
    case Mistake::NotComplete:
        return "a signed note needs this"_L1;
    case Mistake::NotSigned:
        return "no signature stands under it: what is not signed travels as a draft"_L1;
    case Mistake::NotTheAuthor:
        return "only the author signs"_L1;
    case Mistake::UnknownScheme:
        return "it was signed by a rule that this Attune does not know"_L1;
    case Mistake::SignatureBroken:
        return "the signature does not fit the words above it"_L1;
    case Mistake::OtherContent:
        return "the vault holds this record with other content"_L1;
    case Mistake::NotSignedHere:
        return "it says that it was signed in this vault, and the journal of this vault does not know it"_L1;
    case Mistake::OfAnotherList:
        return "the vault has this word in another list"_L1;
    }
    return {};
}

} // namespace attune
