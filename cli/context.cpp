#include "cli/context.h"

#include "cli/failure.h"
#include "cli/terminal.h"
#include "cli/tr.h"
#include "src/errors.h"
#include "src/rules/day.h"
#include "src/work/owner.h"

#include <chrono>

namespace attune::cli {

namespace {

Instant now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace

Context::Context(Typed typed, const Doors &doors)
    : m_typed(std::move(typed))
    , m_doors(doors)
    , m_passphrases(m_typed.passphraseFile)
    , m_ids(IdSource::ofTheSystem())
{
}

QString Context::option(const QString &option, const QString &otherwise) const
{
    const auto found = m_typed.options.find(option);
    return found == m_typed.options.end() ? otherwise : found->second;
}

IdBytes Context::idBytes(const QString &name) const
{
    const auto id = idFromText(option(name));
    if (!id)
        refuseUsage(tr("--%1 takes an id, such as 018f6d2e-7c3a-7b1d-9e4f-0123456789ab.").arg(name));
    return *id;
}

QString Context::vaultPath() const
{
    if (m_typed.vault.isEmpty())
        refuseUsage(tr("Name the vault with --vault FILE."));
    return m_typed.vault;
}

Vault &Context::vault()
{
    if (!m_vault)
        m_vault = m_doors.vault(vaultPath());
    return *m_vault;
}

Store &Context::create(const Vault::Fill &fill)
{
    // Told before anybody is asked for a passphrase.
    if (vault().exists())
        refuse("vault_exists", tr("There is something at this place already. Nothing was changed."));
    const Passphrase passphrase = m_passphrases.next();
    m_store = vault().create(passphrase, fill);
    return *m_store;
}

Store &Context::store()
{
    if (!m_store) {
        if (!vault().exists())
            refuse("no_vault", tr("There is no vault at this place."));
        m_store = vault().open(m_passphrases.current());
        tell(JournalAction::Unlocked);
    }
    return *m_store;
}

void Context::tell(JournalAction action, const QString &reason, std::optional<Id<Family>> family)
{
    const QString program = QStringLiteral("attune-cli");
    try {
        const std::optional<Clinician> owner = ownerOf(*m_store);
        DeedTarget target;
        if (family)
            target = {family, {}, RecordKind::Family, family->any()};
        m_store->enter(target,
                       {action, now(), owner ? std::optional(owner->id) : std::nullopt,
                        owner ? std::optional(owner->role) : std::nullopt,
                        reason.isEmpty() ? program : program + QStringLiteral("; ") + reason});
    } catch (const Failure &) {
        return;
    }
}

Practice Context::practice()
{
    const std::vector<Practice> practices = store().list<Practice>();
    if (practices.empty())
        refuse("no_practice", tr("This vault was never set up: it holds no practice."));
    return practices.front();
}

Family Context::familyOption()
{
    const auto id = idOption<Family>(QStringLiteral("family"));
    std::optional<Family> family = store().getInPart(id);
    if (!family)
        refuse("no_family", tr("There is no family with this id."));
    return std::move(*family);
}

QDate Context::today()
{
    return dayIn(practice().zone, now()).value_or(QDate::currentDate());
}

Workplace Context::work(std::optional<Id<Clinician>> who)
{
    if (const auto clinician = who ? store().getInPart(*who) : ownerOf(store()))
        return {*m_store, m_ids, &now, clinician->id, clinician->role};
    // A vault that was never set up has nobody yet.
    return {*m_store, m_ids, &now, who.value_or(m_ids.next<Clinician>()), ClinicianRole::Therapist};
}

Workplace Context::workIn(Store &created, ClinicianRole role)
{
    return {created, m_ids, &now, m_ids.next<Clinician>(), role};
}

void Context::answer(const QByteArray &json, const QStringList &lines) const
{
    if (isJson())
        return printJson(json + '\n');
    for (const QString &line : lines)
        sayLine(line);
}

} // namespace attune::cli
