// A file that is there whole or not at all.
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace attune {

/// Writes under a temporary name beside the place, for its user alone (0600). Without finish() nothing stays. Each
/// function throws NoSpace, NotWritable or DiskFailed; a file that is there already and is to be kept is NotWritable.
class WholeFile {
public:
    enum class Existing { Replaced, Kept };

    explicit WholeFile(const QString &place, Existing existing = Existing::Replaced);
    ~WholeFile();
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    void write(const QByteArray &bytes);
    /// Everything is on the disk, still under the temporary name.
    void sync();
    /// Gives it its name and syncs the folder.
    void finish();

private:
    void flush();
    void rename();

    std::string m_place;
    std::string m_temporary;
    Existing m_existing;
    int m_file = -1;
    QByteArray m_buffer;
};

} // namespace attune
