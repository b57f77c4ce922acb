// One passage: its words, whom they are about, and whether they need care before they leave the vault.
#pragma once

#include "src/records/passage.h"

#include <QWidget>

namespace attune {

class Chip;
class Label;
class PassageEditor;

/// An editor with the two marks that stop an export until somebody has looked. Above it stands whom the words are
/// about, where that needs saying.
class PassageBox : public QWidget {
    Q_OBJECT
public:
    /// `key` names the fields of this box; `isAbout` makes room for whom it is about.
    PassageBox(const QString &key, bool isAbout, int leastHeight, QWidget *parent = nullptr);

    /// Shows a passage. What is being written stays as it is where it says the same.
    void showPassage(const Passage &passage, const QString &name, const QString &about);
    /// Puts what stands here into the passage.
    void write(Passage &passage) const;

    PassageEditor *editor() const { return m_editor; }

    /// The two marks stand in the layout of the owner: always here, or among the chips of a section.
    Chip *confidence() const { return m_confidence; }
    Chip *outsider() const { return m_outsider; }

Q_SIGNALS:
    void edited();

private:
    Label *m_about;
    PassageEditor *m_editor;
    Chip *m_confidence;
    Chip *m_outsider;
    Label *m_refused;
    QString m_words; // what the editor says, so that it is asked only where it was edited
};

} // namespace attune
