// Lila & Grandma, November to February: after her mother's death, a tin of buttons and a small lamp.
#include "src/demo/told.h"

namespace attune::demo {

std::vector<Told> lilaInWinter()
{
    return {
        {.daysBefore = 189,
         .mostly = HourHeld::Connect,
         .connect =
             u"Lila told me her name, her age and that her mama is dead, in this order, standing up. Grandma said, "
             u"“We say it early, then it is not behind the door.” They looked for something to do with four hands "
             u"and found the wool.",
         .thread = u"One ball of wool, begun together.",
         .elements = {u"Play and storytelling"},
         .strip = {{6, State::Upset}, {20, State::Watchful}, {37, State::Settled}},
         .before = {u"Unknown"}},
        {.daysBefore = 182,
         .mostly = HourHeld::Regulation,
         .thread = u"Grandma’s own doctor wears that scent. I have put the hand cream away.",
         .strip = {{3, State::Upset}, {9, State::Overwhelmed}, {26, State::Upset}, {43, State::Settled}},
         .caregiverStrip = {{4, State::Upset}, {22, State::Watchful}, {44, State::Settled}},
         .tried = {{u"Stroking the back", 14, Effect::Helped, TouchTaken::Accepted},
                   {u"A change of room or air", 28},
                   {u"Humming", 35}},
         .before = {u"A reminder of what happened"},
         .environment = u"My hand cream smells of the hospice. She found it before either of us.",
         .helped = u"The cold air on the landing, and Grandma’s sleeve to cry into.",
         .lines = u"It was her mama’s smell from the last weeks, and there was nothing to be done but to let it pass "
                  u"through. You cried too, and held on, and it did pass."},
        {.daysBefore = 175,
         .mostly = HourHeld::Connect,
         .connect =
             u"Grandma brought a tin. In it are the buttons from three generations of coats. Lila sorted them by how "
             u"they sound when they are dropped, and Grandma by whose they had been. Neither corrected the other.",
         .thread = u"The tin will live at home and visit.",
         .elements = {u"Play and storytelling", u"Support for the caregiver"},
         .strip = {{5, State::Upset}, {24, State::Watchful}, {33, State::Settled}}},
        {.daysBefore = 168,
         .mostly = HourHeld::Connect,
         .connect =
             u"Lila lost a tooth in the tram. She was busy with the gap and showed it to the plant, the bin and me. "
             u"Grandma told her which tooth her mama had lost first, and where: in a pear.",
         .thread = u"Pears.",
         .elements = {u"Play and storytelling"},
         .strip = {{12, State::Upset}, {30, State::StirredUp}, {42, State::Settled}}},
        {.daysBefore = 161,
         .mostly = HourHeld::Reflect,
         .connect = u"They ate a pear, in thin slices, like guests.",
         .reflect =
             u"Grandma asked Lila what she tells the other children. “That you are my mum now but old.” Grandma "
             u"laughed "
             u"and then asked if it was all right to be Grandma and do what mums do. Lila considered it through two "
             u"slices and said yes, on weekdays.",
         .thread = u"And at weekends? Lila will tell us.",
         .elements = {u"Making sense of what happened", u"Shared narrative"}},
        {.daysBefore = 154,
         .mostly = HourHeld::Connect,
         .connect = u"At weekends Grandma is to be only Grandma, with biscuits. They played Saturday. Lila lay on the "
                    u"sofa and ordered a story about nothing happening, and Grandma told one about a spoon.",
         .thread = u"The spoon went to bed at eight.",
         .elements = {u"Play and storytelling"},
         .strip = {{8, State::Upset}, {22, State::Watchful}, {34, State::Settled}}},
        {.daysBefore = 140,
         .mostly = HourHeld::Regulation,
         .thread = u"First Christmas without her. Nothing needs to be made of it here.",
         .strip = {{2, State::Overwhelmed}, {17, State::Upset}, {29, State::StirredUp}, {39, State::Settled}},
         .tried = {{u"On the caregiver’s lap", 12, Effect::ALittle, TouchTaken::CameForIt},
                   {u"Less noise", 6},
                   {u"Water or sand to touch", 26}},
         .before = {u"A reminder of what happened", u"Hunger, tiredness or illness"},
         .demand = u"I had asked both of them how the holidays were. It was the question everybody asks.",
         .helped = u"Sand running through the sieve for as long as she liked.",
         .lines = u"There was no question today that she could have answered. The sand did not ask anything, and you "
                  u"sieved it with her. That was the right hour for this week."},
        {.daysBefore = 133,
         .mostly = HourHeld::Connect,
         .connect =
             u"Lila was curious about the sieve and gave it work: lentils, beads, a key. Grandma lost her glasses in "
             u"the lentils, on purpose I think, and Lila rescued them.",
         .thread = u"What can be found again, and what cannot.",
         .elements = {u"Play and storytelling"},
         .strip = {{4, State::Upset}, {16, State::StirredUp}, {28, State::Settled}}},
        {.daysBefore = 126,
         .mostly = HourHeld::Reflect,
         .connect = u"Lentils first.",
         .reflect =
             u"Lila asked where a person goes when they are found by nobody. Grandma said what she believes and that "
             u"Lila’s uncle believes otherwise, and that they loved her in the same way. Lila’s own idea is a very "
             u"large tin.",
         .thread = u"The large tin, with a lid that is never quite shut.",
         .elements = {u"Making sense of what happened", u"Developmental guidance"},
         .strip = {{7, State::Upset}, {20, State::Watchful}, {29, State::Settled}}},
        {.daysBefore = 119,
         .missed = NotHeldReason::Illness,
         .missedWords = u"Grandma’s knee; the neighbour rang for her."},
        {.daysBefore = 112,
         .mostly = HourHeld::Connect,
         .connect =
             u"With the knee on a cushion, Grandma was the patient and Lila the one who decides. She prescribed a "
             u"lamp. I dimmed ours, and she told the knee that it would be seen again on Thursday.",
         .thread = u"A lamp as medicine. Grandma has one in the cellar.",
         .elements = {u"Play and storytelling", u"Concrete help"},
         .strip = {{3, State::Upset}, {15, State::Watchful}, {28, State::Settled}}},
        {.daysBefore = 105,
         .mostly = HourHeld::Repair,
         .connect = u"Lila did not greet me. She sat with her back to Grandma and counted buttons by herself.",
         .repair =
             u"On Sunday Grandma had given away a coat that was Lila’s mama’s. She had not asked. Now she said that "
             u"she should have, and that she could not bear to see it on the hook, “but that was mine to say.” Lila "
             u"asked for the buttons of it. Grandma had kept every one.",
         .thread = u"Six brown buttons, in an envelope of their own.",
         .elements = {u"Repairing a rupture", u"Shared narrative"},
         .strip = {{6, State::Upset}, {17, State::Watchful}, {26, State::Settled}}},
        {.daysBefore = 98,
         .mostly = HourHeld::Connect,
         .connect =
             u"The lamp from the cellar works. They lit it over lunch in a dolls’ house and everybody at the table "
             u"said one thing to the empty chair. The dog said “woof”. It was allowed.",
         .thread = u"Lighting the little lamp at supper. The dog may go first.",
         .elements = {u"Play and storytelling", u"Shared narrative"}},
    };
}

} // namespace attune::demo
