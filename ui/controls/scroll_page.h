// What the quiet pages share: one column in the middle that scrolls when the letters are large or the window is small.
#pragma once

#include <QScrollArea>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace attune {

/// A page with one column, all of which can be scrolled to. Its ground is the window's.
class ScrollPage : public QScrollArea {
    Q_OBJECT
public:
    /// `width`: the column's most, in logical pixels, margins not counted.
    explicit ScrollPage(int width, QWidget *parent = nullptr);

    /// Puts a widget above all else of the column. Tab meets it first.
    void addAbove(QWidget *widget);

protected:
    QVBoxLayout *column() const { return m_column; }
    /// Two parts side by side at the end of the column, or one beneath the other on a page that is narrower than
    /// `width` logical pixels at the normal text size.
    QBoxLayout *addSideBySide(int width);

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeWidth();

    struct SideBySide {
        QBoxLayout *parts;
        int width;
    };

    QVBoxLayout *m_column;
    std::vector<SideBySide> m_sideBySide;
};

} // namespace attune
