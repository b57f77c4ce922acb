#include "ui/controls/field.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/once_let_go.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QResizeEvent>

namespace attune {

Field::Field(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(TextRole::Strong, &Tokens::ink, label))
    , m_line(new QLineEdit)
    , m_said(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
{
    m_line->setAccessibleName(label);
    m_line->setMaxLength(1000);
    m_line->installEventFilter(this);
    m_said->wrapped();
    m_said->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusProxy(m_line);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addLayout(row);
    column->addWidget(m_said);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_untouched.reset();
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &Field::entered);
}

QString Field::text() const
{
    return m_line->text();
}

void Field::setText(const QString &text)
{
    m_line->setText(text);
    m_untouched = text;
}

void Field::hideLabel()
{
    m_label->hide();
}

void Field::makeSecret()
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show = new Button(Button::Kind::Quiet, tr("Show"), QStringLiteral("eye"));
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show %1").arg(m_line->accessibleName()));
    connect(m_show, &Button::toggled, this, [this](bool shown) {
        m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("Hide") : tr("Show"));
    });
    static_cast<QBoxLayout *>(layout()->itemAt(1)->layout())->addWidget(m_show);
}

void Field::say(const QString &sentence, bool wrong)
{
    m_sentence = sentence;
    m_isWrong = wrong;
    m_line->setAccessibleDescription(sentence);
    onceLetGo(this, [this] { showSaid(); });
}

void Field::showSaid()
{
    m_said->setInk(m_isWrong ? &Tokens::error : &Tokens::ink2);
    m_said->setText(m_sentence);
    m_said->setVisible(!m_sentence.isEmpty());
}

// A field is no higher than its hint, for which a layout supposes that the sentence has one line.
QSize Field::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    return m_said->isHidden() ? hint : hint.expandedTo({0, heightForWidth(width())});
}

void Field::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_said->isHidden())
        updateGeometry();
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (m_show && event->type() == QEvent::KeyPress) {
        // There is no question for the Caps Lock key in Qt, but a capital that came without Shift answers it.
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        if (text.size() == 1 && text.front().isLetter()) {
            const bool shift = key->modifiers() & Qt::ShiftModifier;
            const bool capsLock = text.front().isUpper() != shift;
            say(capsLock ? tr("Caps Lock is on.") : QString());
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace attune
