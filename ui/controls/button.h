// The buttons of Attune: text, an icon where it helps, and the key that does the same.
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace attune {

/// A push button that shows its key. AttuneStyle paints it by its kind.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Primary, ///< the next step; at most one on a page
        Plain,
        Quiet, ///< no border
        Place, ///< an entry of the sidebar; checkable
    };

    /// `icon` is a file of resources/icons without its ending, or empty.
    Button(Kind kind, const QString &text, const QString &icon = {}, QWidget *parent = nullptr);

    /// Shows the key of the action that the button stands for; the action itself holds the shortcut.
    void showKey(const QKeySequence &key);

    Kind kind() const { return m_kind; }
    const QString &iconName() const { return m_icon; }

    /// The key as the button shows it, in the words of the person's language.
    QString keyText() const { return m_key.toString(QKeySequence::NativeText); }

    /// An icon alone, as in the narrow sidebar; the text becomes the tooltip.
    void setIconOnly(bool iconOnly);
    bool isIconOnly() const { return m_iconOnly; }

protected:
    /// Return and Enter press a button that has the focus, as Space does.
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind;
    QString m_icon;
    QKeySequence m_key;
    bool m_iconOnly = false;
};

} // namespace attune
