// Lila & Grandma, February to May: rituals that hold the memory, and finding the way back sooner.
#include "src/demo/told.h"

namespace attune::demo {

std::vector<Told> lilaInSpring()
{
    return {
        {.daysBefore = 91,
         .mostly = HourHeld::Reflect,
         .connect = u"They told me about the lamp: four evenings of seven, once with the dog’s part sung.",
         .reflect =
             u"What does one say to an empty chair? Grandma had found it hard not to sound like a prayer. Lila tells "
             u"it "
             u"the soup. “She wants to know the soup,” and Grandma thought that this was exactly what her daughter "
             u"would have asked.",
         .thread = u"Tell the soup.",
         .elements = {u"Making sense of what happened"},
         .strip = {{9, State::Upset}, {18, State::Watchful}, {27, State::Settled}}},
        {.daysBefore = 84,
         .missed = NotHeldReason::TransportOrAgency,
         .missedWords = u"The car that brings Grandma did not come."},
        {.daysBefore = 77,
         .mostly = HourHeld::Connect,
         .connect =
             u"A new game: Lila hides one of the six brown buttons and Grandma asks questions that can be answered "
             u"with warm or cold. When she was ice cold she was given a biscuit for courage.",
         .thread = u"Warm, warmer. Hiding can be fun when it ends.",
         .elements = {u"Play and storytelling"},
         .strip = {{2, State::Upset}, {11, State::StirredUp}, {21, State::Settled}}},
        {.daysBefore = 70,
         .mostly = HourHeld::Reflect,
         .connect = u"Grandma arrived out of breath and said that she needed a minute. Lila gave her the minute, by "
                    u"the clock.",
         .reflect =
             u"Grandma told how her own mother never spoke of the dead. She can feel her throat close the way her "
             u"mother’s did, and wants Lila to hear that it is an old habit of throats and not Lila’s fault. Lila felt "
             u"both throats with two fingers.",
         .thread = u"Old throats. Grandma would like to come once by herself.",
         .elements = {u"Making sense of what happened", u"Support for the caregiver"},
         .strip = {{10, State::Upset}, {19, State::Watchful}, {27, State::Settled}}},
        {.daysBefore = 63,
         .mostly = HourHeld::Regulation,
         .thread = u"Her mama’s birthday was yesterday. Mark the day in advance next year.",
         .strip = {{1, State::Upset}, {6, State::Overwhelmed}, {21, State::Upset}, {35, State::Settled}},
         .tried = {{u"Jumping or stamping", 10, Effect::ALittle},
                   {u"A hug, if wanted", 24, Effect::Helped, TouchTaken::CameForIt},
                   {u"Few words", 15}},
         .before = {u"A reminder of what happened"},
         .cue = u"Grandma had said at the door, “It was a day.” I took it for the weather.",
         .helped = u"Stamping so that the lamp shook. Grandma stamped along, good knee only.",
         .lines =
             u"A birthday with nobody to give to has to go somewhere. It went into the floor, with you beside her. "
             u"After that she could be held."},
        {.daysBefore = 49,
         .mostly = HourHeld::Repair,
         .connect = u"Lila showed me a scab and its whole history.",
         .repair =
             u"She had screamed at Grandma that she was not her mum, and Grandma had gone to her room and shut the "
             u"door. “You went in the tin,” said Lila. Grandma took her hand and said that a shut door is not dead, "
             u"that "
             u"she had needed to cry, and that next time she will cry with the door open.",
         .thread = u"Doors stay open for crying.",
         .elements = {u"Repairing a rupture", u"Developmental guidance"},
         .strip = {{5, State::Upset}, {15, State::Watchful}, {23, State::Settled}},
         .correction = u"The door was shut on Saturday evening, and Lila’s uncle was not in the house that day.",
         .correctionReason = u"I had understood Sunday. Grandma put it right on the phone."},
        {.daysBefore = 42,
         .mostly = HourHeld::Connect,
         .connect = u"Outdoors for once, to the pond. Lila walked ahead as far as the bench, and back, and to the next "
                    u"bench. Grandma waved from each place where she stopped, with the whole arm.",
         .thread = u"From bench to bench. How far is far?",
         .elements = {u"Play and storytelling"},
         .strip = {{4, State::Upset}, {12, State::StirredUp}, {18, State::Settled}}},
        {.daysBefore = 35,
         .mostly = HourHeld::Reflect,
         .connect = u"The tin was opened with ceremony.",
         .reflect =
             u"Lila wants each button to have a day that it remembers. Grandma wrote the days on luggage labels and "
             u"Lila tied them. Of two that nobody knew, Lila decided that they are keeping their days to themselves.",
         .thread = u"Two silent buttons.",
         .elements = {u"Shared narrative", u"Making sense of what happened"},
         .strip = {{7, State::Upset}, {15, State::Watchful}, {23, State::Settled}},
         .lateReason = u"The power was out at the practice for three days.",
         .lateSource = u"My handwritten page from the same afternoon."},
        {.daysBefore = 28, .missed = NotHeldReason::Therapist, .missedWords = u"Closed for the long weekend."},
        {.daysBefore = 21,
         .mostly = HourHeld::Repair,
         .connect = u"They were laughing on the stairs about a goose.",
         .repair =
             u"Grandma forgot the lamp on Tuesday and Lila did not remind her; she ate nothing. They spoke of it over "
             u"the dolls’ table. Grandma: “I forgot the lamp. I did not forget her.” Lila lit it at half past three in "
             u"the afternoon, here, to make up for it, and had a biscuit.",
         .thread = u"Who reminds whom? Perhaps the dog.",
         .elements = {u"Repairing a rupture", u"Shared narrative"},
         .strip = {{3, State::Upset}, {9, State::Watchful}, {16, State::Settled}}},
        {.daysBefore = 14,
         .mostly = HourHeld::Repair,
         .connect = u"Lila led. Grandma asked at each turn of the game whose turn it was.",
         .repair =
             u"A cup broke. Grandma’s “oh no” was loud, and Lila was under the table before it had landed. Grandma got "
             u"down, knee and all, and said to the table leg that the cup was old and that Lila is the one who "
             u"matters. "
             u"They swept together. Lila wants to keep the handle.",
         .thread = u"The handle may become a gate in the dolls’ garden.",
         .elements = {u"Repairing a rupture", u"Support for the caregiver"},
         .strip = {{18, State::Upset}, {25, State::Watchful}, {32, State::Settled}}},
        {.daysBefore = 7,
         .mostly = HourHeld::Reflect,
         .connect = u"The gate stands. Lila walked two small people through it and told them to mind the step.",
         .reflect =
             u"At the end she asked, with her shoes already on: “When is it over?” Grandma looked at me and did not "
             u"hurry. “The missing? I don’t know. It changes its size.” Lila asked how it looks when it is small, and "
             u"Grandma held up a button.",
         .thread = u"Grandma asked how to answer “when is it over?” Lila wants to show the tin of buttons.",
         .elements = {u"Making sense of what happened", u"Shared narrative"},
         .strip = {{8, State::Upset}, {13, State::Watchful}, {20, State::Settled}}},
        {.daysBefore = 0, .stage = Stage::Planned},
    };
}

ToldFamily lila()
{
    std::vector<Told> sessions = lilaInWinter();
    for (Told &told : lilaInSpring())
        sessions.push_back(std::move(told));
    return {
        u"Lila & Grandma",
        u"WL-0026",
        5,
        4,
        191,
        140,
        15 * 60 + 30,
        {{PersonRole::Child, u"Lila Marchetti", u"Lila", u"she/her", u"the tin of buttons, geese, being asked first"},
         {PersonRole::Caregiver, u"Renata Marchetti", u"Grandma", u"she/her", u"", Relation::MaternalGrandmother},
         {PersonRole::Caregiver, u"Davide Marchetti", u"Uncle Davide", u"he/him", u"", Relation::MaternalUncle, false}},
        std::move(sessions)};
}

} // namespace attune::demo
