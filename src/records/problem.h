// What is wrong with what somebody handed in, as values: all of it, each with its place.
#pragma once

#include <QLatin1String>
#include <QString>

#include <boost/describe/enum.hpp>

#include <optional>
#include <vector>

namespace attune {

/// A mistake in what was to be a record: in its JSON first, in what it says after that, and from NotFound on in how it
/// fits to what is kept already and to who asks.
enum class Mistake {
    NotJson,
    EndsTooSoon,
    MoreAfterTheEnd,
    NestedTooDeep,
    InvalidUtf8,
    LoneSurrogate,
    NulCharacter,
    ControlCharacter,
    UnknownEscape,
    DuplicateField,
    UnknownField,
    UnknownType,
    MissingField,
    NotText,
    NotANumber,
    NotAFlag,
    NotAList,
    NotAnObject,
    NoSuchWord,
    NotAnId,
    NotADay,
    NotBytes,
    OutOfRange,
    NamedTwice,
    Empty,
    UnknownZone,
    EndsBeforeItBegins,
    DoesNotBelong,
    WrongLength,
    NotFound,
    OtherFamily,
    Taken,
    TooLong,
    WrongRole,
    NotYours,
    NotNow,
    NotARecordsFile,
    NewerVersion,
    NotCarried,
    OutOfOrder,
    GivenTwice,
    NotInTheFile,
    CountDiffers,
    NotComplete,
    NotSigned,
    NotTheAuthor,
    UnknownScheme,
    SignatureBroken,
    OtherContent,
    NotSignedHere,
    OfAnotherList,
};
BOOST_DESCRIBE_ENUM(Mistake, NotJson, EndsTooSoon, MoreAfterTheEnd, NestedTooDeep, InvalidUtf8, LoneSurrogate,
                    NulCharacter, ControlCharacter, UnknownEscape, DuplicateField, UnknownField, UnknownType,
                    MissingField, NotText, NotANumber, NotAFlag, NotAList, NotAnObject, NoSuchWord, NotAnId, NotADay,
                    NotBytes, OutOfRange, NamedTwice, Empty, UnknownZone, EndsBeforeItBegins, DoesNotBelong,
                    WrongLength, NotFound, OtherFamily, Taken, TooLong, WrongRole, NotYours, NotNow, NotARecordsFile,
                    NewerVersion, NotCarried, OutOfOrder, GivenTwice, NotInTheFile, CountDiffers, NotComplete,
                    NotSigned, NotTheAuthor, UnknownScheme, SignatureBroken, OtherContent, NotSignedHere, OfAnotherList)

/// One mistake and where it is.
struct Problem {
    /// The path of the field by its words on the wire, lists counted from 0: "passages[2].text". Empty for the whole.
    QString field;
    Mistake mistake = Mistake::NotJson;
    /// Where in the bytes, for a mistake that stopped the reading (the first five); -1 for the others.
    qsizetype offset = -1;

    bool operator==(const Problem &) const = default;
};

/// The reason in plain English for the command line, such as "the field is given twice". A screen chooses its own
/// words.
QLatin1String plainReason(Mistake mistake);

/// What was read, or why it was not: a value and no problem, or no value and at least one problem.
template <class T>
struct Parsed {
    std::optional<T> value;
    std::vector<Problem> problems;
};

} // namespace attune
