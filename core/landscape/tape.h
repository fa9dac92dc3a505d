// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace perc::landscape {

enum class Operation : std::uint8_t {
  Constant,
  X,
  Y,
  Negate,
  Sqrt,
  Exp,
  Log,
  Sin,
  Cos,
  Tan,
  Asin,
  Acos,
  Atan,
  Sinh,
  Cosh,
  Tanh,
  Abs,
  Sign,  // of a
  Add,
  Subtract,
  Multiply,
  Divide,
  Power  // of a and b
};

/// Its result is the register of its number; a and b are registers before it.
struct Instruction {
  Operation operation;
  std::uint16_t a = 0, b = 0;
  double constant = 0;
};

/// Calculations in x and y, one instruction after the other; each calculation is there once. Constants are folded.
class Tape {
 public:
  using Register = std::uint16_t;
  /// More are not taken: full() is said, and what then is given means nothing.
  static constexpr std::size_t kMost = 10000;

  Register constant(double value);
  Register variable(Operation xOrY);
  Register unary(Operation operation, Register a);
  Register binary(Operation operation, Register a, Register b);
  /// With a constant exponent: by multiplications, a root and a division where it is a whole number of halves.
  Register power(Register base, double exponent);

  std::optional<double> constantAt(Register at) const;
  /// The same for the same calculation, whatever was put on the tape before it.
  std::uint64_t shape(Register at) const { return m_shapes[at]; }
  std::span<const Instruction> instructions() const { return m_instructions; }
  bool full() const { return m_full; }

 private:
  Register put(const Instruction& instruction);

  std::vector<Instruction> m_instructions;
  std::vector<std::uint64_t> m_shapes;
  std::unordered_map<std::uint64_t, Register> m_known;
  bool m_full = false;
};

/// All registers at (x, y). Where a number has no finite value it is infinite or NaN.
void evaluate(std::span<const Instruction> instructions, double x, double y, double* registers);

}  // namespace perc::landscape
