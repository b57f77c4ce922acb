#include "src/demo/demo_practice.h"

#include "src/demo/family_teller.h"

#include <algorithm>
#include <tuple>

namespace attune {

using namespace Qt::StringLiterals;

DemoPractice demoPractice(QDate today, Instant now)
{
    demo::DemoIds ids;
    const Instant founded = demo::momentOf(today.addDays(-400), 9 * 60);
    DemoPractice demo;
    demo.practice = {ids.at<Practice>(founded), u"Willow Lane (demo: every person here is invented)"_s,
                     QString::fromUtf16(demo::zone), 48};
    const Clinician therapist{ids.at<Clinician>(founded), u"R. Okafor"_s, u"MA"_s, ClinicianRole::Therapist,
                              std::nullopt};
    const Clinician supervisor{ids.at<Clinician>(founded), u"H. Lindqvist"_s, u"PhD"_s, ClinicianRole::Supervisor,
                               std::nullopt};
    const Clinician records{ids.at<Clinician>(founded), u"P. Sandhu"_s, {}, ClinicianRole::Records, std::nullopt};
    demo.records = {therapist, supervisor, records};

    for (const demo::ToldFamily &family : {demo::ava(), demo::jordan(), demo::lila(), demo::maya(), demo::nico()}) {
        for (Record &record : demo::FamilyTeller(family, today, now, therapist, ids).tell())
            demo.records.push_back(std::move(record));
    }
    std::sort(demo.records.begin(), demo.records.end(), [](const Record &one, const Record &other) {
        return std::pair(kindOf(one), idOf(one)) < std::pair(kindOf(other), idOf(other));
    });
    return demo;
}

} // namespace attune
