// Where words are written.
#pragma once

#include <QTextEdit>

namespace attune {

/// Plain text with the line height of a note; it grows with what is written and never scrolls by itself: its page does.
/// Whatever is pasted or dropped comes as words alone. Tab leaves it.
class PassageEditor : public QTextEdit {
    Q_OBJECT
public:
    /// Bytes of UTF-8 that one editor takes.
    static constexpr qsizetype most = 1'000'000;

    /// `name` is what a screen reader says; `leastHeight` in logical pixels at the normal text size.
    PassageEditor(const QString &name, int leastHeight, QWidget *parent = nullptr);

    /// Paragraphs apart by \n, fit to be kept (see cleaned()).
    QString words() const;
    /// Replaces everything, without a way back and without telling of an edit.
    void setWords(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

Q_SIGNALS:
    void edited();
    /// What was pasted or typed would have gone beyond `most`, and nothing was taken.
    void refused();
    /// Where the cursor is now, in this widget.
    void cursorMoved(const QRect &cursor);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void takeLook();
    void takeLineHeight();
    void grow();
    bool hasRoomFor(qsizetype bytes) const;

    int m_leastHeight;
    int m_lineHeight = 0;
    bool m_isPerson = false; // whether what changes now is a person's doing
};

} // namespace attune
