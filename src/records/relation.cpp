#include "src/records/relation.h"

namespace attune {

std::string_view hl7Code(Relation relation)
{
    switch (relation) {
    case Relation::Mother:
        return "MTH";
    case Relation::Father:
        return "FTH";
    case Relation::Parent:
        return "PRN";
    case Relation::NaturalMother:
        return "NMTH";
    case Relation::NaturalFather:
        return "NFTH";
    case Relation::AdoptiveMother:
        return "ADOPTM";
    case Relation::AdoptiveFather:
        return "ADOPTF";
    case Relation::AdoptiveParent:
        return "ADOPTP";
    case Relation::FosterMother:
        return "MTHFOST";
    case Relation::FosterFather:
        return "FTHFOST";
    case Relation::FosterParent:
        return "PRNFOST";
    case Relation::Stepmother:
        return "STPMTH";
    case Relation::Stepfather:
        return "STPFTH";
    case Relation::Stepparent:
        return "STPPRN";
    case Relation::Grandmother:
        return "GRMTH";
    case Relation::Grandfather:
        return "GRFTH";
    case Relation::MaternalGrandmother:
        return "MGRMTH";
    case Relation::MaternalGrandfather:
        return "MGRFTH";
    case Relation::PaternalGrandmother:
        return "PGRMTH";
    case Relation::PaternalGrandfather:
        return "PGRFTH";
    case Relation::GreatGrandmother:
        return "GGRMTH";
    case Relation::GreatGrandfather:
        return "GGRFTH";
    case Relation::Aunt:
        return "AUNT";
    case Relation::MaternalAunt:
        return "MAUNT";
    case Relation::PaternalAunt:
        return "PAUNT";
    case Relation::Uncle:
        return "UNCLE";
    case Relation::MaternalUncle:
        return "MUNCLE";
    case Relation::PaternalUncle:
        return "PUNCLE";
    case Relation::Sister:
        return "SIS";
    case Relation::Brother:
        return "BRO";
    case Relation::Cousin:
        return "COUSN";
    case Relation::FamilyMember:
        return "FAMMEMB";
    case Relation::Friend:
        return "FRND";
    case Relation::Neighbour:
        return "NBOR";
    }
    return {};
}

} // namespace attune
