#include "src/rules/starting_words.h"

#include <cstdint>

namespace attune {

namespace {

struct Shipped {
    std::uint8_t number;
    const char16_t *shown;
    bool touch = false;
};

constexpr Shipped elements[]{
    {1, u"Play and storytelling"},
    {2, u"Support for the caregiver"},
    {3, u"Making sense of what happened"},
    {4, u"Repairing a rupture"},
    {5, u"Shared narrative"},
    {6, u"Protective action"},
    {7, u"Developmental guidance"},
    {8, u"Concrete help"},
};

constexpr Shipped sensory[]{
    {20, u"Lights down"},
    {21, u"Something soft to hold"},
    {22, u"Water or sand to touch"},
    {23, u"A drink or a snack"},
    {24, u"Less noise"},
    {25, u"A quiet thing to look at"},
};

constexpr Shipped movement[]{
    {40, u"Rocking together", true},    {41, u"Walking about"},
    {42, u"Jumping or stamping"},       {43, u"Pushing against a wall"},
    {44, u"Rolling a ball to and fro"}, {45, u"Stretching up tall"},
};

constexpr Shipped breathAndVoice[]{
    {60, u"A slow breath by the caregiver"},
    {61, u"Blowing bubbles"},
    {62, u"Humming"},
    {63, u"A song they know"},
    {64, u"A lower, slower voice"},
    {65, u"Few words"},
    {66, u"Naming what seems to be felt"},
};

constexpr Shipped closeness[]{
    {80, u"The caregiver pauses and steadies first"},
    {81, u"The caregiver comes down to the floor"},
    {82, u"The caregiver stays near and waits"},
    {83, u"On the caregiver’s lap", true},
    {84, u"A hand to hold", true},
    {85, u"A hug, if wanted", true},
    {86, u"Stroking the back", true},
};

constexpr Shipped spaceAndEnvironment[]{
    {100, u"A small place to hide in"}, {101, u"More room around the child"}, {102, u"The therapist moves back"},
    {103, u"A change of room or air"},  {104, u"The door in sight"},          {105, u"Fewer things out"},
    {106, u"Dropping what was asked"},
};

constexpr Shipped play[]{
    {120, u"Following the child’s play"},          {121, u"Peekaboo"},   {122, u"Building and knocking down"},
    {123, u"An animal that speaks for the child"}, {124, u"Drawing it"}, {125, u"The same game once more"},
};

constexpr Shipped contexts[]{
    {140, u"Arrival"},
    {141, u"Separation"},
    {142, u"Transition"},
    {143, u"A limit"},
    {144, u"A reminder of what happened"},
    {145, u"A demand"},
    {146, u"Hunger, tiredness or illness"},
    {147, u"Noise or crowd"},
    {148, u"The caregiver upset"},
    {149, u"Unknown"},
};

// A UUIDv7 of 1 January 2026 whose chance is the word's number.
Id<VocabularyWord> shippedId(std::uint8_t number)
{
    return Id<VocabularyWord>(IdBytes{0x01, 0x9b, 0x76, 0xda, 0xa8, 0x00, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, number});
}

template <std::size_t Count>
void append(std::vector<VocabularyWord> &words, Vocabulary vocabulary, std::optional<StrategyGroup> group,
            const Shipped (&list)[Count])
{
    int place = 0;
    for (const Shipped &shipped : list) {
        VocabularyWord word;
        word.id = shippedId(shipped.number);
        word.vocabulary = vocabulary;
        word.group = group;
        word.shown = QString::fromUtf16(shipped.shown);
        word.touch = shipped.touch;
        word.place = ++place;
        words.push_back(word);
    }
}

} // namespace

std::vector<VocabularyWord> startingWords()
{
    std::vector<VocabularyWord> words;
    append(words, Vocabulary::Elements, std::nullopt, elements);
    append(words, Vocabulary::Strategies, StrategyGroup::Sensory, sensory);
    append(words, Vocabulary::Strategies, StrategyGroup::Movement, movement);
    append(words, Vocabulary::Strategies, StrategyGroup::BreathAndVoice, breathAndVoice);
    append(words, Vocabulary::Strategies, StrategyGroup::Closeness, closeness);
    append(words, Vocabulary::Strategies, StrategyGroup::SpaceAndEnvironment, spaceAndEnvironment);
    append(words, Vocabulary::Strategies, StrategyGroup::Play, play);
    append(words, Vocabulary::Contexts, std::nullopt, contexts);
    return words;
}

} // namespace attune
