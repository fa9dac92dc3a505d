// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <unordered_map>

namespace perc {

/// What several holders keep in memory together. What they share is counted once, from its first holder on until the
/// last one goes. A holder tells what it has in its `void account(Ledger&) const`, each time the same.
class Ledger {
 public:
  template <class Holder>
  void add(const Holder& holder) {
    holder.account(*this);
  }
  template <class Holder>
  void remove(const Holder& holder) {
    m_removing = true;
    holder.account(*this);
    m_removing = false;
  }
  /// Of a holder: memory that is its own.
  void own(std::size_t bytes) { m_removing ? m_bytes -= bytes : m_bytes += bytes; }
  /// Of a holder: memory that others may hold too, known by its address. True: nobody else does, so that what is
  /// reached through it is to be told as well.
  bool shared(const void* what, std::size_t bytes) {
    std::size_t& holders = m_holders[what];
    if (m_removing ? --holders > 0 : holders++ > 0) return false;
    if (m_removing) m_holders.erase(what);
    own(bytes);
    return true;
  }
  std::size_t bytes() const { return m_bytes; }

 private:
  std::unordered_map<const void*, std::size_t> m_holders;
  std::size_t m_bytes = 0;
  bool m_removing = false;
};

}  // namespace perc
