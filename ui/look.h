// How a person wants Attune to look: two choices that hold no word about anybody.
#pragma once

#include <QString>

namespace attune {

/// Light, dark, or whichever the desktop uses.
enum class Theme { System, Light, Dark };

/// The two choices together. `textScale` multiplies every letter's size; one of textScales.
struct Look {
    Theme theme = Theme::System;
    qreal textScale = 1.0;

    bool operator==(const Look &) const = default;
};

inline constexpr qreal textScales[] = {1.0, 1.15, 1.3};

/// Reads the choices from the settings file; what is missing or makes no sense there is as in a new Look.
Look readLook(const QString &settingsFile);

/// Writes the choices. Throws NotWritable when the file or its folder cannot be written.
void writeLook(const Look &look, const QString &settingsFile);

} // namespace attune
