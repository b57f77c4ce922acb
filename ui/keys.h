// Every shortcut of the program, in one place: the actions take their keys from here, and the page of keys lists them.
#pragma once

#include <QKeySequence>

namespace attune::keys {

inline const QKeySequence createVault{Qt::CTRL | Qt::Key_N};
inline const QKeySequence openVault{Qt::CTRL | Qt::Key_O};
inline const QKeySequence demo{Qt::CTRL | Qt::Key_D};
inline const QKeySequence lock{Qt::CTRL | Qt::Key_L};
inline const QKeySequence today{Qt::CTRL | Qt::Key_1};
inline const QKeySequence families{Qt::CTRL | Qt::Key_2};
inline const QKeySequence caseload{Qt::CTRL | Qt::Key_3};
inline const QKeySequence practice{Qt::CTRL | Qt::Key_4};
inline const QKeySequence search{Qt::CTRL | Qt::Key_K};
inline const QKeySequence newFamily{Qt::CTRL | Qt::SHIFT | Qt::Key_N};
inline const QKeySequence openNote{Qt::CTRL | Qt::Key_E};
inline const QKeySequence file{Qt::CTRL | Qt::SHIFT | Qt::Key_F};
inline const QKeySequence start{Qt::Key_Escape};
inline const QKeySequence look{Qt::CTRL | Qt::Key_Comma};
inline const QKeySequence keys{Qt::Key_F1};
inline const QKeySequence rail{Qt::CTRL | Qt::Key_B};
// In a note.
inline const QKeySequence connect{Qt::ALT | Qt::Key_1};
inline const QKeySequence reflect{Qt::ALT | Qt::Key_2};
inline const QKeySequence repair{Qt::ALT | Qt::Key_3};
inline const QKeySequence regulation{Qt::ALT | Qt::Key_R};
inline const QKeySequence undo{Qt::CTRL | Qt::Key_Z};
inline const QKeySequence saveNow{Qt::CTRL | Qt::Key_S};
inline const QKeySequence keepDraft{Qt::Key_Escape};
inline const QKeySequence sign{Qt::CTRL | Qt::Key_Enter};
inline const QKeySequence quit{Qt::CTRL | Qt::Key_Q};

} // namespace attune::keys
