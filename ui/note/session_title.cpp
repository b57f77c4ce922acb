#include "ui/note/session_title.h"

#include "ui/paper/typed.h"

#include <QCoreApplication>
#include <QLocale>

namespace attune {

namespace {

struct SessionTitle {
    Q_DECLARE_TR_FUNCTIONS(SessionTitle)
};

} // namespace

QString sessionTitle(const OpenNote &open)
{
    return open.number ? SessionTitle::tr("Session %1").arg(QLocale().toString(*open.number)) : QString();
}

QString familyAndSession(const OpenNote &open)
{
    const QString family = asTyped(open.family.displayName);
    return open.number ? SessionTitle::tr("%1, session %2").arg(family, QLocale().toString(*open.number)) : family;
}

} // namespace attune
