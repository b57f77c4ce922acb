// Another passphrase for the open vault.
#pragma once

#include "ui/controls/scroll_page.h"

namespace attune {

class Button;
class Field;
class Label;
class NewPassphrase;

/// Asks for the present passphrase and twice for the next one, and says what became of it.
class PassphrasePage : public ScrollPage {
    Q_OBJECT
public:
    explicit PassphrasePage(QWidget *parent = nullptr);

    void showChanged();
    void showNotChanged(const std::exception_ptr &why);

Q_SIGNALS:
    void changeRequested(const QString &current, const QString &next);
    void backRequested();

private:
    void ask();
    void say(const QString &sentence, bool wrong = false);

    Field *m_present;
    NewPassphrase *m_next;
    Button *m_change;
    Label *m_said;
};

} // namespace attune
