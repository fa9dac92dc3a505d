// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <cstdint>

namespace perc {

/// In which a moment can be written as a Python program that goes on from it.
enum class Library : std::uint8_t { PyTorch, NumPy, Keras };

struct LibraryInfo {
  Library library;
  const char* id;    ///< of the option: --ID FILE.py
  const char* name;  ///< its own
  const char* help;  ///< PERC_TR
};
inline constexpr LibraryInfo kLibraries[] = {
    {Library::PyTorch, "pytorch", "PyTorch", PERC_TR("Writes a PyTorch program that goes on from the last update.")},
    {Library::NumPy, "numpy", "NumPy",
     PERC_TR("The same in NumPy alone: the way forward and the way back written out by hand.")},
    {Library::Keras, "keras", "Keras", PERC_TR("The same for Keras 3, where it has all that the run uses.")}};

}  // namespace perc
