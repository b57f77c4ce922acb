// The banner of an hour that was given to regulation.
#pragma once

#include <QWidget>

namespace attune {

class Label;

/// "Regulation was the session. This note is complete." What it says is derived from the note by its owner.
class CompleteBanner : public QWidget {
    Q_OBJECT
public:
    explicit CompleteBanner(QWidget *parent = nullptr);

    /// Whether nothing more is needed to sign; while something is, it does not say that the note is complete.
    void setComplete(bool complete);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_first;
    Label *m_second;
};

} // namespace attune
