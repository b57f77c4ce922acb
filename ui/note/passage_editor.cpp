#include "ui/note/passage_editor.h"

#include "ui/controls/attune_style.h"
#include "ui/note/typed_words.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace attune {

namespace {
constexpr int border = 4; // keeps the words' ground inside the round corners
constexpr int editorPadding = 8;

QTextBlockFormat lineFormat()
{
    QTextBlockFormat format;
    format.setLineHeight(attuneStyle().lineHeight(TextRole::Body), QTextBlockFormat::FixedHeight);
    return format;
}

} // namespace

PassageEditor::PassageEditor(const QString &name, int leastHeight, QWidget *parent)
    : QTextEdit(parent)
    , m_leastHeight(leastHeight)
{
    setAccessibleName(name);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setViewportMargins(border, border, border, border);
    document()->setDocumentMargin(editorPadding);
    takeLook();
    setWords({});
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PassageEditor::grow);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (m_isPerson && (removed > 0 || added > 0))
            Q_EMIT edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { Q_EMIT cursorMoved(cursorRect()); });
    m_isPerson = true;
}

QString PassageEditor::words() const
{
    return cleaned(document()->toRawText());
}

void PassageEditor::setWords(const QString &words)
{
    m_isPerson = false;
    setPlainText(cleaned(words));
    m_lineHeight = 0;
    takeLineHeight();
    m_isPerson = true;
    grow();
}

void PassageEditor::takeLook()
{
    setFont(attuneStyle().font(TextRole::Body));
    takeLineHeight();
    grow();
}

void PassageEditor::takeLineHeight()
{
    const int wanted = attuneStyle().lineHeight(TextRole::Body);
    if (wanted == m_lineHeight)
        return;
    m_lineHeight = wanted;
    const bool person = m_isPerson;
    m_isPerson = false;
    // The line height is no edit: taking it back with Ctrl+Z would leave half of the text in another one.
    document()->setUndoRedoEnabled(false);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lineFormat());
    document()->setUndoRedoEnabled(true);
    m_isPerson = person;
}

QSize PassageEditor::sizeHint() const
{
    const int words = static_cast<int>(std::ceil(document()->size().height())) + 2 * (border + frameWidth());
    return {attuneStyle().scaled(400), std::max(words, attuneStyle().scaled(m_leastHeight))};
}

void PassageEditor::grow()
{
    const int height = sizeHint().height();
    if (height != maximumHeight() || height != minimumHeight())
        setFixedHeight(height);
}

bool PassageEditor::hasRoomFor(qsizetype bytes) const
{
    // A UTF-16 unit takes at most three bytes: only a very long text is measured exactly.
    const qsizetype units = document()->characterCount();
    return units * 3 + bytes <= most || document()->toRawText().toUtf8().size() + bytes <= most;
}

void PassageEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool writes = !isCommand
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
            || (!event->text().isEmpty() && event->text().front().isPrint()));
    if (writes && !textCursor().hasSelection() && !hasRoomFor(event->text().size() * 3)) {
        Q_EMIT refused();
        return;
    }
    if (!isCommand && event->modifiers() != Qt::ShiftModifier
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        // QTextEdit begins some paragraphs without the format of the one before.
        textCursor().insertBlock(lineFormat(), QTextCharFormat());
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void PassageEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void PassageEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        takeLook();
}

bool PassageEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void PassageEditor::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = cleaned(source->text());
    if (hasRoomFor(pasted.toUtf8().size()))
        textCursor().insertText(pasted);
    else
        Q_EMIT refused();
}

QMimeData *PassageEditor::createMimeDataFromSelection() const
{
    auto *words = new QMimeData;
    words->setText(cleaned(textCursor().selectedText()));
    return words;
}

} // namespace attune
