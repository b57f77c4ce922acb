#include "ui/paper/finish/mended_fonts.h"

#include "ui/paper/finish/character_map.h"

#include <qpdf/QPDF.hh>

#include <set>
#include <string>

namespace attune {

void mendFonts(QPDF &file, const AttunePdfDocument &document)
{
    CharacterMap meant;
    for (std::size_t i = 0; i < document.readingCount; ++i) {
        const AttunePdfReading &reading = document.readings[i];
        meant[reading.said] = std::u16string(reading.meant, reading.length);
    }
    std::set<QPDFObjGen> seen;
    for (QPDFObjectHandle page : file.getAllPages()) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &name : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(name);
            QPDFObjectHandle stream = font.getKey("/ToUnicode");
            if (!stream.isStream() || !seen.insert(stream.getObjGen()).second)
                continue;
            const auto written = stream.getStreamData(qpdf_dl_generalized);
            CharacterMap map = readMap({reinterpret_cast<const char *>(written->getBuffer()), written->getSize()});
            map.erase(u'\0'); // the glyph for what has none
            for (auto &[code, units] : map) {
                if (units.size() != 1)
                    continue;
                if (const auto found = meant.find(units.front()); found != meant.end())
                    units = found->second;
            }
            font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&file, writtenMap(map)));
        }
    }
}

} // namespace attune
