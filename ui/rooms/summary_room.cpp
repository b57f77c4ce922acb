#include "ui/rooms/summary_room.h"

#include "src/errors.h"
#include "src/work/set_aside_words.h"
#include "ui/paper/summary_pages.h"
#include "ui/paper/summary_pdf.h"
#include "ui/paper/summary_words.h"
#include "ui/paper/whole_file.h"
#include "ui/rooms/closing_part.h"
#include "ui/rooms/summary_page.h"
#include "ui/rooms/words_keeper.h"
#include "ui/usual_folder.h"
#include "ui/vault/vault_words.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace attune {

namespace {

// By the day alone: a file's name is seen by others.
QString usualPlace()
{
    return QDir(usualFolder())
        .filePath(SummaryRoom::tr("summary-%1.pdf").arg(QDate::currentDate().toString(Qt::ISODate)));
}

struct Exported {
    Outcome<Summary> summary;
    /// Where a file is already, another place beside it; then nothing was written.
    QString freePlace;
};

// "summary-2.pdf" beside "summary.pdf".
QString freePlaceBeside(const QString &place)
{
    const QFileInfo taken(place);
    const QString ending = taken.suffix().isEmpty() ? QString() : QLatin1Char('.') + taken.suffix();
    for (int number = 2;; ++number) {
        const QString name = taken.completeBaseName() + QLatin1Char('-') + QString::number(number) + ending;
        const QString other = taken.dir().filePath(name);
        if (!QFileInfo::exists(other))
            return other;
    }
}

// The pages as they are at this moment, into a new file; nothing is there before the journal tells of it.
Exported exportTo(const QString &place, const Workplace &work, const SummaryRequest &request,
                  QPageSize::PageSizeId paper)
{
    Outcome<Summary> summary = summaryFor(work, request, QDate::currentDate());
    if (!summary.value)
        return {std::move(summary), {}};
    if (!QDir::isAbsolutePath(place))
        throw NotWritable(NotWritable::Place::Folder);
    if (QFileInfo::exists(place))
        return {std::move(summary), freePlaceBeside(place)};
    WholeFile file(place);
    file.write(summaryPdf(*summary.value, paper));
    file.sync();
    discloseSummary(work, *summary.value, [&file] { file.finish(); });
    return {std::move(summary), {}};
}

} // namespace

