#include "ui/note/note_footer.h"

#include "ui/controls/attune_style.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/keys.h"
#include "ui/note/draft_saver.h"

#include <QHBoxLayout>
#include <QPainter>

namespace attune {

namespace {

using namespace std::chrono_literals;

QString savedWords(std::chrono::seconds ago)
{
    if (ago < 2s)
        return NoteFooter::tr("Saved just now, encrypted");
    if (ago < 60s)
        return NoteFooter::tr("Saved %1 s ago, encrypted").arg(ago.count());
    if (ago < 1h)
        return NoteFooter::tr("Saved %1 min ago, encrypted").arg(ago / 1min);
    return NoteFooter::tr("Saved %1 h ago, encrypted").arg(ago / 1h);
}

} // namespace

NoteFooter::NoteFooter(const DraftSaver &saver, QWidget *parent)
    : QWidget(parent)
    , m_saver(saver)
    , m_saved(new Label(TextRole::Secondary, &Tokens::ink2, QString()))
    , m_notSaved(new Label(TextRole::Strong, &Tokens::error, QString()))
    , m_versions(new Button(Button::Kind::Quiet, tr("Earlier versions"), QStringLiteral("clock")))
    , m_again(new Button(Button::Kind::Quiet, tr("Try again")))
    , m_copy(new Button(Button::Kind::Quiet, tr("Save a copy elsewhere")))
{
    m_saved->withIcon(QStringLiteral("shield"), &Tokens::ink2);
    m_notSaved->withIcon(QStringLiteral("hold"), &Tokens::error);
    m_saved->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notSaved->wrapped(); // these words are never cut
    auto *keep = new Button(Button::Kind::Plain, tr("Keep as draft"));
    keep->showKey(keys::keepDraft);
    auto *sign = new Button(Button::Kind::Primary, tr("Sign note"));
    sign->showKey(keys::sign);
    keep->setObjectName(QStringLiteral("keep"));
    sign->setObjectName(QStringLiteral("sign"));
    m_versions->setObjectName(QStringLiteral("versions"));
    m_again->setObjectName(QStringLiteral("again"));
    m_copy->setObjectName(QStringLiteral("copy"));
    connect(keep, &Button::clicked, this, &NoteFooter::keepRequested);
    connect(sign, &Button::clicked, this, &NoteFooter::signRequested);
    connect(m_versions, &Button::clicked, this, &NoteFooter::versionsRequested);
    connect(m_again, &Button::clicked, this, &NoteFooter::againRequested);
    connect(m_copy, &Button::clicked, this, &NoteFooter::copyElsewhereRequested);

    auto *move = new Button(Button::Kind::Quiet, tr("Move to another file"), QStringLiteral("folder"));
    move->setObjectName(QStringLiteral("move"));
    move->setIconOnly(true);
    auto *discard = new Button(Button::Kind::Quiet, tr("Discard this draft"), QStringLiteral("close"));
    discard->setObjectName(QStringLiteral("discard"));
    discard->setIconOnly(true);
    connect(move, &Button::clicked, this, &NoteFooter::moveRequested);
    connect(discard, &Button::clicked, this, &NoteFooter::discardRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 9);
    row->setSpacing(8);
    row->addWidget(m_saved, 1);
    row->addWidget(m_notSaved, 1);
    row->addWidget(m_versions);
    row->addWidget(move);
    row->addWidget(discard);
    row->addWidget(m_again);
    row->addWidget(m_copy);
    row->addWidget(keep);
    row->addWidget(sign);
    setMinimumHeight(60);

    connect(&saver, &DraftSaver::changed, this, &NoteFooter::show);
    show();
}

QString NoteFooter::saying() const
{
    switch (m_saver.state()) {
    case DraftSaver::State::Untouched:
        return tr("Saves itself, encrypted, as you write");
    case DraftSaver::State::Saving:
        return tr("Saving");
    case DraftSaver::State::Saved:
        return savedWords(m_saver.sinceSaved().value_or(0s));
    case DraftSaver::State::NotSaved:
        return m_saver.refusal().isEmpty()
            ? tr("Not saved for %1 s. Keep this window open.").arg(m_saver.unsavedFor().count())
            : tr("Not saved. %1").arg(m_saver.refusal());
    case DraftSaver::State::SavedInPart:
        return tr("Your words are saved, the times are not. %1").arg(m_saver.refusal());
    }
    Q_UNREACHABLE();
}

void NoteFooter::offerCopy(bool offered)
{
    m_offersCopy = offered;
    show();
}

void NoteFooter::show()
{
    const bool bad = m_saver.state() == DraftSaver::State::NotSaved;
    const bool wrong = bad || m_saver.state() == DraftSaver::State::SavedInPart;
    Label *label = wrong ? m_notSaved : m_saved;
    if (label->text() != saying())
        label->setText(saying());
    m_saved->setVisible(!wrong);
    m_notSaved->setVisible(wrong);
    m_versions->setVisible(!bad && m_saver.sinceSaved());
    m_again->setVisible(bad);
    m_copy->setVisible(bad && m_offersCopy);
}

void NoteFooter::paintEvent(QPaintEvent *)
{
    const Tokens &colours = attuneStyle().tokens();
    const bool bad = m_saver.state() == DraftSaver::State::NotSaved;
    QPainter painter(this);
    painter.fillRect(rect(), bad ? colours.errorTint : colours.surface);
    painter.fillRect(0, 0, width(), bad ? 2 : 1, bad ? colours.error : colours.line);
}

} // namespace attune
