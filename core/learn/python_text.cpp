// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/python_text.h"

namespace perc::learn::python {

std::string comment(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = ' ';
  return text;
}

std::string tensor(const nn::NamedTensor& t, const std::string& indent, std::size_t begun) {
  const std::string deeper = indent + "    ";
  if (t.shape.empty()) return "torch.tensor(" + number(static_cast<std::int64_t>(t.values[0])) + ")";
  if (t.shape.size() == 1)
    return "torch.tensor([" + listed(t.values.data(), t.values.size(), deeper, begun + 14) + "])";
  std::string text = "torch.tensor([";
  const auto columns = static_cast<std::size_t>(t.shape[1]);
  for (std::size_t row = 0; row < static_cast<std::size_t>(t.shape[0]); ++row)
    text += (row ? ",\n" : "\n") + deeper + "[" +
            listed(t.values.data() + row * columns, columns, deeper + " ", deeper.size() + 1) + "]";
  return text + "])";
}

}  // namespace perc::learn::python
