// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/param/schema.h"
#include "tests/support/catch.h"

using namespace perc::param;

namespace {

enum class Colour { Red, Green };

struct Sample {
  double rate = 0.03;
  double decay = 0;
  int count = 10;
  bool on = false;
  Colour colour = Colour::Green;
  std::vector<int> layers{8, 8};
  std::vector<std::string> inputs{"x"};
  std::vector<std::string> order;
  std::string network;
};

/// Words in lower case, one space between them.
perc::Result<std::string> words(std::string_view text) {
  std::string kept;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') return perc::Message{"%1 is a capital", {std::string(1, c)}};
    if (c != ' ' || (!kept.empty() && kept.back() != ' ')) kept += c;
  }
  return kept;
}

Schema<Sample>& schema() {
  static Schema<Sample> s = [] {
    Schema<Sample> made;
    made.group("g")
        .real("rate", &Sample::rate, {1e-5, 10}, Scale::Log, "", "Rate", "", When::Live)
        .alias("speed")
        .realOrZero("decay", &Sample::decay, {1e-6, 1}, "", "Decay", "", When::Live)
        .integer("count", &Sample::count, {1, 100}, Scale::Linear, "", "Count", "", When::Restart)
        .flag("on", &Sample::on, "On", "", When::Live)
        .choice("colour", &Sample::colour, {{"red", "Red"}, {"green", "Green"}}, "Colour", "", When::Live)
        .enabledIf([](const Sample& p) { return p.on; })
        .layers("layers", &Sample::layers, 3, {1, 64}, "Layers", "", When::Restart)
        .subset("inputs", &Sample::inputs, {{"x", "x"}, {"y", "y"}}, "Inputs", "", When::Restart)
        .sequence("order", &Sample::order, 3, {{"a", "A"}, {"b", "B"}}, "Order", "", When::Live)
        .network("network", &Sample::network, {{"dense", ""}, {"tanh", ""}}, words, "Network", "", When::Restart)
        .later();
    return made;
  }();
  s.finish();
  return s;
}

}  // namespace

TEST_CASE("defaults come from the struct", "[param]") {
  const Values values(schema().declarations());
  CHECK(std::get<double>(values.get("rate")) == 0.03);
  CHECK(std::get<std::string>(values.get("colour")) == "green");
  CHECK(format(values.get("layers")) == "8,8");
}

TEST_CASE("what is typed reaches the typed field", "[param]") {
  Values values(schema().declarations());
  REQUIRE(values.setText("rate", "0.5"));
  REQUIRE(values.setText("count", "7"));
  REQUIRE(values.setText("colour", "red"));
  REQUIRE(values.setText("layers", "4, 3,2"));
  REQUIRE(values.setText("inputs", "y,x"));
  REQUIRE(values.setText("decay", "0"));
  const Sample p = schema().read(values);
  CHECK(p.rate == 0.5);
  CHECK(p.count == 7);
  CHECK(p.colour == Colour::Red);
  CHECK(p.layers == std::vector<int>{4, 3, 2});
  CHECK(p.inputs == std::vector<std::string>{"x", "y"});
  REQUIRE(values.setText("speed", "0.25"));
  CHECK(schema().read(values).rate == 0.25);
}

TEST_CASE("a network is kept as its check writes it, and a slip is said with its name", "[param]") {
  Values values(schema().declarations());
  const Declaration& d = *find(values.declarations(), "network");
  REQUIRE(values.setText("network", "dense  8;   tanh"));
  CHECK(values.get("network") == Value(std::string("dense 8; tanh")));
  CHECK(schema().read(values).network == "dense 8; tanh");
  CHECK(parse(d, format(values.get("network"))).value() == values.get("network"));
  CHECK(values.setText("network", "dense X").error().english() == "network: X is a capital");
  CHECK(values.set("network", std::string("X")).error().english() == "network: X is a capital");
  CHECK_FALSE(values.set("network", std::string("dense  8")));  // right, but not as it is kept
  CHECK_FALSE(values.set("network", 1.0));
  CHECK_FALSE(values.setText("network", std::string(2000, 'a')));
  CHECK(values.get("network") == Value(std::string("dense 8; tanh")));
  CHECK(values.setText("network", ""));
  CHECK(kindName(d.kind) == "network");
  CHECK(allowed(d).english().find("made of dense, tanh") != std::string::npos);
  CHECK(d.isLater);
}

