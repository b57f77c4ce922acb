#include "ui/regulation/closing_questions.h"

#include "src/rules/regulation.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/paper/words.h"
#include "ui/regulation/led_row.h"
#include "ui/regulation/person_hour.h"

#include <QApplication>
#include <QVBoxLayout>

#include <utility>

namespace attune {

ClosingQuestions::ClosingQuestions(const PersonHour &hour, QWidget *parent)
    : QWidget(parent)
    , m_hour(hour)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ClosingQuestions::showHour()
{
    const std::vector<Question> now = questions();
    // A question about another person or minute is another one.
    const bool isSamePerson = std::exchange(m_person, m_hour.person().id) == m_hour.person().id;
    const std::vector<Reading> readings = m_hour.readings();
    QStringList about;
    for (const Question &question : now)
        about.append(wordsOf(question, readings[question.reading]));
    if (!m_ground || !isSamePerson || now != m_questions || about != m_about) {
        // An answer may bring a further question; the keyboard stays where it was.
        std::optional<std::size_t> held;
        for (std::size_t index = 0; index < m_asked.size(); ++index) {
            if (m_asked[index].rest && m_asked[index].rest->isAncestorOf(QApplication::focusWidget()))
                held = index;
        }
        m_questions = now;
        m_about = about;
        m_asked.clear();
        if (m_ground) {
            // An answer here may be what changed the questions.
            m_ground->hide();
            m_ground->deleteLater();
        }
        m_ground = new QWidget;
        auto *column = new QVBoxLayout(m_ground);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        m_column->addWidget(m_ground);
        for (std::size_t index = 0; index < now.size(); ++index)
            ask(now[index], about[static_cast<qsizetype>(index)]);
        m_ground->show();
        setVisible(!now.empty());
        showAnswers();
        if (held && *held < m_asked.size() && m_asked[*held].rest)
            m_asked[*held].rest->takeFocus(Qt::OtherFocusReason);
        return;
    }
    showAnswers();
}

std::vector<ClosingQuestions::Question> ClosingQuestions::questions() const
{
    std::vector<Question> result;
    const std::vector<Reading> readings = m_hour.readings();
    const int arrival = m_hour.between().arrival;
    std::vector<Reading> before;
    for (std::size_t place = 0; place < readings.size(); ++place) {
        const Reading &reading = readings[place];
        const auto former = episodesOf(before, arrival);
        const bool running = !former.empty() && former.back().end == EpisodeEnd::NotYet;
        before.push_back(reading);
        if (running && reading.state == State::Resting)
            result.push_back({place, true});
        const auto now = episodesOf(before, arrival);
        const bool closes = running && now.back().end != EpisodeEnd::NotYet;
        if (closes)
            result.push_back({place, false});
    }
    return result;
}

QString ClosingQuestions::wordsOf(const Question &question, const Reading &reading) const
{
    const QString when = readingWords(reading);
    return question.aboutRest ? tr("At %1: was this rest settled, or shut down?").arg(when)
                              : tr("%1 came back at %2. Who led?").arg(m_hour.person().shown, when);
}

void ClosingQuestions::ask(const Question &question, const QString &text)
{
    const std::size_t place = question.reading;
    auto *column = qobject_cast<QVBoxLayout *>(m_ground->layout());
    column->addWidget(&(new Label(TextRole::Strong, &Tokens::ink, text))->wrapped());
    Asked asked;
    if (question.aboutRest) {
        asked.rest = new ChoiceRow(ChoiceRow::Kind::One, text);
        asked.rest->setChoices({tr("Settled"), tr("Shut down, or not sure")});
        connect(asked.rest, &ChoiceRow::edited, this, [this, place, rest = asked.rest] {
            answer(place, [rest](Reading &reading) { reading.restingEnds = rest->one() == 0; });
        });
        column->addWidget(asked.rest);
    } else {
        asked.led = new LedRow(text);
        connect(asked.led, &LedRow::edited, this, [this, place, row = asked.led] {
            answer(place, [led = row->led()](Reading &reading) {
                reading.ledBy = led.by;
                reading.therapistLed = led.therapist;
                reading.ledTogether = led.together;
                reading.ledByOther = led.other;
            });
        });
        column->addWidget(asked.led);
    }
    m_asked.push_back(asked);
}

void ClosingQuestions::answer(std::size_t place, const std::function<void(Reading &)> &change)
{
    std::vector<Reading> readings = m_hour.readings();
    change(readings[place]);
    Q_EMIT edited(readings);
}

void ClosingQuestions::showAnswers()
{
    const std::vector<Reading> readings = m_hour.readings();
    for (std::size_t index = 0; index < m_questions.size(); ++index) {
        const Reading &reading = readings[m_questions[index].reading];
        if (m_asked[index].led)
            m_asked[index].led->setLed({reading.ledBy, reading.therapistLed, reading.ledTogether, reading.ledByOther},
                                       m_hour.people());
        else if (reading.restingEnds)
            m_asked[index].rest->setChosen({0});
        else if (m_asked[index].rest->one() == 0)
            m_asked[index].rest->setChosen({});
    }
}

} // namespace attune
