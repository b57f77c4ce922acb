// A summary for one caregiver, as a value.
#pragma once

#include "src/work/summary.h"
#include "ui/paper/summary_pages.h"

#include <optional>

namespace attune::test {

inline Hour hourWith(HourHeld held, std::optional<int> minutes = {})
{
    Hour hour;
    hour.day = QDate(2026, 3, 2);
    hour.mainMarks = hour.held = {held};
    hour.isRegulationHour = held == HourHeld::Regulation;
    if (minutes) {
        hour.mark = SettleMark::Settled;
        Episode episode;
        episode.from = 0;
        episode.to = minutes;
        episode.end = EpisodeEnd::Settled;
        hour.episodes = {episode};
    }
    return hour;
}

inline Summary aSummary(int sessions = 3)
{
    Summary summary;
    summary.request.firstDay = QDate(2025, 11, 4);
    summary.request.lastDay = summary.day = QDate(2026, 5, 14);
    summary.practice.name = QStringLiteral("Willow Lane");
    summary.practice.zone = QStringLiteral("UTC");
    Person grandma;
    grandma.id = Id<Person>::fromText(u"018f6d2e-7c3a-7b1d-9e4f-000000000002").value();
    grandma.nickname = QStringLiteral("Grandma");
    summary.recipients = {grandma};
    summary.request.recipients = {grandma.id};
    Person child;
    child.nickname = QStringLiteral("Lila");
    child.birthDate = QDate(2021, 1, 3);
    summary.children = {child};
    summary.courses = {{QDate(2025, 11, 4), {}, 0, {}, {{child.id, {}}}}};
    for (int i = 0; i < sessions; ++i) {
        Hour hour = hourWith(i % 3 == 0 ? HourHeld::Regulation : HourHeld::Connect);
        hour.present = {grandma.id};
        summary.courses.front().hours.push_back(hour);
        summary.courses.front().lines.front().hours.push_back(hour);
    }
    Clinician therapist;
    therapist.name = QStringLiteral("R. Okafor");
    therapist.credentials = QStringLiteral("LCSW");
    summary.therapists = {therapist};
    summary.journalHead = QByteArray(32, '\x5a');
    return summary;
}

inline void closeWith(Summary &summary, const QString &words)
{
    SignedClosingWords closing;
    closing.words.text = words;
    closing.signature.name = QStringLiteral("R. Okafor");
    closing.signature.signedAt = fromMilliseconds(1778716800000); // 2026-05-14
    summary.closing = closing;
}

inline QString allText(const SummaryPages &pages)
{
    QStringList text;
    for (int page = 0; page < pages.count(); ++page)
        text += pages.text(page);
    return text.join(u'\n');
}

} // namespace attune::test