TEST_CASE("a wrong value changes nothing and says what is allowed", "[param]") {
  Values values(schema().declarations());
  for (const char* text : {"0", "-1", "11", "nan", "inf", "1e999", "abc", "", "0.1x", " 1"}) {
    const auto result = values.setText("rate", text);
    INFO(text);
    REQUIRE_FALSE(result);
    CHECK(result.error().english().find("rate = ") == 0);
    CHECK(result.error().english().find("0.00001 to 10") != std::string::npos);
  }
  CHECK_FALSE(values.setText("count", "2.5"));
  CHECK_FALSE(values.setText("count", "99999999999999999999"));
  CHECK_FALSE(values.setText("layers", "1,2,3,4"));
  CHECK_FALSE(values.setText("layers", "0"));
  CHECK_FALSE(values.setText("layers", "8,,8"));
  CHECK_FALSE(values.setText("inputs", ""));
  CHECK_FALSE(values.setText("inputs", "z"));
  CHECK_FALSE(values.setText("decay", "1e-7"));
  CHECK_FALSE(values.set("rate", std::int64_t{1}));
  CHECK_FALSE(values.set("inputs", std::vector<std::string>{"y", "x"}));
  CHECK(values.setText("nothing", "1").error().english().find("There is no parameter nothing") == 0);
  CHECK(values == Values(schema().declarations()));
}

TEST_CASE("format and parse are inverse", "[param]") {
  const auto& declarations = schema().declarations();
  for (const Declaration& d : declarations) CHECK(*parse(d, format(d.defaultValue)) == d.defaultValue);
  CHECK(std::get<std::vector<int>>(*parse(*find(declarations, "layers"), "none")).empty());
}

TEST_CASE("a parameter is enabled by the others", "[param]") {
  Values values(schema().declarations());
  const auto colour = static_cast<std::size_t>(find(values.declarations(), "colour") - values.declarations().data());
  CHECK_FALSE(values.enabled(colour));
  REQUIRE(values.setText("on", "true"));
  CHECK(values.enabled(colour));
}

TEST_CASE("a sequence keeps order and repetition, and has an end", "[param]") {
  Values values(schema().declarations());
  CHECK(format(values.get("order")) == "none");
  REQUIRE(values.setText("order", "b, a,b"));
  CHECK(schema().read(values).order == std::vector<std::string>{"b", "a", "b"});
  CHECK(format(values.get("order")) == "b,a,b");
  REQUIRE(values.setText("order", "none"));
  CHECK(schema().read(values).order.empty());
  CHECK(values.setText("order", "a,c").error().english().find("up to 3 of a, b") != std::string::npos);
  CHECK_FALSE(values.setText("order", "a,a,a,a"));
}

TEST_CASE("numbers are finite, in range and as many as asked for", "[param]") {
  Declaration d;
  d.id = "spot";
  d.kind = Kind::Numbers;
  d.range = {-10, 10};
  d.minimumCount = 2;
  d.maximumCount = 3;
  const auto value = parse(d, "1.5, -2");
  REQUIRE(value);
  CHECK(std::get<std::vector<double>>(*value) == std::vector<double>{1.5, -2});
  CHECK(format(*value) == "1.5,-2");
  for (const char* wrong : {"1", "1,2,3,4", "1,11", "1,nan", "1,x", ""}) {
    INFO(wrong);
    const auto refused = parse(d, wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().english().find("2 to 3 numbers from -10 to 10") != std::string::npos);
  }
}

namespace {

struct Rule {
  double rate = 0.01;
  bool decays = false;
  Colour colour = Colour::Red;
};
struct Inner {
  Rule rule{.rate = 0.02};
  int batch = 32;
};
struct Pair {
  int before = 1;
  Rule critic{.rate = 0.5};
  Inner generator;
};

void declareRule(Schema<Rule>& s) {
  s.real("rate", &Rule::rate, {1e-5, 10}, Scale::Log, "", "Rate", "", When::Live)
      .alias("speed")
      .flag("decays", &Rule::decays, "Decays", "", When::Live)
      .choice("colour", &Rule::colour, {{"red", "Red"}, {"green", "Green"}}, "Colour", "", When::Live)
      .enabledIf([](const Rule& r) { return r.decays; });
}

void declareInner(Schema<Inner>& s) {
  s.block("", &Inner::rule, declareRule);
  s.group("Batches")
      .integer("batch", &Inner::batch, {1, 100}, Scale::Log, "", "Batch", "", When::Live)
      .enabledIf([](const Inner& i) { return i.rule.rate > 0.1; });
}

Schema<Pair>& pairs() {
  static Schema<Pair> s;
  if (s.declarations().empty()) {
    s.group("Before").integer("before", &Pair::before, {0, 9}, Scale::Linear, "", "Before", "", When::Live);
    s.group("Critic").block("critic-", &Pair::critic, declareRule);
    s.group("Generator").block("generator-", &Pair::generator, declareInner);
    s.finish();
  }
  return s;
}

}  // namespace

