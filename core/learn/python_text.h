// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/named_tensor.h"

#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

/// Numbers and tensors as text of a Python program.
namespace perc::learn::python {

inline constexpr std::size_t kWidth = 110;  ///< of a line of the program

/// The shortest text that Python reads back as the same number, of the same kind.
template <class T>
std::string number(T value) {
  char text[40];
  const std::string all(text, std::to_chars(text, text + sizeof text, value).ptr);
  return std::is_floating_point_v<T> && all.find_first_of(".eni") == std::string::npos ? all + ".0" : all;
}

/// On one line of a comment, whatever a table calls its columns.
std::string comment(std::string text);

/// "1, 2, 3" broken into lines that begin with `indent`; the first line has begun with `begun` characters.
template <class T>
std::string listed(const T* values, std::size_t count, const std::string& indent, std::size_t begun) {
  std::string text;
  std::size_t column = begun;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string one = number(values[i]) + (i + 1 < count ? "," : "");
    if (column + one.size() + 1 > kWidth) {
      text += "\n" + indent;
      column = indent.size();
    } else if (i > 0) {
      text += " ";
      ++column;
    }
    text += one;
    column += one.size();
  }
  return text;
}

/// How a library calls an array: what stands before and after its numbers.
struct ArrayText {
  std::string_view begin, end;
};
inline constexpr ArrayText kTensor{"torch.tensor(", ")"};

/// An array of the shape: none, one or two dimensions.
std::string array(const nn::NamedTensor& t, const std::string& indent, std::size_t begun, const ArrayText& as);
inline std::string tensor(const nn::NamedTensor& t, const std::string& indent, std::size_t begun) {
  return array(t, indent, begun, kTensor);
}

}  // namespace perc::learn::python
