// What a draft said before.
#pragma once

#include "src/work/earlier_versions.h"
#include "src/work/open_note.h"

#include <QDialog>

#include <vector>

class QScrollArea;

namespace attune {

class Button;
class Label;

/// Lists the earlier versions of a note that is being written, and shows one of them as it would be read. It opens and
/// returns; bringing one back is the owner's, who says how it went.
class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    /// `open` is the note with everything around it, `versions` the latest first, one or more.
    VersionsDialog(const OpenNote &open, std::vector<EarlierVersion> versions, QWidget *parent = nullptr);

    /// It could not be brought back, in words; the note is as it was.
    void showNotBroughtBack(const QString &why);

    /// Not while one is being brought back.
    void reject() override;

Q_SIGNALS:
    void bringBackRequested(attune::Id<attune::DraftVersion> version);

private:
    QWidget *makeList();
    void choose(std::size_t index);
    void give();
    QString momentOf(const EarlierVersion &version) const;

    OpenNote m_open;
    std::vector<EarlierVersion> m_versions;
    std::size_t m_chosen = 0;
    QScrollArea *m_reading;
    Label *m_said;
    Button *m_back;
    Button *m_give;
};

} // namespace attune
