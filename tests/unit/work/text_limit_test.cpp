#include "src/work/text_limit.h"

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

TEST_CASE("A text that is too long is named in a list of texts as well, and one of the greatest length is none")
{
    Session session;
    const QString longest(static_cast<qsizetype>(longestText), u'x');
    session.interruptions = {u"the telephone"_s, longest};
    CHECK(tooLongTexts(Record(session)).empty());
    session.interruptions.back() += u'x';
    CHECK((tooLongTexts(Record(session)) == std::vector<Problem>{{u"interruptions[1]"_s, Mistake::TooLong, -1}}));
}
