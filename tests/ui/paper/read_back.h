// PDFs as others read them.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace attune::test {

/// What a program of others says of a PDF, whose name stands in its arguments as "%". Skips the test where the program
/// is not there.
QByteArray saidOf(const QByteArray &pdf, const QString &program, const QStringList &arguments);

/// As a person copies it: pdftotext, without its signs that turn directions.
QString copied(const QByteArray &pdf);

/// As it is read aloud, element by element: pdfinfo -struct-text. "P: At 10:30."
QStringList readAloud(const QByteArray &pdf, const QString &passphrase = {});

/// The PDF encrypted with 256 bits by qpdf.
QByteArray encrypted(const QByteArray &pdf, const QString &passphrase);

/// Texts in all scripts that others get wrong: signs, joined letters, letters that share a glyph, directions, marks.
const QStringList &textsOfAllScripts();

} // namespace attune::test
