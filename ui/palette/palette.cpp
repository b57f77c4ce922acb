#include "ui/palette/palette.h"

#include "src/errors.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"
#include "ui/paper/typed.h"
#include "ui/rooms/family_words.h"
#include "ui/vault/vault_session.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace attune {

namespace {

constexpr int panelWidth = 700;
constexpr int panelTop = 84;
constexpr int panelMost = 560;
constexpr int mostHits = 20;
constexpr std::size_t mostFamilies = 6;
constexpr int leastLetters = 2;

bool fits(const QString &text, const QString &words)
{
    return text.contains(words, Qt::CaseInsensitive);
}

// One letter is in nearly every note; one sign of a script without spaces may be a word.
bool isWorthSearching(const QString &typed)
{
    const SoughtWords words(typed);
    return typed.size() >= leastLetters || (!words.isEmpty() && words.words().front().how == SoughtWord::How::Run);
}

// Whom the words name where the name of the family does not, so that one sees why it is there.
QString besideFamily(const FamilySketch &sketch, const SoughtWords &words)
{
    const QString children = childrenWords(sketch, QDate::currentDate());
    if (words.isEmpty() || words.standIn(sketch.family.displayName))
        return children;
    const auto name = std::ranges::find_if(sketch.names, [&](const QString &each) { return words.standIn(each); });
    return name == sketch.names.end() || children.contains(*name) ? children
                                                                  : Palette::tr("%1  ·  %2").arg(*name, children);
}

} // namespace

Palette::Palette(VaultSession &session, const QList<QAction *> &commands, QWidget *over)
    : QWidget(over)
    , m_session(session)
    , m_commands(commands)
    , m_before(QApplication::focusWidget())
    , m_panel(new Card(this))
    , m_line(new QLineEdit)
    , m_count(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_list(new QListView)
    , m_model(new PaletteModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Search or jump to"));
    m_line->setPlaceholderText(tr("A family, a word of a note, or something to do"));
    m_line->setAccessibleName(accessibleName());
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));

    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 14, 1, 10);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(18, 0, 20, 2);
    top->setSpacing(14);
    top->addWidget(m_line, 1);
    top->addWidget(m_count);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addWidget(new Label(TextRole::Caption, &Tokens::ink2, tr("Arrows move, Enter opens, Esc closes")));
    foot->addStretch(1);
    auto *inside = new Label(TextRole::Caption, &Tokens::ink2, tr("Searched inside the vault."));
    inside->withIcon(QStringLiteral("lock"), &Tokens::ink2);
    foot->addWidget(inside);
    column->addLayout(foot);

    connect(m_line, &QLineEdit::textChanged, this, &Palette::look);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    over->installEventFilter(this);
    layOut();
    if (m_session.isOpen())
        m_session.run(
            Lane::Screen, this, [](Store &store) { return familySketches(store); },
            [this](std::vector<FamilySketch> families) {
                m_families = std::move(families);
                showRows();
            },
            [](const std::exception_ptr &) { /* the commands are there without them */ });
    showRows();
}

void Palette::closeEvent(QCloseEvent *event)
{
    if (m_before)
        m_before->setFocus();
    QWidget::closeEvent(event);
}

void Palette::look()
{
    m_running.stop();
    const QString words = m_line->text().trimmed();
    if (m_session.isOpen() && isWorthSearching(words)) {
        m_session.cancelSearch();
        m_running = m_session.run(
            Lane::Screen, this,
            [words](Store &store) {
                return store.search({words, std::nullopt, mostHits});
            },
            [this](std::vector<SearchHit> hits) {
                m_hits = std::move(hits);
                m_isResting = false;
                showRows();
            },
            [this](const std::exception_ptr &why) { rest(why); });
    } else {
        m_hits.clear();
    }
    showRows();
}

void Palette::rest(const std::exception_ptr &why)
{
    try {
        std::rethrow_exception(why);
    } catch (const Interrupted &) {
        // A newer search has taken its place.
    } catch (const std::exception &) {
        m_hits.clear();
        m_isResting = true;
        showRows();
    }
}

