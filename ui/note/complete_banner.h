// The banner of an hour that was given to regulation.
#pragma once

#include <QStringList>
#include <QWidget>

namespace attune {

class Label;

/// "Regulation was the session. This note is complete." What it says is derived from the note by its owner.
class CompleteBanner : public QWidget {
    Q_OBJECT
public:
    explicit CompleteBanner(QWidget *parent = nullptr);

    /// What is still asked before it is signed, a question each. While something is, it says that and not that the note
    /// is complete.
    void showMissing(const QStringList &questions);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_first;
    Label *m_second;
};

} // namespace attune
