#include "src/json/signed_content.h"

#include "src/json/described_writer.h"
#include "src/json/digest.h"

namespace attune {

namespace {

template <class Content>
std::optional<QByteArray> digestByScheme(const Content &content)
{
    static constexpr int schemaOfSchemeOne = 1;
    if (content.scheme != 1)
        return std::nullopt;
    return digestOf(describedToJson(content, schemaOfSchemeOne));
}

} // namespace

SignedNote signedContent(const Note &note, const Session &session, const std::vector<ShownName> &names, int scheme)
{
    return {
        scheme, note, {session.day, session.zone, session.start, session.stop, session.status, session.place}, names};
}

SignedAddendum signedContent(const Addendum &addendum, const std::vector<ShownName> &names, int scheme)
{
    return {scheme, addendum, names};
}

std::optional<QByteArray> digestOf(const SignedNote &content)
{
    return digestByScheme(content);
}

std::optional<QByteArray> digestOf(const SignedAddendum &content)
{
    return digestByScheme(content);
}

} // namespace attune
