// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/stage_formulas.h"

#include "widgets/graph/graph_words.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace perc::widgets {
namespace {

using Kind = GraphPlace::Kind;

constexpr int kMostTerms = 3;  // of a sum that is written out

QString tr(const char* text) { return QCoreApplication::translate("perc::widgets::GraphStage", text); }
std::size_t at(int index) { return static_cast<std::size_t>(index); }
QString n(double value) { return numberText(value); }
/// In a product or after an operator a negative number has brackets.
QString factor(double value) { return value < 0 ? QStringLiteral("(%1)").arg(n(value)) : n(value); }
bool same(double a, double b) { return std::abs(a - b) <= 1e-4 + 1e-3 * std::max(std::abs(a), std::abs(b)); }

}  // namespace

QString ruleName(const std::string& id) {
  static const std::pair<const char*, const char*> names[] = {
      {"gradient-descent", QT_TRANSLATE_NOOP("perc::widgets::GraphStage", "gradient descent")},
      {"sgd", "SGD"},
      {"momentum", QT_TRANSLATE_NOOP("perc::widgets::GraphStage", "momentum")},
      {"nesterov", QT_TRANSLATE_NOOP("perc::widgets::GraphStage", "Nesterov momentum")},
      {"adagrad", "Adagrad"},
      {"rmsprop", "RMSProp"},
      {"adam", "Adam"},
      {"adamw", "AdamW"},
      {"adadelta", "Adadelta"},
      {"rprop", "Rprop"},
      {"tfjs-rmsprop", QT_TRANSLATE_NOOP("perc::widgets::GraphStage", "RMSProp as in TensorFlow.js")},
      {"tfjs-adagrad", QT_TRANSLATE_NOOP("perc::widgets::GraphStage", "Adagrad as in TensorFlow.js")},
      {"tfjs-adadelta", QT_TRANSLATE_NOOP("perc::widgets::GraphStage", "Adadelta as in TensorFlow.js")},
      {"fann-rprop", QT_TRANSLATE_NOOP("perc::widgets::GraphStage", "iRprop- as in FANN")}};
  for (const auto& [known, name] : names)
    if (id == known) return tr(name);
  return QString::fromStdString(id);
}

StageFormulas::StageFormulas(const GraphData& data, const GraphOptions& options, const GraphPlace& place)
    : m_data(data),
      m_options(options),
      m_place(place),
      m_pass(options.batch ? &data.next->batchPass : &data.next->samplePass) {}

double StageFormulas::weight(int layer, int unit, int input) const {
  return numberAt(m_data.layer(layer).weights, at(unit * m_data.layer(layer - 1).units + input));
}

/// The terms of few inputs; of many their sum, and the bias.
QString StageFormulas::weightedSum() const {
  const int l = m_place.layer, inputs = m_data.layer(l - 1).units;
  const double sum = numberAt(pass(l).sums, at(m_place.unit)),
               bias = numberAt(m_data.layer(l).biases, at(m_place.unit));
  QStringList terms;
  for (int i = 0; i < inputs && inputs <= kMostTerms; ++i)
    terms << QStringLiteral("%1⋅%2").arg(factor(weight(l, m_place.unit, i)),
                                         factor(numberAt(pass(l - 1).values, at(i))));
  if (terms.isEmpty()) terms << n(std::isnan(bias) ? sum : sum - bias);
  const QString rest = std::isnan(bias) ? QString() : QLatin1Char(' ') + signedText(bias);
  return terms.join(QStringLiteral(" + ")) + rest;
}

