// A time of day, typed the way people type one.
#pragma once

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace attune {

/// Takes 1002, 10:02, 10.02, 10h02, 10 02, 9 or 2:05 pm, in the digits of any script, and shows 10:02 when it is left.
/// The arrows go by a minute, the page keys by ten. What it does not understand stays as it was typed, and is said.
class TimeField : public QLineEdit {
    Q_OBJECT
public:
    /// `name` is what a screen reader says, such as "Began".
    explicit TimeField(const QString &name, QWidget *parent = nullptr);

    /// What stands in the field, half typed or whole, to the minute; nothing while it is empty or makes no sense.
    std::optional<QTime> time() const { return understood(text()); }
    /// The time that was last set or given. A time is given once it is typed whole, so that no further digit could make
    /// another one of it, when the arrows step to it, and when the field is left.
    std::optional<QTime> given() const { return m_given; }
    void setTime(std::optional<QTime> time);

    /// Whether something is typed that is no time.
    bool isUnclear() const { return !text().trimmed().isEmpty() && !time(); }
    /// Whether such a thing stands there after the field was left or Enter was pressed, and not while it is being
    /// typed.
    bool isLeftUnclear() const { return isUnclear() && !m_isBeingTyped; }

    static std::optional<QTime> understood(const QString &typed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A person has given another time, or none.
    void timeChanged();
    /// The field was left or Enter was pressed, after the time in it was given.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void step(int minutes);
    void takeTyped();
    void give();
    void finish();

    std::optional<QTime> m_given;
    bool m_isBeingTyped = false;
};

} // namespace attune
