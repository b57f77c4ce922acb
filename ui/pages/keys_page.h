// The page of keys (F1).
#pragma once

#include "ui/controls/scroll_page.h"

class QAction;

namespace attune {

/// Lists what each action does and its key, read from the actions themselves.
class KeysPage : public ScrollPage {
    Q_OBJECT
public:
    explicit KeysPage(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace attune
