// The sentences of a family's summary: plain and warm, for the family itself.
#pragma once

#include <QString>

#include <vector>

class QDate;

namespace attune {

struct Problem;
struct Progress;
struct Summary;
struct ToldCourse;
enum class LeftOutKind;

namespace summary_words {

QString title();
/// The language of all these words, as BCP 47 names it.
QString language();
QString day(const QDate &day);
QString period(const Summary &summary);
QString children(const Summary &summary);
QString childrenNames(const Summary &summary);
QString recipients(const Summary &summary);
QString therapists(const Summary &summary);
/// Of how many sessions the pages tell, who of the readers was there in how many, and what was before them.
QString course(const Summary &summary);
/// Which course it is, where there are several: "4 November 2025 to 2 March 2026".
QString courseHead(const ToldCourse &course);
QString held();
/// What a line of minutes says; empty where there are too few hard moments to draw one.
QString settling(const Progress &progress);
/// What regulation hours were for; empty where there were none.
QString regulation(const Summary &summary);
/// "Words by R. Okafor, LCSW, signed 14 May 2026": the day in the practice's zone. Empty where nothing is signed.
QString signedBy(const Summary &summary);
/// What stays behind, for whoever gives the summary and never on its pages: "2 passages in confidence".
QString leftOut(LeftOutKind kind, int count);
/// Why there is no summary, from what summaryFor() found wrong.
QString refusal(const std::vector<Problem> &problems);
/// Beneath each page: that this is not everything, with no word of what else there is, and the first sixteen digits of
/// the journal's head, in pairs.
QString foot(const Summary &summary);

} // namespace summary_words

} // namespace attune
