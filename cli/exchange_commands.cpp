// import and export.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "cli/mistakes.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "src/errors.h"
#include "src/records/describe.h"
#include "src/work/records_export.h"
#include "src/work/records_import.h"
#include "ui/paper/whole_file.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

// A bar of words on one line of the terminal; nothing where there is none.
class ProgressLine {
public:
    ProgressLine()
        : m_isShown(isTerminal())
    {
        markInterrupts();
    }
    ~ProgressLine() { wipe(); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    bool show(const QString &sentence)
    {
        if (m_isShown)
            std::fprintf(stderr, "\r%s", qUtf8Printable(sentence));
        return !wasInterrupted();
    }

    void wipe()
    {
        if (m_isShown)
            std::fputs("\r\033[K", stderr);
        m_isShown = false;
    }

private:
    bool m_isShown;
};

QByteArray countsJson(const RecordCounts &counts)
{
    QByteArray json = "{";
    forEachField<RecordCounts>([&](auto field) {
        json += (json.size() > 1 ? ",\"" : "\"") + QByteArray(field.wire.data(), qsizetype(field.wire.size()))
            + "\":" + QByteArray::number(counts.*field.pointer);
    });
    return json + '}';
}

template <class Ids>
QByteArray jsonOf(const Ids &ids)
{
    QByteArray json;
    for (const auto &id : ids)
        json += (json.isEmpty() ? "\"" : ",\"") + id.toText().toLatin1() + '"';
    return '[' + json + ']';
}

// The file is there all the same, and the journal tells of it; but nobody may take it for the whole.
void refuseLeftOut(const RecordsExport &records, const RecordCounts &counts)
{
    QStringList said;
    if (!records.leftOut().empty())
        said += tr("The file was written without the families of which something cannot be read:");
    for (const Id<Family> &family : records.leftOut())
        said += u"  "_s + family.toText();
    if (!records.draftsLeftOut().empty())
        said += tr("The file was written without the drafts that do not hold their note any more:");
    for (const Id<Draft> &draft : records.draftsLeftOut())
        said += u"  "_s + draft.toText();
    if (!records.clinicianInPart().empty())
        said += tr("Of these clinicians the last day in the practice cannot be read, and was left out:");
    for (const Id<Clinician> &clinician : records.clinicianInPart())
        said += u"  "_s + clinician.toText();
    if (said.isEmpty())
        return;
    QByteArray json = ",\"written\":" + countsJson(counts) + ",\"left_out\":" + jsonOf(records.leftOut());
    if (!records.draftsLeftOut().empty())
        json += ",\"drafts_left_out\":" + jsonOf(records.draftsLeftOut());
    if (!records.clinicianInPart().empty())
        json += ",\"in_part\":" + jsonOf(records.clinicianInPart());
    throw Stopped({ExitCode::Damaged, "left_out", said.join(u'\n'), json});
}

} // namespace

void importRecords(Context &context)
{
    QFile file(context.argument());
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        refuse("no_file", tr("The file to import cannot be read. Nothing was changed."));
    context.practice();
    const bool isTrial = context.isGiven(u"dry-run"_s);
    const RecordsImport::Lines lines = [&file]() -> std::optional<QByteArray> {
        if (file.atEnd())
            return std::nullopt;
        QByteArray line = file.readLine();
        if (line.endsWith('\n'))
            line.chop(1);
        return line;
    };
    ProgressLine progress;
    const RecordsImport::Progress report = [&](RecordsImport::Stage stage, qint64 done, qint64 all) {
        const bool isReading = stage == RecordsImport::Stage::Reading;
        return progress.show(isReading ? tr("Reading record %1 of %2").arg(done).arg(all)
                                       : tr("Building the search index: %1 %").arg(100 * done / all));
    };
    RecordsImport import(context.work());
    const Imported done = isTrial ? import.tryOut(lines, report) : import.take(lines, report);
    progress.wipe();
    if (file.error() != QFile::NoError)
        throw DiskFailed();
    if (done.wasStopped)
        refuse("stopped", tr("Stopped. Nothing was changed."));
    refuseWhere(done.problems, tr("The file was not taken in; nothing was changed."));

    const QByteArray json = "{\"ok\":true,\"dry_run\":" + QByteArray(isTrial ? "true" : "false") + ",\"added\":"
        + countsJson(done.added) + ",\"held_already\":" + countsJson(done.held) + ",\"signed_elsewhere\":"
        + QByteArray::number(done.signedElsewhere) + ",\"new_words\":" + QByteArray::number(done.newWords)
        + (done.doubts.empty() ? QByteArray() : ",\"doubts\":" + jsonFor(done.doubts)) + '}';
    const QString sentence = isTrial ? tr("%1 records would be taken in, %2 are there already. Nothing was changed.")
                                     : tr("%1 records were taken in, %2 were there already.");
    QStringList said{sentence.arg(sumOf(done.added)).arg(sumOf(done.held)),
                     tr("%1 notes and addenda were signed elsewhere.").arg(done.signedElsewhere)};
    if (!done.doubts.empty())
        said += tr("Worth a look, and taken as it is:") + linesFor(done.doubts);
    context.answer(json, said);
}

void exportRecords(Context &context)
{
    Store &store = context.store();
    const Workplace work = context.work();
    const auto drafts = context.isGiven(u"drafts"_s) ? RecordsExport::Drafts::Included : RecordsExport::Drafts::Omitted;
    WholeFile file(context.argument());
    ProgressLine progress;
    RecordsExport records(store);
    const RecordCounts counts = records.write(
        drafts, [&](const QByteArray &line) { file.write(line + '\n'); },
        [&](qint64 written, qint64 all) {
            return progress.show(all == 0 ? tr("Counting record %1").arg(written)
                                          : tr("Writing record %1 of %2").arg(written).arg(all));
        });
    file.sync();
    // The row comes before the name: there is never a file of which the journal does not tell.
    store.enter({}, work.deed(JournalAction::Exported));
    file.finish();
    progress.wipe();
    refuseLeftOut(records, counts);
    context.answer("{\"ok\":true,\"written\":" + countsJson(counts) + '}',
                   {tr("%1 records were written. The file is not encrypted: keep it where only you can read it.")
                        .arg(sumOf(counts))});
}

} // namespace attune::cli
