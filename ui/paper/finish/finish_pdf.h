// What the part of Attune that finishes a PDF gives: bytes in, bytes out, and nothing of C++ between.
#pragma once

#include <cstddef>

extern "C" {

/// Takes the finished bytes, before attuneFinishPdf() returns.
using AttuneTakeBytes = void(void *taker, const char *bytes, std::size_t size);

/// Writes a document's language (BCP 47) into its catalog, and that its title stands at the window's head. Returns 0,
/// or 1 where these bytes are no PDF or memory was short; nothing is taken then.
int attuneFinishPdf(const char *pdf, std::size_t size, const char *language, AttuneTakeBytes *take, void *taker);
}
