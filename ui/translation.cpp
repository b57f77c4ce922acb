#include "ui/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace attune {

void installTranslation(QCoreApplication &application)
{
    auto *words = new QTranslator(&application);
    if (words->load(QLocale(), QStringLiteral("attune"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || words->load(QStringLiteral(":/i18n/attune_en")))
        QCoreApplication::installTranslator(words);
}

} // namespace attune
