// The one form in which text is kept, shown to a digest and sent.
#pragma once

#include <QString>

namespace attune {

/// The text in NFC, without what is no character: NUL and surrogates without their other half become U+FFFD, visible
/// and never silently dropped. Every other character stays, line ends and zero-width joiners included.
///
/// NFC is that of Unicode 14, whatever Qt's own version: characters that came later stay as they are, so a digest made
/// today is the same under a newer Qt. Applying it twice changes nothing. Tables and JSON both hold text in this form;
/// bind it, not the text that was typed.
QString canonicalText(const QString &text);

} // namespace attune
