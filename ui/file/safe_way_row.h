// One safe way to reach somebody.
#pragma once

#include "src/records/person.h"

#include <QWidget>

class QComboBox;

namespace attune {

class Field;

class SafeWayRow : public QWidget {
    Q_OBJECT
public:
    explicit SafeWayRow(QWidget *parent = nullptr);

    SafeWay way() const;
    void setWay(const SafeWay &way);
    bool isEmpty() const;

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_way;
    Field *m_to;
    Field *m_mind;
};

} // namespace attune
