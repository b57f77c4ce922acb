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

SignedNoteContent signedContent(const Note &note, const Session &session, const std::vector<ShownName> &names,
                                int scheme)
{
    return {
        scheme, note, {session.day, session.zone, session.start, session.stop, session.status, session.place}, names};
}

SignedAddendumContent signedContent(const Addendum &addendum, const std::vector<ShownName> &names, int scheme)
{
    return {scheme, addendum, names};
}

SignedClosingContent signedContent(const ClosingWords &words, const std::vector<ShownName> &names, int scheme)
{
    return {scheme, words, names};
}

std::optional<QByteArray> digestOf(const SignedNoteContent &content)
{
    return digestByScheme(content);
}

std::optional<QByteArray> digestOf(const SignedAddendumContent &content)
{
    return digestByScheme(content);
}

std::optional<QByteArray> digestOf(const SignedClosingContent &content)
{
    return digestByScheme(content);
}

} // namespace attune
