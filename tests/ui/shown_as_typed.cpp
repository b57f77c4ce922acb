#include "tests/ui/shown_as_typed.h"

#include "tests/ui/laid_out.h"
#include "ui/paper/typed.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <catch2/catch_test_macros.hpp>

namespace attune::test {

using namespace Qt::StringLiterals;

namespace {

void lookAtText(const QString &text, const QString &name, Looked &looked)
{
    INFO(text.toStdString());
    ++looked.texts;
    CHECK(keepsToItself(text));
    // A name is there whole or not at all: %1 within it is no place for another word.
    const QString part = asTyped(name);
    for (const QString &sign : {u"%2"_s, u"&&&"_s, u"<b>"_s}) {
        if (text.contains(sign))
            CHECK(text.contains(part));
    }
    looked.withName += text.contains(part);
}

// As Qt shows it, which takes for HTML what looks so.
void lookAtTip(const QString &tip, const QString &name, Looked &looked)
{
    INFO(tip.toStdString());
    const bool isRich = Qt::mightBeRichText(tip);
    if (isRich)
        CHECK_FALSE(tip.contains(u"<img"_s));
    lookAtText(isRich ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip, name, looked);
}

} // namespace

bool keepsToItself(const QString &text)
{
    int open = 0;
    for (const QChar c : text) {
        open += c >= QChar(0x2066) && c <= QChar(0x2068) ? 1 : c == QChar(0x2069) ? -1 : 0;
        if (open < 0)
            return false;
    }
    const bool turns = text.contains(QChar(0x202e)) && !text.contains(QChar(0x2068));
    return open == 0 && !turns;
}

Looked lookOver(QWidget &window, const QString &name)
{
    waitUntilLaidOut(window);
    Looked looked;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        lookAtText(widget->accessibleName(), name, looked);
        lookAtTip(widget->toolTip(), name, looked);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            CHECK(label->textFormat() == Qt::PlainText);
            CHECK_FALSE((label->buddy() && label->text().contains(u'&'))); // Qt would take it for the mark of a key
            lookAtText(label->text(), name, looked);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            INFO(button->text().toStdString());
            CHECK(QKeySequence::mnemonic(button->text()).isEmpty());
            CHECK(button->shortcut().isEmpty());
            lookAtText(withoutMnemonic(button->text()), name, looked);
        } else if (const auto *list = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < list->count(); ++i)
                lookAtText(list->itemText(i), name, looked);
        }
    }
    return looked;
}

} // namespace attune::test
