// The regulation editor in a window.
#pragma once

#include "tests/ui/regulation/room.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/regulation/regulation_editor.h"
#include "ui/regulation/regulation_strip.h"

#include <QScrollArea>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>

namespace attune::room {

/// As the note page holds it, with what it offers to give back.
class EditorDesk {
public:
    HourInHand hand;

private:
    QScrollArea m_page;

public:
    RegulationEditor &editor;
    std::vector<std::function<void()>> undos;

    explicit EditorDesk(const Note &note = {}, int minutes = 54,
                        const std::vector<VocabularyWord> &words = startingWords())
        : hand([&] {
            OpenNote open = anHour(note, {ava, mum}, minutes);
            open.words = words;
            return open;
        }())
        , editor(*new RegulationEditor(hand))
    {
        QObject::connect(&editor, &RegulationEditor::takenAway,
                         [this](const QString &, const std::function<void()> &undo) { undos.push_back(undo); });
        m_page.setWidgetResizable(true);
        m_page.setWidget(&editor);
        m_page.resize(880, 700);
        m_page.show();
        REQUIRE(QTest::qWaitForWindowActive(&m_page));
    }

    const Note &note() const { return hand.note(); }
    RegulationStrip &strip() { return *editor.findChild<RegulationStrip *>(); }

    template <class Control>
    Control *shown(const QString &name)
    {
        for (Control *control : editor.findChildren<Control *>()) {
            if (control->isVisibleTo(&editor) && control->accessibleName() == name)
                return control;
        }
        FAIL(name.toStdString());
        return nullptr;
    }
    void click(const QString &chip) { QTest::mouseClick(shown<Chip>(chip), Qt::LeftButton); }
    Chip *chipOf(QWidget &part, const QString &text)
    {
        for (Chip *one : part.findChildren<Chip *>()) {
            if (one->isVisibleTo(&editor) && one->text() == text)
                return one;
        }
        FAIL(text.toStdString());
        return nullptr;
    }

    bool says(const QString &text)
    {
        const QList<Label *> labels = editor.findChildren<Label *>();
        return std::ranges::any_of(
            labels, [&](const Label *label) { return label->isVisibleTo(&editor) && label->text().contains(text); });
    }
};

} // namespace attune::room
