// The strip, to write on: a moment is added, moved and taken away by mouse and by keyboard.
#pragma once

#include "ui/paper/strip.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace attune {

class PersonHour;

/// Shows every person's line and edits that of one. Space adds a point at the cursor's minute, the arrows move the
/// selected point by one minute or one state, Tab goes to the next point and then on, Delete takes it away, Escape lets
/// it go. Without a selected point the arrows move the cursor. By mouse: a click on a free place adds, dragging moves,
/// a right click takes away. Each point is a target of 24 pixels and is read aloud as "42 minutes, settled".
class RegulationStrip : public QWidget {
    Q_OBJECT
public:
    /// `hour` must live longer.
    explicit RegulationStrip(const PersonHour &hour, QWidget *parent = nullptr);

    /// Shows the hour as it is now.
    void showHour();

    /// The points of the edited person, in the order of the hour, as they are shown.
    std::vector<StripPoint> points() const;
    /// What one of them says: "42 minutes, settled".
    QString words(std::size_t point) const;
    std::optional<std::size_t> selected() const { return m_selected; }
    /// Selects a point by its place among points().
    void select(std::optional<std::size_t> point);
    int cursorMinute() const { return m_cursorMinute; }

    /// Where a point is, in the widget's coordinates: a target of 24 pixels at the normal text size.
    QRect target(std::size_t point) const;
    /// Where a minute and a state lie, for whoever wants to point at them.
    QPoint placeOf(int minute, State state) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person added, moved or removed a moment: what the readings are then.
    void edited(const std::vector<attune::Reading> &readings);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

private:
    StripFrame frame() const;
    std::optional<std::size_t> pointAt(QPoint position) const;
    State stateNear(int minute) const;
    void add(int minute, State state);
    void move(int minute, State state);
    void remove(std::size_t point);
    void moveCursor(int minute);
    void selectReading(std::size_t place);
    void tell();
    void paintSelection(QPainter &painter) const;

    const PersonHour &m_hour;
    StripDrawing m_drawing; // of the hour as it is shown
    Id<Person> m_person; // whose points are edited in it
    std::optional<std::size_t> m_selected;
    std::optional<std::size_t> m_hovered;
    int m_cursorMinute = 0;
    bool m_dragging = false;
};

} // namespace attune
