// Words on a page: a label that knows its role and its colour, not its font.
#pragma once

#include "ui/paper/tokens.h"
#include "ui/paper/type.h"

#include <QLabel>
#include <QTextLayout>

namespace attune {

/// Text in one of the roles, with that role's line height and an icon before it where one helps. It follows the
/// person's choice of colours and text size. Where it has no room it ends with an ellipsis, so that what must be read
/// whole is wrapped. A screen reader meets it as a plain label.
class Label : public QLabel {
    Q_OBJECT
public:
    using Ink = QColor Tokens::*;

    Label(TextRole role, Ink ink, const QString &text, QWidget *parent = nullptr);

    /// Breaks lines at the label's width, which is at most `width` logical pixels at the normal text size.
    Label &wrapped(int width = QWIDGETSIZE_MAX);
    /// Takes the width that what stands beside it leaves, and breaks its lines before that does.
    Label &givingWay();

    void setInk(Ink ink);

    /// Puts an icon of resources/icons before the text, in its own colour.
    Label &withIcon(const QString &icon, Ink ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeLook();
    int indentation() const;
    void takeText() const;
    QSizeF layOut(qreal width) const;
    QSizeF layLines(qreal width) const;
    void drawCut(QPainter &painter, int width) const;

    TextRole m_role;
    Ink m_ink;
    QString m_icon;
    Ink m_iconInk = nullptr;
    int m_widest = QWIDGETSIZE_MAX;
    // The words as they were shaped, and their lines as they were last laid out. Less than no width: not any more.
    mutable QTextLayout m_shaped;
    mutable qreal m_width = -1;
    mutable QSizeF m_size;
    mutable qreal m_natural = 0; // how wide the words are where nothing breaks their lines
};

} // namespace attune
