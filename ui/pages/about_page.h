// What this program is, and what it is made of.
#pragma once

#include "ui/controls/scroll_page.h"

namespace attune {

class Label;

class AboutPage : public ScrollPage {
    Q_OBJECT
public:
    explicit AboutPage(QWidget *parent = nullptr);

    /// Names the version of SQLCipher in this program, once it is known.
    void showCipherVersion(const QString &version);

private:
    Label *m_parts;
};

} // namespace attune
