#include "ui/vault/unlock_page.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/mark.h"
#include "ui/keys.h"
#include "ui/paper/typed.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace attune {

namespace {

constexpr int pictureWidth = 420;
constexpr int formWidth = 532;
constexpr int freeTries = 5;
constexpr int longestWait = 60; // seconds

// Two circles of rings that reach into each other: one who holds, one who is held.
void paintRings(QPainter &painter, const QRect &area, const Tokens &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    painter.setBrush(Qt::NoBrush);
    const QPointF caregiver(area.left() + area.width() * 0.36, area.height() * 0.4);
    const QPointF child(area.left() + area.width() * 0.66, area.height() * 0.62);
    const auto rings = [&](QPointF middle, int from, int count) {
        for (int ring = 0; ring < count; ++ring) {
            QColor color = colours.accent;
            color.setAlphaF(0.42f * (1.0f - static_cast<float>(ring) / static_cast<float>(count)));
            painter.setPen(QPen(color, 1.2));
            painter.drawEllipse(middle, from + ring * 30, from + ring * 30);
        }
    };
    rings(caregiver, 64, 8);
    rings(child, 48, 7);
    painter.setPen(QPen(colours.accent, 1.6));
    painter.setBrush(colours.surface);
    painter.drawEllipse(caregiver, 34, 34);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(child, 18, 18);
}

} // namespace

UnlockPage::UnlockPage(const QString &path, Beside beside, QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new QWidget;
    picture->setFixedWidth(pictureWidth);
    auto *words = new QVBoxLayout(picture);
    words->setContentsMargins(36, 32, 36, 32);
    auto *name = new QHBoxLayout;
    name->setSpacing(12);
    name->addWidget(new Mark(Mark::Kind::Attune, 24));
    name->addWidget(new Label(TextRole::Wordmark, &Tokens::ink, tr("Attune")), 1);
    words->addLayout(name);
    words->addStretch(1);
    auto *what =
        new Label(TextRole::Body, &Tokens::ink, tr("Session notes for the child\nand the people who hold them."));
    words->addWidget(what);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(picture);
    row->addStretch(1);
    auto *scroll = new QScrollArea; // large letters need more than a low window has
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMaximumWidth(attuneStyle().scaled(formWidth));
    scroll->setWidget(makeForm(path, beside));
    row->addWidget(scroll, 100); // as wide as it may be, and in the middle
    row->addStretch(1);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &UnlockPage::countDown);
}

QWidget *UnlockPage::makeForm(const QString &path, Beside beside)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(0);
    column->addStretch(1);
    const bool isKnown = beside == Beside::Another; // whoever is led here from the welcome may have a file or none
    column->addWidget(new Label(TextRole::Title, &Tokens::ink, isKnown ? tr("Welcome back") : tr("Open a vault")));
    column->addSpacing(6);
    m_closed = new Label(
        TextRole::Interface, &Tokens::ink2,
        isKnown ? tr("%1 is closed. Your passphrase opens it.").arg(asTyped(QFileInfo(path).completeBaseName()))
                : tr("Say where its file lies. Its passphrase opens it."));
    m_closed->wrapped();
    column->addWidget(m_closed);
    column->addSpacing(12);
    m_warning = new Label(TextRole::Strong, &Tokens::error, QString());
    m_warning->wrapped();
    m_warning->withIcon(QStringLiteral("hold"), &Tokens::error);
    m_warning->hide();
    column->addWidget(m_warning);
    column->addSpacing(8);
    m_place = new Field(tr("Vault"));
    m_place->setText(path);
    column->addWidget(m_place);
    column->addSpacing(16);
    m_passphrase = new Field(tr("Passphrase"));
    m_passphrase->makeSecret();
    column->addWidget(m_passphrase);
    column->addSpacing(8);
    m_said = new Label(TextRole::Interface, &Tokens::error, QString());
    m_said->wrapped();
    column->addWidget(m_said);
    column->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    m_open = new Button(Button::Kind::Primary, tr("Open the vault"));
    m_open->showKey(Qt::Key_Enter);
    buttons->addWidget(m_open);
    buttons->addWidget(makeBeside(beside));
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addSpacing(28);

    const auto promise = [column](const QString &icon, const QString &title, const QString &text) {
        auto *heading = new Label(TextRole::Strong, &Tokens::ink, title);
        heading->withIcon(icon, &Tokens::accent);
        column->addWidget(heading);
        auto *words = new Label(TextRole::Secondary, &Tokens::ink2, text);
        words->wrapped();
        auto *below = new QHBoxLayout;
        below->addSpacing(28); // in line with the heading, whose icon is 28 wide
        below->addWidget(words, 1);
        column->addLayout(below);
        column->addSpacing(14);
    };
    promise(QStringLiteral("lock"), tr("Encrypted on this computer"),
            tr("Names and notes. Nothing is sent anywhere, and Attune works with no network."));
    promise(QStringLiteral("key"), tr("Only you hold the key"),
            tr("If the passphrase is lost, nobody can open the vault. That includes us."));
    column->addStretch(1);

    setFocusProxy(m_passphrase);
    connect(m_open, &Button::clicked, this, &UnlockPage::askToOpen);
    connect(m_passphrase, &Field::entered, this, &UnlockPage::askToOpen);
    connect(m_place, &Field::entered, this, [this] { m_passphrase->setFocus(); });
    return form;
}

