// The places of the program, down the left side.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace attune {

class Button;
class Label;
class Mark;

/// A column of places, 208 wide; as a rail of icons alone, 60.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Adds a place at the end; `id` is the caller's own number for it.
    void addPlace(int id, const QString &name, const QString &icon, const QKeySequence &key);

    void setCurrentPlace(int id);
    void setPlaceVisible(int id, bool visible);

    /// The one thing to do that stands below the places.
    void addAction(const QString &name, const QString &icon, const QKeySequence &key);
    void setActionVisible(bool visible);

    /// The line below the name: whose vault this is, or that none is open.
    void setCaption(const QString &caption);

    /// Who is at work, above that; empty for nobody.
    void setPerson(const QString &name);

    void setRail(bool rail);
    bool isRail() const { return m_isRail; }

Q_SIGNALS:
    void placeChosen(int id);
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeWidth();

    QVBoxLayout *m_places;
    Mark *m_mark;
    QWidget *m_words;
    Label *m_caption;
    Label *m_person;
    QList<std::pair<int, Button *>> m_buttons;
    Button *m_action = nullptr;
    bool m_isRail = false;
    int m_current = -1;
};

} // namespace attune
