// The boxes that speak over a page, all in one place, so that they look alike and a test can answer them. None of them
// starts an event loop of its own: each opens and returns.
#pragma once

#include <QString>

#include <exception>
#include <functional>

class QWidget;

namespace attune::prompts {

/// One thing to say: what happened, and what to do now or why the words are safe.
struct Message {
    QString title;
    QString text;
};

/// Shows the message over the window of `parent`, which may be null, until it is dismissed.
void tell(QWidget *parent, const Message &message);

/// Asks whether to do what cannot be undone; `does` says what it does, and the answer that does nothing comes first.
void ask(QWidget *parent, const Message &message, const QString &does, const std::function<void()> &done);

/// Asks for the place of a new file; what is chosen goes to `chosen`. It remembers nothing.
void askForPlace(QWidget *parent, const Message &message, const QString &suggested,
                 const std::function<void(const QString &place)> &chosen);

/// The words for something that went wrong, chosen by the type of the exception alone.
Message messageFor(const std::exception_ptr &error);

} // namespace attune::prompts
