// How a vault refuses to open.
#pragma once

#include "tests/support/header_surgery.h"

#include <string>

namespace attune::test {

/// Opens the vault, which must throw a Failure and leave every byte of its file, its name list and its folder as they
/// were. Returns what the failure says.
std::string refusal(const QuickVault &vault);
/// The same after the vault's file was changed to these bytes.
std::string refusalOf(const KnownVault &known, const QByteArray &changed);

} // namespace attune::test
