// Maya & Mum, November to February: a move in the night, a suitcase, and a bear that is packed last.
#include "src/demo/told.h"

namespace attune::demo {

std::vector<Told> mayaBeforeTheGap()
{
    return {
        {.daysBefore = 189,
         .mostly = HourHeld::Regulation,
         .thread = u"The window seat is hers. Have the curtain half open.",
         .elements = {u"Support for the caregiver"},
         .strip = {{1, State::Upset},
                   {8, State::Overwhelmed},
                   {24, State::Upset},
                   {33, State::StirredUp},
                   {39, State::Settled}},
         .tried = {{u"The caregiver stays near and waits", 10, Effect::ALittle}, {u"A small place to hide in", 27}},
         .before = {u"Arrival", u"Transition"},
         .cue = u"She held the strap of her bag with both hands from the first step.",
         .helped = u"The window seat, with the curtain for a door.",
         .lines = u"A new house, and now a new room. Maya showed you how many new things that is. You sat outside the "
                  u"curtain and told her each time before you moved."},
        {.daysBefore = 182,
         .mostly = HourHeld::Connect,
         .connect =
             u"Maya unpacked the toy kitchen and packed it again, cup by cup, into the small suitcase. Mum asked if "
             u"she might hold the lid. “Only hold,” said Maya. Mum held it for a quarter of an hour.",
         .thread = u"The suitcase stays where she left it, under the seat.",
         .elements = {u"Play and storytelling"},
         .strip = {{2, State::Upset}, {15, State::StirredUp}, {28, State::Watchful}, {36, State::Settled}}},
        {.daysBefore = 175, .missed = NotHeldReason::Illness, .missedWords = u"Both of them have a cough."},
        {.daysBefore = 168,
         .mostly = HourHeld::Connect,
         .connect = u"They travelled. Two chairs were the seats, the lamp was the driver. Mum asked where to, and Maya "
                    u"said, “Not there.” So they drove to Not There, and it had ducks.",
         .thread = u"“Not there” has ducks and no stairs.",
         .elements = {u"Play and storytelling"},
         .strip = {{4, State::Upset}, {19, State::Watchful}, {34, State::Settled}}},
        {.daysBefore = 161,
         .mostly = HourHeld::Regulation,
         .thread = u"No surprises with doors: say who is coming.",
         .strip = {{3, State::Upset},
                   {7, State::Overwhelmed},
                   {18, State::FarAway},
                   {30, State::Upset},
                   {44, State::Settled}},
         .tried = {{u"The caregiver pauses and steadies first", 12, Effect::ALittle},
                   {u"On the caregiver’s lap", 36, Effect::Helped, TouchTaken::CameForIt},
                   {u"Naming what seems to be felt", 9, Effect::NotYet}},
         .before = {u"Noise or crowd", u"A reminder of what happened"},
         .environment = u"A colleague looked for the stapler and opened our door without knocking.",
         .helped = u"Mum turned the chair so that both of them could see the handle.",
         .lines =
             u"The door opened, and for Maya it was that night again. You moved the chair before you said one word. "
             u"She came to your lap when she was ready, and that was soon enough."},
        {.daysBefore = 154,
         .mostly = HourHeld::Connect,
         .connect =
             u"Maya fed the bear first and herself after. She gave Mum a spoon and showed her how far away she has "
             u"to sit for the bear to eat: as far as the rug goes.",
         .reflect = u"Mum noticed that the bear never eats with his back to the door.",
         .thread = u"Where does the bear like to sit at home?",
         .elements = {u"Play and storytelling", u"Making sense of what happened"},
         .strip = {{5, State::Upset}, {17, State::StirredUp}, {33, State::Settled}}},
        {.daysBefore = 140,
         .mostly = HourHeld::Connect,
         .connect =
             u"Snow outside. They breathed on the pane and drew each other’s noses. When mine had gone, Maya drew "
             u"it again, so that nobody was missing.",
         .reflect =
             u"Mum said that there is one nose which will go on missing, and whose. Maya nodded and drew a small "
             u"circle lower down, apart from ours.",
         .thread = u"The circle that is Daddy’s. She may want to wipe it, or not.",
         .elements = {u"Play and storytelling", u"Shared narrative"},
         .strip = {{2, State::Upset}, {20, State::Watchful}, {28, State::Settled}}},
        {.daysBefore = 126,
         .mostly = HourHeld::Reflect,
         .connect = u"The suitcase came out before the coats were off.",
         .reflect =
             u"Maya packed only left shoes. Mum thought aloud: on that night there had been no time to find the "
             u"right ones, and Maya had walked to the van in one boot. “My foot was loud,” Maya said. Mum had not "
             u"known that anybody else remembered the boot.",
         .thread = u"The other boot. Is it still in the old hall?",
         .elements = {u"Making sense of what happened"},
         .strip = {{9, State::Upset}, {21, State::Watchful}, {33, State::Settled}}},
        {.daysBefore = 119,
         .mostly = HourHeld::Regulation,
         .thread = u"Arrive ten minutes early and watch the fish downstairs first.",
         .strip = {{0, State::Upset},
                   {5, State::Overwhelmed},
                   {22, State::Upset},
                   {31, State::Watchful},
                   {36, State::Settled}},
         .tried = {{u"A quiet thing to look at", 24},
                   {u"A drink or a snack", 29},
                   {u"Stretching up tall", 12, Effect::Tried}},
         .before = {u"Hunger, tiredness or illness", u"Transition"},
         .demand = u"She was carried from a nap to the tram to us without a pause.",
         .helped = u"Crackers, one at a time, given to the bear first.",
         .lines =
             u"She was woken for this hour and had no time to land. Crackers and the window did more than any of our "
             u"words. Next week the fish come first."},
        {.daysBefore = 105,
         .mostly = HourHeld::Connect,
         .connect =
             u"Auntie Ro came along and was shown the room as if she had rented it. Maya gave out the seats: Ro by "
             u"the door, “because you are big.” Ro took the post seriously.",
         .reflect =
             u"Ro told how she had waited up with the light on, the night they came to her. Maya asked which light.",
         .thread = u"The light in Ro’s hall. Leave it on tonight as well?",
         .elements = {u"Play and storytelling", u"Shared narrative"},
         .strip = {{3, State::Upset}, {14, State::StirredUp}, {25, State::Settled}},
         .present = {child, caregiver, 2}},
        {.daysBefore = 98,
         .mostly = HourHeld::Reflect,
         .connect = u"A long tea with the bear, poured by Maya and stirred by Mum.",
         .reflect =
             u"Maya asked why they could not say goodbye to the cat. Mum said that she had been frightened, that "
             u"they had to go while it was quiet, and that the neighbour feeds him. She did not tell more than was "
             u"asked. Maya wanted to know what the neighbour calls him.",
         .thread = u"Find out what the neighbour calls the cat.",
         .elements = {u"Making sense of what happened", u"Developmental guidance"}},
        {.daysBefore = 84,
         .mostly = HourHeld::Reflect,
         .reflect =
             u"The cat is called Mister over there. Maya laughed until she cried, and then cried. Mum said, “Both "
             u"belong to Mister.” For the rest of the hour they told each other things about him.",
         .repair =
             u"On the way in Mum had hurried her, and she came back to it unasked: “I pulled your arm on the steps. "
             u"You told me and I didn’t hear it.” Maya held out the arm to be looked at.",
         .thread = u"Mister, and the arm. A slow way up the steps next week.",
         .elements = {u"Shared narrative", u"Repairing a rupture"},
         .strip = {{6, State::Upset}, {18, State::Watchful}, {26, State::Settled}}},
        {.daysBefore = 77,
         .mostly = HourHeld::Repair,
         .reflect = u"Mum knew before I asked which steps we would talk about.",
         .repair =
             u"They climbed our stairs three times, at Maya’s speed, with a stop on each landing to look for birds, "
             u"which Auntie Ro counted. "
             u"On the third time Maya said “hurry” in a stern voice and Mum played the one who cannot. It was the "
             u"hurry of that night, turned round and made small.",
         .thread = u"Three weeks until we meet: Grandad’s. They take the suitcase, and it comes back.",
         .elements = {u"Repairing a rupture"},
         .strip = {{2, State::Upset}, {12, State::StirredUp}, {20, State::Settled}},
         .present = {child, caregiver, 2}},
    };
}

} // namespace attune::demo
