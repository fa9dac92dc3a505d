// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/source.h"

#include "core/data/generators.h"
#include "core/data/images.h"
#include "core/data/shipped.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

namespace perc::learn {
namespace {

using P = DataSettings;
using param::Scale;
using param::When;

constexpr int kMostSamples = 1'000'000;

std::vector<param::Option> dataSets(bool drawing) {
  const char *classes = PERC_TR("Points of classes"), *values = PERC_TR("Points with values"),
             *tables = PERC_TR("Tables"), *own = PERC_TR("Your own");
  std::vector<param::Option> all{{"gaussians", PERC_TR("Two Gaussians"), {}, classes},
                                 {"circle", PERC_TR("Circle"), {}, classes},
                                 {"xor", PERC_TR("Exclusive or"), {}, classes},
                                 {"moons", PERC_TR("Moons"), {}, classes},
                                 {"spiral", PERC_TR("Spiral"), {}, classes},
                                 {"checkerboard", PERC_TR("Checkerboard"), {}, classes},
                                 {"blobs", PERC_TR("Blobs"), {}, classes},
                                 {"plane", PERC_TR("Plane (values)"), {}, values},
                                 {"peaks", PERC_TR("Peaks (values)"), {}, values},
                                 {"sine", PERC_TR("Noisy sine (values)"), {}, values},
                                 {"iris", PERC_TR("Iris"), {}, tables},
                                 {"wine", PERC_TR("Wine"), {}, tables},
                                 {"breast-cancer", PERC_TR("Breast cancer"), {}, tables},
                                 {"digits", PERC_TR("Digits 8 × 8"), {}, tables},
                                 {"diabetes", PERC_TR("Diabetes (values)"), {}, tables},
                                 {"file", PERC_TR("Your own table"), {}, own, true},
                                 {"transactions", PERC_TR("Transactions"), {}, tables}};
  if (drawing) all.push_back({"drawing", PERC_TR("Your own drawing"), {}, own, true});
  return all;
}

/// From a table, or from pictures.
bool isRead(DataSet set) { return !isInPlane(set) && set != DataSet::Transactions; }

bool hasBalance(const P& p) {
  if (p.dataset == DataSet::Transactions) return true;
  return p.dataset <= DataSet::Checkerboard && !(p.dataset == DataSet::Spiral && p.arms > 2);
}

void declare(param::Schema<P>& s, bool drawing) {
  s.group(PERC_TR("Data"))
      .choice(
          "dataset", &P::dataset, dataSets(drawing), PERC_TR("Data set"),
          PERC_TR(
              "What the network learns: generated points, a table that comes with the program, or your own CSV file."),
          When::Restart)
      .drawnBy("boundary")
      .integer("points", &P::points, {1, kMostPoints}, Scale::Log, "", PERC_TR("Points"),
               PERC_TR("How many points are generated, training and test together."), When::Restart)
      .enabledIf([](const P& p) { return isGenerated(p.dataset); })
      .real("noise", &P::noise, {0, 1}, Scale::Linear, "", PERC_TR("Noise"),
            PERC_TR("How far the points are strewn about the pattern; at 0.5 the classes overlap widely."),
            When::Restart)
      .enabledIf([](const P& p) { return isGenerated(p.dataset); })
      .block("", &P::split, declareSplit)
      .enabledIf([](const P& p) { return p.dataset != DataSet::Drawing; })
      .integer("arms", &P::arms, {2, 5}, Scale::Linear, "", PERC_TR("Arms"),
               PERC_TR("Arms of the spiral, one class each."), When::Restart)
      .enabledIf([](const P& p) { return p.dataset == DataSet::Spiral; })
      .integer("classes", &P::classes, {2, 6}, Scale::Linear, "", PERC_TR("Classes"),
               PERC_TR("Number of blobs, one class each, or of classes to paint."), When::Restart)
      .enabledIf([](const P& p) { return p.dataset == DataSet::Blobs || p.dataset == DataSet::Drawing; })
      .real("balance", &P::balance, {0.01, 0.99}, Scale::Linear, "", PERC_TR("Balance"),
            PERC_TR("The share of the last class among the points of two classes; 0.5: as many of each."),
            When::Restart)
      .enabledIf(hasBalance)
      .text("target", &P::target, 200, PERC_TR("Target column"), PERC_TR("The column to predict; empty: the last one."),
            When::Restart)
      .enabledIf([](const P& p) { return isRead(p.dataset); })
      .integer(
          "most-samples", &P::mostSamples, {0, kMostSamples}, Scale::Linear, "", PERC_TR("At most so many samples"),
          PERC_TR("Of a table or of pictures only so many are taken for training, and so many for testing; 0: all."),
          When::Restart)
      .usual({0, 10'000})
      .enabledIf([](const P& p) { return isRead(p.dataset); })
      .later();
}

/// Row, column and, of several, channel of each number, from 1.
std::vector<std::string> pixelNames(const data::PictureShape& shape) {
  std::vector<std::string> names;
  for (int row = 1; row <= shape.height; ++row)
    for (int column = 1; column <= shape.width; ++column)
      for (int channel = 1; channel <= shape.channels; ++channel)
        names.push_back(std::to_string(row) + "," + std::to_string(column) +
                        (shape.channels > 1 ? "," + std::to_string(channel) : ""));
  return names;
}

Result<data::Dataset> picturesOf(const P& p, const data::Table& table, std::vector<Message>& notes) {
  if (!p.target.empty())
    return Message{PERC_TR("target = %1: pictures have no columns. What is learned is their class: leave it empty."),
                   {p.target}};
  const data::ImageSet &train = *table.images->train, &test = *table.images->test;
  data::Dataset set;
  set.name = table.name;
  set.source = table.source;
  set.pictures = data::PictureShape{train.channels, train.height, train.width};
  set.featureNames = pixelNames(*set.pictures);
  set.targetName = "class";
  set.classNames = train.classNames;
  const auto taken = [&p](const data::ImageSet& part) {
    return p.mostSamples > 0 ? std::min(part.size(), static_cast<std::size_t>(p.mostSamples)) : part.size();
  };
  set.ownTest = taken(test);
  set.features.resize((taken(train) + taken(test)) * train.numbersEach());
  float* to = set.features.data();
  for (const data::ImageSet* part : {&train, &test}) {
    std::vector<std::int32_t> first(taken(*part));
    std::iota(first.begin(), first.end(), 0);
    data::gatherImages(*part, first, to);
    to += first.size() * train.numbersEach();
    set.target.insert(set.target.end(), part->labels.begin(), part->labels.begin() + std::ssize(first));
  }
  notes.push_back({PERC_TR("%1 pictures of %2 × %3 pixels are learned from and %4 are for testing, as the set itself "
                           "has them: the test share has no effect."),
                   {std::to_string(taken(train)), std::to_string(train.height), std::to_string(train.width),
                    std::to_string(taken(test))}});
  return set;
}

/// No sample yet, but the classes to paint.
data::Dataset emptyPlane(int classes) {
  data::Dataset plane;
  plane.name = "drawing";
  plane.featureNames = {"x", "y"};
  plane.targetName = "class";
  for (int c = 0; c < classes; ++c) plane.classNames.emplace_back(1, static_cast<char>('A' + c));
  return plane;
}

Result<data::Dataset> generated(const P& p, std::uint64_t seed) {
  data::GeneratorSpec spec;
  spec.kind =
      p.dataset == DataSet::Transactions ? data::Generator::Transactions : static_cast<data::Generator>(p.dataset);
  spec.count = p.points;
  spec.noise = p.noise;
  spec.arms = p.arms;
  spec.classes = p.classes;
  if (p.balance != 0.5 && !data::isRegression(spec.kind) && data::classCount(spec) == 2) spec.balance = p.balance;
  Random random(seed, "data");
  return data::generate(spec, random);
}

}  // namespace

void declareData(param::Schema<P>& schema) { declare(schema, false); }
void declareDataOrDrawing(param::Schema<P>& schema) { declare(schema, true); }

Result<data::Dataset> loadDataset(const P& p, std::uint64_t seed, std::shared_ptr<const data::Table> table,
                                  std::vector<Message>& notes) {
  if (p.dataset == DataSet::Drawing) return emptyPlane(p.classes);
  if (isGenerated(p.dataset)) return generated(p, seed);
  if (p.dataset != DataSet::File) {
    constexpr std::string_view ids[] = {"iris", "wine", "breast-cancer", "digits", "diabetes"};
    auto shipped = data::shippedTable(ids[static_cast<int>(p.dataset) - static_cast<int>(DataSet::Iris)]);
    if (!shipped) return shipped.error();
    table = *shipped;
  }
  if (!table)
    return Message{
        PERC_TR("dataset = file needs a table: open a CSV file, drop one on the window, or name one with --data."), {}};
  if (table->images) return picturesOf(p, *table, notes);
  data::DatasetChoice choice;
  choice.target = p.target;
  auto converted = data::toDataset(*table, choice);
  if (!converted) return converted.error();
  if (p.dataset == DataSet::File) notes = std::move(converted->notes);
  return std::move(converted->dataset);
}

Result<data::Split> splitOf(const data::Dataset& dataset, const P& p, std::uint64_t seed) {
  Random random(seed, "split");
  auto split = data::holdOut(dataset, p.split.testShare, random);
  if (!split || p.mostSamples == 0 || !isRead(p.dataset)) return split;
  const auto most = static_cast<std::size_t>(p.mostSamples);
  for (auto* part : {&split->train, &split->test}) part->resize(std::min(part->size(), most));
  return split;
}

}  // namespace perc::learn
