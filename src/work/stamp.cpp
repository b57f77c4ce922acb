#include "src/work/stamp.h"

#include "src/json/signed_content.h"
#include "src/rules/subjects.h"

namespace attune {

namespace {

template <class T>
Signature begun(const Workplace &workplace, const Clinician &signer, const T &words, std::span<const Person> people)
{
    Signature signature;
    signature.id = workplace.ids.next<Signature>();
    signature.family = words.family;
    signature.recordKind = T::kind;
    signature.record = words.id.any();
    signature.signer = signer.id;
    signature.name = signer.name;
    signature.credentials = signer.credentials;
    signature.signedAt = workplace.now();
    signature.vault = Id<VaultIdentity>::fromBytes(workplace.store.facts().vaultId).value();
    signature.scheme = currentScheme;
    signature.shownNames = namesToShow(words, signer, people);
    return signature;
}

} // namespace

Signature stampFor(const Workplace &workplace, const Clinician &signer, const Note &note, const Session &session,
                   std::span<const Person> people)
{
    Signature signature = begun(workplace, signer, note, people);
    signature.digest = digestOf(signedContent(note, session, signature.shownNames)).value();
    return signature;
}

Signature stampFor(const Workplace &workplace, const Clinician &signer, const Addendum &addendum,
                   std::span<const Person> people)
{
    Signature signature = begun(workplace, signer, addendum, people);
    signature.digest = digestOf(signedContent(addendum, signature.shownNames)).value();
    return signature;
}

Signature stampFor(const Workplace &workplace, const Clinician &signer, const ClosingWords &words,
                   std::span<const Person> people)
{
    Signature signature = begun(workplace, signer, words, people);
    signature.digest = digestOf(signedContent(words, signature.shownNames)).value();
    return signature;
}

} // namespace attune
