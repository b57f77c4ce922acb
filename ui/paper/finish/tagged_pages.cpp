#include "ui/paper/finish/tagged_pages.h"

#include "ui/paper/finish/hidden_layer.h"
#include "ui/paper/finish/tags.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace attune {

namespace {

std::string beginOf(const AttunePdfPart &part, const AttunePdfDocument &document, TaggedPage &page)
{
    if (part.element == AttunePdfHead)
        return "/Artifact << /Type /Pagination /Subtype /Header /Attached [ /Top ] >> BDC\n";
    if (part.element == AttunePdfFoot)
        return "/Artifact << /Type /Pagination /Subtype /Footer /Attached [ /Bottom ] >> BDC\n";
    if (part.element < 0)
        return "/Artifact << /Type /Layout >> BDC\n";
    const std::string number = std::to_string(page.elements.size());
    page.elements.push_back(part.element);
    return std::string(tagOf(document.elements[part.element].role)) + " << /MCID " + number + " >> BDC\n";
}

// Takes what is painted on a page apart at its marks.
class MarkedContent {
public:
    explicit MarkedContent(std::string_view content)
        : m_rest(content)
    {
    }

    /// What is painted up to the mark of a part.
    std::string_view before(std::size_t part)
    {
        const std::string mark = std::to_string(attunePdfMarkX - static_cast<long long>(part)) + ' '
            + std::to_string(attunePdfMarkY) + " 1 1 re";
        const std::size_t at = m_rest.find(mark);
        const std::size_t filled = at == m_rest.npos ? at : m_rest.find('f', at);
        const std::size_t end = filled == m_rest.npos ? filled : m_rest.find('\n', filled);
        if (end == m_rest.npos)
            throw std::runtime_error("a part is not marked");
        const std::string_view painted = m_rest.substr(0, at);
        m_rest.remove_prefix(end + 1);
        return painted;
    }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

void addHiddenFont(QPDFObjectHandle page, QPDFObjectHandle font)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    if (!resources.getKey("/Font").isDictionary())
        resources.replaceKey("/Font", QPDFObjectHandle::newDictionary());
    resources.getKey("/Font").replaceKey(HiddenLayer::fontName, font);
}

// `count` parts from `first` on.
TaggedPage tagged(QPDF &file, QPDFObjectHandle page, const AttunePdfPart *first, std::size_t count,
                  const AttunePdfDocument &document, HiddenLayer &layer)
{
    TaggedPage tagged{page, {}};
    const auto painted = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
    MarkedContent content({reinterpret_cast<const char *>(painted->getBuffer()), painted->getSize()});
    std::string written;
    written.reserve(painted->getSize() + 100 * count);
    bool hasHidden = false;
    written += content.before(0);
    for (std::size_t i = 0; i < count; ++i) {
        const AttunePdfPart &part = first[i];
        written += beginOf(part, document, tagged);
        written += content.before(i + 1);
        if (part.wordCount > 0) {
            written += layer.written(part.words, part.wordCount);
            hasHidden = true;
        }
        written += "EMC\n";
    }
    written += content.rest();
    if (hasHidden)
        addHiddenFont(page, layer.font());
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&file, written));
    page.removeKey("/Annots"); // an empty list
    return tagged;
}

} // namespace

std::vector<TaggedPage> tagPages(QPDF &file, const AttunePdfDocument &document)
{
    std::size_t first = 0;
    HiddenLayer layer(file);
    std::vector<TaggedPage> pages;
    for (const QPDFObjectHandle &page : file.getAllPages()) {
        std::size_t end = first;
        while (end < document.partCount && document.parts[end].page == static_cast<int>(pages.size()))
            ++end;
        pages.push_back(tagged(file, page, document.parts + first, end - first, document, layer));
        first = end;
    }
    if (first < document.partCount || pages.empty())
        throw std::runtime_error("a part is on no page");
    layer.finish();
    return pages;
}

} // namespace attune
