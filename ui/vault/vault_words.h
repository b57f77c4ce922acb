// What is said of a vault that did not open, or that opened with something to tell.
#pragma once

#include "src/store.h"
#include "src/work/set_aside_words.h"
#include "ui/prompts.h"

#include <QString>

#include <exception>

namespace attune {

/// One sentence or two for why a vault was not opened, by the exception's type and reason; each ends with what to do
/// now.
QString sentenceFor(const std::exception_ptr &why);

/// The same for a vault that was not made.
QString sentenceForMaking(const std::exception_ptr &why);

/// Whether it was the passphrase.
bool isWrongSecret(const std::exception_ptr &why);

/// What is told where the page of a change of passphrase is no longer in front.
prompts::Message passphraseChangedMessage();
prompts::Message passphraseNotChangedMessage(const std::exception_ptr &why);

/// What there is to tell of words that had been set aside; empty where they are all where they were written.
QString sentenceFor(const TakenIn &taken);

/// What an opened vault has to tell about its header; empty where all is well.
QString sentenceFor(const VaultFacts &facts);

} // namespace attune
