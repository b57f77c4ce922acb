// What is asked where a hard moment closes: who led, and where somebody rested in it, what the rest was.
#pragma once

#include "ui/regulation/person_readings.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace attune {

class ChoiceRow;
class LedRow;

/// One question for each closing reading of an episode, and one for each rest that came while an episode was running:
/// a rest can be sleep or shutting down, and only the therapist knows. With nothing to ask it takes no room.
class ClosingQuestions : public QWidget {
    Q_OBJECT
public:
    explicit ClosingQuestions(QWidget *parent = nullptr);

    void setHour(const PersonReadings &hour, const std::vector<ShownPerson> &people);
    const std::vector<Reading> &readings() const { return m_hour.readings; }

Q_SIGNALS:
    void edited();

private:
    /// A question about one reading, by its place.
    struct Question {
        std::size_t reading = 0;
        bool aboutRest = false;

        bool operator==(const Question &) const = default;
    };

    std::vector<Question> questions() const;
    void ask(const Question &question);
    void showAnswers();

    PersonReadings m_hour;
    std::vector<ShownPerson> m_people;
    std::vector<Question> m_questions;
    QStringList m_about;
    struct Asked {
        ChoiceRow *rest = nullptr;
        LedRow *led = nullptr;
    };
    std::vector<Asked> m_asked;
    QWidget *m_ground = nullptr;
    QVBoxLayout *m_column;
};

} // namespace attune
