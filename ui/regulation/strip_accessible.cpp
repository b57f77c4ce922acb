#include "ui/regulation/strip_accessible.h"

#include "ui/paper/words.h"
#include "ui/regulation/regulation_strip.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>
#include <memory>

namespace attune {

namespace {

/// One point. It is gone for a reader as soon as the strip or its point is.
class PointAccessible : public QAccessibleInterface {
public:
    PointAccessible(RegulationStrip *strip, std::size_t point)
        : m_strip(strip)
        , m_point(point)
    {
    }

    bool isValid() const override { return m_strip && m_point < m_strip->points().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_strip ? m_strip->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_strip); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return m_strip->words(m_point);
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect target = m_strip->target(m_point);
        return {m_strip->mapToGlobal(target.topLeft()), target.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (!isValid())
            state.invalid = true;
        else if (m_strip->selected() == m_point) {
            state.selected = true;
            state.focused = m_strip->hasFocus();
        }
        return state;
    }

private:
    QPointer<RegulationStrip> m_strip;
    std::size_t m_point;
};

/// The strip as a list. The points' interfaces are the cache's, which deletes them.
class StripAccessible : public QAccessibleWidget {
public:
    explicit StripAccessible(RegulationStrip *strip)
        : QAccessibleWidget(strip, QAccessible::List)
    {
    }
    ~StripAccessible() override
    {
        for (const auto &[point, id] : m_points)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return strip() ? static_cast<int>(strip()->points().size()) : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto point = static_cast<std::size_t>(index);
        const auto known = m_points.find(point);
        if (known != m_points.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new PointAccessible(strip(), point);
        m_points[point] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[point, id] : m_points) {
            if (QAccessible::accessibleInterface(id) == child)
                return static_cast<int>(point);
        }
        return -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        const bool on = strip() && strip()->hasFocus() && strip()->selected();
        return on ? child(static_cast<int>(*strip()->selected())) : nullptr;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value && strip())
            return minutesWord(strip()->cursorMinute());
        return QAccessibleWidget::text(kind);
    }

private:
    RegulationStrip *strip() const { return qobject_cast<RegulationStrip *>(object()); }

    mutable std::map<std::size_t, QAccessible::Id> m_points;
};

QAccessibleInterface *makeStripAccessible(const QString &, QObject *object)
{
    auto *strip = qobject_cast<RegulationStrip *>(object);
    return strip ? new StripAccessible(strip) : nullptr;
}

} // namespace

void installStripAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeStripAccessible);
        return true;
    }();
    Q_UNUSED(installed);
}

} // namespace attune
