// A file that is there whole or not at all.
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace attune {

/// Writes under a temporary name beside the place, for its user alone (0600). Without finish() nothing stays. A
/// file that is there is never written over: FileExists. Each function throws NoSpace, NotWritable or DiskFailed.
class WholeFile {
public:
    explicit WholeFile(const QString &place);
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
    int m_file = -1;
    QByteArray m_buffer;
};

} // namespace attune
