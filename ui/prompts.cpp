#include "ui/prompts.h"

#include "src/errors.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace attune::prompts {

namespace {

class PromptWords {
    Q_DECLARE_TR_FUNCTIONS(attune::prompts)
};

// What a person typed is no HTML and marks no key, whatever it looks like. A box's own setTextFormat() leaves out its
// second text, and a label that belongs to a field takes its ampersands for keys.
void showAsTyped(QDialog &box)
{
    for (QLabel *label : box.findChildren<QLabel *>()) {
        label->setTextFormat(Qt::PlainText);
        if (QWidget *field = label->buddy()) {
            field->setAccessibleName(label->text());
            label->setBuddy(nullptr);
        }
    }
}

} // namespace

void tell(QWidget *parent, const Message &message)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, message.title, message.title, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(message.text);
    showAsTyped(*box);
    box->open();
}

void ask(QWidget *parent, const Message &message, const QString &does, const std::function<void()> &done)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, message.title, message.title, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(message.text);
    showAsTyped(*box);
    const QPushButton *doing = box->addButton(does, QMessageBox::DestructiveRole);
    QObject::connect(doing, &QPushButton::clicked, box, done);
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

void askForPlace(QWidget *parent, const Message &message, const QString &suggested,
                 const std::function<void(const QString &place)> &chosen)
{
    auto *box = new QInputDialog(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(message.title);
    box->setLabelText(message.text);
    box->setTextValue(suggested);
    box->setMinimumWidth(560);
    QObject::connect(box, &QInputDialog::textValueSelected, box, chosen);
    box->open();
    showAsTyped(*box); // which it has put together only now
}

Message messageFor(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const CipherMissing &) {
        return {PromptWords::tr("Attune did not start"),
                PromptWords::tr(
                    "Its encryption is missing: this copy was built with a database library that writes plain text. "
                    "Nothing was opened and nothing was written. Install Attune again, or build it with scripts/run.")};
    } catch (const PartMissing &) {
        return {PromptWords::tr("A part of Attune is missing"),
                PromptWords::tr(
                    "Nothing was opened and nothing was written. Install Attune again, or build it with scripts/run.")};
    } catch (const NotWritable &) {
        return {PromptWords::tr("That could not be kept"),
                PromptWords::tr("Attune may not write to that file or folder. Nothing was changed.")};
    } catch (const std::exception &) {
        return {PromptWords::tr("Something went wrong"),
                PromptWords::tr("Attune could not finish what it was doing. Nothing you wrote is touched.")};
    }
}

} // namespace attune::prompts
