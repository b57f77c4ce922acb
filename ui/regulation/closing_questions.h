// What is asked where a hard moment closes: who led, and where somebody rested in it, what the rest was.
#pragma once

#include "src/records/regulation.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace attune {

class ChoiceRow;
class LedRow;
class PersonHour;

/// One question for each closing reading of an episode, and one for each rest that came while an episode was running:
/// a rest can be sleep or shutting down, and only the therapist knows. With nothing to ask it takes no room.
class ClosingQuestions : public QWidget {
    Q_OBJECT
public:
    /// `hour` must live longer.
    explicit ClosingQuestions(const PersonHour &hour, QWidget *parent = nullptr);

    /// Asks of the hour as it is now.
    void showHour();

Q_SIGNALS:
    /// A person answered: what the readings are then.
    void edited(const std::vector<attune::Reading> &readings);

private:
    /// A question about one reading, by its place.
    struct Question {
        std::size_t reading = 0;
        bool aboutRest = false;

        bool operator==(const Question &) const = default;
    };

    std::vector<Question> questions() const;
    QString wordsOf(const Question &question, const Reading &reading) const;
    void ask(const Question &question, const QString &text);
    void answer(std::size_t place, const std::function<void(Reading &)> &change);
    void showAnswers();

    const PersonHour &m_hour;
    Id<Person> m_person; // of whom it asks
    std::vector<Question> m_questions;
    QStringList m_about; // of each question, in words
    struct Asked {
        ChoiceRow *rest = nullptr;
        LedRow *led = nullptr;
    };
    std::vector<Asked> m_asked;
    QWidget *m_ground = nullptr;
    QVBoxLayout *m_column;
};

} // namespace attune
