// What a person sees who has no vault yet.
#pragma once

#include "ui/controls/scroll_page.h"

namespace attune {

class Button;

/// The welcome: what Attune will keep and how it begins.
class FirstRunPage : public ScrollPage {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    /// While the demo is being made, its button says so.
    void sayOpeningDemo(bool opening);

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void demoRequested();
    void lookRequested();
    void keysRequested();
    void aboutRequested();

private:
    Button *m_demo;
};

} // namespace attune
