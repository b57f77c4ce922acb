#!/usr/bin/env bash
# Catch2 3.7.1 (Debian 12 backports: libcatch2-dev 3.7.1-0.4~bpo12+1) with CMake 3.25.1 (cmake, cmake-data 3.25.1-1).
#
# catch_discover_tests() takes PROPERTIES "as for set_tests_properties()". There, and with add_test(), a list of several
# variables for ENVIRONMENT sets them all. Handed to catch_discover_tests(), the list falls apart on its way to the test
# file: the test gets the first variable alone. Those that follow are taken for names and values of further properties,
# without a word from CMake or CTest, also where their number is odd, so that a suite that is meant to run with a time
# zone, a locale or a sanitizer's options runs without them, and passes.
# Setting ENVIRONMENT in a file of TEST_INCLUDE_FILES, through the variable <target>_TESTS, sets all of them.
#
# Seen, by a test that prints its environment:
#   add_test: one=1 two=2 three=3
#   catch_discover_tests: one=1 two= three=
#   an include file: one=1 two=2 three=3
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -qq "libcatch2-dev=3.7.1-0.4~bpo12+1" "cmake=3.25.1-1" "cmake-data=3.25.1-1" 2>/dev/null
for package in *.deb; do dpkg -x "$package" .; done
export PATH="$folder/usr/bin:$PATH" CMAKE_ROOT="$folder/usr/share/cmake-3.25"
cmake --version | head -n 1

mkdir project
cat >project/test.cpp <<'CPP'
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <iostream>

namespace {
const char *variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}
} // namespace

TEST_CASE("environment")
{
    std::cout << "seen: one=" << variable("one") << " two=" << variable("two") << " three=" << variable("three") << "\n";
    SUCCEED();
}
CPP
cat >project/CMakeLists.txt <<'CMAKE'
cmake_minimum_required(VERSION 3.25)
project(environment LANGUAGES CXX)
enable_testing()
find_package(Catch2 3 REQUIRED)
include(Catch)
set(environment one=1 two=2 three=3)
foreach(way added discovered included)
  add_executable(${way} test.cpp)
  target_link_libraries(${way} PRIVATE Catch2::Catch2WithMain)
endforeach()
add_test(NAME added.environment COMMAND added)
set_tests_properties(added.environment PROPERTIES ENVIRONMENT "${environment}")
catch_discover_tests(discovered TEST_PREFIX discovered. DISCOVERY_MODE PRE_TEST PROPERTIES ENVIRONMENT "${environment}")
catch_discover_tests(included TEST_PREFIX included. DISCOVERY_MODE PRE_TEST)
file(CONFIGURE OUTPUT included_environment.cmake @ONLY CONTENT
  [=[set_tests_properties(${included_TESTS} PROPERTIES ENVIRONMENT "@environment@")]=])
set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${CMAKE_CURRENT_BINARY_DIR}/included_environment.cmake)
CMAKE
cmake -S project -B build -DCMAKE_PREFIX_PATH="$folder/usr" >/dev/null
cmake --build build >/dev/null

seenBy() { ctest --test-dir build -V -R "^$1\\." | sed -n 's/^[0-9]*: seen: //p'; }
seen="add_test: $(seenBy added)
catch_discover_tests: $(seenBy discovered)
an include file: $(seenBy included)"
echo "$seen"
expected="add_test: one=1 two=2 three=3
catch_discover_tests: one=1 two= three=
an include file: one=1 two=2 three=3"
[ "$seen" = "$expected" ] || { echo "This is no longer so." >&2; exit 1; }
