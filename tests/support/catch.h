// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 as the tests write it, whether it is version 2 (Debian 12) or 3 (Debian 13).
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>

#include <string>
#include <utility>

using Catch::Approx;
namespace Catch {
inline auto Contains(std::string part) { return Matchers::ContainsSubstring(std::move(part)); }
}  // namespace Catch
#else
#include <catch2/catch.hpp>
#endif
