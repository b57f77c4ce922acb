#include "ui/paper/pdf_catalog.h"

#include <stdexcept>

namespace attune {

namespace {

// What stands in `pdf` between `before` and `after`, from the last `before` on.
QByteArray between(const QByteArray &pdf, const QByteArray &before, const QByteArray &after)
{
    const qsizetype at = pdf.lastIndexOf(before);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(after, at + before.size());
    if (end < 0)
        throw std::runtime_error("not a PDF as QPdfWriter makes it");
    return pdf.mid(at + before.size(), end - at - before.size());
}

} // namespace

QByteArray withInCatalog(const QByteArray &pdf, const QByteArray &entries)
{
    const QByteArray trailer = between(pdf, "trailer\n<<\n", ">>\nstartxref\n");
    const QByteArray table = between(pdf, "startxref\n", "\n");
    const QByteArray catalog = between(trailer, "/Root ", " 0 R");
    const QByteArray object = catalog + " 0 obj\n<<\n";
    const QByteArray held = between(pdf, "\n" + object, ">>\nendobj\n");

    QByteArray whole = pdf;
    if (!whole.endsWith('\n'))
        whole += '\n';
    const QByteArray catalogAt = QByteArray::number(whole.size()).rightJustified(10, '0');
    whole += object + held + entries + "\n>>\nendobj\n";
    const QByteArray tableAt = QByteArray::number(whole.size());
    whole += "xref\n" + catalog + " 1\n" + catalogAt + " 00000 n \n";
    whole += "trailer\n<<\n" + trailer + "/Prev " + table + "\n>>\nstartxref\n" + tableAt + "\n%%EOF\n";
    return whole;
}

} // namespace attune