Button *UnlockPage::makeBeside(Beside beside)
{
    const bool leadsBack = beside == Beside::WayBack;
    auto *button = leadsBack ? new Button(Button::Kind::Quiet, tr("Back"))
                             : new Button(Button::Kind::Quiet, tr("Create another vault"), QStringLiteral("plus"));
    button->showKey(leadsBack ? keys::start : keys::createVault);
    connect(button, &Button::clicked, this, leadsBack ? &UnlockPage::backRequested : &UnlockPage::createRequested);
    return button;
}

void UnlockPage::askToOpen()
{
    if (m_secondsToWait > 0 || !m_open->isEnabled())
        return;
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    m_open->setEnabled(false);
    m_said->setInk(&Tokens::ink2);
    m_said->setText(tr("Opening the vault"));
    Q_EMIT openRequested(m_place->text(), m_passphrase->text());
}

void UnlockPage::refuse(const QString &sentence, bool wrongPassphrase)
{
    m_open->setEnabled(true);
    m_said->setInk(&Tokens::error);
    m_said->setText(sentence);
    m_passphrase->line()->selectAll();
    m_passphrase->setFocus();
    if (!wrongPassphrase)
        return;
    ++m_wrong;
    if (m_wrong >= freeTries) {
        m_secondsToWait = std::min(longestWait, 2 << std::min(m_wrong - freeTries, 8));
        m_second.start();
        m_open->setEnabled(false);
        m_open->setText(tr("Open the vault in %1 s").arg(m_secondsToWait));
    }
}

void UnlockPage::warn(const QString &sentence)
{
    m_warning->setText(sentence);
    m_warning->setVisible(!sentence.isEmpty());
}

void UnlockPage::countDown()
{
    --m_secondsToWait;
    if (m_secondsToWait > 0) {
        m_open->setText(tr("Open the vault in %1 s").arg(m_secondsToWait));
        return;
    }
    m_second.stop();
    m_open->setEnabled(true);
    m_open->setText(tr("Open the vault"));
}

void UnlockPage::forget()
{
    m_wrong = 0;
    m_passphrase->setText(QString());
    m_said->setText(QString());
    m_open->setEnabled(true);
}

void UnlockPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colours = attuneStyle().tokens();
    const QRect picture = style()->visualRect(layoutDirection(), rect(), {0, 0, pictureWidth, height()});
    painter.fillRect(picture, colours.sidebar);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(mirrored ? picture.left() : picture.right(), 0, 1, height(), colours.line);
    paintRings(painter, picture, colours);
}

} // namespace attune
