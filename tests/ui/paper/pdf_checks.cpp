#include "tests/ui/paper/pdf_checks.h"

#include "tests/ui/paper/pdf_content.h"

#include <algorithm>

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

class PdfRules {
public:
    explicit PdfRules(const PdfObjects &pdf)
        : m_pdf(pdf)
        , m_root(pdf.catalog()[u"/StructTreeRoot"_s])
    {
        checkCatalog();
        checkPages();
        if (m_pdf.of(m_root).isObject()) {
            walk(m_pdf.in(m_root, u"/K"_s).isArray() ? m_pdf.in(m_root, u"/K"_s).toArray().at(0)
                                                     : m_pdf.of(m_root).toObject()[u"/K"_s],
                 m_root, {});
            compareNumbers();
        }
        checkFonts();
        m_broken.removeDuplicates();
    }

    QStringList broken() const { return m_broken; }

private:
    void rule(const QString &name, bool holds)
    {
        if (!holds)
            m_broken += name;
    }

    void checkCatalog()
    {
        const QJsonObject catalog = m_pdf.catalog();
        rule(u"1 marked"_s, m_pdf.in(catalog[u"/MarkInfo"_s], u"/Marked"_s).toBool());
        rule(u"2 language"_s, catalog[u"/Lang"_s].toString().size() > 2);
        const QString title = m_pdf.info()[u"/Title"_s].toString().mid(2);
        const QString metadata = QString::fromUtf8(m_pdf.streamOf(catalog[u"/Metadata"_s]));
        rule(u"3 title"_s,
             m_pdf.in(catalog[u"/ViewerPreferences"_s], u"/DisplayDocTitle"_s).toBool() && !title.isEmpty()
                 && metadata.contains(u"<dc:title>"_s) && metadata.contains(u'>' + title + u'<'));
        rule(u"4 tree"_s, m_pdf.of(m_root).isObject());
    }

    void checkPages()
    {
        for (const auto &reference : m_pdf.pages()) {
            const QJsonObject page = m_pdf.of(reference).toObject();
            rule(u"4 tree"_s, page.contains(u"/StructParents"_s) && page[u"/Tabs"_s].toString() == u"/S"_s);
            const PdfContent content = contentOf(m_pdf.streamOf(page[u"/Contents"_s]));
            rule(u"10 all is tagged"_s, content.isBalanced && content.isAllTagged);
            QList<int> numbers = content.tagged;
            for (int at = 0; at < numbers.size(); ++at)
                rule(u"5 numbers"_s, numbers.count(at) == 1);
            m_onPage[reference.toString()] = numbers.size();
            const QJsonObject fonts = m_pdf.in(page[u"/Resources"_s], u"/Font"_s).toObject();
            for (auto shown = content.shown.begin(); shown != content.shown.end(); ++shown)
                m_shown[fonts[shown.key()].toString()] += shown.value();
        }
    }

    void walk(const QJsonValue &reference, const QJsonValue &parent, const QString &page)
    {
        const QJsonObject element = m_pdf.of(reference).toObject();
        rule(u"6 parents"_s, element[u"/P"_s].toString() == parent.toString());
        const QString own = element.contains(u"/Pg"_s) ? element[u"/Pg"_s].toString() : page;
        const QString tag = element[u"/S"_s].toString();
        if (tag.startsWith(u"/H"_s)) {
            const int level = tag.mid(2).toInt();
            rule(u"7 headings"_s, level >= 1 && level <= m_level + 1);
            m_level = level;
        }
        rule(u"8 figures"_s, tag != u"/Figure"_s || element[u"/Alt"_s].toString().size() > 2);
        rule(u"9 tables"_s, tag != u"/TH"_s || m_pdf.in(element[u"/A"_s], u"/Scope"_s).isString());
        const QJsonValue kids = m_pdf.of(element[u"/K"_s]);
        const QJsonArray all = kids.isArray() ? kids.toArray() : QJsonArray{element[u"/K"_s]};
        rule(u"6 parents"_s, !all.isEmpty());
        qsizetype cells = -1;
        for (const auto &kid : all) {
            if (kid.isDouble()) {
                addNumber(own, kid.toInt(), reference.toString());
            } else if (m_pdf.in(kid, u"/MCID"_s).isDouble()) {
                addNumber(m_pdf.of(kid).toObject()[u"/Pg"_s].toString(), m_pdf.in(kid, u"/MCID"_s).toInt(),
                          reference.toString());
            } else {
                walk(kid, reference, own);
                const qsizetype count = m_pdf.in(kid, u"/K"_s).toArray().size();
                rule(u"9 tables"_s, tag != u"/Table"_s || cells == -1 || cells == count);
                cells = count;
            }
        }
    }

    void addNumber(const QString &page, int number, const QString &element)
    {
        rule(u"5 numbers"_s, !m_elements[page].contains(number));
        m_elements[page][number] = element;
    }

    void compareNumbers()
    {
        const QJsonArray numbers = m_pdf.in(m_pdf.in(m_root, u"/ParentTree"_s), u"/Nums"_s).toArray();
        for (const auto &reference : m_pdf.pages()) {
            const QHash<int, QString> elements = m_elements[reference.toString()];
            const qsizetype count = m_onPage[reference.toString()];
            rule(u"5 numbers"_s, elements.size() == count);
            const int key = m_pdf.of(reference).toObject()[u"/StructParents"_s].toInt(-1);
            QJsonArray parents;
            for (qsizetype at = 0; at + 1 < numbers.size(); at += 2)
                parents = numbers.at(at).toInt() == key ? m_pdf.of(numbers.at(at + 1)).toArray() : parents;
            for (int at = 0; at < count; ++at)
                rule(u"5 numbers"_s, parents.at(at).toString() == elements[at] && !elements[at].isEmpty());
        }
    }

    void checkFonts()
    {
        for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
            const QJsonObject font = m_pdf.of(shown.key()).toObject();
            const QJsonValue descendant = m_pdf.in(QJsonValue(font), u"/DescendantFonts"_s).toArray().at(0);
            rule(u"11 fonts"_s,
                 m_pdf.in(m_pdf.in(descendant, u"/FontDescriptor"_s), u"/FontFile2"_s).isObject()
                     && !m_pdf.in(descendant, u"/CIDToGIDMap"_s).isUndefined()
                     && m_pdf.of(font[u"/ToUnicode"_s]).isObject());
            const QHash<int, QString> characters = charactersOf(m_pdf.streamOf(font[u"/ToUnicode"_s]));
            for (const int code : shown.value()) {
                const QString text = characters.value(code);
                const bool isForm = std::ranges::any_of(text, [](QChar c) {
                    return (c >= QChar(0xfb00) && c <= QChar(0xfdcf)) || (c >= QChar(0xfe70) && c <= QChar(0xfefc))
                        || (c >= QChar(0x2e80) && c <= QChar(0x2fdf)) || c < u' ';
                });
                rule(u"12 letters"_s, !text.isEmpty() && !isForm);
            }
        }
    }

    const PdfObjects &m_pdf;
    QJsonValue m_root;
    QStringList m_broken;
    int m_level = 0;
    QHash<QString, qsizetype> m_onPage;
    QHash<QString, QHash<int, QString>> m_elements; // by page and number
    QHash<QString, QSet<int>> m_shown; // by font
};

} // namespace

QStringList brokenRules(const PdfObjects &pdf)
{
    return PdfRules(pdf).broken();
}

} // namespace attune::test
