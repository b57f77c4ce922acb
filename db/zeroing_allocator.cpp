#include "db/zeroing_allocator.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string.h>

namespace attune {

namespace {

// The block's size stands before it, in as many bytes as keep the block aligned for any type.
constexpr std::size_t ahead = alignof(std::max_align_t);
static_assert(ahead >= sizeof(std::size_t));

char *start(void *block)
{
    return static_cast<char *>(block) - ahead;
}

std::size_t sizeOf(void *block)
{
    std::size_t size = 0;
    std::memcpy(&size, start(block), sizeof size);
    return size;
}

void *allocate(int wanted)
{
    const auto size = static_cast<std::size_t>(wanted);
    auto *raw = static_cast<char *>(std::malloc(size + ahead));
    if (!raw)
        return nullptr;
    std::memcpy(raw, &size, sizeof size);
    return raw + ahead;
}

void release(void *block)
{
    if (!block)
        return;
    explicit_bzero(block, sizeOf(block));
    std::free(start(block));
}

void *resize(void *block, int wanted)
{
    void *moved = allocate(wanted);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(sizeOf(block), static_cast<std::size_t>(wanted)));
    release(block);
    return moved;
}

int size(void *block)
{
    return block ? static_cast<int>(sizeOf(block)) : 0;
}

int roundUp(int wanted)
{
    return (wanted + 7) & ~7;
}

int begin(void *)
{
    return SQLITE_OK;
}

void end(void *) { }

} // namespace

sqlite3_mem_methods zeroingAllocator()
{
    return {&allocate, &release, &resize, &size, &roundUp, &begin, &end, nullptr};
}

} // namespace attune
