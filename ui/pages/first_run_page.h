// What a person sees who has no vault yet.
#pragma once

#include "ui/controls/scroll_page.h"

namespace attune {

class Button;
class ChoiceRow;

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
    void textScaleChosen(qreal scale);
    void lookRequested();
    void keysRequested();
    void aboutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTextSize();

    Button *m_demo;
    ChoiceRow *m_sizes;
};

} // namespace attune
