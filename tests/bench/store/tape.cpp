#include "tests/bench/store/tape.h"

namespace attune::bench {

void Tape::add(Call call, std::string_view text)
{
    call.begin = m_bytes.size();
    call.size = text.size();
    m_bytes.append(text);
    m_bytes += '\0';
    m_calls.push_back(call);
}

void Tape::clear()
{
    m_calls.clear();
    m_bytes.clear();
}

} // namespace attune::bench
