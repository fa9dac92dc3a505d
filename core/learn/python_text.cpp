// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/python_text.h"

namespace perc::learn::python {

std::string comment(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = ' ';
  return text;
}

std::string array(const nn::NamedTensor& t, const std::string& indent, std::size_t begun, const ArrayText& as) {
  const std::string deeper = indent + "    ", begin(as.begin), end(as.end);
  if (t.shape.empty()) return begin + number(static_cast<std::int64_t>(t.values[0])) + end;
  if (t.shape.size() == 1)
    return begin + "[" + listed(t.values.data(), t.values.size(), deeper, begun + begin.size() + 1) + "]" + end;
  std::string text = begin + "[";
  const auto columns = static_cast<std::size_t>(t.shape[1]);
  for (std::size_t row = 0; row < static_cast<std::size_t>(t.shape[0]); ++row)
    text += (row ? ",\n" : "\n") + deeper + "[" +
            listed(t.values.data() + row * columns, columns, deeper + " ", deeper.size() + 1) + "]";
  return text + "]" + end;
}

}  // namespace perc::learn::python
