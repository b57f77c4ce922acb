// Nico & parents: many treatments in a short life, and two parents who had to hold him still for them.
#include "src/demo/told.h"

namespace attune::demo {

namespace {

constexpr Who mum = 1;
constexpr Who dad = 2;

std::vector<Told> nicoSessions()
{
    return {
        {.daysBefore = 48,
         .mostly = HourHeld::Regulation,
         .thread = u"Ask before every touch, the coat sleeve too.",
         .strip = {{0, State::Watchful},
                   {2, State::Overwhelmed},
                   {20, State::FarAway},
                   {33, State::Upset},
                   {46, State::Settled}},
         .caregiverStrip = {{3, State::Upset}, {21, State::Watchful}},
         .tried = {{u"The therapist moves back", 6, Effect::ALittle},
                   {u"A hand to hold", 15, Effect::MadeItHarder, TouchTaken::DidNotWant, dad},
                   {u"The caregiver stays near and waits", 30}},
         .before = {u"Arrival", u"A reminder of what happened"},
         .environment = u"White door, long corridor, a smell of cleaning. It could have been a hospital.",
         .lines =
             u"Nobody could have known about the white door. You both sat on the floor of the corridor until he could "
             u"go in, and that is where the hour was.",
         .present = {child, mum, dad}},
        {.daysBefore = 41,
         .mostly = HourHeld::Connect,
         .connect =
             u"We met in the room with the green door. Mum and Dad each chose a wall and sat against it; Nico had "
             u"the whole middle. He pushed a train from one to the other and never touched the hand that gave it "
             u"back.",
         .thread = u"The train may carry something next time.",
         .elements = {u"Play and storytelling", u"Protective action"},
         .strip = {{4, State::Upset}, {26, State::StirredUp}, {46, State::Settled}},
         .tried = {{u"More room around the child", 3}},
         .present = {child, mum, dad}},
        {.daysBefore = 34,
         .missed = NotHeldReason::Therapist,
         .missedWords = u"I was at a training day. They knew a month ahead."},
        {.daysBefore = 27,
         .mostly = HourHeld::Regulation,
         .thread = u"Mum noticed that he breathes again when she counts under her breath.",
         .strip = {{3, State::Upset}, {10, State::Overwhelmed}, {29, State::Upset}, {43, State::Settled}},
         .tried = {{u"A slow breath by the caregiver", 22, Effect::Helped, std::nullopt, mum},
                   {u"Dropping what was asked", 12}},
         .before = {u"A demand"},
         .demand = u"I asked for his name on a sticker. Stickers are what nurses give.",
         .present = {child, mum}},
        {.daysBefore = 20,
         .mostly = HourHeld::Reflect,
         .connect = u"Nico built a bed for the smallest bear and put a block on top of it.",
         .reflect =
             u"Dad asked what the block was for. “He has to hold still.” Dad was quiet, and then told the bear that "
             u"he had been the one who held, because the doctors needed it, and that he had hated it. Nico took the "
             u"block off himself. Mum cried, and said so.",
         .thread = u"Whose idea was the block? The bear would like to know that it is over.",
         .elements = {u"Making sense of what happened", u"Shared narrative"},
         .strip = {{5, State::Upset}, {31, State::Watchful}, {46, State::Settled}},
         .tried = {{u"An animal that speaks for the child", 18, Effect::Helped, std::nullopt, dad}},
         .present = {child, mum, dad}},
        {.daysBefore = 13,
         .mostly = HourHeld::Regulation,
         .thread = u"“Hands first, then up”: Dad’s idea for lifting him. They will try it on the stairs.",
         .strip = {{1, State::Upset}, {7, State::Overwhelmed}, {25, State::Upset}, {39, State::Settled}},
         .tried = {{u"Rolling a ball to and fro", 30, Effect::Helped, std::nullopt, dad},
                   {u"Jumping or stamping", 16, Effect::ALittle, std::nullopt, mum}},
         .before = {u"A limit"},
         .cue = u"He looked at the ceiling lamp for a good while first. That is where he goes when he is lifted.",
         .helped = u"A ball that could be sent back without anybody coming closer.",
         .present = {child, mum, dad}},
        {.daysBefore = 6,
         .connect =
             u"Nico came in backwards and sat by the door. Dad sat down where he was, and asked, “Hands?” After a "
             u"while, one hand.",
         .thread = u"Dad would like to talk about bath time.",
         .strip = {{0, State::FarAway},
                   {12, State::Upset},
                   {24, State::Watchful},
                   {37, State::Settled},
                   {50, State::Settled}},
         .tried = {{u"The caregiver comes down to the floor", 2, Effect::Helped, std::nullopt, dad},
                   {u"The door in sight", 0}},
         .before = {u"Arrival"},
         .lines = u"“Hands?” and then waiting: it gave him the one thing that those years took from him, a say in it.",
         .present = {child, mum, dad}},
        {.daysBefore = 0, .present = {child, mum, dad}, .stage = Stage::Planned},
    };
}

} // namespace

ToldFamily nico()
{
    return {u"Nico & parents",
            u"WL-0038",
            4,
            1,
            55,
            0,
            14 * 60,
            {{PersonRole::Child, u"Nico Valderrama", u"Nico", u"he/him", u"trains, the smallest bear"},
             {PersonRole::Caregiver, u"Ines Valderrama", u"Mum", u"she/her", u"", Relation::Mother},
             {PersonRole::Caregiver, u"Tomas Valderrama", u"Dad", u"he/him", u"", Relation::Father}},
            nicoSessions()};
}

} // namespace attune::demo
