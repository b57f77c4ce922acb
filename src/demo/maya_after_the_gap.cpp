// Maya & Mum, March to May: back from three weeks away, and the bear that comes every time.
#include "src/demo/told.h"

namespace attune::demo {

std::vector<Told> mayaAfterTheGap()
{
    return {
        {.daysBefore = 70, .missed = NotHeldReason::Family, .missedWords = u"With Grandad by the sea, as agreed."},
        {.daysBefore = 56,
         .mostly = HourHeld::Regulation,
         .thread = u"Three weeks is long. Begin next time with the seat and the curtain, as in the beginning.",
         .elements = {u"Play and storytelling"},
         .strip = {{0, State::Watchful},
                   {4, State::Upset},
                   {13, State::Overwhelmed},
                   {27, State::StirredUp},
                   {37, State::Settled}},
         .caregiverStrip = {{5, State::Upset}, {16, State::Watchful}, {34, State::Settled}},
         .tried = {{u"A small place to hide in", 15, Effect::ALittle},
                   {u"The caregiver pauses and steadies first", 18},
                   {u"A song they know", 30}},
         .before = {u"Separation", u"Arrival"},
         .demand = u"I had moved the rug while they were away, and asked how the sea was.",
         .helped = u"Mum hummed the coming-home song by the door, to herself at first.",
         .lines =
             u"After three weeks Maya had to find out whether we were still here. It looked like a storm and it was a "
             u"question. You answered by staying."},
        {.daysBefore = 49,
         .mostly = HourHeld::Reflect,
         .connect = u"The rug is back in its place. Maya checked the four corners and then lay down on it.",
         .reflect =
             u"Mum asked whether going to Grandad’s had felt like the other going away. Maya packed the bear, took "
             u"him out, and packed him again. “This one had a ticket home,” said Mum, and they drew the ticket.",
         .repair =
             u"The ticket tore when both pulled. Mum mended it before she talked about it, and let Maya smooth the "
             u"tape with her thumb.",
         .thread = u"Tickets home, also for nursery?",
         .elements = {u"Making sense of what happened", u"Repairing a rupture"},
         .strip = {{5, State::Upset}, {15, State::Watchful}, {24, State::Settled}}},
        {.daysBefore = 42,
         .mostly = HourHeld::Connect,
         .connect =
             u"A whole hour of shop. Maya sold tickets home to the animals, and Mum queued as a giraffe, a mole, and "
             u"a lady with very little time. The lady was served last.",
         .reflect = u"“Ladies in a hurry frighten the mole,” Maya explained to me. Mum wrote it down.",
         .thread = u"The mole goes to bed without hurry.",
         .elements = {u"Play and storytelling", u"Making sense of what happened"}},
        {.daysBefore = 35, .missed = NotHeldReason::Therapist, .missedWords = u"I was ill and rang at eight."},
        {.daysBefore = 28,
         .mostly = HourHeld::Repair,
         .connect = u"They found each other quickly, knee to knee over the ticket box.",
         .repair =
             u"Mum told Maya that shouting about the wet bed had been wrong, and that beds dry. Maya turned away and "
             u"Mum did not follow; she said she would wait on the rug. After some minutes Maya sat down with her "
             u"back against Mum’s back and asked how beds dry.",
         .thread = u"Back to back is a good place for hard things.",
         .elements = {u"Repairing a rupture", u"Support for the caregiver"},
         .strip = {{8, State::Upset}, {16, State::StirredUp}, {23, State::Settled}}},
        {.daysBefore = 14,
         .mostly = HourHeld::Reflect,
         .connect = u"Auntie Ro brought the photograph of the hall light, printed large.",
         .reflect =
             u"Maya told the night in her own order for the first time: light off, boot, van, light on. Ro filled "
             u"in the end, since she had been at that end. Mum asked if anything was missing. “You were carrying "
             u"me,” Maya said, “so it was not only my foot.”",
         .repair =
             u"Mum said she was sorry that there had been no time to tell her. Maya patted her cheek as one pats the "
             u"bear.",
         .thread = u"Light off, boot, van, light on. It can be drawn in four squares.",
         .elements = {u"Shared narrative", u"Making sense of what happened", u"Repairing a rupture"},
         .strip = {{10, State::Upset}, {18, State::Watchful}, {26, State::Settled}},
         .present = {child, caregiver, 2}},
        {.daysBefore = 7,
         .mostly = HourHeld::Repair,
         .connect =
             u"Goodnight window has been happening most evenings, three goodnights each. The moon is asked first.",
         .reflect = u"Four squares, drawn by Maya, coloured by Mum where she was told to.",
         .repair =
             u"When the van’s square was finished too fast, Maya scratched it out. Mum put down her crayon and asked "
             u"how slowly a van may drive. They drew it again with a very long road, and the bear in the window.",
         .thread =
             u"Maya packed the small suitcase twice and put the bear in last. Mum said, “The bear comes with us every "
             u"time.” Next: let the suitcase be unpacked, slowly.",
         .elements = {u"Play and storytelling", u"Repairing a rupture", u"Shared narrative"},
         .strip = {{4, State::Upset}, {11, State::StirredUp}, {18, State::Settled}},
         .tried = {{u"Drawing it", 12}},
         .present = {child, caregiver, 2}},
        {.daysBefore = 0,
         .connect =
             u"Maya came in behind Mum’s coat. Mum got down on the floor first and waited. After a while Maya handed "
             u"her the small suitcase, and they packed it together without talking. Mum let Maya choose what went in.",
         .reflect =
             u"Mum noticed that the bear goes in last, and wondered aloud if it is the one Maya is most afraid of "
             u"leaving behind. Maya: “Bear doesn’t like vans.” Mum: “That van came very fast, and nobody told you.”",
         .repair =
             u"The tower fell, Mum’s voice went sharp, and Maya froze. Mum saw it, took a breath, and said sorry for "
             u"the loud voice. Maya let her come close and",
         .elements = {u"Play and storytelling", u"Support for the caregiver", u"Making sense of what happened",
                      u"Repairing a rupture"},
         .stage = Stage::Draft},
    };
}

ToldFamily maya()
{
    std::vector<Told> sessions = mayaBeforeTheGap();
    for (Told &told : mayaAfterTheGap())
        sessions.push_back(std::move(told));
    return {u"Maya & Mum",
            u"WL-0027",
            4,
            6,
            191,
            126,
            10 * 60,
            {{PersonRole::Child, u"Maya Lindholm-Reyes", u"Maya", u"she/her", u"suitcases, bears, the window seat"},
             {PersonRole::Caregiver, u"Teresa Lindholm-Reyes", u"Mum", u"she/her", u"", Relation::Mother},
             {PersonRole::Caregiver, u"Rosario Reyes", u"Auntie Ro", u"she/her", u"", Relation::MaternalAunt, false}},
            std::move(sessions)};
}

} // namespace attune::demo
