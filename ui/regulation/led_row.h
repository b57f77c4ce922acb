// Who led: asked where an episode closes, and of a strategy.
#pragma once

#include "ui/paper/shown_person.h"

#include "src/records/person_set.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace attune {

class ChoiceRow;

/// Who led out of a hard moment or tried something, as readings and strategies keep it.
struct Led {
    PersonSet by;
    bool therapist = false;
    bool together = false;
    /// Somebody else, in words.
    QString other;

    bool operator==(const Led &) const = default;
};

/// Chips for everybody who may have led: the child who found it, each caregiver, the therapist, together, somebody else
/// with a field for who that was. Any of them, or none: nobody has to have led.
class LedRow : public QWidget {
    Q_OBJECT
public:
    explicit LedRow(const QString &name, QWidget *parent = nullptr);

    void setLed(const Led &led, const std::vector<ShownPerson> &people);
    Led led() const;

Q_SIGNALS:
    void edited();

private:
    std::vector<ShownPerson> m_people;
    ChoiceRow *m_chips;
    QLineEdit *m_other;
};

} // namespace attune
