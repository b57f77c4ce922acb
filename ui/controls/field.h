// A line to type into, with its label above it and room for a sentence below.
#pragma once

#include <QWidget>

#include <optional>

class QLineEdit;

namespace attune {

class Button;
class Label;

/// One labelled line of input. The label is its accessible name too; Alt and the label's underlined letter go to it.
class Field : public QWidget {
    Q_OBJECT
public:
    explicit Field(const QString &label, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// What setText() was given last, where nobody has typed since: a line cannot show all that a record may hold, and
    /// what is only looked at stays as it is.
    const std::optional<QString> &untouched() const { return m_untouched; }
    QLineEdit *line() const { return m_line; }

    /// The label is for a screen reader alone: what is seen around the line says it.
    void hideLabel();

    /// Hides what is typed and puts a button beside it that shows it while it is pressed down.
    void makeSecret();

    /// A sentence below the line: a hint, or with `wrong` what has to change. Empty takes it away. While a button of
    /// the mouse is pressed down nothing on the page moves for it.
    void say(const QString &sentence, bool wrong = false);

    /// As high as the sentence is when it is broken to the width at hand.
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSaid();

    Label *m_label;
    QLineEdit *m_line;
    Label *m_said;
    QString m_sentence; // what stands there, or is to as soon as the mouse is let go
    bool m_isWrong = false;
    Button *m_show = nullptr;
    std::optional<QString> m_untouched;
};

} // namespace attune
