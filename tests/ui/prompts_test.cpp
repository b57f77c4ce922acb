#include "ui/prompts.h"

#include <QDialog>
#include <QLabel>

#include <catch2/catch_test_macros.hpp>

using namespace attune;
using namespace Qt::StringLiterals;

TEST_CASE("What a prompt says is shown as it is, and never as HTML")
{
    QWidget window;
    const prompts::Message message{u"Today’s <b>note</b>"_s, u"Today’s note of <b>Bo</b> is signed."_s};
    prompts::tell(&window, message);
    prompts::ask(&window, message, u"Write another hour"_s, [] {});
    prompts::askForPlace(&window, message, {}, [](const QString &) {});
    int said = 0;
    for (const QDialog *box : window.findChildren<QDialog *>()) {
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            said += label->text() == message.text ? 1 : 0;
            CHECK((label->text().isEmpty() || label->textFormat() == Qt::PlainText));
        }
    }
    CHECK(said == 3);
}
