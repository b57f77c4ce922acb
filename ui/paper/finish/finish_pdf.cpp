#include "ui/paper/finish/finish_pdf.h"

#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

__attribute__((visibility("default"))) int attuneFinishPdf(const char *pdf, std::size_t size, const char *language,
                                                           AttuneTakeBytes *take, void *taker)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("summary", pdf, size);
        QPDFObjectHandle catalog = document.getRoot();
        catalog.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language));
        catalog.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.write();
        const std::shared_ptr<Buffer> whole = writer.getBufferSharedPointer();
        take(taker, reinterpret_cast<const char *>(whole->getBuffer()), whole->getSize());
        return 0;
    } catch (const std::exception &) {
        return 1;
    }
}
