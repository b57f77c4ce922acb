// Words such as stand in session notes, put together from a grammar. Nobody ever said or did any of it.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <random>

namespace attune::test {

/// The same seed gives the same words on every machine.
class InventedWords {
public:
    explicit InventedWords(std::uint32_t seed)
        : m_chance(seed)
    {
    }

    QString sentence();
    /// So many sentences; now and then a new line between them.
    QString passage(int sentences);
    /// What fits a field with this path (eachText()): a name, a number to call, a line, or a passage.
    QString forField(QByteArrayView path);

private:
    QString expand(QStringView pattern);
    int below(int limit);

    std::mt19937 m_chance;
};

} // namespace attune::test
