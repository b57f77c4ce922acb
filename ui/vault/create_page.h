// A new vault: where it is, and what opens it.
#pragma once

#include "ui/controls/scroll_page.h"

namespace attune {

class Button;
class Field;
class Label;
class NewPassphrase;

/// Asks for a place and twice for a passphrase, and says before it matters that nobody can replace it.
class CreatePage : public ScrollPage {
    Q_OBJECT
public:
    /// `place`: the file that is offered.
    explicit CreatePage(const QString &place, QWidget *parent = nullptr);

    void refuse(const QString &sentence);

Q_SIGNALS:
    void createRequested(const QString &path, const QString &passphrase);
    void backRequested();

private:
    void ask();

    Field *m_place;
    NewPassphrase *m_passphrase;
    Button *m_create;
    Label *m_said;
};

} // namespace attune
