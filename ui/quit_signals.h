// The system's asking the program to end.
#pragma once

#include <QObject>

namespace attune {

/// Turns SIGTERM, SIGINT and SIGHUP (a desktop that logs out, a terminal that is closed) into a signal on the screen's
/// thread, so that what was typed is written before the program ends. One at a time in a program.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    /// The system's usual way again.
    ~QuitSignals() override;

Q_SIGNALS:
    void asked();
};

} // namespace attune