QStringList StageFormulas::forward() const {
  const auto u = at(m_place.unit);
  const GraphLayer& layer = m_data.layer(m_place.layer);
  if (m_place.kind == Kind::Bias) return {QStringLiteral("b = %1").arg(n(numberAt(layer.biases, u)))};
  if (m_place.kind == Kind::Edge) {
    const double w = weight(m_place.layer, m_place.unit, m_place.input),
                 h = numberAt(pass(m_place.layer - 1).values, at(m_place.input));
    return {QStringLiteral("w⋅%1 = %2⋅%3 = %4").arg(inputSymbol(), factor(w), factor(h), n(w * h))};
  }
  if (m_place.layer == 0) return {QStringLiteral("x = %1").arg(n(numberAt(pass(0).values, u)))};
  QStringList lines;
  const QString sum = layer.biases.empty() ? QStringLiteral("Σ w⋅%1") : QStringLiteral("Σ w⋅%1 + b");
  const double z = numberAt(pass(m_place.layer).sums, u), a = numberAt(pass(m_place.layer).values, u);
  lines << QStringLiteral("z = %1 = %2 = %3").arg(sum.arg(inputSymbol()), weightedSum(), n(z));
  double inside = z;
  QString symbol = QStringLiteral("z");
  GraphLayer rest;
  rest.steps = layer.steps;
  if (!rest.steps.empty() && rest.steps.front().kind == GraphStep::Kind::Normalisation) {
    inside = numberAt(pass(m_place.layer).normalised, u);
    symbol = QStringLiteral("ẑ");
    lines << QStringLiteral("ẑ = %1(z) = %2").arg(stepName(rest.steps.front()), n(inside));
    rest.steps.erase(rest.steps.begin());
  }
  const QString live =
      applied(rest, n(inside), [&](const GraphStep& step) { return addedText(m_data, *m_pass, step, u); });
  if (const QString f = applied(rest, symbol); f != symbol)
    lines << (m_options.batch ? QStringLiteral("a = %1 = %2").arg(f, n(a))
                              : QStringLiteral("a = %1 = %2 = %3").arg(f, live, n(a)));
  if (isOutput() && u < m_pass->prediction.size() && !same(m_pass->prediction[u], a))
    lines << QStringLiteral("ŷ = %1").arg(n(m_pass->prediction[u]));
  return lines;
}

QStringList StageFormulas::loss() const {
  const QString size = n(m_pass->loss);
  if (m_options.batch) return {tr("L = mean of the samples' losses = %1").arg(size)};
  return sampleLoss();
}

/// The target, the prediction, and the loss with both in it.
QStringList StageFormulas::sampleLoss() const {
  const std::string& id = m_data.next->loss;
  const bool cross = id == "binary-cross-entropy" || id == "categorical-cross-entropy" || id == "focal";
  const auto& outputs = pass(m_data.layers() - 1).values;
  const auto target = static_cast<std::size_t>(std::max(0.0, std::round(m_pass->target)));
  const bool classes = !m_options.classNames.isEmpty();
  QStringList lines;
  if (classes && static_cast<qsizetype>(target) < m_options.classNames.size())
    lines << tr("target: %1")
                 .arg(outputs.size() == 1
                          ? QStringLiteral("%1, y = %2")
                                .arg(m_options.classNames[static_cast<qsizetype>(target)], n(m_pass->target))
                          : m_options.classNames[static_cast<qsizetype>(target)]);
  else lines << tr("target: %1").arg(QStringLiteral("y = %1").arg(n(m_pass->target)));
  const QString size = n(m_pass->loss);
  if (!cross || !classes || m_pass->prediction.empty())
    return lines + valueLoss(outputs.empty() ? std::numeric_limits<double>::quiet_NaN() : outputs[0]);
  const bool one = outputs.size() == 1;
  const double p = m_pass->prediction[one ? 0 : std::min(target, m_pass->prediction.size() - 1)];
  if (one) lines << QStringLiteral("ŷ = σ(z) = σ(%1) = %2").arg(n(outputs[0]), n(p));
  else if (id == "binary-cross-entropy")
    return lines << tr("L = mean over the outputs of their cross-entropies = %1").arg(size);
  else lines << QStringLiteral("ŷ = softmax(z): %1 = %2").arg(tr("ŷ of the target"), n(p));
  const bool low = one && target == 0;
  const QString general = low ? QStringLiteral("1 − ŷ") : QStringLiteral("ŷ"),
                live = low ? QStringLiteral("1 − %1").arg(n(p)) : n(p);
  if (id == "focal")
    return lines << QStringLiteral("L = −(1 − p)^γ⋅ln p, γ = %1, p = %2 = %3: L = %4")
                        .arg(n(m_data.next->lossConstant), general, n(low ? 1 - p : p), size);
  return lines << QStringLiteral("L = −ln(%1) = −ln(%2) = %3").arg(general, live, size);
}

