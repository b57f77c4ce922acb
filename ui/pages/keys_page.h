// The page of keys (F1).
#pragma once

#include "ui/controls/scroll_page.h"

#include <vector>

class QAction;

namespace attune {

/// Lists every key: those of the actions, read from the actions themselves, and those of a note, its drawing and lists.
class KeysPage : public ScrollPage {
    Q_OBJECT
public:
    explicit KeysPage(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    struct Line {
        QString what;
        QString keys;
    };

    static QWidget *makeCard(const QString &title, const std::vector<Line> &lines);
};

} // namespace attune
