#include "src/interchange/pending_digest.h"

#include "src/json/described_writer.h"

namespace attune {

namespace {

constexpr int namesSchema = 1;

// The last field of what is signed, alone.
struct NamesAlone {
    std::vector<ShownName> shownNames;
};
BOOST_DESCRIBE_STRUCT(NamesAlone, (), (shownNames))

} // namespace

PendingDigest::PendingDigest(const Note &note, const Session &session)
{
    begin(describedToJson(signedContent(note, session, {}, 1), namesSchema));
}

PendingDigest::PendingDigest(const Addendum &addendum)
{
    begin(describedToJson(signedContent(addendum, {}, 1), namesSchema));
}

// Canonical JSON leaves an empty list of names out, so with its closing brace gone the text goes on where names begin.
void PendingDigest::begin(const QByteArray &withoutNames)
{
    m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Blake2b_256);
    m_hash->addData(QByteArrayView(withoutNames).chopped(1));
}

QByteArray PendingDigest::finish(const std::vector<ShownName> &names)
{
    const QByteArray rest = describedToJson(NamesAlone{names}, namesSchema);
    if (!names.empty())
        m_hash->addData(QByteArrayView(","));
    m_hash->addData(QByteArrayView(rest).sliced(1));
    QByteArray digest = m_hash->result();
    m_hash.reset();
    return digest;
}

} // namespace attune
