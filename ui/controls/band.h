// A band along the top or the bottom of a page.
#pragma once

#include <QWidget>

namespace attune {

/// A surface with a line towards the page.
class Band : public QWidget {
    Q_OBJECT
public:
    enum class Edge { Top, Bottom };

    explicit Band(Edge edge, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_edge(edge)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Edge m_edge;
};

} // namespace attune
