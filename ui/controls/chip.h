// A chip: a short word to take or leave, with what is said of it beside it.
#pragma once

#include <QAbstractButton>

namespace attune {

/// A button with round ends. On, it has a tint, a stronger border and a sign before its word, so that it is never told
/// by colour alone. A screen reader meets it as a button with its word and what is said of it.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    /// What stands before the word while the chip is on.
    enum class Sign { None, Check, Dash, Plus };

    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// A quieter word after the chip's own, such as "helped"; empty takes it away.
    void say(const QString &word);
    const QString &said() const { return m_said; }

    void setSign(Sign sign);
    Sign sign() const { return m_sign; }

    /// A dashed border: it adds something that is not there yet.
    void setDashed(bool dashed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void tellName();
    bool hasSign() const;

    QString m_said;
    Sign m_sign = Sign::Check;
    bool m_dashed = false;
};

} // namespace attune
