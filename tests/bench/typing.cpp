// How long one key takes in a long note: from the key to the painted page, in the real note page offscreen.
//   typing [KEYS]    (default: 600 at each place)
#include "src/rules/starting_words.h"
#include "ui/controls/attune_style.h"
#include "ui/controls/focus_ring.h"
#include "ui/note/draft_saver.h"
#include "ui/note/note_page.h"
#include "ui/note/passage_editor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMainWindow>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace attune;

namespace {

constexpr int words = 7000;

// Seven thousand words of five letters, in paragraphs of at most so many.
QString text(int paragraph)
{
    QString all;
    for (int i = 1; i <= words; ++i) {
        all += QStringLiteral("bears");
        all += i == words ? QString() : i % paragraph == 0 ? QStringLiteral(".\n") : QStringLiteral(" ");
    }
    return all;
}

OpenNote situation(int paragraph)
{
    OpenNote situation;
    situation.family.displayName = QStringLiteral("Maya & Mum");
    situation.words = startingWords();
    situation.session.day = QDate(2026, 5, 14);
    situation.session.zone = QStringLiteral("UTC");
    Person mum;
    mum.id = Id<Person>(IdBytes{1});
    mum.role = PersonRole::Caregiver;
    mum.nickname = QStringLiteral("Mum");
    situation.people = {mum};
    situation.course.caregivers = {mum.id};
    situation.note.passages = {{Movement::Connect, text(paragraph), {mum.id}, false, false, true}};
    return situation;
}

void settle()
{
    for (int i = 0; i < 20; ++i)
        QTest::qWait(0);
}

double processorNow()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// In milliseconds, by the clock and by the processor: the difference belongs to other programs.
struct Times {
    std::vector<double> clock;
    std::vector<double> processor;
};

Times typed(PassageEditor &editor, int keys)
{
    Times times;
    const QString letters = QStringLiteral("and the bear went in last ");
    for (int i = 0; i < keys; ++i) {
        const QChar letter = letters.at(i % letters.size());
        QKeyEvent down(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        QKeyEvent up(QEvent::KeyRelease, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        const double before = processorNow();
        QElapsedTimer timer;
        timer.start();
        QApplication::sendEvent(&editor, &down);
        QApplication::sendEvent(&editor, &up);
        QTest::qWait(0);
        times.clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        times.processor.push_back(processorNow() - before);
    }
    std::sort(times.clock.begin(), times.clock.end());
    std::sort(times.processor.begin(), times.processor.end());
    return times;
}

double percentile(const std::vector<double> &sorted, double part)
{
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
}

void measure(const char *what, int paragraph, bool atEnd, double allowed, int keys)
{
    NotePage *page = nullptr;
    page = new NotePage(situation(paragraph), [&page](const WrittenHour &) { page->saver().saved(); });
    QMainWindow window;
    window.setCentralWidget(page);
    window.resize(1220, 800);
    window.show();
    settle();
    auto *editor = page->findChild<PassageEditor *>(QStringLiteral("connect"));
    editor->setFocus();
    editor->moveCursor(atEnd ? QTextCursor::End : QTextCursor::Start);
    settle();
    const auto times = typed(*editor, keys);
    std::printf(
        "%-44s median %6.2f ms   p99 %6.2f ms (at most %.0f)   most %6.2f ms   processor: median %.2f, p99 %.2f\n",
        what, percentile(times.clock, 0.5), percentile(times.clock, 0.99), allowed, times.clock.back(),
        percentile(times.processor, 0.5), percentile(times.processor, 0.99));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    wear({}, false);
    const FocusRing ring(&application);
    const int keys = argc > 1 ? std::max(1, std::atoi(argv[1])) : 600;
    measure("7,000 words, paragraphs of 120, at the end", 120, true, 16, keys);
    measure("7,000 words, paragraphs of 120, at the start", 120, false, 25, keys);
    measure("7,000 words in one paragraph, at the end", words, true, 100, keys);
    return 0;
}
