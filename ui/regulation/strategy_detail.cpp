#include "ui/regulation/strategy_detail.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/paper/typed.h"
#include "ui/paper/words.h"
#include "ui/regulation/led_row.h"
#include "ui/regulation/minute_field.h"

#include <QGridLayout>
#include <QPainter>

namespace attune {

namespace {
constexpr std::array effects{Effect::Tried, Effect::Helped, Effect::ALittle, Effect::NotYet, Effect::MadeItHarder};
constexpr std::array touches{TouchTaken::CameForIt, TouchTaken::Accepted, TouchTaken::DidNotWant};
} // namespace

StrategyDetail::StrategyDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Strong, &Tokens::ink, QString()))
    , m_takeAway(new Button(Button::Kind::Quiet, tr("Take away"), QStringLiteral("close")))
    , m_effect(new ChoiceRow(ChoiceRow::Kind::One, tr("What came of it")))
    , m_minute(new MinuteField(tr("At which minute it was tried")))
    , m_led(new LedRow(tr("Who led it")))
    , m_touchQuestion(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_touch(new ChoiceRow(ChoiceRow::Kind::One, tr("How the touch was taken")))
{
    QStringList words;
    for (const Effect effect : effects)
        words.append(effectWord(effect));
    m_effect->setChoices(words);
    words.clear();
    for (const TouchTaken taken : touches)
        words.append(touchWord(taken));
    m_touch->setChoices(words);

    auto *minute = new QHBoxLayout;
    minute->setSpacing(6);
    minute->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, tr("at")));
    minute->addWidget(m_minute);
    minute->addWidget(new Label(TextRole::Secondary, &Tokens::ink2, tr("min")));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_takeAway, 0, 2, Qt::AlignTrailing);
    m_takeAway->setIconOnly(true);
    setFocusProxy(m_effect);
    const auto row = [&](int number, Label *label, QWidget *control) {
        label->setMinimumHeight(attuneStyle().scaled(32));
        grid->addWidget(label, number, 0, Qt::AlignTop);
        grid->addWidget(control, number, 1);
    };
    row(1, new Label(TextRole::Secondary, &Tokens::ink2, tr("What came of it")), m_effect);
    grid->addLayout(minute, 1, 2, Qt::AlignTop);
    row(2, new Label(TextRole::Secondary, &Tokens::ink2, tr("Who led")), m_led);
    row(3, m_touchQuestion, m_touch);
    connect(m_takeAway, &Button::clicked, this, &StrategyDetail::takenAway);
    connect(m_effect, &ChoiceRow::edited, this, &StrategyDetail::take);
    connect(m_minute, &MinuteField::minuteEdited, this, &StrategyDetail::take);
    connect(m_led, &LedRow::edited, this, &StrategyDetail::take);
    connect(m_touch, &ChoiceRow::edited, this, &StrategyDetail::take);
}

void StrategyDetail::showUse(const StrategyUse &use, int time, const std::vector<ShownPerson> &people,
                             const QString &child)
{
    const QString title =
        time == 0 ? asTyped(use.shown) : tr("%1, time %2").arg(asTyped(use.shown), QString::number(time));
    setAccessibleName(title);
    m_title->setText(title);
    m_takeAway->setVisible(time > 0);
    m_takeAway->setAccessibleName(tr("Take away %1").arg(title));
    m_effect->setChosen({static_cast<int>(std::ranges::find(effects, use.effect) - effects.begin())});
    m_minute->setMinute(use.minute);
    m_led->setLed({use.ledBy, use.therapistLed, use.ledTogether, use.ledByOther}, people);
    m_touchQuestion->setText(tr("How %1 took it").arg(child));
    m_touchQuestion->setVisible(use.touch);
    m_touch->setVisible(use.touch);
    m_touch->setChosen(use.touchTaken ? std::vector<int>{static_cast<int>(std::ranges::find(touches, *use.touchTaken)
                                                                          - touches.begin())}
                                      : std::vector<int>{});
}

StrategyUse StrategyDetail::saidOf(StrategyUse use) const
{
    const int effect = m_effect->one();
    use.effect = effect < 0 ? Effect::Tried : effects[static_cast<std::size_t>(effect)];
    use.minute = m_minute->minute();
    const Led led = m_led->led();
    use.ledBy = led.by;
    use.therapistLed = led.therapist;
    use.ledTogether = led.together;
    use.ledByOther = led.other;
    const int touch = m_touch->one();
    use.touchTaken.reset();
    if (use.touch && touch >= 0)
        use.touchTaken = touches[static_cast<std::size_t>(touch)];
    return use;
}

void StrategyDetail::take()
{
    // What is left without an answer was still tried.
    if (m_effect->one() < 0)
        m_effect->setChosen({0});
    Q_EMIT edited();
}

void StrategyDetail::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.inset);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace attune
