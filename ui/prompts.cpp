#include "ui/prompts.h"

#include "src/errors.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace attune::prompts {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("attune::prompts", text);
}
} // namespace

void tell(QWidget *parent, const Message &message)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, message.title, message.title, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(message.text);
    box->open();
}

Message messageFor(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const CipherMissing &) {
        return {tr("Attune did not start"),
                tr("Its encryption is missing: this copy was built with a database library that writes plain text. "
                   "Nothing was opened and nothing was written. Install Attune again, or build it with scripts/run.")};
    } catch (const NotWritable &) {
        return {tr("That could not be kept"), tr("Attune may not write to that file or folder. Nothing was changed.")};
    } catch (const std::exception &) {
        return {tr("Something went wrong"),
                tr("Attune could not finish what it was doing. Nothing you wrote is touched.")};
    }
}

} // namespace attune::prompts
