#include "ui/rooms/summary_room.h"

#include "src/errors.h"
#include "src/work/set_aside_words.h"
#include "ui/paper/summary_pages.h"
#include "ui/paper/summary_pdf.h"
#include "ui/paper/summary_words.h"
#include "ui/paper/whole_file.h"
#include "ui/rooms/closing_part.h"
#include "ui/rooms/end_once_written.h"
#include "ui/rooms/summary_page.h"
#include "ui/usual_folder.h"
#include "ui/vault/vault_words.h"

#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace attune {

namespace {

// By the day alone: a file's name is seen by others.
QString usualPlace()
{
    return QDir(usualFolder())
        .filePath(SummaryRoom::tr("summary-%1.pdf").arg(QDate::currentDate().toString(Qt::ISODate)));
}

// The pages as they are at this moment, into a new file; nothing is there before the journal tells of it.
Outcome<Summary> exportTo(const QString &place, const Workplace &work, const SummaryRequest &request,
                          QPageSize::PageSizeId paper)
{
    Outcome<Summary> summary = summaryFor(work, request, QDate::currentDate());
    if (!summary.value)
        return summary;
    if (!QDir::isAbsolutePath(place))
        throw NotWritable(NotWritable::Place::Folder);
    WholeFile file(place);
    file.write(summaryPdf(*summary.value, paper));
    file.sync();
    discloseSummary(work, *summary.value, [&file] { file.finish(); });
    return summary;
}

} // namespace

SummaryRoom::SummaryRoom(VaultSession &session, const AtWork &atWork, const SummaryStart &start, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_atWork(atWork)
    , m_page(new SummaryPage(start, usualPlace(), [this] { write(); }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_page, &SummaryPage::backRequested, this, &SummaryRoom::backRequested);
    connect(m_page, &SummaryPage::requestChanged, this, &SummaryRoom::fetch);
    connect(&m_page->closing(), &ClosingPart::signRequested, this, &SummaryRoom::sign);
    connect(m_page, &SummaryPage::exportRequested, this, &SummaryRoom::writeFile);
    fetch();
}

const SummaryRequest &SummaryRoom::request() const
{
    return m_page->request();
}

void SummaryRoom::fetch()
{
    m_session.run(
        Lane::Screen, this, m_atWork.job([request = m_page->request()](const Workplace &work) {
            return summaryFor(work, request, QDate::currentDate());
        }),
        [this](const Outcome<Summary> &summary) {
            // An answer to what was asked before is not shown: the next one is on its way.
            if (!summary.value || summary.value->request == m_page->request())
                m_page->showSummary(summary);
        },
        [this](const std::exception_ptr &why) { m_page->showExported(sentenceFor(why), true); });
}

void SummaryRoom::write()
{
    m_session.run(
        Lane::Save, this,
        m_atWork.job([request = m_page->request(), words = m_page->closing().words()](const Workplace &work) {
            return keepClosingWords(work, request, words).value.has_value();
        }),
        [this](bool taken) { m_page->closing().saver().ended(taken); },
        [this](const std::exception_ptr &why) { m_page->closing().saver().notSaved(why); });
}

void SummaryRoom::leaveVault()
{
    if (!m_page->closing().saver().isDirty())
        return;
    m_session.runLast(
        this, m_atWork.job([request = m_page->request(), words = m_page->closing().words()](const Workplace &work) {
            keepOrSetAside([&] { return keepClosingWords(work, request, words).value.has_value(); },
                           [&] { setClosingWordsAside(work, request, words); });
        }),
        [this] { Q_EMIT kept(); }, [this](const std::exception_ptr &) { Q_EMIT notKept(); });
}

void SummaryRoom::leave(Leaving why)
{
    if (why == Leaving::Vault)
        return leaveVault();
    endOnceWritten(m_session, this, &m_page->closing().saver());
}

void SummaryRoom::sign(const QString &passphrase)
{
    m_session.runConfirmed(
        passphrase, this, m_atWork.job([family = m_page->request().family](const Workplace &work) {
            return signClosingWords(work, family).problems;
        }),
        [this](const std::vector<Problem> &problems) {
            if (!problems.empty())
                return m_page->closing().showNotSigned(tr("These words could not be signed as they are."));
            m_page->closing().showSigned();
            fetch();
        },
        [this](const std::exception_ptr &why) { m_page->closing().showNotSigned(sentenceFor(why)); });
}

void SummaryRoom::writeFile(const QString &place)
{
    m_session.run(
        Lane::Long, this,
        m_atWork.job([place, request = m_page->request(), paper = paperOf(QLocale())](const Workplace &work) {
            return exportTo(place, work, request, paper);
        }),
        [this](const Outcome<Summary> &summary) {
            m_page->showSummary(summary);
            m_page->showExported(summary.value ? tr("The PDF was written. It is not encrypted: it is yours to guard.")
                                               : summary_words::refusal(summary.problems),
                                 !summary.value);
        },
        [this](const std::exception_ptr &) {
            m_page->showExported(tr("The PDF was not written; nothing left the vault. Choose another place or name."),
                                 true);
        });
}

} // namespace attune
