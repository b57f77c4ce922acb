// Another zone for a session whose own nobody knows here.
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace attune {

/// Says that a zone is not known on this computer, and asks for the one that the session's clock showed.
class UnknownZone : public QWidget {
    Q_OBJECT
public:
    explicit UnknownZone(const QString &zone, QWidget *parent = nullptr);

    /// The zone that was chosen; empty until then.
    QString zone() const;

Q_SIGNALS:
    /// A person chose a zone.
    void chosen(const QString &zone);

private:
    QStringList m_zones;
    QComboBox *m_choice; // whose first line is none yet
};

} // namespace attune
