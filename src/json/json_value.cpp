#include "src/json/json_value.h"

#include "src/json/text_reader.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace attune {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16;

// Whether a whole number is spelled as this program spells it: from_chars() takes "-0" and "007" too.
bool isSpelledPlainly(std::string_view digits)
{
    if (digits.starts_with('-'))
        return digits.size() > 1 && digits[1] != '0';
    return digits.size() == 1 || digits[0] != '0';
}

// Recursive descent over one JSON text. The first mistake of form is kept and ends every loop on the way out, where
// each level puts its own place in front of the path.
class Parser {
public:
    explicit Parser(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    Parsed<JsonValue> parse()
    {
        JsonValue value = parseValue(0);
        skipSpace();
        if (!m_problem && m_at < m_bytes.size())
            stop(Mistake::MoreAfterTheEnd);
        if (m_problem)
            return {std::nullopt, {std::move(*m_problem)}};
        return {std::move(value), {}};
    }

private:
    void stop(Mistake mistake)
    {
        if (!m_problem)
            m_problem = Problem{QString(), mistake, m_at};
    }

    void stopHere() { stop(m_at < m_bytes.size() ? Mistake::NotJson : Mistake::EndsTooSoon); }

    void comesFrom(const QString &place)
    {
        const bool joined = m_problem->field.isEmpty() || m_problem->field.startsWith(u'[');
        m_problem->field = joined ? place + m_problem->field : place + u'.' + m_problem->field;
    }

    void skipSpace()
    {
        while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes[m_at]))
            ++m_at;
    }

    char next()
    {
        skipSpace();
        return m_at < m_bytes.size() ? m_bytes[m_at] : '\0';
    }

    bool take(char c)
    {
        if (next() != c || m_at >= m_bytes.size())
            return false;
        ++m_at;
        return true;
    }

    JsonValue parseValue(int depth)
    {
        switch (next()) {
        case '{':
            return parseObject(depth + 1);
        case '[':
            return parseList(depth + 1);
        case '"':
            return parseText();
        case 't':
            return parseFlag("true");
        case 'f':
            return parseFlag("false");
        case 'n':
            return parseLiteral("null");
        default:
            return parseNumber();
        }
    }

    JsonValue parseFlag(QByteArrayView literal)
    {
        JsonValue value = parseLiteral(literal);
        value.kind = JsonValue::Kind::Flag;
        value.flag = literal == "true";
        return value;
    }

    JsonValue parseLiteral(QByteArrayView literal)
    {
        if (!m_bytes.sliced(m_at).startsWith(literal))
            stop(literal.startsWith(m_bytes.sliced(m_at)) ? Mistake::EndsTooSoon : Mistake::NotJson);
        m_at += literal.size();
        return {};
    }

    JsonValue parseNumber()
    {
        const char *begin = m_bytes.data() + m_at;
        const char *end = m_bytes.data() + m_bytes.size();
        const char *last =
            std::find_if_not(begin, end, [](char c) { return QByteArrayView("+-.eE0123456789").contains(c); });
        if (begin == last) {
            stopHere();
            return {};
        }
        m_at += last - begin;
        JsonValue value;
        value.kind = JsonValue::Kind::OddNumber;
        const auto [stopped, error] = std::from_chars(begin, last, value.number);
        if (error == std::errc() && stopped == last && isSpelledPlainly({begin, last}))
            value.kind = JsonValue::Kind::Number;
        return value;
    }

    JsonValue parseText()
    {
        ReadText read = readJsonText(m_bytes.sliced(m_at + 1));
        m_at += 1 + read.length;
        if (!read.closed)
            stop(Mistake::EndsTooSoon);
        JsonValue value;
        value.kind = JsonValue::Kind::Text;
        value.text = std::move(read.text);
        value.textMistake = read.mistake;
        return value;
    }

    JsonValue parseList(int depth)
    {
        JsonValue list;
        list.kind = JsonValue::Kind::List;
        if (opens(depth) && !take(']')) {
            do {
                list.items.push_back(parseValue(depth));
                if (m_problem)
                    comesFrom(u'[' + QString::number(list.items.size() - 1) + u']');
            } while (!m_problem && take(','));
            closes(']');
        }
        return list;
    }

    JsonValue parseObject(int depth)
    {
        JsonValue object;
        object.kind = JsonValue::Kind::Object;
        if (opens(depth) && !take('}')) {
            do
                parseField(object, depth);
            while (!m_problem && take(','));
            closes('}');
        }
        return object;
    }

    void parseField(JsonValue &object, int depth)
    {
        if (next() != '"')
            return stopHere();
        const QString word = parseText().text;
        if (!m_problem && !take(':'))
            stopHere();
        if (m_problem)
            return;
        object.words.push_back(word);
        object.items.push_back(parseValue(depth));
        if (m_problem)
            comesFrom(word);
    }

    bool opens(int depth)
    {
        if (depth > deepest)
            stop(Mistake::NestedTooDeep);
        ++m_at;
        return !m_problem;
    }

    void closes(char bracket)
    {
        if (!m_problem && !take(bracket))
            stopHere();
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    std::optional<Problem> m_problem;
};

} // namespace

Parsed<JsonValue> parseJson(QByteArrayView bytes)
{
    return Parser(bytes).parse();
}

} // namespace attune