TEST_CASE("two blocks from one declaration differ in prefix, group and defaults", "[param]") {
  const Declarations& all = pairs().declarations();
  std::vector<std::string> ids, groups;
  for (const Declaration& d : all) ids.push_back(d.id), groups.emplace_back(d.group);
  CHECK(ids == std::vector<std::string>{"before", "critic-rate", "critic-decays", "critic-colour", "generator-rate",
                                        "generator-decays", "generator-colour", "generator-batch"});
  CHECK(groups == std::vector<std::string>{"Before", "Critic", "Critic", "Critic", "Generator", "Generator",
                                           "Generator", "Batches"});
  CHECK(std::get<double>(find(all, "critic-rate")->defaultValue) == 0.5);
  CHECK(std::get<double>(find(all, "generator-rate")->defaultValue) == 0.02);
  CHECK(std::string(find(all, "critic-rate")->label) == find(all, "generator-rate")->label);
  CHECK(find(all, "critic-speed") == find(all, "critic-rate"));
  CHECK(find(all, "generator-speed") == find(all, "generator-rate"));
  CHECK(find(all, "speed") == nullptr);
}

TEST_CASE("what is typed reaches the field of its own block", "[param]") {
  Values values(pairs().declarations());
  REQUIRE(values.setText("critic-rate", "0.25"));
  REQUIRE(values.setText("generator-speed", "0.125"));
  REQUIRE(values.setText("generator-colour", "green"));
  const Pair p = pairs().read(values);
  CHECK(p.before == 1);
  CHECK(p.critic.rate == 0.25);
  CHECK(p.critic.colour == Colour::Red);
  CHECK(p.generator.rule.rate == 0.125);
  CHECK(p.generator.rule.colour == Colour::Green);
  Pair changed = p;
  pairs().assign(changed, "generator-rate", 1.0);
  CHECK(changed.generator.rule.rate == 1);
  CHECK(changed.critic.rate == 0.25);
}

TEST_CASE("a block's conditions look at its own fields", "[param]") {
  Values values(pairs().declarations());
  const auto enabled = [&values](const char* id) {
    return values.enabled(static_cast<std::size_t>(find(values.declarations(), id) - values.declarations().data()));
  };
  REQUIRE(values.setText("critic-decays", "true"));
  CHECK(enabled("critic-colour"));
  CHECK_FALSE(enabled("generator-colour"));
  CHECK_FALSE(enabled("generator-batch"));
  REQUIRE(values.setText("generator-rate", "0.2"));
  CHECK(enabled("generator-batch"));
}

TEST_CASE("what a condition of several parameters disables stays so whatever their own conditions say", "[param]") {
  static Schema<Pair> s;
  const auto declare = [](Schema<Pair>& inner) { inner.block("critic-", &Pair::critic, declareRule); };
  s.integer("before", &Pair::before, {0, 9}, Scale::Linear, "", "Before", "", When::Live);
  s.when([](const Pair& p) { return p.before > 1; }, declare).block("generator-", &Pair::generator, declareInner);
  Values values(s.finish());
  const auto enabled = [&values](const char* id) {
    return values.enabled(static_cast<std::size_t>(find(values.declarations(), id) - values.declarations().data()));
  };
  CHECK_FALSE(enabled("critic-rate"));
  CHECK(enabled("generator-rate"));
  REQUIRE(values.setText("critic-decays", "true"));
  CHECK_FALSE(enabled("critic-colour"));
  REQUIRE(values.setText("before", "2"));
  CHECK(enabled("critic-rate"));
  CHECK(enabled("critic-colour"));
  REQUIRE(values.setText("critic-decays", "false"));
  CHECK_FALSE(enabled("critic-colour"));
}
