#include "ui/paper/finish/element_tree.h"

#include "ui/paper/finish/tags.h"

#include <string>

namespace attune {

namespace {

using Object = QPDFObjectHandle;

Object number(std::size_t value)
{
    return Object::newInteger(static_cast<long long>(value));
}

class ElementTree {
public:
    ElementTree(QPDF &file, const AttunePdfDocument &document)
        : m_file(file)
        , m_root(file.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>")))
        , m_document(add("/Document", m_root))
    {
        for (std::size_t i = 0; i < document.elementCount; ++i)
            add(document.elements[i]);
        m_root.replaceKey("/K", m_document);
    }

    void addPages(const std::vector<TaggedPage> &pages)
    {
        Object parents = Object::newArray();
        for (std::size_t at = 0; at < pages.size(); ++at) {
            Object page = pages[at].page;
            Object onPage = Object::newArray();
            for (std::size_t mcid = 0; mcid < pages[at].elements.size(); ++mcid) {
                Object element = m_elements[static_cast<std::size_t>(pages[at].elements[mcid])];
                addContent(element, page, mcid);
                onPage.appendItem(element);
            }
            parents.appendItem(number(at));
            parents.appendItem(m_file.makeIndirectObject(onPage));
            page.replaceKey("/StructParents", number(at));
            page.replaceKey("/Tabs", Object::newName("/S"));
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", parents);
        m_root.replaceKey("/ParentTree", m_file.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey", number(pages.size()));
    }

    Object root() const { return m_root; }

private:
    Object add(const std::string &tag, Object within)
    {
        Object element = Object::newDictionary();
        element.replaceKey("/Type", Object::newName("/StructElem"));
        element.replaceKey("/S", Object::newName(tag));
        element.replaceKey("/P", within);
        element.replaceKey("/K", Object::newArray());
        return m_file.makeIndirectObject(element);
    }

    void add(const AttunePdfElement &described)
    {
        Object within = described.within < 0 ? m_document : m_elements[static_cast<std::size_t>(described.within)];
        Object element = add(tagOf(described.role), within);
        if (described.role == AttunePdfHeadOfRow)
            element.replaceKey("/A", Object::parse("<< /O /Table /Scope /Row >>"));
        if (described.says)
            element.replaceKey("/Alt", Object::newUnicodeString(described.says));
        within.getKey("/K").appendItem(element);
        m_elements.push_back(element);
    }

    // A number alone is one of the element's own page; of a further page it names that.
    static void addContent(Object element, Object page, std::size_t mcid)
    {
        if (!element.hasKey("/Pg"))
            element.replaceKey("/Pg", page);
        if (element.getKey("/Pg").getObjGen() == page.getObjGen()) {
            element.getKey("/K").appendItem(number(mcid));
            return;
        }
        Object reference = Object::parse("<< /Type /MCR >>");
        reference.replaceKey("/Pg", page);
        reference.replaceKey("/MCID", number(mcid));
        element.getKey("/K").appendItem(reference);
    }

    QPDF &m_file;
    Object m_root;
    Object m_document;
    std::vector<Object> m_elements;
};

std::string forXml(const std::string &text)
{
    std::string safe;
    for (const char c : text)
        safe += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return safe;
}

Object metadata(QPDF &file, const std::string &title)
{
    Object stream = Object::newStream(
        &file,
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt>"
        "<rdf:li xml:lang=\"x-default\">"
            + forXml(title)
            + "</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    return stream;
}

} // namespace

void writeElements(QPDF &file, const AttunePdfDocument &document, const std::vector<TaggedPage> &pages)
{
    ElementTree tree(file, document);
    tree.addPages(pages);
    Object catalog = file.getRoot();
    catalog.replaceKey("/StructTreeRoot", tree.root());
    catalog.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    catalog.replaceKey("/Lang", Object::newUnicodeString(document.language));
    catalog.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    catalog.replaceKey("/Metadata", metadata(file, document.title));
}

} // namespace attune
