#include "tests/support/invented_practice.h"

#include "src/json/record_json.h"
#include "tests/support/invented_words.h"

namespace attune::test {

InventedPractice::InventedPractice(int families, int sessionsEach, Words words)
    : m_families(families)
    , m_sessions(sessionsEach)
    , m_words(std::move(words))
{
}

InventedPractice::InventedPractice(int families, int sessionsEach)
    : InventedPractice(families, sessionsEach,
                       [](const Spot &spot) { return InventedWords(spot.seed).forField(spot.path); })
{
}

RecordCounts InventedPractice::counts() const
{
    RecordCounts counts{1, m_families, 3 * m_families, m_families, m_families, m_families * m_sessions};
    for (int i = 0; i < m_families; ++i) {
        for (int j = 0; j < m_sessions; ++j) {
            const Turn turn{i, j};
            counts.note += isSigned(turn) ? 1 : 0;
            counts.addendum += hasAddendum(turn) ? 1 : 0;
            counts.strike += isStruck(turn) ? 1 : 0;
            counts.draft += isDraft(turn) ? 1 : 0;
        }
    }
    counts.signature = counts.note + counts.addendum;
    return counts;
}

void InventedPractice::each(const std::function<void(const Record &record)> &visit) const
{
    const auto eachFamily = [&](auto &&make) {
        for (int i = 0; i < m_families; ++i)
            visit(make(i));
    };
    const auto eachSession = [&](auto &&which, auto &&make) {
        for (int i = 0; i < m_families; ++i) {
            for (int j = 0; j < m_sessions; ++j) {
                if (which({i, j}))
                    visit(make({i, j}));
            }
        }
    };
    visit(clinician());
    eachFamily([this](int i) { return family(i); });
    for (int i = 0; i < m_families; ++i) {
        for (const Person &person : persons(i))
            visit(person);
    }
    eachFamily([this](int i) { return dyad(i); });
    eachFamily([this](int i) { return course(i); });
    eachSession([](Turn) { return true; }, [this](Turn each) { return session(each); });
    eachSession([this](Turn each) { return isSigned(each); }, [this](Turn each) { return note(each); });
    eachSession([this](Turn each) { return hasAddendum(each); }, [this](Turn each) { return addendum(each); });
    eachSession([this](Turn each) { return isStruck(each); }, [this](Turn each) { return strike(each); });
    eachSession([this](Turn each) { return isSigned(each); }, [this](Turn each) { return signature(each, false); });
    eachSession([this](Turn each) { return hasAddendum(each); }, [this](Turn each) { return signature(each, true); });
    eachSession([this](Turn each) { return isDraft(each); }, [this](Turn each) { return draft(each); });
}

void InventedPractice::write(const std::function<void(const QByteArray &line)> &sink) const
{
    sink(headerLine(counts()));
    each([&](const Record &record) { sink(toJson(record)); });
}

} // namespace attune::test
