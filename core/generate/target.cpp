// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/target.h"

#include "core/base/message.h"
#include "core/generate/target_parts.h"
#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace perc::generate {
namespace {

constexpr Index kSourceReference = 500;
constexpr double kMargin = 0.25;    // of the window around the reference, of its span
constexpr double kGridPrior = 0.5;  // samples in each cell, where a share of 0 would make KL infinite
constexpr Window kPaper{-kDrawingReach, kDrawingReach, -kDrawingReach, kDrawingReach};

/// The smallest square with a margin around all samples.
Window windowOf(const Matrix& samples) {
  const Vector low = samples.rowwise().minCoeff(), high = samples.rowwise().maxCoeff();
  const double half = (0.5 + kMargin) * static_cast<double>((high - low).maxCoeff());
  const double x = static_cast<double>(low[0] + high[0]) / 2, y = static_cast<double>(low[1] + high[1]) / 2;
  return {x - half, x + half, y - half, y + half};
}

void measure(Target& target) {
  target.window = windowOf(target.reference);
  target.gridShares = gridShares(target.reference, target.window);
}

/// A distribution of which samples are drawn without end.
std::shared_ptr<const Target> drawn(Planar kind) {
  auto target = std::make_shared<Target>();
  target->draw = [kind](Random& random, MatrixRef samples) { draw(kind, random, samples); };
  target->modes = modesOf(kind);
  target->reference.resize(2, kReference);
  Random random(1, "reference");
  target->draw(random, target->reference);
  measure(*target);
  return target;
}

/// The column of that name, or the first (`after`: the next) one with numbers.
Result<const data::Column*> columnOf(const data::Table& table, const std::string& name, const char* field,
                                     const data::Column* after) {
  if (!name.empty()) {
    const int index = table.indexOf(name);
    if (index < 0) return Message{PERC_TR("%1: %2 has no column called “%3”."), {field, table.name, name}};
    const data::Column& column = table.columns[static_cast<std::size_t>(index)];
    if (column.kind != data::ColumnKind::Numeric)
      return Message{PERC_TR("%1: column “%2” of %3 has texts; choose one of numbers."), {field, name, table.name}};
    return &column;
  }
  for (const data::Column& column : table.columns)
    if (column.kind == data::ColumnKind::Numeric && &column != after) return &column;
  return Message{PERC_TR("%1: %2 has fewer than two columns of numbers."), {field, table.name}};
}

/// Takes mean and standard deviation off; what was wrong.
Result<void> standardise(Matrix& samples, Index row, double& offset, double& scale, const char* field,
                         const std::string& name) {
  const auto values = samples.row(row).cast<double>();
  offset = values.mean();
  scale = std::sqrt((values.array() - offset).square().mean());
  if (!(scale > 0))
    return Message{PERC_TR("%1: column “%2” has the same value in every row; choose one that varies."), {field, name}};
  samples.row(row) = ((values.array() - offset) / scale).cast<Scalar>();
  return {};
}

Result<std::shared_ptr<const Target>> ofTable(const TargetSettings& settings, const data::Table* table) {
  if (!table) return Message{PERC_TR("dataset = file: no table is given; open one, or give one with --data."), {}};
  if (table->images)
    return Message{PERC_TR("dataset = file: %1 are pictures; give a table with two columns of numbers."),
                   {table->name}};
  const auto x = columnOf(*table, settings.columnX, "column-x", nullptr);
  if (!x) return x.error();
  const auto y = columnOf(*table, settings.columnY, "column-y", *x);
  if (!y) return y.error();
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < table->rows; ++row)
    if (!(*x)->missing(row) && !(*y)->missing(row)) rows.push_back(row);
  if (rows.size() < kLeastRows)
    return Message{PERC_TR("%1: %2 complete rows in columns “%3” and “%4”; at least %5 are needed."),
                   {table->name, std::to_string(rows.size()), (*x)->name, (*y)->name, std::to_string(kLeastRows)}};
  auto target = std::make_shared<Target>();
  Matrix all(2, static_cast<Index>(rows.size()));
  for (Index i = 0; i < all.cols(); ++i) {
    const std::size_t row = rows[static_cast<std::size_t>(i)];
    all.col(i) << static_cast<Scalar>((*x)->numbers[row]), static_cast<Scalar>((*y)->numbers[row]);
  }
  if (const auto done = standardise(all, 0, target->offsetX, target->scaleX, "column-x", (*x)->name); !done)
    return done.error();
  if (const auto done = standardise(all, 1, target->offsetY, target->scaleY, "column-y", (*y)->name); !done)
    return done.error();
  target->xName = (*x)->name;
  target->yName = (*y)->name;
  if (rows.size() < table->rows)
    target->notes.push_back({PERC_TR("%1 of %2 rows are left out: a value is missing."),
                             {std::to_string(table->rows - rows.size()), std::to_string(table->rows)}});
  target->reference = all.leftCols(std::min(all.cols(), kReference));
  if (all.cols() > kReference) {  // evenly
    for (Index i = 0; i < kReference; ++i) target->reference.col(i) = all.col(i * all.cols() / kReference);
  }
  target->draw = [all = std::make_shared<const Matrix>(std::move(all))](Random& random, MatrixRef samples) {
    for (Index i = 0; i < samples.cols(); ++i)
      samples.col(i) = all->col(static_cast<Index>(random.below(static_cast<std::uint64_t>(all->cols()))));
  };
  measure(*target);
  return std::shared_ptr<const Target>(std::move(target));
}

}  // namespace

