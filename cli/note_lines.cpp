#include "cli/note_lines.h"

#include "src/records/describe.h"

#include <QCoreApplication>
#include <QDateTime>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString plainWord(auto value)
{
    const std::string_view found = word(value);
    return QString::fromLatin1(found.data(), qsizetype(found.size())).replace(u'_', u' ');
}

// Gathers the lines; what is empty has none.
class Lines {
public:
    void add(const QString &line) { m_lines += line; }
    void add(const char *sentence, const QString &text)
    {
        if (!text.isEmpty())
            add(tr(sentence).arg(text));
    }
    // With more behind it, in parentheses.
    void add(const char *sentence, const QString &text, QStringList more)
    {
        more.removeAll(QString());
        add(sentence, more.isEmpty() ? text : text + u" ("_s + more.join(u", "_s) + u')');
    }

    QStringList take() { return std::move(m_lines); }

private:
    QStringList m_lines;
};

void addRegulation(Lines &lines, const Note &note)
{
    for (const ContextTick &tick : note.contexts)
        lines.add(QT_TRANSLATE_NOOP("cli", "before: %1"), tick.shown);
    for (const Reading &reading : note.readings) {
        const QString state = plainWord(reading.state);
        lines.add("%1", reading.minute ? tr("minute %1: %2").arg(*reading.minute).arg(state) : state,
                  {reading.ledByOther});
    }
    for (const StrategyUse &use : note.strategies)
        lines.add(QT_TRANSLATE_NOOP("cli", "tried: %1"), use.shown, {plainWord(use.effect), use.ledByOther});
    for (const QString &wonder : {note.wonderDemand, note.wonderEnvironment, note.wonderCue, note.wonderHelped})
        lines.add(QT_TRANSLATE_NOOP("cli", "wondered: %1"), wonder);
}

} // namespace

QStringList linesOf(const WholeNote &whole)
{
    const Note &note = whole.note;
    Lines lines;
    for (const Strike &strike : whole.strikes)
        lines.add(QT_TRANSLATE_NOOP("cli", "struck: %1"), strike.reason);
    lines.add(QT_TRANSLATE_NOOP("cli", "written late: %1"), note.lateReason, {note.lateSource});
    for (const Guest &guest : note.guests)
        lines.add(QT_TRANSLATE_NOOP("cli", "guest: %1"), guest.name,
                  {plainWord(guest.role), guest.language, guest.agreedBy});
    lines.add(QT_TRANSLATE_NOOP("cli", "without a caregiver: %1"), note.childAloneReason);
    for (const Passage &passage : note.passages)
        lines.add(plainWord(passage.movement) + u": "_s + passage.text);
    for (const ElementTick &tick : note.elements)
        lines.add(QT_TRANSLATE_NOOP("cli", "done: %1"), tick.shown);
    addRegulation(lines, note);
    for (const GivenLines &given : note.givenLines)
        lines.add(QT_TRANSLATE_NOOP("cli", "given: %1"), given.text);
    lines.add(QT_TRANSLATE_NOOP("cli", "thread: %1"), note.thread);
    for (const Addendum &addendum : whole.addenda)
        lines.add(QT_TRANSLATE_NOOP("cli", "added: %1"), addendum.text, {addendum.reason});
    for (const Signature &signature : whole.signatures)
        lines.add(signature.addendum ? QT_TRANSLATE_NOOP("cli", "signed the addendum: %1")
                                     : QT_TRANSLATE_NOOP("cli", "signed: %1"),
                  signature.name, {signature.credentials});
    return lines.take();
}

} // namespace attune::cli
