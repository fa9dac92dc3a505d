// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <cassert>
#include <optional>
#include <utility>

namespace perc {

/// What came of something that wrong input can make fail: a value, or a message that names the field
/// (parameter, file, line, column) and says what is allowed.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_value(std::move(value)) {}        // NOLINT(google-explicit-constructor)
  Result(Message error) : m_error(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return m_value.has_value(); }
  explicit operator bool() const { return ok(); }
  const T& value() const& {
    assert(ok());
    return *m_value;
  }
  T& value() & {
    assert(ok());
    return *m_value;
  }
  T&& value() && {
    assert(ok());
    return std::move(*m_value);
  }
  const T& operator*() const& { return value(); }
  T& operator*() & { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }
  const Message& error() const {
    assert(!ok());
    return m_error;
  }

 private:
  std::optional<T> m_value;
  Message m_error;
};

/// The same without a value: done, or a message.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Message error) : m_error(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return !m_error.has_value(); }
  explicit operator bool() const { return ok(); }
  const Message& error() const {
    assert(!ok());
    return *m_error;
  }

 private:
  std::optional<Message> m_error;
};

}  // namespace perc
