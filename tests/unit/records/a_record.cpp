#include "tests/unit/records/a_record.h"

#include "src/json/text.h"

#include <array>

namespace attune::test {

QString Chance::text()
{
    static const std::array pieces{
        QStringView(u"Ava handed Mum the small suitcase. "),
        QStringView(u"\"Again,\" she said\\ "),
        QStringView(u"\n\t\r\b\f"),
        QStringView(u"\u0001\u001f\u007f"),
        QStringView(u"שלום \u202eمرحبا\u202c"),
        QStringView(u"👩‍👧 🧸"),
        QStringView(u"e\u0301 \u1e9b\u0323 한국어"),
        QStringView(u"\u2028\u2029\ufeff"),
        QStringView(u"</script>'; --"),
        QStringView(u"\ufffe\uffff\ufffd"),
        QStringView(u"   "),
        QStringView(u"null"),
        QStringView(u"\u0344\u2126\u212b"),
        QStringView(u"a\u0323\u0307\u0301\u0327"),
    };
    QString text;
    for (int i = below(6); i > 0; --i)
        text += pieces[static_cast<std::size_t>(below(static_cast<int>(pieces.size())))];
    return canonicalText(text);
}

namespace {

template <std::size_t... Index>
std::vector<Record> fill(Chance &chance, std::index_sequence<Index...>)
{
    return {Record(chance.value<std::variant_alternative_t<Index, Record>>())...};
}

} // namespace

std::vector<Record> oneOfEach(Chance &chance)
{
    return fill(chance, std::make_index_sequence<std::variant_size_v<Record>>());
}

} // namespace attune::test
