// A note as plain lines, for where its fields have no place.
#pragma once

#include "src/work/hour_line.h"

#include <span>

namespace attune {

/// Everything that a person put into the note and the times of its session; see HourInWords.
std::vector<HourLine> hourInWords(const Note &note, const Session &session, const std::vector<Person> &people);

/// The part of it that tells of regulation, in the same words.
std::vector<HourLine> regulationInWords(const Note &note, const std::vector<Person> &people);

/// "Settled about 12 minutes after arriving": what can be said of one person's hour from its logged minutes, and
/// nothing beyond; empty where there was no episode. `readings` are that person's in the order of the hour.
QString settlingWords(std::span<const Reading> readings, int arrivalMinute);

} // namespace attune
