// What a person sees who has no vault yet.
#pragma once

#include "ui/controls/scroll_page.h"

namespace attune {

/// The welcome: what Attune will keep and how it begins. What is not here yet says so.
class FirstRunPage : public ScrollPage {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void lookRequested();
    void keysRequested();
    void aboutRequested();
};

} // namespace attune
