// What can go wrong beneath the domain. db throws these, the worker and the two main.cpp catch them; the screen chooses
// its words from the type. What a person can do wrong is a value, never one of these.
#pragma once

#include <stdexcept>

namespace attune {

/// The base of every failure that Attune throws; what() is for developers and never holds a name or a word of a note.
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A file or its folder cannot be written.
class NotWritable : public Failure {
public:
    using Failure::Failure;
};

/// The program was linked with a database library that does not encrypt, or with one that is too old.
class CipherMissing : public Failure {
public:
    using Failure::Failure;
};

} // namespace attune