SummaryRoom::SummaryRoom(VaultSession &session, const AtWork &atWork, const SummaryStart &start, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_atWork(atWork)
    , m_page(new SummaryPage(start, usualPlace()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_page, &SummaryPage::backRequested, this, &SummaryRoom::backRequested);
    connect(m_page, &SummaryPage::requestChanged, this, &SummaryRoom::takeRequest);
    connect(m_page, &SummaryPage::exportRequested, this, &SummaryRoom::writeFile);
    const Closing first = closingOf(start.request);
    first.part->begin(start.closing);
    m_page->showClosing(first.part);
    fetch();
}

const SummaryRequest &SummaryRoom::request() const
{
    return m_page->request();
}

// Words belong to their reader and days: those of the former wait hidden until they are kept, and come back with them.
void SummaryRoom::takeRequest()
{
    ClosingPart *before = &m_page->closing();
    const Closing now = closingOf(m_page->request());
    if (now.part != before) {
        m_page->showClosing(now.part);
        for (const Closing &each : m_closings) {
            if (each.part == before)
                each.keeper->leave(Leaving::Page);
        }
    }
    fetch();
}

SummaryRoom::Closing SummaryRoom::closingOf(const SummaryRequest &request)
{
    const auto found =
        std::ranges::find_if(m_closings, [&](const Closing &each) { return each.part->request() == request; });
    return found != m_closings.end() ? *found : makeClosing(request);
}

SummaryRoom::Closing SummaryRoom::makeClosing(const SummaryRequest &request)
{
    const auto keeper = std::make_shared<WordsKeeper *>(); // which is made for the part that asks it
    auto *part = new ClosingPart(
        request, m_atWork.knownPassphrase, [keeper] { (*keeper)->write(); }, m_page);
    WordsKeeper::Ways<QString> ways;
    ways.stands = [part] { return part->words(); };
    ways.keep = [request](const Workplace &work, const QString &words, WordsKeeper::Saving) {
        return keptWords(keepClosingWords(work, request, words));
    };
    ways.setAside = [request](const Workplace &work, const QString &words) {
        setClosingWordsAside(work, request, words);
    };
    ways.sign = [request](const Workplace &work, const QString &) { return signClosingWords(work, request).problems; };
    *keeper = new WordsKeeper(m_session, m_atWork, part->saver(), std::move(ways), part);
    m_closings.push_back({part, *keeper});
    connectKeeper(m_closings.back());
    return m_closings.back();
}

void SummaryRoom::connectKeeper(const Closing &closing)
{
    ClosingPart *part = closing.part;
    connect(part, &ClosingPart::signRequested, closing.keeper, &WordsKeeper::sign);
    connect(part, &ClosingPart::cancelRequested, closing.keeper, &WordsKeeper::cancel);
    connect(closing.keeper, &WordsKeeper::signingChanged, part, [this, part](bool isSigning) {
        part->showSigning(isSigning);
        m_page->letChoose(!isSigning);
    });
    connect(closing.keeper, &WordsKeeper::signedNow, part, [this, part] {
        part->showSigned();
        m_page->letChoose(true);
        fetch();
    });
    connect(closing.keeper, &WordsKeeper::notSigned, part,
            [part](const std::exception_ptr &why) { part->showNotSigned(sentenceFor(why)); });
    connect(closing.keeper, &WordsKeeper::kept, this, [this, part] { letGo(part); });
    connect(closing.keeper, &WordsKeeper::givenUp, this, &SummaryRoom::backRequested);
}

void SummaryRoom::letGo(ClosingPart *part)
{
    if (part == &m_page->closing())
        return;
    std::erase_if(m_closings, [&](const Closing &each) { return each.part == part; });
    part->deleteLater();
}

void SummaryRoom::fetch()
{
    struct Fetched {
        Outcome<Summary> summary;
        ClosingStart closing;
    };
    m_session.run(
        Lane::Screen, this, m_atWork.job([request = m_page->request()](const Workplace &work) {
            return Fetched{summaryFor(work, request, QDate::currentDate()), closingStart(work, request)};
        }),
        [this, request = m_page->request()](const Fetched &fetched) {
            if (request != m_page->request())
                return; // the answer to what is asked for now is on its way
            if (!m_page->closing().hasBegun())
                m_page->closing().begin(fetched.closing);
            m_page->showSummary(fetched.summary);
        },
        [this](const std::exception_ptr &why) { m_page->showExported(sentenceFor(why), true); });
}

// Kept once all that is on its way has come back, and nothing of it is unwritten.
void SummaryRoom::leave(Leaving why)
{
    const std::vector<Closing> all = m_closings;
    for (const Closing &each : all)
        each.keeper->leave(why);
    if (why == Leaving::Vault)
        return;
    const auto end = [this] {
        const bool isKept =
            std::ranges::none_of(m_closings, [](const Closing &each) { return each.part->saver().isDirty(); });
        if (isKept)
            Q_EMIT kept();
        else
            Q_EMIT notKept();
    };
    m_session.run(
        Lane::Save, this, [](Store &) {}, end, [end](const std::exception_ptr &) { end(); });
}

void SummaryRoom::writeFile(const QString &place)
{
    m_session.run(
        Lane::Long, this,
        m_atWork.job([place, request = m_page->request(), paper = paperOf(QLocale())](const Workplace &work) {
            return exportTo(place, work, request, paper);
        }),
        [this](const Exported &exported) {
            m_page->showSummary(exported.summary);
            if (!exported.freePlace.isEmpty())
                return m_page->offerPlace(exported.freePlace);
            const bool isWritten = exported.summary.value.has_value();
            m_page->showExported(isWritten ? tr("The PDF was written. It is not encrypted: it is yours to guard.")
                                           : summary_words::refusal(exported.summary.problems),
                                 !isWritten);
        },
        [this](const std::exception_ptr &) {
            m_page->showExported(tr("The PDF was not written; nothing left the vault. Choose another place or name."),
                                 true);
        });
}

} // namespace attune
