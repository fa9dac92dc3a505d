// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <algorithm>
#include <cassert>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace perc::param {

/// Ties the fields of a parameter struct `P` to their declarations. Defaults come from the struct, everything else from
/// the call:
///     schema.group(PERC_TR("Training"))
///           .real("learning-rate", &P::learningRate, {1e-5, 10}, Scale::Log, "", PERC_TR("Learning rate"),
///           PERC_TR("…"), When::Live);
/// enabledIf(), usual(), drawnBy(), alias() and later() speak of the parameter declared last. What several labs need is
/// declared once, as a function that fills the Schema of a struct of its own, and taken into a lab's by block().
template <class P>
class Schema {
 public:
  explicit Schema(P defaults = P{}) : m_defaults(std::move(defaults)) {}

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
  /// One that may be left to the lab; automatic() says what it is then.
  Schema& real(const char* id, std::optional<double> P::*field, Range range, Scale scale, const char* unit,
               const char* label, const char* help, When when) {
    return number(id, Kind::Real, field, range, scale, unit, label, help, when);
  }
  Schema& integer(const char* id, std::optional<int> P::*field, Range range, Scale scale, const char* unit,
                  const char* label, const char* help, When when) {
    return number(id, Kind::Integer, field, range, scale, unit, label, help, when);
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
  /// `options` in the order of the enumerators 0, 1, 2, …; of an optional E: before them that of none.
  template <class E, class Base>
  requires std::is_base_of_v<Base, P> Schema& choice(const char* id, E Base::*field, std::vector<Option> options,
                                                     const char* label, const char* help, When when) {
    Declaration d;
    d.options = std::move(options);
    const std::vector<Option> ids = d.options;
    d.defaultValue = ids[placeOf(m_defaults.*field)].id;
    m_readers.push_back([field, ids](P& p, const Value& v) {
      for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i].id == std::get<std::string>(v)) put(i, p.*field);
    });
    push(std::move(d), id, Kind::Choice, label, help, when);
    return *this;
  }
  /// What reads a text that a person writes: as it is kept, or what is wrong with it; see Declaration::canonical.
  using Canonical = std::function<Result<std::string>(std::string_view)>;
  /// Without `canonical`: any text.
  Schema& text(const char* id, std::string P::*field, int maximumCharacters, const char* label, const char* help,
               When when, Canonical canonical = {}) {
    Declaration& d = add(id, Kind::Text, label, help, when, field);
    d.maximumCount = maximumCharacters;
    d.canonical = std::move(canonical);
    return *this;
  }
  /// A network in the one notation for them, made of these words; see Declaration::canonical.
  Schema& network(const char* id, std::string P::*field, std::vector<Option> words, Canonical canonical,
                  const char* label, const char* help, When when) {
    Declaration& d = add(id, Kind::Network, label, help, when, field);
    d.options = std::move(words);
    d.canonical = std::move(canonical);
    d.maximumCount = 1000;
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

  /// The parameters of a struct inside this one, as `declare` declares them: `prefix` comes before their ids and
  /// aliases, their defaults are those of this struct, and they are in this group unless `declare` names one.
  ///     schema.block("critic-", &P::critic, learn::declareOptimizer).block("generator-", &P::generator, …)
  template <class B>
  Schema& block(const std::string& prefix, B P::*field, void (*declare)(Schema<B>&)) {
    Schema<B> inner(m_defaults.*field);
    inner.group(m_group);
    declare(inner);
    for (auto& [index, condition] : inner.m_conditions)
      m_conditions.emplace_back(m_declarations.size() + index,
                                [field, condition = std::move(condition)](const P& p) { return condition(p.*field); });
    for (auto& [index, value] : inner.m_automatic)
      m_automatic.emplace_back(m_declarations.size() + index,
                               [field, value = std::move(value)](const P& p) { return value(p.*field); });
    for (Declaration& d : inner.m_declarations) {
      d.id.insert(0, prefix);
      for (std::string& alias : d.aliases) alias.insert(0, prefix);
      m_declarations.push_back(std::move(d));
    }
    for (auto& reader : inner.m_readers)
      m_readers.push_back([field, reader = std::move(reader)](P& p, const Value& v) { reader(p.*field, v); });
    return *this;
  }

  /// Has an effect only where `condition` holds of the other parameters.
  Schema& enabledIf(std::function<bool(const P&)> condition) {
    m_conditions.emplace_back(m_declarations.size() - 1, std::move(condition));
    return *this;
  }
  /// What the one of this id, declared already, is where it is left to the lab.
  Schema& automatic(std::string_view id, std::function<Value(const P&)> value) {
    const auto found =
        std::find_if(m_declarations.begin(), m_declarations.end(), [&](const Declaration& d) { return d.id == id; });
    assert(found != m_declarations.end());
    m_automatic.emplace_back(static_cast<std::size_t>(found - m_declarations.begin()), std::move(value));
    return *this;
  }
  /// All that `declare` declares has an effect only where `condition` holds, beside conditions of its own.
  Schema& when(const std::function<bool(const P&)>& condition, void (*declare)(Schema&)) {
    const std::size_t first = m_declarations.size();
    declare(*this);
    for (std::size_t i = first; i < m_declarations.size(); ++i) m_conditions.emplace_back(i, condition);
    return *this;
  }
  /// Those of these ids, declared already, have an effect only where `condition` holds, beside conditions of their own.
  Schema& only(const std::function<bool(const P&)>& condition, std::initializer_list<std::string_view> ids) {
    for (std::size_t i = 0; i < m_declarations.size(); ++i)
      if (std::find(ids.begin(), ids.end(), m_declarations[i].id) != ids.end()) m_conditions.emplace_back(i, condition);
    return *this;
  }
  Schema& usual(Range range) {
    m_declarations.back().usual = range;
    return *this;
  }
  Schema& drawnBy(const char* view) {
    m_declarations.back().drawnBy = view;
    return *this;
  }
  Schema& alias(const char* earlierId) {
    m_declarations.back().aliases.emplace_back(earlierId);
    return *this;
  }

  /// Came after runs of its lab had been saved (Declaration::isLater).
  Schema& later() {
    m_declarations.back().isLater = true;
    return *this;
  }

  /// The declarations, for everything that is made from them. Call once, on a schema that lives as long as the program.
  const Declarations& finish() {
    for (auto& [index, condition] : m_conditions) {
      auto& enabled = m_declarations[index].enabledIf;
      enabled = [this, before = std::move(enabled), condition = std::move(condition)](const Values& values) {
        return (!before || before(values)) && condition(read(values));
      };
    }
    m_conditions.clear();
    for (auto& [index, value] : m_automatic)
      m_declarations[index].automatic = [this, value = std::move(value)](const Values& values) {
        return value(read(values));
      };
    m_automatic.clear();
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
  template <class>
  friend class Schema;

  template <class E>
  static std::size_t placeOf(E value) {
    return static_cast<std::size_t>(value);
  }
  template <class E>
  static std::size_t placeOf(std::optional<E> value) {
    return value ? placeOf(*value) + 1 : 0;
  }
  template <class E>
  static void put(std::size_t place, E& field) {
    field = static_cast<E>(place);
  }
  template <class E>
  static void put(std::size_t place, std::optional<E>& field) {
    field = place > 0 ? std::optional(static_cast<E>(place - 1)) : std::nullopt;
  }
  template <class T>
  Declaration& add(const char* id, Kind kind, const char* label, const char* help, When when, T P::*field) {
    using Stored = std::conditional_t<std::is_same_v<T, int>, std::int64_t, T>;
    m_readers.push_back([field](P& p, const Value& v) { p.*field = static_cast<T>(std::get<Stored>(v)); });
    Declaration d;
    d.defaultValue = static_cast<Stored>(m_defaults.*field);
    return push(std::move(d), id, kind, label, help, when);
  }
  template <class T>
  Schema& number(const char* id, Kind kind, std::optional<T> P::*field, Range range, Scale scale, const char* unit,
                 const char* label, const char* help, When when) {
    using Stored = std::conditional_t<std::is_same_v<T, int>, std::int64_t, T>;
    m_readers.push_back([field](P& p, const Value& v) {
      const auto* given = std::get_if<Stored>(&v);
      p.*field = given ? std::optional(static_cast<T>(*given)) : std::nullopt;
    });
    Declaration d;
    d.range = range;
    d.scale = scale;
    d.unit = unit;
    if (const auto& given = m_defaults.*field) d.defaultValue = static_cast<Stored>(*given);
    else d.defaultValue = std::string(kAutomatic);
    push(std::move(d), id, kind, label, help, when);
    return *this;
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

  P m_defaults;
  const char* m_group = "";
  Declarations m_declarations;
  std::vector<std::function<void(P&, const Value&)>> m_readers;
  std::vector<std::pair<std::size_t, std::function<bool(const P&)>>> m_conditions;
  std::vector<std::pair<std::size_t, std::function<Value(const P&)>>> m_automatic;
};

}  // namespace perc::param
