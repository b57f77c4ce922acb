#include "ui/paper/tokens.h"

namespace attune {

namespace {
QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}
} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = rgb(0xf4f4f0),
        .sidebar = rgb(0xe9eae3),
        .surface = rgb(0xffffff),
        .inset = rgb(0xf8f8f5),
        .hover = rgb(0xeeefe9),
        .line = rgb(0xdbdcd3),
        .lineStrong = rgb(0xb7b9af),
        .edge = rgb(0x7d8279),
        .ink = rgb(0x1f2a2a),
        .ink2 = rgb(0x485655),
        .ink3 = rgb(0x586461),
        .accent = rgb(0x1f4d49),
        .accentHover = rgb(0x163b38),
        .onAccent = rgb(0xffffff),
        .accentTint = rgb(0xdbe7e1),
        .focus = rgb(0x1f4d49),
        .connect = rgb(0xae730b),
        .connectText = rgb(0x7c4f05),
        .connectTint = rgb(0xfbf1dc),
        .reflect = rgb(0x2257a3),
        .reflectText = rgb(0x1f4e8e),
        .reflectTint = rgb(0xe6eef9),
        .repair = rgb(0x66224f),
        .repairText = rgb(0x66224f),
        .repairTint = rgb(0xf6e8f0),
        .regulation = rgb(0x24907e),
        .regulationText = rgb(0x17655a),
        .regulationTint = rgb(0xe6f5f1),
        .privateGround = rgb(0x2c2b40),
        .privateLine = rgb(0x45436a),
        .privateInk = rgb(0xf0eef8),
        .privateInk2 = rgb(0xbdb9d6),
        .notice = rgb(0x6b4708),
        .noticeTint = rgb(0xfbf3e0),
        .noticeLine = rgb(0xdbc28a),
        .error = rgb(0xa02e26),
        .errorTint = rgb(0xfbeae7),
        .mark = rgb(0xfce7a6),
        .scrim = QColor::fromRgba(0x75121c1c),
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = rgb(0x171b1b),
        .sidebar = rgb(0x111515),
        .surface = rgb(0x1f2525),
        .inset = rgb(0x1a1f1f),
        .hover = rgb(0x293030),
        .line = rgb(0x353d3c),
        .lineStrong = rgb(0x535e5c),
        .edge = rgb(0x7b8784),
        .ink = rgb(0xe9ede9),
        .ink2 = rgb(0xbac3bf),
        .ink3 = rgb(0xa3ada9),
        .accent = rgb(0xa3d3c8),
        .accentHover = rgb(0xbfe3da),
        .onAccent = rgb(0x0d2421),
        .accentTint = rgb(0x243f3b),
        .focus = rgb(0xa3d3c8),
        .connect = rgb(0xedb35a),
        .connectText = rgb(0xefc27c),
        .connectTint = rgb(0x3a2f1a),
        .reflect = rgb(0x6394e8),
        .reflectText = rgb(0xa3c2f2),
        .reflectTint = rgb(0x1d2b42),
        .repair = rgb(0xd0609d),
        .repairText = rgb(0xe8aacb),
        .repairTint = rgb(0x3a2231),
        .regulation = rgb(0x8fdccf),
        .regulationText = rgb(0x9fe0d5),
        .regulationTint = rgb(0x1b3936),
        .privateGround = rgb(0x2d2a48),
        .privateLine = rgb(0x4d4878),
        .privateInk = rgb(0xf0eef8),
        .privateInk2 = rgb(0xbdb9d6),
        .notice = rgb(0xebcb8b),
        .noticeTint = rgb(0x332b1a),
        .noticeLine = rgb(0x6b5930),
        .error = rgb(0xf0968c),
        .errorTint = rgb(0x3d2321),
        .mark = rgb(0x5c4a12),
        .scrim = QColor::fromRgba(0x94000000),
    };
    return tokens;
}

} // namespace attune