void declareTarget(param::Schema<TargetSettings>& s) {
  auto sets = planarOptions();
  sets.push_back({"drawing", PERC_TR("Your own drawing")});
  sets.push_back({"digits", PERC_TR("Digits 8 × 8")});
  sets.push_back({"pictures", PERC_TR("Your own pictures")});
  sets.push_back({"file", PERC_TR("Two columns of your table")});
  const auto isFile = [](const TargetSettings& t) { return t.what == Imitated::File; };
  s.group(PERC_TR("Data"))
      .choice(
          "dataset", &TargetSettings::what, std::move(sets), PERC_TR("Data set"),
          PERC_TR("What is to be imitated: a distribution in the plane, two columns of your own table, what you draw "
                  "with the brush in the head of Samples; or pictures, those that come with the program or your own "
                  "(an IDX file, or a folder with a folder for each class)."),
          param::When::Restart)
      .text("column-x", &TargetSettings::columnX, 200, PERC_TR("Column across"),
            PERC_TR("The column along the horizontal axis; empty: the first one with numbers."), param::When::Restart)
      .enabledIf(isFile)
      .text("column-y", &TargetSettings::columnY, 200, PERC_TR("Column upwards"),
            PERC_TR("The column along the vertical axis; empty: the next one with numbers."), param::When::Restart)
      .enabledIf(isFile)
      .integer(
          "few", &TargetSettings::few, {0, 100000}, param::Scale::Linear, "", PERC_TR("Only so many"),
          PERC_TR("So few pictures are imitated, as many of each class; those left out are held out for Does it help? "
                  "0: all."),
          param::When::Restart)
      .usual({0, 500})
      .later()
      .enabledIf([](const TargetSettings& t) { return arePictures(t.what); })
      .text(
          "rare", &TargetSettings::rare, 200, PERC_TR("Only of the class"),
          PERC_TR("The one class of which there are only so many, while all others are there; empty: as many of each. "
                  "Does it help? then tells this class from the others."),
          param::When::Restart)
      .later()
      .enabledIf([](const TargetSettings& t) { return arePictures(t.what) && t.few > 0; });
}

Result<std::shared_ptr<const Target>> makeTarget(const TargetSettings& settings,
                                                 std::shared_ptr<const data::Table> table) {
  if (arePictures(settings.what)) return ofPictures(settings, std::move(table));
  if (settings.what == Imitated::File) return ofTable(settings, table.get());
  if (settings.what == Imitated::Drawing) return drawingOf({});
  return drawn(static_cast<Planar>(settings.what));
}

Result<std::shared_ptr<const Target>> withSource(std::shared_ptr<const Target> target, SourceKind kind, bool paired) {
  const std::string id = sourceOptions()[static_cast<std::size_t>(kind)].id;
  if (isOfPictures(kind) && !target->pictures)
    return Message{PERC_TR("source = %1: that is of pictures, and what is imitated lies in the plane; choose a "
                           "distribution, or dataset = digits."),
                   {id}};
  if (!isOfPictures(kind) && target->pictures)
    return Message{PERC_TR("source = %1: that lies in the plane, and pictures are imitated; choose inverted, rotated, "
                           "thickened or edges."),
                   {id}};
  if (paired && !isOfPictures(kind))
    return Message{
        PERC_TR("pair-weight: samples in the plane have no partners; set it to 0, or choose dataset = digits."), {}};
  auto with = std::make_shared<Target>(*target);
  auto source = std::make_shared<Source>();
  source->draw = [draw = target->draw, kind, paired, shape = target->shape()](Random& random, MatrixRef from,
                                                                              MatrixRef to) {
    draw(random, to);
    if (!shape) return generate::draw(static_cast<Planar>(kind), random, from);
    Matrix pictures = to;
    if (!paired) draw(random, pictures);
    for (Index i = 0; i < from.cols(); ++i) toKind(kind, *shape, pictures.col(i), from.col(i));
  };
  if (!target->isEmpty()) {
    source->reference.resize(target->features(), kSourceReference);
    Matrix to = source->reference;
    Random random(1, "reference");
    source->draw(random, source->reference, to);
    if (!target->pictures) {
      Matrix both(2, target->reference.cols() + source->reference.cols());
      both << target->reference, source->reference;
      with->window = windowOf(both);
      with->gridShares = gridShares(with->reference, with->window);
    }
  }
  with->source = std::move(source);
  return std::shared_ptr<const Target>(std::move(with));
}

