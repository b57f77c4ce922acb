// A family's summary in the open vault.
#pragma once

#include "src/work/summary_start.h"
#include "ui/rooms/leaving.h"
#include "ui/vault/at_work.h"

#include <QWidget>

#include <vector>

namespace attune {

class ClosingPart;
class SummaryPage;
class VaultSession;
class WordsKeeper;

/// Holds the page of a summary and does what it asks for: puts the summary together, keeps and signs the closing words
/// of each reader and period by themselves, and writes the file. It lets go of words only once they are kept.
class SummaryRoom : public QWidget {
    Q_OBJECT
public:
    SummaryRoom(VaultSession &session, const AtWork &atWork, const SummaryStart &start, QWidget *parent = nullptr);

    const SummaryRequest &request() const;

    /// Writes what is not written yet; where the vault is being locked and does not take it, sets it aside. Ends with
    /// kept(), or with notKept() where the words could be written nowhere; the room must stay until then.
    void leave(Leaving why);

Q_SIGNALS:
    void backRequested();
    void kept();
    void notKept();

private:
    // The closing words of one reader and period, from when they are shown until they are kept.
    struct Closing {
        ClosingPart *part;
        WordsKeeper *keeper;
    };

    void takeRequest();
    void fetch();
    Closing closingOf(const SummaryRequest &request);
    Closing makeClosing(const SummaryRequest &request);
    void connectKeeper(const Closing &closing);
    void letGo(ClosingPart *part);
    void writeFile(const QString &place);

    VaultSession &m_session;
    AtWork m_atWork;
    SummaryPage *m_page;
    std::vector<Closing> m_closings;
};

} // namespace attune
