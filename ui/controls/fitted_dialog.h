// A dialog that is as high as its words.
#pragma once

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace attune {

/// A dialog of one width with a column of fields and, beneath it, what is said of them and the ways on. It grows and
/// shrinks with what stands there; on a screen that is too low for it the column scrolls.
class FittedDialog : public QDialog {
    Q_OBJECT
public:
    /// `width` is in logical pixels at the normal text size.
    explicit FittedDialog(int width, QWidget *parent = nullptr);

protected:
    QVBoxLayout *column() const { return m_column; }
    QVBoxLayout *foot() const { return m_foot; }

    void setVisible(bool visible) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    int m_width;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QWidget *m_beneath;
    QVBoxLayout *m_foot;
};

} // namespace attune
