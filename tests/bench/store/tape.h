// What a store asks of SQLite, call by call, so that it can be asked again without the store.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune::bench {

/// One call of SQLite's C interface.
struct Call {
    enum class What : std::uint8_t {
        Prepare, ///< text: the SQL
        Finalize,
        BindInteger, ///< number
        BindReal, ///< number: the bits of the double
        BindText, ///< text
        BindBlob, ///< text: the bytes
        BindNull,
        Step, ///< number: SQLite's answer
        Reset,
        ClearBindings,
        Execute, ///< text: a script; without a statement
    };
    What what;
    int position = 0;
    /// Which statement; the first that was prepared on a connection is 0.
    std::uint32_t statement = 0;
    std::int64_t number = 0;
    std::size_t begin = 0;
    std::size_t size = 0;
};

/// Calls in their order, with the values that were bound.
class Tape {
public:
    void add(Call call, std::string_view text = {});
    /// Forgets all calls and keeps the memory for the next ones.
    void clear();

    const std::vector<Call> &calls() const { return m_calls; }
    const char *text(const Call &call) const { return m_bytes.data() + call.begin; }

private:
    std::vector<Call> m_calls;
    std::string m_bytes;
};

/// The calls on the connection that was given a key last, since recordCalls(). The program is linked so that each call
/// of SQLite from outside of it passes by here.
Tape &recordedCalls();
/// Begins with the next connection that is given a key, its settings first; statements prepared before are not known.
void recordCalls();
/// Pauses the recording for as long as it lives.
class Unrecorded {
public:
    Unrecorded();
    ~Unrecorded();
    Unrecorded(const Unrecorded &) = delete;
    Unrecorded &operator=(const Unrecorded &) = delete;

private:
    bool m_before;
};

} // namespace attune::bench
