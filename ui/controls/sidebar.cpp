#include "ui/controls/sidebar.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/mark.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace attune {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_places(new QVBoxLayout)
    , m_mark(new Mark(Mark::Kind::Attune, 24))
    , m_words(new QWidget)
    , m_caption(new Label(TextRole::Caption, &Tokens::ink2, QString()))
    , m_person(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
{
    setAccessibleName(tr("Places"));
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(new Label(TextRole::Wordmark, &Tokens::ink, tr("Attune")));
    words->addWidget(&m_caption->wrapped());
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 12);
    top->setSpacing(10);
    top->addSpacing(8);
    top->addWidget(m_mark, 0, Qt::AlignTop);
    top->addWidget(m_words, 1);

    m_places->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 18, 13, 12);
    column->addLayout(top);
    column->addLayout(m_places);
    column->addStretch(1);
    m_person->withIcon(QStringLiteral("user"), &Tokens::ink2);
    m_person->hide();
    auto *person = new QHBoxLayout;
    person->setContentsMargins(0, 0, 0, 6);
    person->addSpacing(10); // in line with the icons of the places
    person->addWidget(&m_person->wrapped(), 1);
    column->addLayout(person);
    takeWidth();
}

void Sidebar::addPlace(int id, const QString &name, const QString &icon, const QKeySequence &key)
{
    auto *button = new Button(Button::Kind::Place, name, icon);
    button->showKey(key);
    connect(button, &Button::clicked, this, [this, id] {
        setCurrentPlace(m_current); // until it is in front: a page may stay, and Search lies over it
        Q_EMIT placeChosen(id);
    });
    m_places->addWidget(button);
    m_buttons.append({id, button});
}

void Sidebar::setCurrentPlace(int id)
{
    m_current = id;
    for (const auto &[place, button] : m_buttons)
        button->setChecked(place == id);
}

void Sidebar::setPlaceVisible(int id, bool visible)
{
    for (const auto &[place, button] : m_buttons) {
        if (place == id)
            button->setVisible(visible);
    }
}

void Sidebar::addAction(const QString &name, const QString &icon, const QKeySequence &key)
{
    m_action = new Button(Button::Kind::Place, name, icon);
    m_action->setCheckable(false);
    m_action->showKey(key);
    connect(m_action, &Button::clicked, this, &Sidebar::actionChosen);
    layout()->addWidget(m_action);
}

void Sidebar::setActionVisible(bool visible)
{
    m_action->setVisible(visible);
}

void Sidebar::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void Sidebar::setPerson(const QString &name)
{
    m_person->setText(name);
    m_person->setVisible(!m_isRail && !name.isEmpty());
}

void Sidebar::setRail(bool rail)
{
    m_isRail = rail;
    m_person->setVisible(!rail && !m_person->text().isEmpty());
    m_words->setVisible(!rail);
    for (const auto &[place, button] : m_buttons)
        button->setIconOnly(rail);
    if (m_action)
        m_action->setIconOnly(rail);
    takeWidth();
}

void Sidebar::takeWidth()
{
    setFixedWidth(m_isRail ? 60 : attuneStyle().scaled(208));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        takeWidth();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colours = attuneStyle().tokens();
    painter.fillRect(rect(), colours.sidebar);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(mirrored ? 0 : width() - 1, 0, 1, height(), colours.line);
}

} // namespace attune
