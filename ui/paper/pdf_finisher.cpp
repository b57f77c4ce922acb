#include "ui/paper/pdf_finisher.h"

#include "ui/paper/finish/finish_pdf.h"
#include "ui/paper/loaded_part.h"

#include <deque>

namespace attune {

namespace {

void takeBytes(void *taker, const char *bytes, std::size_t size)
{
    static_cast<QByteArray *>(taker)->append(bytes, static_cast<qsizetype>(size));
}

const char16_t *utf16(const QString &text)
{
    return reinterpret_cast<const char16_t *>(text.utf16());
}

AttunePdfRole roleOf(PaperElement::Role role)
{
    switch (role) {
    case PaperElement::Role::Title:
        return AttunePdfTitle;
    case PaperElement::Role::Section:
        return AttunePdfSection;
    case PaperElement::Role::Paragraph:
        return AttunePdfParagraph;
    case PaperElement::Role::Table:
        return AttunePdfTable;
    case PaperElement::Role::Row:
        return AttunePdfRow;
    case PaperElement::Role::HeadOfRow:
        return AttunePdfHeadOfRow;
    case PaperElement::Role::Cell:
        return AttunePdfCell;
    case PaperElement::Role::Figure:
        return AttunePdfFigure;
    }
    Q_UNREACHABLE();
}

// A document as the part takes it; it points into the document's own words.
class PlainDocument {
public:
    explicit PlainDocument(const PdfDocument &document)
        : m_language(document.language)
        , m_title(document.title.toUtf8())
    {
        for (const PdfPart &part : document.parts)
            add(part);
        for (const auto &[said, meant] : document.readings)
            m_readings.push_back({said, utf16(meant), static_cast<std::size_t>(meant.size())});
        m_plain = {m_language.constData(), m_title.constData(), m_elements.data(), m_elements.size(),
                   m_parts.data(),         m_parts.size(),      m_readings.data(), m_readings.size()};
    }

    const AttunePdfDocument &plain() const { return m_plain; }

private:
    void add(const PdfPart &part)
    {
        std::vector<AttunePdfWord> &words = m_words.emplace_back();
        for (const HiddenWord &word : part.hidden)
            words.push_back({utf16(word.text), static_cast<std::size_t>(word.text.size()), word.start.x(),
                             word.start.y(), word.width, word.height, word.isFromRight ? 1 : 0});
        const int element = part.element             ? placeOf(part.element)
            : part.place == PlacedPiece::Place::Head ? int(AttunePdfHead)
            : part.place == PlacedPiece::Place::Foot ? int(AttunePdfFoot)
                                                     : int(AttunePdfDecoration);
        m_parts.push_back({part.page, element, words.data(), words.size()});
    }

    int placeOf(const PaperElementPtr &element)
    {
        if (!element)
            return -1;
        if (const auto known = m_places.find(element.get()); known != m_places.end())
            return known->second;
        const int within = placeOf(element->within);
        const auto place = static_cast<int>(m_elements.size());
        const char *says = element->says.isEmpty() ? nullptr : m_says.emplace_back(element->says.toUtf8()).constData();
        m_elements.push_back({roleOf(element->role), within, says});
        m_places.emplace(element.get(), place);
        return place;
    }

    QByteArray m_language;
    QByteArray m_title;
    std::deque<QByteArray> m_says;
    std::deque<std::vector<AttunePdfWord>> m_words;
    std::map<const PaperElement *, int> m_places;
    std::vector<AttunePdfElement> m_elements;
    std::vector<AttunePdfPart> m_parts;
    std::vector<AttunePdfReading> m_readings;
    AttunePdfDocument m_plain{};
};

} // namespace

PdfUnfinished::PdfUnfinished()
    : Failure("The PDF could not be finished. A part of Attune is missing, or the memory is full.")
{
}

QByteArray finishedPdf(const QByteArray &painted, const PdfDocument &document)
{
    static auto *const finish = reinterpret_cast<decltype(&attuneFinishPdf)>(
        loadedFunction(QStringLiteral(ATTUNE_PDF_INSTALLED), QStringLiteral(ATTUNE_PDF_BUILT), "attuneFinishPdf"));
    const PlainDocument plain(document);
    QByteArray whole;
    if (!finish
        || finish(painted.constData(), static_cast<std::size_t>(painted.size()), &plain.plain(), &takeBytes, &whole)
            != 0)
        throw PdfUnfinished();
    return whole;
}

} // namespace attune
