// What stands over every page while the vault's file is not where it belongs.
#pragma once

#include <QWidget>

#include <exception>

namespace attune {

class Label;
class VaultSession;

/// Says what happened to the file and what to do now, and offers to do it. It shows and hides itself.
class DisplacedNotice : public QWidget {
    Q_OBJECT
public:
    explicit DisplacedNotice(VaultSession &session, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const std::exception_ptr &why);

    Label *m_words;
};

} // namespace attune
