// Which part of the note is in front.
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <array>

namespace attune {

/// Two parts of one note: neither takes anything from the other.
enum class NotePart { Movements, Regulation };

/// One half of the switch: its marks, its word, and a dot where that part holds something.
class PartButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PartButton(NotePart part, QWidget *parent = nullptr);

    void setHolds(bool holds);
    bool holds() const { return m_holds; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    NotePart m_part;
    bool m_holds = false;
};

/// Movements | Regulation. It chooses what is in front, hides no word, and marks the part that holds something.
class PartSwitch : public QWidget {
    Q_OBJECT
public:
    explicit PartSwitch(QWidget *parent = nullptr);

    NotePart part() const;
    void setPart(NotePart part);
    void setHolds(NotePart part, bool holds);
    bool holds(NotePart part) const;

Q_SIGNALS:
    void partChosen(attune::NotePart part);

private:
    PartButton *button(NotePart part) const { return m_buttons.at(static_cast<std::size_t>(part)); }

    std::array<PartButton *, 2> m_buttons;
};

} // namespace attune
