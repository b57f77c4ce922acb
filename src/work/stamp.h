// How everything that is signed gets its signature.
#pragma once

#include "src/records/addendum.h"
#include "src/records/closing_words.h"
#include "src/records/note.h"
#include "src/records/session.h"
#include "src/records/signature.h"
#include "src/work/workplace.h"

#include <span>

namespace attune {

/// The signature of a clinician under what they wrote, as of now, with the names of these people as they are shown. It
/// is kept nowhere yet: whoever signs keeps it in one transaction with what it stands under.
Signature stampFor(const Workplace &workplace, const Clinician &signer, const Note &note, const Session &session,
                   std::span<const Person> people);
Signature stampFor(const Workplace &workplace, const Clinician &signer, const Addendum &addendum,
                   std::span<const Person> people);
Signature stampFor(const Workplace &workplace, const Clinician &signer, const ClosingWords &words,
                   std::span<const Person> people);

} // namespace attune
