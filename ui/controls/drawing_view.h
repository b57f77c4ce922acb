// A drawing to look at, and to ask about point by point.
#pragma once

#include <QPointF>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace attune {

/// Shows a painted drawing. Each of its points can be asked what it is: by mouse where it is pointed at, by keyboard
/// with the arrows, Home and End; Escape lets go. A screen reader meets a picture whose name is the drawing's sentence
/// and whose description is the point that is asked about.
class DrawingView : public QWidget {
    Q_OBJECT
public:
    /// What is shown. `paint` draws into a box and `place` says where a point lies in it, both at a text size; `words`
    /// are those of the points in their order.
    struct Drawing {
        std::function<void(QPainter &, const QRectF &, qreal scale)> paint;
        std::function<QPointF(std::size_t point, const QRectF &, qreal scale, Qt::LayoutDirection)> place;
        std::function<qreal(qreal scale)> height;
        QStringList words;
        QString sentence;
    };

    explicit DrawingView(QWidget *parent = nullptr);

    /// The point that is asked about, and what is said of it.
    std::optional<std::size_t> asked() const { return m_asked; }
    QString said() const;
    QPoint placeOf(std::size_t point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void setDrawing(Drawing drawing);

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask(std::optional<std::size_t> point);

    Drawing m_drawing;
    std::optional<std::size_t> m_asked;
};

} // namespace attune