std::shared_ptr<const Target> drawingOf(std::vector<Dab> dabs) {
  auto target = std::make_shared<Target>();
  target->drawing = dabs;
  target->reference.resize(2, dabs.empty() ? 0 : kReference);
  target->draw = [dabs = std::move(dabs)](Random& random, MatrixRef samples) {
    for (Index i = 0; i < samples.cols(); ++i) {
      const Dab& dab = dabs[random.below(dabs.size())];
      const double r = dab.radius * std::sqrt(random.uniform());  // evenly over the disc
      const double angle = 2 * std::numbers::pi * random.uniform();
      samples(0, i) = static_cast<Scalar>(dab.x + r * elementary::cos(angle));
      samples(1, i) = static_cast<Scalar>(dab.y + r * elementary::sin(angle));
    }
  };
  if (!target->isEmpty()) {
    Random random(1, "reference");
    target->draw(random, target->reference);
    target->gridShares = gridShares(target->reference, kPaper);
  }
  target->window = kPaper;
  return target;
}

Matrix Target::real(Index most, bool classed) const {
  const Index count = std::min(most, reference.cols());
  Matrix samples(features() + (classed ? classes() : 0), count);
  samples.topRows(features()) = reference.leftCols(count);
  for (Index i = 0; classed && i < count; ++i)
    setClass(samples.bottomRows(classes()), i, labels[static_cast<std::size_t>(i)]);
  return samples;
}

std::vector<int> modesOf(const Matrix& samples, int classes, const Target& target) {
  if (target.pictures && classes == 0) return target.pictures->judge().classesOf(samples);
  std::vector<int> modes;
  const Matrix& centres = target.modes.centres;
  for (Index i = 0; target.modeCount() > 0 && i < samples.cols(); ++i) {
    Index nearest = 0;
    if (classes > 0) samples.col(i).tail(classes).maxCoeff(&nearest);
    else (centres.colwise() - samples.col(i)).colwise().squaredNorm().minCoeff(&nearest);
    modes.push_back(static_cast<int>(nearest));
  }
  return modes;
}

std::optional<Report> judge(const Target& target, const ConstMatrixRef& samples, StopToken stop) {
  Report report;
  report.highQuality = std::numeric_limits<double>::quiet_NaN();
  const Matrix looks = target.pictures ? target.pictures->judge().features(samples) : Matrix(samples);
  const Matrix& real = target.pictures ? target.looks : target.reference;
  report.frechet = frechetDistance(real, looks);
  if (target.pictures) {
    report.shares = sharesOf(target.pictures->judge().classesOf(samples), target.classes());
    report.modes = static_cast<int>(std::ranges::count_if(report.shares, [](double s) { return s > 0; }));
    report.kl = klDivergence(report.shares, target.classShares);
    report.js = jsDivergence(report.shares, target.classShares);
  } else if (target.modes.centres.cols() > 0) {
    const ModeReport found = findModes(samples, target.modes);
    report.modes = found.found;
    report.highQuality = found.highQuality;
    report.shares = found.shares;
    const std::vector<double> even(found.shares.size(), 1.0 / static_cast<double>(found.shares.size()));
    report.kl = klDivergence(found.shares, even);
    report.js = jsDivergence(found.shares, even);
  } else {
    report.kl = klDivergence(gridShares(samples, target.window, kGridPrior),
                             gridShares(target.reference, target.window, kGridPrior));
    report.js = jsDivergence(target.gridShares, gridShares(samples, target.window));
  }
  const auto few = [](const ConstMatrixRef& all) -> Matrix {
    return all.leftCols(std::min(all.cols(), kNeighbourSamples));
  };
  const Index k = 3;
  if (samples.cols() <= k || real.cols() <= k) {
    report.precision = report.recall = std::numeric_limits<double>::quiet_NaN();
    return report;
  }
  const auto neighbours = precisionRecall(few(real), few(looks), static_cast<int>(k), stop);
  if (!neighbours) return {};
  report.precision = neighbours->precision;
  report.recall = neighbours->recall;
  return report;
}

}  // namespace perc::generate