/// Losses of the distance or of the margin: with t the target as the loss sees it, −1 or +1 for classes, in standard
/// units for values.
QStringList StageFormulas::valueLoss(double z) const {
  const std::string& id = m_data.next->loss;
  const QString size = n(m_pass->loss);
  const bool classes = !m_options.classNames.isEmpty();
  const int last = m_data.layers() - 1;
  if (pass(last).values.size() != 1) {
    if (id == "hinge") return {QStringLiteral("L = max(0, 1 + max zⱼ − z_y) = %1").arg(size)};
    if (id == "mean-squared-error")
      return {tr("L = mean over the outputs of %1 = %2").arg(QStringLiteral("(z − t)²"), size)};
    if (id == "mean-absolute-error")
      return {tr("L = mean over the outputs of %1 = %2").arg(QStringLiteral("|z − t|"), size)};
    return {QStringLiteral("L = %1").arg(size)};
  }
  if (id == "perceptron") return {QStringLiteral("L = |ŷ − y| = |%1 − %2| = %3").arg(n(z), n(m_pass->target), size)};
  const double t = classes ? (m_pass->target > 0.5 ? 1 : -1) : m_pass->scaledTarget, delta = m_data.next->lossConstant;
  QStringList lines;
  if (!classes && !m_pass->prediction.empty())
    lines << tr("prediction: %1; in standard units z = %2, t = %3")
                 .arg(QStringLiteral("ŷ = %1").arg(n(m_pass->prediction[0])), n(z), n(t));
  else lines << QStringLiteral("z = %1, t = %2").arg(n(z), n(t));
  const QString both = QStringLiteral("%1 − %2").arg(n(z), factor(t));
  if (id == "mean-squared-error") lines << QStringLiteral("L = (z − t)² = (%1)² = %2").arg(both, size);
  else if (id == "mean-absolute-error") lines << QStringLiteral("L = |z − t| = |%1| = %2").arg(both, size);
  else if (id == "hinge")
    lines << QStringLiteral("L = max(0, 1 − t⋅z) = max(0, 1 − %1⋅%2) = %3").arg(factor(t), factor(z), size);
  else if (id == "huber" && std::abs(z - t) <= delta)
    lines << QStringLiteral("L = (z − t)²/2 = (%1)²/2 = %2").arg(both, size);
  else if (id == "huber")
    lines << QStringLiteral("L = δ(|z − t| − δ/2), δ = %1: %1⋅(|%2| − %1/2) = %3").arg(n(delta), both, size);
  else lines << QStringLiteral("L = %1").arg(size);
  return lines;
}

/// dL/da out of the layer after, and of those that a residual adds it to.
QString StageFormulas::backFromNext() const {
  const int next = m_place.layer + 1, units = m_data.layer(next).units;
  const double back = numberAt(pass(m_place.layer).valueGradients, at(m_place.unit));
  if (std::isnan(back)) return {};
  QStringList terms;
  for (int k = 0; k < units && units <= kMostTerms; ++k)
    terms << QStringLiteral("%1⋅%2").arg(factor(weight(next, k, m_place.unit)),
                                         factor(numberAt(pass(next).sumGradients, at(k))));
  const QString written = terms.isEmpty() ? QString() : terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ");
  double sum = back;
  QString arcs, numbers;  // what it is added to hands its gradient on as it is
  for (int later = next; later < m_data.layers(); ++later)
    for (const GraphStep& step : m_data.layer(later).steps) {
      if (step.kind != GraphStep::Kind::Residual || step.from != m_place.layer ||
          step.fromSteps != static_cast<int>(m_data.layer(m_place.layer).steps.size()))
        continue;
      const double handed = numberAt(pass(later).valueGradients, at(m_place.unit));
      sum -= handed;
      arcs += QStringLiteral(" + ∂L/∂a%1").arg(layerMark(later));
      numbers += QLatin1Char(' ') + signedText(handed);
    }
  if (!arcs.isEmpty()) return QStringLiteral("∂L/∂a = Σ w⋅δ%1 = %2%3 = %4").arg(arcs, n(sum), numbers, n(back));
  return QStringLiteral("∂L/∂a = Σ w⋅δ = %1%2").arg(written, n(back));
}

/// dL/dz out of dL/da, with the slope of the function where it can be told from both.
QString StageFormulas::throughFunction() const {
  const GraphLayer& layer = m_data.layer(m_place.layer);
  const double delta = numberAt(pass(m_place.layer).sumGradients, at(m_place.unit)),
               back = numberAt(pass(m_place.layer).valueGradients, at(m_place.unit));
  QString f = functionCount(layer) == 1 && !layer.activation().empty() ? applied(layer, QString()) : QString();
  f.chop(f.isEmpty() ? 0 : 2);
  if (m_options.batch || f.isEmpty() || std::isnan(back) || back == 0)
    return QStringLiteral("δ = ∂L/∂z = %1").arg(n(delta));
  return QStringLiteral("δ = ∂L/∂z = ∂L/∂a⋅%1′(z) = %2⋅%3 = %4").arg(f, factor(back), factor(delta / back), n(delta));
}

