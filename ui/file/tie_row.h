// What one caregiver is to one child, and since when they come together.
#pragma once

#include "src/records/dyad.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace attune {

class DayField;

/// The tie between two people of a family. Where there is none yet, one is entered by choosing what it is.
class TieRow : public QWidget {
    Q_OBJECT
public:
    /// `dyad`: one without an id is not entered yet; child and caregiver stay as they are given. `with` names the
    /// other.
    TieRow(const Dyad &dyad, const QString &with, QWidget *parent = nullptr);

    /// Nothing where no tie is entered.
    std::optional<Dyad> dyad() const;

Q_SIGNALS:
    void edited();

private:
    void offerToday();

    Dyad m_dyad;
    QComboBox *m_relation;
    DayField *m_since;
    DayField *m_until;
};

} // namespace attune
