// A layout that sets its items one after the other and begins a new line where the room ends.
#pragma once

#include <QLayout>

namespace attune {

/// Lines of items as wide as they wish, centred on their line; from the right where the text runs that way.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    /// `gap` between items and between lines, in logical pixels.
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &box) override;

private:
    int arrange(const QRect &box, bool really) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace attune
