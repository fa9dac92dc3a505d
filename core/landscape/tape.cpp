// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/tape.h"

#include "core/math/elementary.h"

#include <bit>
#include <cmath>

namespace perc::landscape {
namespace {

bool isLeaf(Operation operation) { return operation <= Operation::Y; }
bool isBinary(Operation operation) { return operation >= Operation::Add; }

double apply(Operation operation, double a, double b) {
  switch (operation) {
    case Operation::Constant:
    case Operation::X:
    case Operation::Y: break;
    case Operation::Negate: return -a;
    case Operation::Sqrt: return std::sqrt(a);
    case Operation::Exp: return elementary::exp(a);
    case Operation::Log: return elementary::log(a);
    case Operation::Sin: return elementary::sin(a);
    case Operation::Cos: return elementary::cos(a);
    case Operation::Tan: return elementary::tan(a);
    case Operation::Asin: return elementary::asin(a);
    case Operation::Acos: return elementary::acos(a);
    case Operation::Atan: return elementary::atan(a);
    case Operation::Sinh: return elementary::sinh(a);
    case Operation::Cosh: return elementary::cosh(a);
    case Operation::Tanh: return elementary::tanh(a);
    case Operation::Abs: return std::abs(a);
    case Operation::Sign: return a > 0 ? 1 : a < 0 ? -1 : a;
    case Operation::Add: return a + b;
    case Operation::Subtract: return a - b;
    case Operation::Multiply: return a * b;
    case Operation::Divide: return a / b;
    case Operation::Power: return elementary::pow(a, b);
  }
  return 0;
}

/// The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
std::uint64_t mixed(std::uint64_t z) {
  z += 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

}  // namespace

Tape::Register Tape::put(const Instruction& instruction) {
  const Operation operation = instruction.operation;
  std::uint64_t shape = mixed(static_cast<std::uint64_t>(operation));
  if (operation == Operation::Constant) shape = mixed(shape ^ std::bit_cast<std::uint64_t>(instruction.constant));
  if (!isLeaf(operation)) shape = mixed(shape ^ m_shapes[instruction.a]);
  if (isBinary(operation)) shape = mixed(shape ^ m_shapes[instruction.b]);
  if (const auto known = m_known.find(shape); known != m_known.end()) return known->second;
  if (m_instructions.size() == kMost) {
    m_full = true;
    return 0;
  }
  const auto at = static_cast<Register>(m_instructions.size());
  m_instructions.push_back(instruction);
  m_shapes.push_back(shape);
  m_known.emplace(shape, at);
  return at;
}

Tape::Register Tape::constant(double value) { return put({Operation::Constant, 0, 0, value}); }
Tape::Register Tape::variable(Operation xOrY) { return put({xOrY}); }

Tape::Register Tape::unary(Operation operation, Register a) {
  if (const auto known = constantAt(a)) return constant(apply(operation, *known, 0));
  return put({operation, a});
}

Tape::Register Tape::binary(Operation operation, Register a, Register b) {
  const auto left = constantAt(a), right = constantAt(b);
  if (left && right) return constant(apply(operation, *left, *right));
  return put({operation, a, b});
}

Tape::Register Tape::power(Register base, double exponent) {
  if (exponent < 0) return binary(Operation::Divide, constant(1), power(base, -exponent));
  const double whole = std::floor(exponent);
  if (!(whole <= 1e6) || 2 * exponent != std::floor(2 * exponent))
    return binary(Operation::Power, base, constant(exponent));
  std::optional<Register> result;
  const auto times = [&](Register factor) { result = result ? binary(Operation::Multiply, *result, factor) : factor; };
  if (exponent > whole) times(unary(Operation::Sqrt, base));
  Register square = base;
  for (auto n = static_cast<unsigned>(whole); n > 0; n >>= 1) {
    if (n & 1) times(square);
    if (n > 1) square = binary(Operation::Multiply, square, square);
  }
  return result ? *result : constant(1);
}

std::optional<double> Tape::constantAt(Register at) const {
  const Instruction& instruction = m_instructions[at];
  return instruction.operation == Operation::Constant ? std::optional(instruction.constant) : std::nullopt;
}

void evaluate(std::span<const Instruction> instructions, double x, double y, double* registers) {
  for (const Instruction& i : instructions) {
    double& result = *registers++;
    const double* const first = &result - (&i - instructions.data());
    switch (i.operation) {
      case Operation::Constant: result = i.constant; break;
      case Operation::X: result = x; break;
      case Operation::Y: result = y; break;
      default: result = apply(i.operation, first[i.a], first[i.b]);
    }
  }
}

}  // namespace perc::landscape
