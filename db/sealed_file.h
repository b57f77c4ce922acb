// Whole small files beside a vault, written so that they are there entirely or not at all.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string>

namespace attune {

/// Writes a new file that nobody else reads: under another name first, synced, then renamed, and its folder synced.
/// Throws FileExists rather than replace anything, NoSpace, NotWritable, DiskFailed; then nothing is left behind.
void writeWholeFile(const std::string &path, QByteArrayView bytes);

/// All of a file, never through a link; nothing where there is none, or something else, or one of more than `most`
/// bytes. Throws DiskFailed.
std::optional<QByteArray> readWholeFile(const std::string &path, qsizetype most);

/// Adds to the end of a file that nobody else reads, never through a link, and makes it where there is none; nothing is
/// added to one that would have more than `most` bytes. Throws NoSpace, NotWritable, DiskFailed.
void appendToFile(const std::string &path, QByteArrayView bytes, qsizetype most);

/// Removes a file and makes that durable; throws NotWritable, DiskFailed.
void removeFile(const std::string &path);

} // namespace attune
