// What the quiet pages share: one column in the middle that scrolls when the letters are large or the window is small.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace attune {

/// A page with one column. Its ground is the window's.
class ScrollPage : public QScrollArea {
    Q_OBJECT
public:
    /// `width`: the column's most, in logical pixels, margins of 40 on both sides not counted.
    explicit ScrollPage(int width, QWidget *parent = nullptr);

    /// Puts a widget above all else of the column. Tab meets it first.
    void addAbove(QWidget *widget);

protected:
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace attune
