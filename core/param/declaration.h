// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace perc::param {

class Values;

/// What a parameter holds. Integer: std::int64_t; Real: double; Flag: bool; Choice and Text: std::string;
/// Network: a std::string in the one notation for networks, as its canonical() writes it; Layers: unit counts; Subset:
/// ids of the chosen options, in the order of the declaration; Sequence: ids of options in any order, repeated or none;
/// Numbers: finite numbers, each in the range.
using Value = std::variant<bool, std::int64_t, double, std::string, std::vector<int>, std::vector<std::string>,
                           std::vector<double>>;

enum class Kind { Flag, Integer, Real, Choice, Text, Network, Layers, Subset, Sequence, Numbers };
enum class Scale { Linear, Log };
/// Live: may change while the run goes on (logged at its step). Restart: the run starts anew with it.
/// Look: says what is shown, no part of the experiment: never logged, no step's result depends on it.
/// Of an act (Lab::acts): Live ones are forgotten when the run starts anew, Restart ones are kept and come at step 0.
enum class When { Live, Restart, Look };

struct Range {
  double minimum, maximum;
};

/// One option of a Choice, Subset or Sequence, or one word of a Network. The id stays for ever; the label is shown
/// (PERC_TR).
struct Option {
  std::string id;
  const char* label;
  std::vector<std::string> aliases = {};  ///< earlier ids, of this one or of what it replaces, still read
  const char* group = "";                 ///< of a Choice: under which heading it stands (PERC_TR)
  bool isOwn = false;                     ///< something of the user's: it comes first where one is chosen
};

/// Everything about one parameter, written once: slider, command line, listing, run file, reset and tests
/// are made from it. Texts are English, marked with PERC_TR.
struct Declaration {
  std::string id;
  Kind kind = Kind::Real;
  const char* group = "";
  const char* label = "";
  const char* help = "";
  const char* unit = "";
  When when = When::Live;
  /// Integer and Real: the range of the value. Layers: of the units of one layer. Finite.
  Range range{0, 0};
  /// Of a slider, where the range is far wider than what is usual; other numbers are typed. Empty: the range.
  std::optional<Range> usual = {};
  /// A slider's scale. Log: range.minimum > 0, or zeroAllowed, where 0 is the leftmost notch.
  Scale scale = Scale::Linear;
  bool zeroAllowed = false;  ///< Real on a Log scale: 0 is allowed besides the range
  int maximumCount = 0;      ///< Layers: most layers. Text, Network: most characters. Sequence, Numbers: most entries
  int minimumCount = 0;      ///< Numbers: fewest entries
  std::vector<Option> options;
  const char* drawnBy = "";  ///< Choice: the view that shows what an option is; "": none does
  Value defaultValue;
  /// Network, and a Text that is not free: the text as it is kept, or what is wrong with it, where, and what is allowed
  /// there.
  std::function<Result<std::string>(std::string_view)> canonical;
  std::vector<std::string> aliases;  ///< earlier names, still read
  /// Not there when the first runs of its lab were saved: at its default it leaves their fingerprints as they were.
  bool isLater = false;
  /// What it is where it is left to the lab (the Value is then the text kAutomatic), given the other values; empty: it
  /// cannot be left. A Choice has an option called so.
  std::function<Value(const Values&)> automatic;
  /// Whether it has an effect, given the other values; empty: always. A disabled value is kept.
  std::function<bool(const Values&)> enabledIf;
};

using Declarations = std::vector<Declaration>;

/// What is written for a number or choice that is left to the lab (Declaration::automatic).
inline constexpr const char* kAutomatic = "auto";

/// An act (Lab::acts) that takes numbers, `least` to `most` of them, each in the range.
Declaration numbers(const char* id, int least, int most, Range range, const char* label, const char* help, When when);

/// The declaration called `id` (or by an alias of it); null if there is none.
const Declaration* find(const Declarations& declarations, std::string_view id);

/// The option called `id` (or by an alias of it); null if there is none.
const Option* findOption(const Declaration& declaration, std::string_view id);

/// Right kind and inside the range, or a message that names the parameter and what is allowed.
Result<void> validate(const Declaration& declaration, const Value& value);

/// A value from the text a person types: "0.03", "8,8", "true", "x,y,x2". Layers and Subset: "" or "none" is empty.
Result<Value> parse(const Declaration& declaration, std::string_view text);

/// Of what has a canonical(): the text as it is kept, or a message that names the parameter, the place and what is
/// allowed there.
Result<std::string> canonical(const Declaration& declaration, std::string_view text);

/// The text that parse() reads back as the same value.
std::string format(const Value& value);

/// What is allowed, in words: "0.00001 to 10", "one of a, b, c".
Message allowed(const Declaration& declaration);

/// A word for the kind as scripts see it: "real", "integer", "flag", "choice", "text", "network", "layers",
/// "subset", "sequence", "numbers".
std::string_view kindName(Kind kind);

/// One value per declaration, always valid. `declarations` must outlive it (they are static).
class Values {
 public:
  explicit Values(const Declarations& declarations);

  const Declarations& declarations() const { return *m_declarations; }
  std::size_t size() const { return m_values.size(); }
  const Value& operator[](std::size_t index) const { return m_values[index]; }
  /// The value of a parameter that exists (a programming error if not).
  const Value& get(std::string_view id) const;
  /// Validated; unknown ids and values out of range change nothing and say why.
  Result<void> set(std::string_view id, Value value);
  Result<void> setText(std::string_view id, std::string_view text);
  void setUnchecked(std::size_t index, Value value) { m_values[index] = std::move(value); }
  bool enabled(std::size_t index) const;
  bool isAutomatic(std::size_t index) const;
  /// The value, or what the lab makes of one that is left to it.
  Value inForce(std::size_t index) const;
  bool operator==(const Values& other) const { return m_values == other.m_values; }

 private:
  const Declarations* m_declarations;
  std::vector<Value> m_values;
};

/// Whether two sets of values of the same declarations differ in nothing but what is shown (When::Look).
bool sameButLooks(const Values& a, const Values& b);

}  // namespace perc::param
