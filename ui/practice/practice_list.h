// The parts of the practice, down its side.
#pragma once

#include "ui/practice/practice_place.h"

#include <QWidget>

namespace attune {

/// A button for each part, for somebody who is added, and for the vault's passphrase.
class PracticeList : public QWidget {
    Q_OBJECT
public:
    /// `at`: the part in front; `who`: whoever is at work.
    PracticeList(const PracticeFile &file, const PracticePlace &at, Id<Clinician> who, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const attune::PracticePlace &part);
    void passphraseChosen();

private:
    void addPart(const PracticePlace &part, const QString &name, const QString &icon);

    PracticePlace m_at;
};

} // namespace attune
