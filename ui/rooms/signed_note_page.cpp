#include "ui/rooms/signed_note_page.h"

#include "src/rules/note_content.h"
#include "src/rules/subjects.h"
#include "src/work/later_words.h"
#include "src/work/set_aside_words.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/dyad_figure.h"
#include "ui/controls/label.h"
#include "ui/controls/tab_order.h"
#include "ui/note/draft_saver.h"
#include "ui/note/note_words.h"
#include "ui/note/session_title.h"
#include "ui/paper/typed.h"
#include "ui/rooms/addendum_panel.h"
#include "ui/rooms/family_words.h"
#include "ui/rooms/note_reading.h"
#include "ui/rooms/strike_dialog.h"
#include "ui/rooms/words_keeper.h"
#include "ui/vault/vault_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

#include <utility>

namespace attune {

namespace {

constexpr int noteFigureSide = 36;

WordsKeeper::Ways<Addendum> waysOf(const Note &note, const AddendumPanel *panel)
{
    WordsKeeper::Ways<Addendum> ways;
    ways.stands = [panel] { return panel->typed(); };
    ways.keep = [id = note.id](const Workplace &work, const Addendum &typed, WordsKeeper::Saving) {
        return keptWords(keepLaterWords(work, id, typed));
    };
    ways.setAside = [note](const Workplace &work, const Addendum &typed) { setLaterWordsAside(work, note, typed); };
    ways.sign = [id = note.id](const Workplace &work, const Addendum &typed) {
        return Notebook(work).add(id, typed).problems;
    };
    return ways;
}

} // namespace

SignedNotePage::SignedNotePage(VaultSession &session, const AtWork &atWork, const OpenNote &open, QWidget *parent)
    : ScrollPage(760, parent)
    , m_session(session)
    , m_atWork(atWork)
    , m_open(open)
    , m_add(new Button(Button::Kind::Plain, tr("Add to this note"), QStringLiteral("plus")))
{
    const QString family = asTyped(open.family.displayName);
    setAccessibleName(open.stamp->strike ? tr("Struck note, %1").arg(family)
                                         : tr("Note, %1").arg(familyAndSession(open)));
    column()->setSpacing(12);
    column()->addWidget(makeHead());
    addReading(*column(), open);
    addStamps();
    column()->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setVisible(!open.stamp->strike && m_atWork.clinician.role != ClinicianRole::Records);
    m_steps = makeSteps();
    column()->addWidget(m_steps);
    column()->addStretch(1);
    connect(m_add, &Button::clicked, this, &SignedNotePage::beginAddendum);
    if (m_open.later && hasWords(*m_open.later))
        m_add->setText(tr("Go on with your later words"));
}

QWidget *SignedNotePage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(12);
    auto *back = new Button(Button::Kind::Quiet, tr("Back"), QStringLiteral("left"));
    back->setIconOnly(true);
    connect(back, &Button::clicked, this, &SignedNotePage::backRequested);
    setFocusProxy(back);
    const FamilySketch sketch = sketchOf(m_open.family, m_open.people, m_open.dyads);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(TextRole::Title, &Tokens::ink, asTyped(m_open.family.displayName)));
    // A struck note has no number among the sessions that count.
    const QString day = QLocale().toString(m_open.session.day, QLocale::LongFormat);
    const QString title = m_open.stamp->strike ? QString() : sessionTitle(m_open);
    words->addWidget(
        new Label(TextRole::Interface, &Tokens::ink2, title.isEmpty() ? day : tr("%1, %2").arg(title, day)));
    row->addWidget(back, 0, Qt::AlignTop);
    row->addWidget(new DyadFigure(dyadMarkOf(sketch, m_open.session.day), noteFigureSide), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

void SignedNotePage::addStamps()
{
    const QString &zone = m_open.session.zone;
    auto *signedLine = new Label(TextRole::Secondary, &Tokens::ink2,
                                 tr("Signed by %1").arg(stampWords(m_open.stamp->signature, zone)));
    signedLine->withIcon(QStringLiteral("check"), &Tokens::accent);
    column()->addWidget(&signedLine->wrapped());
    for (const SignedAddendum &each : m_open.stamp->addenda) {
        auto *card = new Card;
        auto *rows = new QVBoxLayout(card);
        rows->setContentsMargins(16, 14, 16, 14);
        rows->setSpacing(8);
        const bool corrects = each.addendum.does == AddendumKind::Correction;
        rows->addWidget(
            new Label(TextRole::Section, &Tokens::ink, corrects ? tr("Corrected later") : tr("Added later")));
        rows->addWidget(new Label(TextRole::Caption, &Tokens::ink2, aboutWords(each.addendum.subjects, m_open.people)));
        auto *text = new Label(TextRole::Body, &Tokens::ink, each.addendum.text);
        text->setTextFormat(Qt::PlainText);
        rows->addWidget(&text->wrapped());
        for (const QString &line : {tr("Why: %1").arg(asTyped(each.addendum.reason)),
                                    tr("Signed by %1").arg(stampWords(each.signature, zone))}) {
            auto *label = new Label(TextRole::Secondary, &Tokens::ink2, line);
            label->setTextFormat(Qt::PlainText);
            rows->addWidget(&label->wrapped());
        }
        column()->addWidget(card);
    }
    if (m_open.stamp->strike) {
        auto *struck = new Label(TextRole::Strong, &Tokens::notice,
                                 tr("Taken out of use: %1").arg(asTyped(m_open.stamp->strike->reason)));
        struck->setTextFormat(Qt::PlainText);
        column()->addWidget(&struck->wrapped());
        if (hasLaterWords())
            addUnsignedWords();
    }
}

// They can be signed no more, and are nowhere else.
void SignedNotePage::addUnsignedWords()
{
    const LaterWords &later = m_open.later.value();
    auto *card = new Card;
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(8);
    rows->addWidget(new Label(TextRole::Section, &Tokens::ink, tr("Your later words, not signed")));
    const auto add = [&](TextRole role, Label::Ink ink, const QString &text) {
        auto *label = new Label(role, ink, text);
        label->setTextFormat(Qt::PlainText);
        rows->addWidget(&label->wrapped());
    };
    add(TextRole::Caption, &Tokens::ink2, aboutWords(later.subjects, m_open.people));
    if (saysSomething(later.text))
        add(TextRole::Body, &Tokens::ink, later.text);
    if (saysSomething(later.reason))
        add(TextRole::Secondary, &Tokens::ink2, tr("Why: %1").arg(asTyped(later.reason)));
    add(TextRole::Secondary, &Tokens::notice,
        m_open.note.author == m_atWork.clinician.id
            ? tr("They are not part of this note. A draft that begins with its words takes them along.")
            : tr("They are not part of this note, and stay here to be read."));
    column()->addWidget(card);
}

bool SignedNotePage::hasLaterWords() const
{
    if (!m_panel)
        return m_open.later && hasWords(*m_open.later);
    const Addendum typed = m_panel->typed();
    return saysSomething(typed.text) || saysSomething(typed.reason);
}

bool SignedNotePage::isAdding() const
{
    return m_panel && m_panel->isVisibleTo(this);
}

void SignedNotePage::beginAddendum()
{
    m_add->hide();
    if (!m_panel) {
        Addendum begun;
        begun.subjects = usualSubjects(m_open.course, m_open.people, m_open.note);
        if (m_open.later) {
            begun.does = m_open.later->does;
            begun.text = m_open.later->text;
            begun.reason = m_open.later->reason;
            if (!m_open.later->subjects.isEmpty())
                begun.subjects = m_open.later->subjects;
        }
        m_panel = new AddendumPanel(
            m_open.people, begun, [this] { m_keeper->write(); }, m_atWork.knownPassphrase);
        m_keeper = new WordsKeeper(m_session, m_atWork, m_panel->saver(), waysOf(m_open.note, m_panel), m_panel);
        column()->insertWidget(column()->indexOf(m_add), m_panel);
        connectPanel();
    }
    m_panel->show(); // at once, so that the keyboard can go there
    tabInOrder({m_panel, m_add, m_steps});
    m_panel->setFocus();
    // Once it has its place in the page.
    QTimer::singleShot(0, m_panel, [this, panel = m_panel] { ensureWidgetVisible(panel, 0, 24); });
}

void SignedNotePage::connectPanel()
{
    connect(m_panel, &AddendumPanel::signGiven, m_keeper, &WordsKeeper::sign);
    connect(m_panel, &AddendumPanel::cancelRequested, m_keeper, &WordsKeeper::cancel);
    connect(m_panel, &AddendumPanel::backRequested, this, &SignedNotePage::leaveAddendum);
    connect(m_keeper, &WordsKeeper::signingChanged, m_panel, &AddendumPanel::showSigning);
    connect(m_keeper, &WordsKeeper::signedNow, this, &SignedNotePage::noteChanged);
    connect(m_keeper, &WordsKeeper::notSigned, this, &SignedNotePage::refuse);
    connect(m_keeper, &WordsKeeper::kept, this, &SignedNotePage::kept);
    connect(m_keeper, &WordsKeeper::notKept, this, &SignedNotePage::notKept);
    connect(m_keeper, &WordsKeeper::givenUp, this, &SignedNotePage::backRequested);
}

// What was typed stays a draft.
void SignedNotePage::leaveAddendum()
{
    m_panel->saver().saveNow();
    m_panel->hide();
    m_add->setText(hasLaterWords() ? tr("Go on with your later words") : tr("Add to this note"));
    m_add->show();
    m_add->setFocus();
}

void SignedNotePage::leave(Leaving why)
{
    if (why == Leaving::Vault)
        keepReason();
    if (m_keeper)
        m_keeper->leave(why);
    else if (why == Leaving::Page)
        Q_EMIT kept();
}

void SignedNotePage::refuse(const std::exception_ptr &why)
{
    m_panel->refuse(sentenceFor(why));
}

} // namespace attune