void Palette::showRows()
{
    std::vector<PaletteRow> rows;
    addFamilies(rows);
    addNotes(rows);
    addCommands(rows);
    const auto found = std::ranges::count_if(rows, &PaletteRow::isChoosable);
    m_count->setText(m_line->text().isEmpty() ? QString() : tr("%1 found").arg(found));
    if (m_isResting)
        rows.push_back(
            {PaletteRow::Kind::Nothing, tr("Search in notes is resting; browse Families instead."), {}, {}, {}, {}});
    if (rows.empty())
        rows.push_back({PaletteRow::Kind::Nothing, tr("Nothing found. Fewer words may help."), {}, {}, {}, {}});
    m_model->setRows(std::move(rows));
    m_list->setCurrentIndex(m_model->index(m_model->choosable(0, 1), 0));
}

void Palette::addFamilies(std::vector<PaletteRow> &rows)
{
    const bool isAsked = !m_line->text().trimmed().isEmpty();
    const SoughtWords words = soughtNames(m_line->text());
    std::vector<PaletteRow> found;
    for (const FamilySketch &sketch : m_families) {
        if ((!isAsked || isNamed(sketch, words)) && found.size() < mostFamilies)
            found.push_back({PaletteRow::Kind::Family,
                             asTyped(sketch.family.displayName),
                             {},
                             besideFamily(sketch, words),
                             [this, id = sketch.family.id] { Q_EMIT familyChosen(id); },
                             dyadMarkOf(sketch, QDate::currentDate())});
    }
    if (found.empty())
        return;
    rows.push_back({PaletteRow::Kind::Title, tr("Families"), {}, {}, {}, {}});
    rows.insert(rows.end(), found.begin(), found.end());
}

void Palette::addNotes(std::vector<PaletteRow> &rows)
{
    // What was found for other words stays until the new answer is there, so that nothing flickers.
    if (m_hits.empty())
        return;
    rows.push_back({PaletteRow::Kind::Title, tr("Notes"), {}, {}, {}, {}});
    for (const SearchHit &hit : m_hits) {
        const QString day = QLocale().toString(hit.day, tr("d MMMM yyyy"));
        const QString beside = hit.isDraft ? tr("%1  ·  %2  ·  draft").arg(nameOf(hit.family), day)
                                           : tr("%1  ·  %2").arg(nameOf(hit.family), day);
        const Snippet snippet = oneLine(hit.snippet);
        rows.push_back({PaletteRow::Kind::Note,
                        snippet.text,
                        snippet.found,
                        beside,
                        [this, id = hit.session] { Q_EMIT noteChosen(id); },
                        {}});
    }
}

void Palette::addCommands(std::vector<PaletteRow> &rows)
{
    const QString words = m_line->text().trimmed();
    std::vector<PaletteRow> found;
    for (QAction *action : m_commands) {
        if (action->isEnabled() && fits(action->text(), words))
            found.push_back({PaletteRow::Kind::Command,
                             action->text(),
                             {},
                             action->shortcut().toString(QKeySequence::NativeText),
                             [action] { action->trigger(); },
                             {}});
    }
    if (found.empty())
        return;
    rows.push_back({PaletteRow::Kind::Title, tr("Commands"), {}, {}, {}, {}});
    rows.insert(rows.end(), found.begin(), found.end());
}

QString Palette::nameOf(Id<Family> family) const
{
    const auto sketch = std::ranges::find(m_families, family, [](const FamilySketch &one) { return one.family.id; });
    return sketch == m_families.end() ? QString() : asTyped(sketch->family.displayName);
}

bool Palette::pressed(int key)
{
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        const int next = m_model->choosable(m_list->currentIndex().row() + step, step);
        if (next >= 0)
            m_list->setCurrentIndex(m_model->index(next, 0));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex());
    } else if (key == Qt::Key_Escape) {
        close();
    } else {
        return key == Qt::Key_Tab || key == Qt::Key_Backtab; // the line keeps the keyboard
    }
    return true;
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        layOut();
    if (watched == m_line && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return pressed(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto open = m_model->row(index.row()).open;
    close();
    if (open)
        open();
}

void Palette::layOut()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(attuneStyle().scaled(panelWidth), this->width() - 64);
    const int height = std::min(attuneStyle().scaled(panelMost), this->height() - panelTop - 40);
    m_panel->setGeometry((this->width() - width) / 2, panelTop, width, height);
    m_line->setFocus();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), attuneStyle().tokens().scrim);
}

void Palette::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace attune
