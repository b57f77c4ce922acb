#include "ui/pages/about_page.h"

#include "ui/controls/card.h"
#include "ui/controls/label.h"

#include <QVBoxLayout>

namespace attune {

AboutPage::AboutPage(QWidget *parent)
    : ScrollPage(640, parent)
{
    column()->addWidget(new Label(TextRole::Title, &Tokens::ink, tr("Attune %1").arg(QLatin1String(ATTUNE_VERSION))));
    column()->addSpacing(6);
    auto *what =
        new Label(TextRole::Interface, &Tokens::ink2,
                  tr("Session notes for the child and the people who hold them. An early version: please do not "
                     "keep the only copy of a note in it yet."));
    what->wrapped();
    column()->addWidget(what);
    column()->addSpacing(20);

    auto *card = new Card;
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(12);
    const auto add = [rows](const QString &icon, const QString &text) {
        auto *line = new Label(TextRole::Interface, &Tokens::ink, text);
        line->wrapped().withIcon(icon, &Tokens::accent);
        rows->addWidget(line);
    };
    add(QStringLiteral("offline"), tr("It works on this computer alone. It has no account and opens no connection."));
    add(QStringLiteral("book"),
        tr("It is free software under the GNU General Public License, version 3 or later. It comes without warranty."));
    add(QStringLiteral("message"), tr("It is not for emergencies: it keeps notes, it does not carry messages."));
    column()->addWidget(card);
    column()->addSpacing(20);

    column()->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("Made with")));
    column()->addSpacing(6);
    m_parts = new Label(TextRole::Secondary, &Tokens::ink2, tr("Qt %1").arg(QLatin1String(qVersion())));
    m_parts->wrapped();
    column()->addWidget(m_parts);
    column()->addStretch(1);
}

void AboutPage::showCipherVersion(const QString &version)
{
    m_parts->setText(tr("SQLCipher %1\nQt %2").arg(version, QLatin1String(qVersion())));
}

} // namespace attune
