// The parts of a page, down its side.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace attune {

/// A button for each part that there is, and for each that can be added.
class PartList : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString name;
        QString icon;
        bool isInFront = false;
        std::function<void()> choose;
    };
    explicit PartList(const std::vector<Part> &parts, QWidget *parent = nullptr);
};

} // namespace attune
