// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <cassert>
#include <initializer_list>
#include <type_traits>
#include <utility>

namespace perc::param {

/// Ties the fields of a lab's parameter struct `P` to their declarations. Defaults come from the struct,
/// everything else from the call:
///     schema.group(PERC_TR("Training"))
///           .real("learning-rate", &P::learningRate, {1e-5, 10}, Scale::Log, "", PERC_TR("Learning rate"),
///           PERC_TR("…"), When::Live);
/// enabledIf() and alias() speak of the parameter declared last.
template <class P>
class Schema {
 public:
  Schema& group(const char* name) {
    m_group = name;
    return *this;
  }
  Schema& real(const char* id, double P::*field, Range range, Scale scale, const char* unit, const char* label,
               const char* help, When when) {
    Declaration& d = add(id, Kind::Real, label, help, when, field);
    d.range = range;
    d.scale = scale;
    d.unit = unit;
    return *this;
  }
  /// A real on a log scale for which 0 (off) is allowed too.
  Schema& realOrZero(const char* id, double P::*field, Range range, const char* unit, const char* label,
                     const char* help, When when) {
    real(id, field, range, Scale::Log, unit, label, help, when);
    m_declarations.back().zeroAllowed = true;
    return *this;
  }
  Schema& integer(const char* id, int P::*field, Range range, Scale scale, const char* unit, const char* label,
                  const char* help, When when) {
    Declaration& d = add(id, Kind::Integer, label, help, when, field);
    d.range = range;
    d.scale = scale;
    d.unit = unit;
    return *this;
  }
  Schema& flag(const char* id, bool P::*field, const char* label, const char* help, When when) {
    add(id, Kind::Flag, label, help, when, field);
    return *this;
  }
  /// `options` in the order of the enumerators 0, 1, 2, …
  template <class E, class Base>
  requires std::is_enum_v<E> && std::is_base_of_v<Base, P> Schema& choice(const char* id, E Base::*field,
                                                                          std::vector<Option> options,
                                                                          const char* label, const char* help,
                                                                          When when) {
    Declaration d;
    d.options = std::move(options);
    const std::vector<Option> ids = d.options;
    d.defaultValue = ids[static_cast<std::size_t>(P{}.*field)].id;
    m_readers.push_back([field, ids](P& p, const Value& v) {
      for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i].id == std::get<std::string>(v)) p.*field = static_cast<E>(i);
    });
    push(std::move(d), id, Kind::Choice, label, help, when);
    return *this;
  }
  Schema& text(const char* id, std::string P::*field, int maximumCharacters, const char* label, const char* help,
               When when) {
    add(id, Kind::Text, label, help, when, field).maximumCount = maximumCharacters;
    return *this;
  }
  Schema& layers(const char* id, std::vector<int> P::*field, int maximumLayers, Range units, const char* label,
                 const char* help, When when) {
    Declaration& d = add(id, Kind::Layers, label, help, when, field);
    d.range = units;
    d.maximumCount = maximumLayers;
    return *this;
  }
  Schema& subset(const char* id, std::vector<std::string> P::*field, std::vector<Option> options, const char* label,
                 const char* help, When when) {
    add(id, Kind::Subset, label, help, when, field).options = std::move(options);
    return *this;
  }

  /// Options in any order, repeated or none.
  Schema& sequence(const char* id, std::vector<std::string> P::*field, int maximumCount, std::vector<Option> options,
                   const char* label, const char* help, When when) {
    Declaration& d = add(id, Kind::Sequence, label, help, when, field);
    d.options = std::move(options);
    d.maximumCount = maximumCount;
    return *this;
  }

  /// Has an effect only where `condition` holds of the other parameters.
  Schema& enabledIf(bool (*condition)(const P&)) {
    m_conditions.emplace_back(m_declarations.size() - 1, condition);
    return *this;
  }
  Schema& alias(const char* earlierId) {
    m_declarations.back().aliases.emplace_back(earlierId);
    return *this;
  }

  /// The declarations, for everything that is made from them. Call once, on a schema that lives as long as the program.
  const Declarations& finish() {
    for (const auto& [index, condition] : m_conditions)
      m_declarations[index].enabledIf = [this, condition = condition](const Values& values) {
        return condition(read(values));
      };
    m_conditions.clear();
    return m_declarations;
  }
  const Declarations& declarations() const { return m_declarations; }

  /// One valid value into its field.
  void assign(P& p, std::string_view id, const Value& value) const {
    const Declaration* d = find(m_declarations, id);
    assert(d && validate(*d, value).ok());
    m_readers[static_cast<std::size_t>(d - m_declarations.data())](p, value);
  }
  P read(const Values& values) const {
    P p;
    for (std::size_t i = 0; i < m_readers.size(); ++i) m_readers[i](p, values[i]);
    return p;
  }

 private:
  template <class T>
  Declaration& add(const char* id, Kind kind, const char* label, const char* help, When when, T P::*field) {
    using Stored = std::conditional_t<std::is_same_v<T, int>, std::int64_t, T>;
    m_readers.push_back([field](P& p, const Value& v) { p.*field = static_cast<T>(std::get<Stored>(v)); });
    Declaration d;
    d.defaultValue = static_cast<Stored>(P{}.*field);
    return push(std::move(d), id, kind, label, help, when);
  }
  Declaration& push(Declaration d, const char* id, Kind kind, const char* label, const char* help, When when) {
    d.id = id;
    d.kind = kind;
    d.group = m_group;
    d.label = label;
    d.help = help;
    d.when = when;
    m_declarations.push_back(std::move(d));
    return m_declarations.back();
  }

  const char* m_group = "";
  Declarations m_declarations;
  std::vector<std::function<void(P&, const Value&)>> m_readers;
  std::vector<std::pair<std::size_t, bool (*)(const P&)>> m_conditions;
};

}  // namespace perc::param
