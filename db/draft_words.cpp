#include "db/draft_words.h"

#include <QStringList>

namespace attune {

QString searchWords(const Note &note)
{
    QStringList words;
    for (const Passage &passage : note.passages)
        words << passage.text;
    for (const ElementTick &tick : note.elements)
        words << tick.shown;
    for (const StrategyUse &use : note.strategies)
        words << use.shown << use.ledByOther;
    for (const ContextTick &tick : note.contexts)
        words << tick.shown;
    for (const Reading &reading : note.readings)
        words << reading.ledByOther;
    for (const GivenLines &lines : note.givenLines)
        words << lines.text;
    words << note.wonderDemand << note.wonderEnvironment << note.wonderCue << note.wonderHelped << note.thread
          << note.childAloneReason;
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace attune
