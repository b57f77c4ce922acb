#include "ui/file/typed_number.h"

#include <QLocale>

namespace attune {

std::optional<int> typedNumber(const QString &typed)
{
    QString digits;
    for (const QChar c : typed.trimmed().normalized(QString::NormalizationForm_KC))
        digits += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    bool isNumber = false;
    int number = QLocale::c().toInt(digits, &isNumber);
    if (!isNumber)
        number = QLocale().toInt(typed.trimmed(), &isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace attune
