// One passage: its words, whom they are about, and whether they need care before they leave the vault.
#pragma once

#include "src/records/passage.h"

#include <QWidget>

namespace attune {

class Chip;
class Label;
class PassageEditor;

/// An editor with the two marks that stop an export until somebody has looked. Above a passage whose subjects are its
/// own stands whom it is about.
class PassageBox : public QWidget {
    Q_OBJECT
public:
    /// `about` is said above the editor; nothing stands there where it is empty. `key` names the fields of this box.
    PassageBox(const QString &key, const Passage &passage, const QString &name, const QString &about, int leastHeight,
               QWidget *parent = nullptr);

    /// The passage as it stands here, with the subjects that it was given.
    Passage passage() const;
    PassageEditor *editor() const { return m_editor; }

    /// The two marks stand in the layout of the owner: always here, or among the chips of a section.
    Chip *confidence() const { return m_confidence; }
    Chip *outsider() const { return m_outsider; }

Q_SIGNALS:
    void edited();

private:
    Passage m_passage;
    PassageEditor *m_editor;
    Chip *m_confidence;
    Chip *m_outsider;
    Label *m_refused;
};

} // namespace attune