QStringList StageFormulas::backward() const {
  const auto u = at(m_place.unit);
  if (m_place.layer == 0) return {QStringLiteral("x = %1").arg(n(numberAt(pass(0).values, u)))};
  const PassNumbers::Layer& here = pass(m_place.layer);
  const double delta = numberAt(here.sumGradients, u);
  if (m_place.kind == Kind::Bias) return {QStringLiteral("∂L/∂b = δ = %1").arg(n(numberAt(here.biasGradients, u)))};
  const int inputs = m_data.layer(m_place.layer - 1).units;
  const auto gradientOf = [&](int input) {
    const double gradient = numberAt(here.weightGradients, u * at(inputs) + at(input)),
                 h = numberAt(pass(m_place.layer - 1).values, at(input));
    if (m_options.batch)
      return QStringLiteral("∂L/∂w = %1 = %2").arg(tr("mean of δ⋅%1").arg(inputSymbol()), n(gradient));
    return QStringLiteral("∂L/∂w = δ⋅%1 = %2⋅%3 = %4").arg(inputSymbol(), factor(delta), factor(h), n(gradient));
  };
  if (m_place.kind == Kind::Edge) return {gradientOf(m_place.input)};
  QStringList lines;
  if (isOutput()) {
    const double p = u < m_pass->prediction.size() ? static_cast<double>(m_pass->prediction[u]) : NAN;
    const double y = m_pass->prediction.size() == 1                ? m_pass->target
                     : std::lround(m_pass->target) == m_place.unit ? 1
                                                                   : 0;
    const bool simple = !m_options.batch && !m_options.classNames.isEmpty() && same(p - y, delta);
    lines << (simple ? QStringLiteral("δ = ∂L/∂z = ŷ − y = %1 − %2 = %3").arg(n(p), n(y), n(delta))
                     : QStringLiteral("δ = ∂L/∂z = %1").arg(n(delta)));
  } else {
    if (const QString back = backFromNext(); !back.isEmpty()) lines << back;
    lines << throughFunction();
  }
  int largest = 0;
  for (int i = 1; i < inputs; ++i)
    if (std::abs(numberAt(here.weightGradients, u * at(inputs) + at(i))) >
        std::abs(numberAt(here.weightGradients, u * at(inputs) + at(largest))))
      largest = i;
  return lines << tr("largest: %1").arg(gradientOf(largest));
}

QStringList StageFormulas::update() const {
  GraphOptions options = m_options;
  options.stage = GraphStage::Update;
  const GraphNumbers changes(m_data, options);
  GraphPlace place = m_place;
  if (place.layer == 0) return {tr("Inputs are not trained.")};
  if (place.kind == Kind::Unit) {
    place = GraphPlace::ofEdge(place.layer, place.unit, 0);
    for (int i = 1; i < m_data.layer(place.layer - 1).units; ++i)
      if (const auto other = GraphPlace::ofEdge(place.layer, place.unit, i);
          std::abs(changes.of(other)) > std::abs(changes.of(place)))
        place = other;
  }
  const GraphLayer& layer = m_data.layer(place.layer);
  const bool bias = place.kind == Kind::Bias;
  const std::size_t index = bias ? at(place.unit) : at(place.unit * m_data.layer(place.layer - 1).units + place.input);
  const double before = numberAt(bias ? layer.biases : layer.weights, index), change = changes.of(place);
  const double gradient = numberAt(bias ? layer.biasGradients : layer.weightGradients, index);
  const QString w = bias ? QStringLiteral("b") : QStringLiteral("w");
  QStringList lines;
  const QString named = m_place.kind == Kind::Unit ? tr("changes most: %1").arg(placeName(m_data, place)) : QString();
  if (!named.isEmpty()) lines << named;
  lines << QStringLiteral("%1 + Δ%1 = %2 %3 = %4")
               .arg(w, numberText(before, 4), signedText(change), numberText(before + change, 4));
  const double rate = m_data.next->rate;
  if (same(-rate * gradient, change) && std::abs(change) > 1e-3)
    lines << QStringLiteral("Δ%1 = −η⋅∂L/∂%1 = −%2⋅%3 = %4").arg(w, n(rate), factor(gradient), n(change));
  else if (!std::isnan(gradient)) lines << QStringLiteral("∂L/∂%1 = %2").arg(w, n(gradient));
  return lines;
}

QString StageFormulas::updateNote() const {
  const NextUpdate& next = *m_data.next;
  QString note =
      tr("%1 with rate η = %2, from the batch of %3; gradient ‖g‖ = %4")
          .arg(ruleName(next.rule), briefText(next.rate), integerText(qint64(next.batch.size())), n(next.gradientNorm));
  if (next.samRadius > 0) note += tr(", taken %1 uphill (SAM)").arg(briefText(next.samRadius));
  if (next.clip > 0)
    note += (next.gradientNorm > next.clip ? tr(", scaled down to %1") : tr(", not clipped (limit %1)"))
                .arg(briefText(next.clip));
  return tr("%1.").arg(note);
}

}  // namespace perc::widgets
