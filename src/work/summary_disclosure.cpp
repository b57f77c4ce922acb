// The part of a summary that the journal tells of.
#include "src/records/describe.h"
#include "src/work/summary.h"

namespace attune {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(auto enumerator)
{
    const std::string_view found = word(enumerator);
    return QString::fromLatin1(found.data(), static_cast<qsizetype>(found.size()));
}

// For the journal, where no name stands: kinds, ids and counts.
QString disclosureReason(const Summary &summary)
{
    QStringList recipients;
    for (const Id<Person> &recipient : summary.request.recipients)
        recipients += recipient.toText();
    QString reason = u"summary; audience: family; basis: given to the family; recipient: %1; period: %2 to %3"_s.arg(
        recipients.join(u", "_s), summary.request.firstDay.toString(Qt::ISODate),
        summary.request.lastDay.toString(Qt::ISODate));
    for (const auto &[kind, count] : summary.leftOut)
        reason += u"; left out: %1 %2"_s.arg(count).arg(wordOf(kind));
    return reason;
}

} // namespace

void discloseSummary(const Workplace &workplace, const Summary &summary, const std::function<void()> &deliver)
{
    // A row names one person; several are named in its reason.
    DeedTarget target{summary.request.family, std::nullopt, std::nullopt, std::nullopt};
    if (summary.request.recipients.size() == 1)
        target.person = *summary.request.recipients.begin();
    const QString reason = disclosureReason(summary);
    workplace.store.enter(target, workplace.deed(JournalAction::Exported, reason));
    try {
        deliver();
    } catch (...) {
        workplace.store.enter(target, workplace.deed(JournalAction::Exported, u"not delivered; "_s + reason));
        throw;
    }
}

} // namespace attune
