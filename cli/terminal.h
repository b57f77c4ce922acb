// The terminal and the standard streams.
#pragma once

#include "src/passphrase.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace attune::cli {

/// A line on standard output or standard error. What could steer a terminal (control characters but line end and tab,
/// and characters that turn the direction of what follows) is shown as U+FFFD: names and notes may hold anything.
void sayLine(const QString &line);
void warnLine(const QString &line);
/// JSON, or a part of it, on standard output; the same characters are spelled \\uxxxx in it.
void printJson(const QByteArray &json);
/// A field's text where each record has one line: line ends and tabs become spaces.
QString onOneLine(QString text);

/// Whether what is said on standard error is seen at once, and whether standard input is typed at once.
bool isTerminal();
bool isTyped();

/// The passphrase on a line of input, with or without its end. Throws Stopped where the line is no UTF-8.
Passphrase passphraseOn(QByteArrayView line);
/// Asks on the terminal without echo; the echo is back when this returns or a signal ends the program. Throws Stopped
/// where there is no terminal or nothing was typed, and as passphraseOn() does.
Passphrase askPassphrase(const QString &question);

/// From here on Ctrl+C sets a mark instead of ending the program.
void markInterrupts();
bool wasInterrupted();

} // namespace attune::cli
