// How Attune looks: text size and colours.
#pragma once

#include "ui/controls/scroll_page.h"
#include "ui/look.h"

class QButtonGroup;
class QVBoxLayout;

namespace attune {

class Label;

/// Two choices that take effect at once.
class LookPage : public ScrollPage {
    Q_OBJECT
public:
    explicit LookPage(const Look &look, QWidget *parent = nullptr);

    /// Says below the choices what is true of them now.
    void say(const QString &sentence);

Q_SIGNALS:
    void lookChosen(const Look &look);

private:
    QButtonGroup *addChoices(const QString &title, const QStringList &choices, int chosen);
    void choose();

    QButtonGroup *m_sizes;
    QButtonGroup *m_themes;
    Label *m_said;
};

} // namespace attune
