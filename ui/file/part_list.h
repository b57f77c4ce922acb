// The parts of a family's file, down its side.
#pragma once

#include "src/work/family_file.h"
#include "ui/file/file_place.h"

#include <QWidget>

namespace attune {

/// A button for each part that there is, and for each that can be added.
class PartList : public QWidget {
    Q_OBJECT
public:
    /// `at`: the part in front.
    PartList(const FamilyFile &file, const FilePlace &at, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const attune::FilePlace &part);

private:
    void addPart(const FilePlace &part, const QString &name, const QString &icon);

    FilePlace m_at;
};

} // namespace attune
