// A short field for a minute of the hour.
#pragma once

#include <QLineEdit>

#include <optional>

namespace attune {

/// Whole minutes from the hour's start, 0 to 999; empty where it is not known. Up and down go by one minute.
/// Where nothing was typed, the key that takes typing back is the page's.
class MinuteField : public QLineEdit {
    Q_OBJECT
public:
    explicit MinuteField(const QString &name, QWidget *parent = nullptr);

    std::optional<int> minute() const;
    void setMinute(std::optional<int> minute);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A person changed the minute.
    void minuteEdited();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace attune
