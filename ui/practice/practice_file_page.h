// The practice's own page: its presets, those who work in it, and its words.
#pragma once

#include "ui/file/parts_page.h"
#include "ui/practice/practice_place.h"

#include <optional>

namespace attune {

class PracticeForm;

/// The parts of the practice.
class PracticeFilePage : public PartsPage {
    Q_OBJECT
public:
    /// `who` is at work.
    PracticeFilePage(const PracticeFile &file, Id<Clinician> who, QWidget *parent = nullptr);

    /// The change that is not kept yet, with each field that makes no sense as it was before; nothing where there is
    /// none.
    std::optional<PracticeChange> unkept() const;

    /// The practice as it is since a change was kept that was made at this place.
    void showKept(const PracticeFile &file, PracticePlace place);

    QString formName() const override { return m_at.formName(); }

    PracticePlace place() const;
    void returnTo(const PracticePlace &place);

Q_SIGNALS:
    void passphraseRequested();

protected:
    void reopen() override { open(m_at); }

private:
    void open(const PracticePlace &part);
    PracticeForm *makeForm() const;
    PracticePlace found(PracticePlace place) const;

    PracticeFile m_file;
    Id<Clinician> m_who;
    PracticePlace m_at;
    PracticeForm *m_form = nullptr;
};

} // namespace attune
