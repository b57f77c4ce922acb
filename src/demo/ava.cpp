// Ava & Mum: a long stay in hospital, and finding each other again after it.
#include "src/demo/told.h"

namespace attune::demo {

namespace {

std::vector<Told> avaSessions()
{
    return {
        {.daysBefore = 105,
         .mostly = HourHeld::Connect,
         .connect = u"Ava stood on the mat with her coat zipped to the chin and looked at the door each time the lift "
                    u"hummed. Mum sat on the low chair and said she would sit there until the clock went round. By the "
                    u"end Ava had carried her four wooden eggs, one at a time.",
         .thread = u"The eggs are counted and kept in Mum’s lap. Ava may want them in the same bowl.",
         .elements = {u"Play and storytelling"},
         .strip = {{0, State::Upset}, {14, State::Upset}, {22, State::Watchful}, {30, State::Settled}},
         .tried = {{u"The door in sight", 4}, {u"The caregiver stays near and waits", 10, Effect::ALittle}},
         .before = {u"Arrival"}},
        {.daysBefore = 98,
         .mostly = HourHeld::Regulation,
         .thread = u"Leave the blood-pressure cuff out of the doctor’s bag until Ava asks what is missing.",
         .strip = {{5, State::Upset},
                   {9, State::Overwhelmed},
                   {20, State::FarAway},
                   {27, State::Watchful},
                   {32, State::Settled}},
         .tried = {{u"The caregiver comes down to the floor", 12, Effect::Tried},
                   {u"Something soft to hold", 18, Effect::ALittle},
                   {u"A song they know", 26}},
         .before = {u"A reminder of what happened"},
         .environment = u"The doctor’s bag stood open on the shelf. Nobody had thought of its smell of plasters.",
         .helped = u"Mum sang the one about the ducks without waiting for an answer.",
         .lines = u"When the bag came out, Ava’s body remembered the ward before she could. You stayed on the rug and "
                  u"sang. She heard it long before she could show you."},
        {.daysBefore = 91,
         .mostly = HourHeld::Connect,
         .connect =
             u"A post box today, made from a shoe carton. Ava posted a peg, Mum posted it back through the other "
             u"end, and neither of them tired of it. At the ninth peg Ava laughed with her whole face.",
         .thread = u"Ava took one peg home in her sock, with Mum’s blessing. Ask after the peg.",
         .elements = {u"Play and storytelling", u"Support for the caregiver"},
         .strip = {{0, State::Watchful}, {3, State::Upset}, {17, State::StirredUp}, {31, State::Settled}},
         .tried = {{u"The same game once more", 20}}},
        {.daysBefore = 84,
         .mostly = HourHeld::Connect,
         .connect =
             u"Mum told me in the corridor that Ava slept in her own bed until two. Ava heard it and said, “Then I "
             u"checked you.” They built a bed from cushions and took turns being the one who is checked.",
         .reflect = u"Mum thought about the eight weeks in which nobody could be checked, since the ward did not let "
                    u"children in. She said it to me and then again, more simply, to Ava.",
         .thread = u"Checking is allowed here. How many times is enough tonight?",
         .elements = {u"Play and storytelling", u"Making sense of what happened"},
         .strip = {{2, State::Upset}, {15, State::StirredUp}, {27, State::Settled}}},
        {.daysBefore = 77,
         .missed = NotHeldReason::TransportOrAgency,
         .missedWords = u"The trains stood still all morning."},
        {.daysBefore = 70,
         .mostly = HourHeld::Reflect,
         .connect = u"Ava went straight to the post box and put her own shoe in it.",
         .reflect = u"Mum brought a photograph of the hospital gate. She asked whether Ava would like to see where she "
                    u"had been. Ava looked for a long time and asked who had made the toast there. Mum had not known "
                    u"that it was the toast she worried about.",
         .thread = u"Who made the toast, who made Ava’s toast at the neighbours’, who makes it now.",
         .elements = {u"Making sense of what happened", u"Shared narrative"}},
        {.daysBefore = 63,
         .mostly = HourHeld::Connect,
         .connect =
             u"They made pretend toast for eleven animals. Ava decided that the tiger is served first because he "
             u"had the longest wait. Mum asked the tiger how waiting had been.",
         .thread = u"The tiger has not answered yet.",
         .elements = {u"Play and storytelling"},
         .strip = {{8, State::Watchful}, {10, State::Upset}, {24, State::StirredUp}, {36, State::Settled}},
         .tried = {{u"An animal that speaks for the child", 25}}},
        {.daysBefore = 56,
         .mostly = HourHeld::Reflect,
         .connect = u"Ava asked for the tiger before her coat was off.",
         .reflect =
             u"The tiger said that he waited at a window until his legs were tired. Mum put her hand flat on the "
             u"glass of ours. “I was at a window too,” she told him, “on the fourth floor, looking for your roof.” "
             u"Ava moved over so that both hands were on the glass.",
         .thread = u"Two windows. Ava wants to draw the line between them.",
         .elements = {u"Shared narrative", u"Making sense of what happened"},
         .strip = {{4, State::Upset}, {13, State::Watchful}, {26, State::Settled}},
         .caregiverStrip = {{12, State::StirredUp}, {30, State::Settled}}},
        {.daysBefore = 49,
         .mostly = HourHeld::Repair,
         .connect = u"A quick, light beginning: three pegs, two laughs.",
         .repair = u"Mum looked at her phone when it buzzed and Ava tipped out the peg box. Mum put the phone in my "
                   u"drawer and said what she had done: “I went away with my eyes. I’m back.” Ava let Mum help to pick "
                   u"up the pegs, but only the yellow ones, and then the rest.",
         .thread = u"“I went away with my eyes”: Mum’s own words, worth keeping.",
         .elements = {u"Repairing a rupture", u"Support for the caregiver"},
         .strip = {{11, State::Upset}, {23, State::StirredUp}, {35, State::Settled}}},
        {.daysBefore = 42,
         .mostly = HourHeld::Regulation,
         .thread = u"A slow start next time: coat on as long as she likes.",
         .elements = {},
         .strip = {{0, State::Overwhelmed},
                   {9, State::Upset},
                   {15, State::StirredUp},
                   {21, State::Settled},
                   {50, State::Settled}},
         .tried = {{u"On the caregiver’s lap", 6, Effect::ALittle, TouchTaken::DidNotWant},
                   {u"Few words", 9},
                   {u"Rolling a ball to and fro", 14}},
         .before = {u"Hunger, tiredness or illness"},
         .cue = u"She had rubbed her eyes on the stairs. We went on to the door all the same.",
         .helped = u"The ball, once Mum stopped saying her name.",
         .lines = u"Ava had a short night and still came. You tried your lap, saw that it was too close, and found the "
                  u"ball instead. Finding the distance that works is part of this."},
        {.daysBefore = 35,
         .missed = NotHeldReason::Illness,
         .missedWords = u"Ava has an ear infection. Mum rang early."},
        {.daysBefore = 28,
         .mostly = HourHeld::Connect,
         .connect = u"Ava wanted to be carried in “like the parcel”, and Mum wrapped her in the blue blanket and "
                    u"delivered her to me with a receipt to sign. Ava signed too. It was the first time here that she "
                    u"asked to be held.",
         .thread = u"Parcels come back to the sender. Ava says so.",
         .elements = {u"Play and storytelling", u"Support for the caregiver"},
         .strip = {{6, State::Upset}, {19, State::Watchful}, {26, State::Settled}},
         .tried = {{u"A hug, if wanted", 22, Effect::Helped, TouchTaken::CameForIt}}},
        {.daysBefore = 21,
         .mostly = HourHeld::Reflect,
         .connect = u"The parcel was delivered twice.",
         .reflect =
             u"Mum wondered whether Ava had thought the ambulance was her doing, since she had asked Mum to run. "
             u"She told her that it was a clot, which nobody can make happen by playing. Ava asked what colour a "
             u"clot is, and then ran, once around the table, looking back at Mum.",
         .thread = u"Running is safe. Mum will run with her at the park gate.",
         .elements = {u"Making sense of what happened", u"Developmental guidance"},
         .strip = {{9, State::Upset}, {20, State::StirredUp}, {31, State::Settled}}},
        {.daysBefore = 14,
         .mostly = HourHeld::Repair,
         .connect = u"They came in racing, and Mum let the race be a draw.",
         .repair =
             u"A goodbye had gone badly at nursery on Monday: Mum slipped out to spare them both. Here she played "
             u"the mother who slips out and the mother who says so, and asked Ava which one to be. Ava said, “The "
             u"one that tells, even if I shout.”",
         .thread = u"Say goodbye and be shouted at. Hear how Monday was.",
         .elements = {u"Repairing a rupture", u"Developmental guidance"},
         .strip = {{7, State::Upset}, {16, State::Watchful}, {25, State::Settled}}},
        {.daysBefore = 7,
         .connect =
             u"Ava brought a real letter for the post box, with a stamp drawn on it. It was for Mum, from the tiger.",
         .reflect =
             u"The letter says that he can wait if somebody tells him how long. Mum read it aloud twice and asked "
             u"if it was true of other animals as well.",
         .elements = {u"Play and storytelling", u"Making sense of what happened"},
         .stage = Stage::Draft},
        {.daysBefore = 0,
         .connect =
             u"Ava told me before Mum could: “I shouted and she came back at snack.” They showed me the goodbye, "
             u"with the wave through the fence, and Ava corrected how high Mum’s hand had been.",
         .reflect =
             u"Mum said that being shouted at was easier than being silent on the bus. She could hear in it that "
             u"Ava expects her back.",
         .thread = u"The tiger’s next letter may be about nights.",
         .elements = {u"Play and storytelling", u"Making sense of what happened"}},
    };
}

} // namespace

ToldFamily ava()
{
    return {u"Ava & Mum",
            u"WL-0031",
            3,
            8,
            112,
            70,
            9 * 60,
            {{PersonRole::Child, u"Ava Penhallow", u"Ava", u"she/her", u"pegs, post, the tiger"},
             {PersonRole::Caregiver, u"Joanna Penhallow", u"Mum", u"she/her", u"", Relation::Mother}},
            avaSessions()};
}

} // namespace attune::demo
