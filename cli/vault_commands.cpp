// create, info, passwd, demo, verify: what is done to a vault as a whole.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "cli/mistakes.h"
#include "cli/tr.h"
#include "src/clock.h"
#include "src/json/json_writer.h"
#include "src/records/describe.h"
#include "src/rules/day.h"
#include "src/rules/soundness.h"
#include "src/work/casefile.h"
#include "src/work/demo_setup.h"

namespace attune::cli {

using namespace Qt::StringLiterals;

namespace {

ClinicianRole roleNamed(const QString &word)
{
    const auto role = fromWord<ClinicianRole>(word);
    if (!role)
        refuseUsage(tr("--role is therapist, supervisor or records."));
    return *role;
}

QByteArray okWith(const QByteArray &field, const QByteArray &value)
{
    return "{\"ok\":true,\"" + field + "\":\"" + value + "\"}";
}

QByteArray vaultIdText(const QByteArray &bytes)
{
    const auto id = Id<VaultIdentity>::fromBytes(bytes);
    return id ? id->toText().toLatin1() : bytes.toHex();
}

const char *wordFor(Finding::What what)
{
    switch (what) {
    case Finding::What::SchemaChanged:
        return "schema_changed";
    case Finding::What::ChainBroken:
        return "chain_broken";
    case Finding::What::RecordMissing:
        return "record_missing";
    case Finding::What::RecordUnknown:
        return "record_unknown";
    case Finding::What::RecordChanged:
        return "record_changed";
    case Finding::What::WrittenTwice:
        return "written_twice";
    case Finding::What::UnsignedChanged:
        return "unsigned_changed";
    case Finding::What::SizeWrong:
        return "size_wrong";
    case Finding::What::RevisionChanged:
        return "revision_changed";
    case Finding::What::SignatureMissing:
        return "signature_missing";
    case Finding::What::SignatureBroken:
        return "signature_broken";
    case Finding::What::SchemeUnknown:
        return "scheme_unknown";
    case Finding::What::SearchIndexWrong:
        return "search_index_wrong";
    case Finding::What::CaseloadWrong:
        return "caseload_wrong";
    case Finding::What::StructureDamaged:
        return "structure_damaged";
    case Finding::What::PagesDamaged:
        return "pages_damaged";
    }
    return "unknown";
}

// What was found of the two copies of the header when the vault was opened, and what was done about it.
const char *wordFor(VaultFacts::Header header)
{
    switch (header) {
    case VaultFacts::Header::Whole:
        return "whole";
    case VaultFacts::Header::Mended:
        return "mended";
    case VaultFacts::Header::OneCopyLost:
        return "one_copy_lost";
    case VaultFacts::Header::ChangeFinished:
        return "change_finished";
    }
    return "unknown";
}

QString sentenceFor(VaultFacts::Header header)
{
    switch (header) {
    case VaultFacts::Header::Whole:
        return {};
    case VaultFacts::Header::Mended:
        return tr("One of the two copies of the header was damaged. It was written anew from the other just now.");
    case VaultFacts::Header::OneCopyLost:
        return tr("One of the two copies of the header is damaged and could not be written anew: make a backup today.");
    case VaultFacts::Header::ChangeFinished:
        return tr(
            "A change of passphrase had been cut off after it took effect. Its second half was written just now.");
    }
    return {};
}

QString lineOf(const Finding &finding)
{
    QString line = QString(QLatin1String(wordFor(finding.what))).replace(u'_', u' ');
    if (finding.recordKind && finding.record) {
        const std::string_view kind = word(*finding.recordKind);
        line += u": "_s + QLatin1String(kind.data(), qsizetype(kind.size())) + u' ' + finding.record->toText();
    }
    return finding.family ? line + tr(" of family %1").arg(finding.family->toText()) : line;
}

QByteArray findingsJson(const std::vector<Finding> &findings)
{
    JsonWriter json;
    json.beginList();
    for (const Finding &finding : findings) {
        json.beginObject();
        json.field("what");
        json.plain(wordFor(finding.what));
        if (finding.family) {
            json.field("family");
            json.plain(finding.family->toText().toStdString());
        }
        if (finding.recordKind) {
            json.field("record_kind");
            json.plain(word(*finding.recordKind));
        }
        if (finding.record) {
            json.field("record");
            json.plain(finding.record->toText().toStdString());
        }
        json.endObject();
    }
    json.endList();
    return json.bytes();
}

} // namespace

void createVault(Context &context)
{
    Practice practice;
    practice.name = context.option(u"practice"_s);
    practice.zone = context.option(u"zone"_s, zoneOfThisComputer());
    Clinician clinician;
    clinician.name = context.option(u"clinician"_s);
    clinician.credentials = context.option(u"credentials"_s);
    clinician.role = roleNamed(context.option(u"role"_s, u"therapist"_s));
    // Looked at before there is a vault, so that a mistyped zone leaves none behind.
    std::vector<Problem> problems = problemsOf(Record(practice));
    for (const Problem &problem : problemsOf(Record(clinician)))
        problems.push_back(problem);
    refuseWhere(problems, tr("No vault was made."));

    const Store &store = context.create([&](Store &created) {
        const Workplace work = context.workIn(created, clinician.role);
        refuseWhere(Casefile(work).setUp(practice, clinician).problems, tr("No vault was made."));
    });
    const QByteArray id = vaultIdText(store.facts().vaultId);
    context.answer(okWith("vault", id), {tr("The vault was made.")});
}

void showInfo(Context &context)
{
    const VaultOutside outside = context.outside();
    const QByteArray id = vaultIdText(outside.vaultId);
    JsonWriter json;
    json.beginObject();
    json.field("id");
    json.plain(id.toStdString());
    json.field("header_copies");
    json.number(outside.wholeCopies);
    json.field("generation");
    json.number(static_cast<std::int64_t>(outside.generation));
    json.field("passphrases");
    json.number(outside.passphrases);
    json.field("bytes");
    json.number(outside.size);
    json.endObject();
    context.answer(
        "{\"vault\":" + json.bytes() + '}',
        {tr("Vault %1").arg(QString::fromLatin1(id)),
         tr("%1 of 2 copies of its header are whole").arg(outside.wholeCopies),
         tr("%1 bytes. Whether all of its pages are there is seen when it is opened: use verify.").arg(outside.size)});
}

void changePassphrase(Context &context)
{
    Vault &vault = context.vault();
    if (!vault.exists())
        refuse("no_vault", tr("There is no vault at this place."));
    Passphrase current = context.passphrases().current();
    const Passphrase next = context.passphrases().next();
    if (!next.isLongEnough())
        refuse("passphrase_too_short", tr("A passphrase has at least 12 characters."));
    vault.changePassphrase(current, next, {JournalAction::PassphraseChanged, systemMoment(), {}, {}, u"attune-cli"_s});
    context.answer("{\"ok\":true}", {tr("The passphrase was changed. Older backups keep the older one.")});
}

void makeDemo(Context &context)
{
    QDate today = QDate::currentDate();
    if (context.isGiven(u"today"_s)) {
        today = QDate::fromString(context.option(u"today"_s), Qt::ISODate);
        if (!today.isValid() || today.year() < 1975 || today.year() > 9000)
            refuseUsage(tr("--today takes a day, such as 2026-05-14."));
    }
    RecordCounts counts;
    context.create([&](Store &created) {
        const Workplace work = context.workIn(created);
        const DemoSetUp demo = setUpDemo(work.store, work.ids, work.now, today);
        refuseWhere(demo.problems, tr("Nothing was made."));
        refuseWhere(demo.lineProblems, tr("The demo could not be taken in."));
        counts = demo.counts;
    });
    context.answer("{\"ok\":true,\"sessions\":" + QByteArray::number(counts.session) + '}',
                   {tr("A demo practice was made: %1 families, %2 sessions. Every person in it is invented.")
                        .arg(counts.family)
                        .arg(counts.session)});
}

void verifyVault(Context &context)
{
    Verification verification;
    while (!verification.isDone())
        context.store().verify(verification, std::chrono::milliseconds(100));
    const VaultFacts::Header header = context.store().facts().header;
    const QByteArray headerField = ",\"header\":\"" + QByteArray(wordFor(header)) + '"';
    const QString ofHeader = sentenceFor(header);
    const QByteArray head = verification.head.toHex();
    const qsizetype found = static_cast<qsizetype>(verification.findings.size());
    context.tell(JournalAction::Verified, QString::number(found) + u" findings"_s);
    if (found > 0) {
        QString sentence = tr("%1 things in this vault are not as its journal and signatures say:").arg(found);
        for (const Finding &finding : verification.findings)
            sentence += u"\n  "_s + lineOf(finding);
        if (!ofHeader.isEmpty())
            sentence += u'\n' + ofHeader;
        throw Stopped({ExitCode::Damaged, "not_verified", sentence,
                       headerField + ",\"findings\":" + findingsJson(verification.findings)});
    }
    QStringList said{tr("All is as the journal and the signatures say."),
                     tr("Head of the journal: %1").arg(QString::fromLatin1(head))};
    if (!ofHeader.isEmpty())
        said += ofHeader;
    context.answer("{\"ok\":true,\"head\":\"" + head + "\",\"checked\":" + QByteArray::number(verification.seen)
                       + headerField + '}',
                   said);
}

} // namespace attune::cli
