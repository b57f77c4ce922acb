#include "ui/regulation/closing_questions.h"

#include "src/rules/regulation.h"
#include "ui/controls/choice_row.h"
#include "ui/controls/label.h"
#include "ui/paper/words.h"
#include "ui/regulation/led_row.h"

#include <QApplication>
#include <QVBoxLayout>

namespace attune {

ClosingQuestions::ClosingQuestions(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ClosingQuestions::setHour(const PersonReadings &hour, const std::vector<ShownPerson> &people)
{
    const bool otherPeople = people != m_people || hour.person.id != m_hour.person.id;
    m_hour = hour;
    m_people = people;
    const std::vector<Question> now = questions();
    // The minute stands in the question, so a question about another minute is another one.
    QStringList about;
    for (const Question &question : now)
        about.append(readingWords(m_hour.readings[question.reading]));
    if (!m_ground || now != m_questions || about != m_about || otherPeople) {
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
        for (const Question &question : now)
            ask(question);
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
    std::vector<Reading> before;
    for (std::size_t place = 0; place < m_hour.readings.size(); ++place) {
        const Reading &reading = m_hour.readings[place];
        const auto former = episodesOf(before, m_hour.between.arrival);
        const bool running = !former.empty() && former.back().end == EpisodeEnd::NotYet;
        before.push_back(reading);
        if (running && reading.state == State::Resting)
            result.push_back({place, true});
        const auto now = episodesOf(before, m_hour.between.arrival);
        const bool closes = running && now.back().end != EpisodeEnd::NotYet;
        if (closes)
            result.push_back({place, false});
    }
    return result;
}

void ClosingQuestions::ask(const Question &question)
{
    const std::size_t place = question.reading;
    const QString when = readingWords(m_hour.readings[place]);
    auto *column = qobject_cast<QVBoxLayout *>(m_ground->layout());
    const QString text = question.aboutRest ? tr("At %1: was this rest settled, or shut down?").arg(when)
                                            : tr("%1 came back at %2. Who led?").arg(m_hour.person.shown, when);
    column->addWidget(&(new Label(TextRole::Strong, &Tokens::ink, text))->wrapped());
    Asked asked;
    if (question.aboutRest) {
        asked.rest = new ChoiceRow(ChoiceRow::Kind::One, text);
        asked.rest->setChoices({tr("Settled"), tr("Shut down, or not sure")});
        connect(asked.rest, &ChoiceRow::edited, this, [this, place, rest = asked.rest] {
            m_hour.readings[place].restingEnds = rest->one() == 0;
            Q_EMIT edited();
        });
        column->addWidget(asked.rest);
    } else {
        asked.led = new LedRow(text);
        connect(asked.led, &LedRow::edited, this, [this, place, row = asked.led] {
            const Led led = row->led();
            Reading &reading = m_hour.readings[place];
            reading.ledBy = led.by;
            reading.therapistLed = led.therapist;
            reading.ledTogether = led.together;
            reading.ledByOther = led.other;
            Q_EMIT edited();
        });
        column->addWidget(asked.led);
    }
    m_asked.push_back(asked);
}

void ClosingQuestions::showAnswers()
{
    for (std::size_t index = 0; index < m_questions.size(); ++index) {
        const Reading &reading = m_hour.readings[m_questions[index].reading];
        if (m_asked[index].led)
            m_asked[index].led->setLed({reading.ledBy, reading.therapistLed, reading.ledTogether, reading.ledByOther},
                                       m_people);
        else if (reading.restingEnds)
            m_asked[index].rest->setChosen({0});
        else if (m_asked[index].rest->one() == 0)
            m_asked[index].rest->setChosen({});
    }
}

} // namespace attune
