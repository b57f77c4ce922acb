// Jordan & Dad: after a collision on the ring road. Most hours are spent on helping a body feel safe.
#include "src/demo/told.h"

namespace attune::demo {

namespace {

std::vector<Told> jordanSessions()
{
    return {
        {.daysBefore = 70,
         .mostly = HourHeld::Regulation,
         .thread = u"Ring the bell downstairs only once, and warn him that it rings.",
         .strip = {{0, State::Upset},
                   {4, State::Overwhelmed},
                   {28, State::Upset},
                   {39, State::Watchful},
                   {46, State::Settled}},
         .tried = {{u"A small place to hide in", 12, Effect::ALittle},
                   {u"The therapist moves back", 20},
                   {u"Humming", 33}},
         .before = {u"Arrival", u"Noise or crowd"},
         .environment = u"The bell is loud, and we stood right below it.",
         .lines =
             u"Jordan screamed and you did not leave. You lay down beside the table and hummed. He came out towards "
             u"your voice."},
        {.daysBefore = 63,
         .mostly = HourHeld::Connect,
         .connect =
             u"Dad and Jordan lined up every vehicle by size, except the red car, which Dad moved out of the line "
             u"without a word when he saw Jordan’s shoulders. Jordan leaned against his leg after that and drove "
             u"the digger over his boot.",
         .thread = u"The red car is in the drawer. It can stay there.",
         .elements = {u"Play and storytelling", u"Protective action"},
         .strip = {{1, State::Upset}, {20, State::StirredUp}, {45, State::Settled}},
         .tried = {{u"Fewer things out", 9}}},
        {.daysBefore = 56,
         .mostly = HourHeld::Regulation,
         .thread = u"Dad’s jumper smells of the workshop. He will bring it on purpose.",
         .strip = {{2, State::Overwhelmed}, {22, State::FarAway}, {34, State::Upset}, {47, State::Settled}},
         .caregiverStrip = {{5, State::StirredUp}, {18, State::Watchful}, {40, State::Settled}},
         .tried = {{u"Lights down", 10, Effect::ALittle},
                   {u"The caregiver pauses and steadies first", 16},
                   {u"Something soft to hold", 36}},
         .before = {u"Noise or crowd"},
         .environment = u"A lorry braked under the window.",
         .cue = u"He had gone stiff on the way up. I saw it and talked on.",
         .helped = u"Dad breathing out against his own sleeve, where Jordan could hear it."},
        {.daysBefore = 49, .missed = NotHeldReason::Illness, .missedWords = u"Dad has a temperature."},
        {.daysBefore = 42,
         .mostly = HourHeld::Reflect,
         .connect = u"They sat under the table from the start, on Dad’s proposal, with a torch.",
         .reflect =
             u"In the dark Dad told him about the crash in five sentences that we had written down together. At "
             u"“and then the big noise” he stopped and tapped it softly on the table leg. Jordan tapped it back. "
             u"Dad: “And then I got you out.” Jordan, very low: “Out.”",
         .thread = u"Five sentences, ending with “out”. Dad keeps the paper in his wallet.",
         .elements = {u"Shared narrative", u"Making sense of what happened"},
         .strip = {{6, State::Upset}, {27, State::StirredUp}, {40, State::Watchful}, {47, State::Settled}},
         .tried = {{u"A small place to hide in", 0}, {u"Few words", 20}}},
        {.daysBefore = 35,
         .mostly = HourHeld::Regulation,
         .thread = u"Perhaps he needs five minutes on the bench outside before anything starts.",
         .strip = {{0, State::Upset}, {3, State::Overwhelmed}, {30, State::Upset}, {47, State::Settled}},
         .tried = {{u"Blowing bubbles", 14, Effect::MadeItHarder},
                   {u"More room around the child", 19, Effect::ALittle},
                   {u"Rocking together", 38, Effect::Helped, TouchTaken::CameForIt}},
         .before = {u"Transition"},
         .demand = u"Coat off, shoes off, say hello: three things in one minute.",
         .lines = u"It took most of the hour today. You waited until he reached for you, and then you rocked. He chose "
                  u"you with his whole weight."},
        {.daysBefore = 28,
         .missed = NotHeldReason::TransportOrAgency,
         .missedWords = u"The bus was diverted past the ring road, and they turned back."},
        {.daysBefore = 21,
         .mostly = HourHeld::Regulation,
         .thread = u"The bench worked. Bench again.",
         .strip = {{4, State::Upset}, {13, State::Overwhelmed}, {31, State::StirredUp}, {48, State::Settled}},
         .tried = {{u"Walking about", 2, Effect::ALittle},
                   {u"Pushing against a wall", 24},
                   {u"Stroking the back", 30, Effect::NotYet, TouchTaken::DidNotWant}},
         .before = {u"Noise or crowd"},
         .environment = u"The caretaker’s trolley.",
         .helped = u"Pushing the wall “so it does not fall over”, with Dad pushing beside him."},
        {.daysBefore = 14,
         .mostly = HourHeld::Connect,
         .connect =
             u"Jordan held Dad’s finger up the stairs and did not let go at the top. For a while they only looked "
             u"out at the crane. Dad hummed when it swung, and Jordan joined in half a note lower. They have a tune "
             u"for cranes now.",
         .thread = u"The crane tune, also for lorries?",
         .elements = {u"Support for the caregiver"},
         .strip = {{5, State::Upset}, {25, State::Watchful}, {45, State::Settled}},
         .tried = {{u"Humming", 26}, {u"A hand to hold", 0, Effect::Helped, TouchTaken::CameForIt}}},
        {.daysBefore = 7,
         .mostly = HourHeld::Regulation,
         .thread = u"He asked for “dark” himself. Let him work the switch.",
         .strip = {{1, State::Upset},
                   {6, State::Overwhelmed},
                   {18, State::FarAway},
                   {26, State::Upset},
                   {36, State::Watchful},
                   {43, State::Settled}},
         .tried = {{u"Lights down", 8},
                   {u"A lower, slower voice", 22},
                   {u"On the caregiver’s lap", 38, Effect::Helped, TouchTaken::CameForIt}},
         .before = {u"A reminder of what happened"},
         .cue = u"He said “dark” twice before one of us understood it as a wish.",
         .helped = u"The lamp going down while Dad told him that it would.",
         .lines =
             u"Jordan found a word for what he needed, and you made it happen. Being heard in the middle of a storm "
             u"is worth more than a calm hour."},
        {.daysBefore = 0, .stage = Stage::ToWrite},
    };
}

} // namespace

ToldFamily jordan()
{
    return {u"Jordan & Dad",
            u"WL-0036",
            3,
            2,
            77,
            0,
            11 * 60 + 30,
            {{PersonRole::Child, u"Jordan Achterberg", u"Jordan", u"he/him", u"cranes, torches, Dad’s workshop jumper"},
             {PersonRole::Caregiver, u"Pieter Achterberg", u"Dad", u"he/him", u"", Relation::Father}},
            jordanSessions()};
}

} // namespace attune::demo
