// Debian builds its static SQLCipher for programs, which may reach C's streams directly where a part that is loaded may
// not. The linker is told to give it these instead (--wrap); nothing else in it keeps it out of a part.
#include <cstdio>

extern "C" {
extern std::FILE *__wrap_stderr;
extern std::FILE *__wrap_stdout;
std::FILE *__wrap_stderr = stderr;
std::FILE *__wrap_stdout = stdout;
}
