// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/views/curvature.h"

#include "core/data/csv_writer.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace perc::scenes {
namespace {

using widgets::numberText;
using widgets::pointsOf;
using widgets::Series;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(perc::scenes::Curvature)
};

constexpr double kRounding = 1e-6;
constexpr float kLeastDensity = 1e-5F;  ///< of the highest, that is shown

QString curvatureWords(const landscape::CurvaturePicture& spectrum, const Stability& rule) {
  if (spectrum.top.empty()) return {};
  const double largest = spectrum.top.front().value;
  QString words = Words::tr("largest eigenvalue %1").arg(numberText(largest));
  // What is a rounding's share of the other end is no curvature.
  const bool bends = largest > kRounding * std::abs(std::isfinite(spectrum.smallest) ? spectrum.smallest : 0);
  if (bends && !std::isnan(rule.limit))
    words += Words::tr(", largest stable learning rate %1 (now %2)")
                 .arg(numberText(rule.rate * (rule.limit + rule.l2) / (largest + rule.l2)), numberText(rule.rate));
  else if (bends)
    words +=
        Words::tr(", largest rate at which plain gradient descent is stable 2/λ = %1").arg(numberText(2 / largest));
  if (std::isfinite(spectrum.smallest)) words += Words::tr(", smallest about %1").arg(numberText(spectrum.smallest));
  if (std::isfinite(spectrum.trace))
    words += Words::tr(", trace %1 ± %2").arg(numberText(spectrum.trace), numberText(spectrum.traceError));
  if (std::isfinite(spectrum.worst))
    words += Words::tr(", worst loss within %1: %2 (here %3)")
                 .arg(numberText(spectrum.radius), numberText(spectrum.worst), numberText(spectrum.loss));
  return words;
}

}  // namespace

ChartModel curvatureModel(const landscape::CurvaturePicture& spectrum, const Stability& rule, bool log) {
  ChartModel model;
  model.problem = spectrum.problem;
  if (!spectrum.problem.empty() || spectrum.top.empty()) return model;
  model.options.xTitle = Words::tr("eigenvalue of the Hessian of the training loss");
  model.options.yTitle = Words::tr("density");
  model.options.logY = log;
  const float highest =
      spectrum.density.empty() ? 0.0F : *std::max_element(spectrum.density.begin(), spectrum.density.end());
  std::vector<float> density = spectrum.density;
  if (log)  // the tails of the Gaussians fall for ever
    for (float& value : density) value = std::max(value, kLeastDensity * highest);
  model.series.push_back(readLine(Words::tr("density"), 0, spectrum.value, density));
  model.series.back().valued = false;
  Series top = pointsOf(Words::tr("largest eigenvalues"), 1);
  for (const landscape::EigenvaluePicture& one : spectrum.top) {
    top.x.push_back(one.value);
    top.y.push_back(log ? double{kLeastDensity * highest} : 0);
  }
  model.series.push_back(std::move(top));
  if (!std::isnan(rule.limit))
    model.options.marks.push_back({rule.limit, Words::tr("sharper than this is not stable at this rate")});
  model.words = curvatureWords(spectrum, rule);
  model.subtitle = spectrum.done < 1 ? progressText(spectrum.done)
                                     : Words::tr("largest %1").arg(numberText(spectrum.top.front().value));
  return model;
}

std::string curvatureCsv(const landscape::CurvaturePicture& s) {
  data::CsvWriter csv;
  csv.text("what").text("value").text("number").endRow();
  for (const landscape::EigenvaluePicture& one : s.top)
    csv.text("eigenvalue").number(one.value).number(one.residual).endRow();
  for (const auto& [name, value, number] :
       {std::tuple{"smallest", s.smallest, landscape::kUnknown}, std::tuple{"trace", s.trace, s.traceError},
        std::tuple{"worst-in-ball", s.worst, s.radius}})
    csv.text(name).number(value).number(number).endRow();
  for (std::size_t i = 0; i < s.stemValue.size(); ++i)
    csv.text("stem").number(s.stemValue[i]).number(s.stemWeight[i]).endRow();
  for (std::size_t i = 0; i < s.value.size(); ++i) csv.text("density").number(s.value[i]).number(s.density[i]).endRow();
  return csv.str();
}

}  // namespace perc::scenes
