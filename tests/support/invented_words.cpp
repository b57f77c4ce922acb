#include "tests/support/invented_words.h"

#include <initializer_list>
#include <map>
#include <string_view>
#include <vector>

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

using Choices = std::vector<QString>;

// What a word in braces may become; what it becomes may hold words in braces.
const std::map<QString, Choices> &grammar()
{
    static const std::map<QString, Choices> rules{
        {u"sentence"_s,
         {u"{child} {acts} {how}."_s, u"{carer} {offers}, and {child} {answers}."_s,
          u"When {event}, {child} {acts}; {carer} {offers}."_s, u"“{says},” said {child}, and {acts}."_s,
          u"We {together} until {event}."_s, u"After {minutes} minutes {child} {answers}, {how}."_s,
          u"{carer} wondered whether {meaning}."_s, u"I said that {meaning}, and {carer} {listens}."_s,
          u"{child} {acts} – {how} – while {event}."_s, u"Twice {event}; both times {carer} {offers}."_s,
          u"On the way out {child} {answers} and {together}."_s, u"{meaning}, {carer} said: “{says}.”"_s}},
        {u"child"_s,
         {u"Ava"_s, u"Noé"_s, u"Þóra"_s, u"Li-Mei"_s, u"Emre"_s, u"Zoë"_s, u"the little one"_s, u"Kofi"_s, u"Søren"_s,
          u"Ngọc"_s, u"Łucja"_s, u"O’Neil"_s}},
        {u"carer"_s,
         {u"Mum"_s, u"Dad"_s, u"Gran"_s, u"Auntie Ro"_s, u"his foster mother"_s, u"Papá"_s, u"Omi"_s, u"her uncle"_s}},
        {u"acts"_s,
         {u"put the {thing} under the {place}"_s, u"hid behind the {place}"_s, u"lined up every {thing}"_s,
          u"dropped the {thing} and looked away"_s, u"asked for the {thing} again"_s, u"went very quiet"_s,
          u"fed the {thing} to the bear"_s, u"threw the {thing} towards the {place}"_s, u"sang to the {thing}"_s}},
        {u"answers"_s,
         {u"came closer by one cushion"_s, u"let the {thing} go"_s, u"took a long breath"_s, u"shook his head"_s,
          u"smiled for the first time this hour"_s, u"handed me the {thing}"_s, u"leaned against the {place}"_s}},
        {u"offers"_s,
         {u"named what had happened"_s, u"held out a hand and waited"_s, u"hummed the song from home"_s,
          u"knelt down to the same height"_s, u"said “I am here”"_s, u"wrapped the {thing} in the blanket"_s,
          u"counted slowly to {minutes}"_s}},
        {u"how"_s,
         {u"slowly"_s, u"with both hands"_s, u"without a word"_s, u"laughing"_s, u"as he did {minutes} days ago"_s,
          u"first alone and then beside me"_s, u"though the door stood open"_s,
          u"at {minutes}:0{digit} by the clock"_s}},
        {u"event"_s,
         {u"the bell rang"_s, u"a door slammed in the hallway"_s, u"the {thing} fell over"_s, u"it began to rain"_s,
          u"{carer} stood up"_s, u"the siren went by"_s, u"the lamp was switched on"_s, u"it was time to tidy up"_s}},
        {u"together"_s,
         {u"built a bridge for the {thing}"_s, u"looked for the {thing}"_s, u"breathed like the sleeping bear"_s,
          u"told the story of the {thing} again"_s, u"sat side by side at the {place}"_s, u"drew the {place}"_s}},
        {u"meaning"_s,
         {u"the {thing} stands for the move"_s, u"goodbyes come too fast"_s, u"quiet may mean {minutes} things"_s,
          u"he was looking for {carer}"_s, u"the rupture was ours to mend"_s, u"her own mother left like that"_s}},
        {u"listens"_s,
         {u"nodded"_s, u"was silent for a while"_s, u"wept a little"_s, u"said it was so at home, too"_s,
          u"asked what would help"_s}},
        {u"says"_s,
         {u"Again"_s, u"Not yet"_s, u"The {thing} is sad"_s, u"You stay"_s, u"Bye-bye {thing}"_s, u"Where is {carer}"_s,
          u"I did it"_s}},
        {u"thing"_s,
         {u"small suitcase"_s, u"red train"_s, u"drum"_s, u"wooden crane"_s, u"puppet"_s, u"blue cup"_s, u"torch"_s,
          u"sand tray"_s, u"doll’s pram"_s, u"tower"_s, u"paper boat"_s}},
        {u"place"_s,
         {u"window seat"_s, u"low table"_s, u"rug"_s, u"tent"_s, u"armchair"_s, u"shelf"_s, u"play kitchen"_s}},
        {u"minutes"_s, {u"two"_s, u"three"_s, u"5"_s, u"7"_s, u"10"_s, u"12"_s, u"a good 15"_s}},
        {u"digit"_s, {u"1"_s, u"3"_s, u"5"_s, u"9"_s}},
        {u"name"_s, {u"{child} {surname}"_s, u"{child} {surname}-{surname}"_s}},
        {u"surname"_s,
         {u"Marsh"_s, u"Okafor"_s, u"Vale"_s, u"Nguyễn"_s, u"Çelik"_s, u"O’Brien"_s, u"van der Wal"_s, u"Ibáñez"_s}},
        {u"number"_s, {u"555 01{digit}{digit}"_s, u"+44 1632 9600{digit}{digit}"_s, u"family{digit}@example.org"_s}},
    };
    return rules;
}

bool endsWithAny(QByteArrayView path, std::initializer_list<std::string_view> ends)
{
    for (const std::string_view end : ends) {
        if (path.endsWith(QByteArrayView(end.data(), static_cast<qsizetype>(end.size()))))
            return true;
    }
    return false;
}

} // namespace

// The library's own distributions differ between machines.
int InventedWords::below(int limit)
{
    return static_cast<int>(m_chance() % static_cast<std::uint32_t>(limit));
}

QString InventedWords::expand(QStringView pattern)
{
    QString text;
    while (!pattern.isEmpty()) {
        const qsizetype open = pattern.indexOf(u'{');
        if (open < 0)
            return text += pattern;
        const qsizetype close = pattern.indexOf(u'}');
        const Choices &choices = grammar().at(pattern.sliced(open + 1, close - open - 1).toString());
        text += pattern.first(open);
        text += expand(choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))]);
        pattern = pattern.sliced(close + 1);
    }
    return text;
}

QString InventedWords::sentence()
{
    QString text = expand(u"{sentence}");
    text[0] = text[0].toUpper();
    return text;
}

QString InventedWords::passage(int sentences)
{
    QString text = sentence();
    for (int i = 1; i < sentences; ++i)
        text += (below(5) == 0 ? u"\n"_s : u" "_s) + sentence();
    return text;
}

QString InventedWords::forField(QByteArrayView path)
{
    if (endsWithAny(path, {"passages.text"}))
        return passage(2 + below(5));
    if (endsWithAny(path, {"name", "shown", "agreed_by", "led_by_other"}))
        return expand(u"{name}");
    if (endsWithAny(path, {"safe_ways.to", "family_reach"}))
        return expand(u"{number}");
    if (endsWithAny(path, {"language", "pronouns", "credentials", "record_number"}))
        return expand(u"{surname}");
    return sentence();
}

} // namespace attune::test
