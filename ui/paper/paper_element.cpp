#include "ui/paper/paper_element.h"

namespace attune {

PaperElementPtr paperElement(PaperElement::Role role, PaperElementPtr within, const QString &says)
{
    return std::make_shared<const PaperElement>(PaperElement{role, std::move(within), says});
}

} // namespace attune
