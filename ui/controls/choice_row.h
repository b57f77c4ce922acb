// A row of chips of which one is chosen, or any.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace attune {

class Chip;
class FlowLayout;

/// Choices side by side. The row is one stop of Tab: the arrow keys go from chip to chip, Space or Return takes or
/// leaves one, and a letter goes to the next that begins with it, which in a row of one takes it as well.
class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    enum class Kind {
        One, ///< at most one is chosen; choosing it again leaves it
        Any,
    };

    /// `name` is what the choices are about, for a screen reader.
    ChoiceRow(Kind kind, const QString &name, QWidget *parent = nullptr);

    /// New choices, none of them chosen. A tip is what a choice means, or empty.
    void setChoices(const QStringList &words, const QStringList &tips = {});

    /// The chosen ones by their place from 0, ascending.
    std::vector<int> chosen() const;
    /// The chosen one of a row of one, or -1.
    int one() const;
    void setChosen(const std::vector<int> &chosen);

    /// Gives the keyboard to the row's stop.
    void takeFocus(Qt::FocusReason reason);

    const std::vector<Chip *> &chips() const { return m_chips; }

Q_SIGNALS:
    /// A person took or left a choice.
    void edited();
    /// The one that was taken or left, said before edited().
    void taken(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int index);
    void toLetter(int from, const QString &letter);
    void moveStop(int index);

    Kind m_kind;
    FlowLayout *m_flow;
    std::vector<Chip *> m_chips;
};

} // namespace attune
