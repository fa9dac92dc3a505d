// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_words.h"

#include "widgets/graph/graph_numbers.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>

namespace perc::widgets {
namespace {

using Kind = GraphPlace::Kind;

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::widgets::GraphPainter", text, note, n);
}

QString ordinal(int index) { return integerText(index + 1); }

/// "layer 2, unit 3" in the middle of a text.
QString unitName(const GraphData& data, int layer, int unit, bool atStart) {
  const GraphLayer& l = data.layer(layer);
  const auto u = static_cast<std::size_t>(unit);
  const QString name = u < l.names.size() && !l.names[u].empty() ? QString::fromStdString(l.names[u]) : ordinal(unit);
  if (layer == 0) return (atStart ? tr("Input %1") : tr("input %1")).arg(name);
  if (layer < data.layers() - 1)
    return (atStart ? tr("Layer %1, unit %2") : tr("layer %1, unit %2")).arg(integerText(layer), ordinal(unit));
  if (l.units == 1) return atStart ? tr("Output") : tr("output");
  return (atStart ? tr("Output %1") : tr("output %1")).arg(name);
}

/// What is added to a layer; mostly empty.
QString residualText(const GraphData& data, int layer) {
  QStringList all;
  for (const GraphStep& step : data.layer(layer).steps)
    if (step.kind == GraphStep::Kind::Residual) {
      const QString shortcut = QString::fromStdString(step.notation), to = integerText(layer);
      if (shortcut.isEmpty())
        all << (step.from > 0 ? tr("Residual: layer %1 is added to layer %2.").arg(integerText(step.from), to)
                              : tr("Residual: the inputs are added to layer %1.").arg(to));
      else
        all << (step.from > 0 ? tr("Residual: %1 of layer %2 is added to layer %3, as %4.")
                                    .arg(shortcut, integerText(step.from), to, addedSymbol(step))
                              : tr("Residual: %1 of the inputs is added to layer %2, as %3.")
                                    .arg(shortcut, to, addedSymbol(step)));
    }
  return all.join(QLatin1Char(' '));
}

Readout unitReadout(const GraphData& data, const GraphOptions& options, const GraphPlace& place) {
  Readout readout;
  readout.title = placeName(data, place);
  const GraphNumbers numbers(data, options);
  if (const QString pass = passName(data, options.batch); !pass.isEmpty())
    readout.title = tr("%1, for %2").arg(readout.title, pass);
  const GraphLayer& layer = data.layer(place.layer);
  const auto u = static_cast<std::size_t>(place.unit), l = static_cast<std::size_t>(place.layer);
  if (!numbers.pass()) {
    readout.note = tr("There are no numbers: no sample can be followed.");
    return readout;
  }
  const PassNumbers::Layer& pass = numbers.pass()->layers[l];
  if (place.layer == 0) {
    readout.formulas << QStringLiteral("x = %1").arg(numberText(numberAt(pass.values, u)));
    return readout;
  }
  const QString h = place.layer == 1 ? QStringLiteral("x") : QStringLiteral("h");
  const bool biased = !layer.biases.empty();
  const double sum = numberAt(pass.sums, u), bias = biased ? numberAt(layer.biases, u) : 0;
  const QString general = biased ? QStringLiteral("Σ w⋅%1 + b").arg(h) : QStringLiteral("Σ w⋅%1").arg(h);
  const QString live = biased ? QStringLiteral("%1 %2").arg(numberText(sum - bias), signedText(bias)) : numberText(sum);
  const double value = numberAt(pass.values, u);
  const auto added = [&](const GraphStep& step) { return addedText(data, *numbers.pass(), step, u); };
  const bool plain = functionCount(layer) == 0;
  readout.formulas << QStringLiteral("%1 = %2 = %3 = %4")
                          .arg(plain ? QStringLiteral("z") : QStringLiteral("a"), applied(layer, general),
                               applied(layer, live, added), numberText(value));
  double change = 0;
  const auto inputs = static_cast<std::size_t>(data.layer(place.layer - 1).units);
  for (std::size_t i = 0; i < inputs; ++i) change += std::pow(numberAt(layer.weightChanges, u * inputs + i), 2);
  if (biased) change += std::pow(numberAt(layer.biasChanges, u), 2);
  const bool known = u < pass.valueGradients.size();  // of the outputs only the error signal is
  const double gradient = numberAt(known ? pass.valueGradients : pass.sumGradients, u);
  QStringList second;  // a pass that went forward only has no gradients
  if (!std::isnan(gradient))
    second << QStringLiteral("∂L/∂%1 = %2")
                  .arg(known && !plain ? QStringLiteral("a") : QStringLiteral("z"), numberText(gradient));
  if (!std::isnan(change))
    second << tr("last update %1").arg(QStringLiteral("‖Δw‖ = %1").arg(numberText(std::sqrt(change))));
  if (!second.isEmpty()) readout.formulas << second.join(QStringLiteral("   "));
  if (std::ranges::any_of(layer.steps, [](const GraphStep& step) {
        return !step.notation.empty() && step.kind == GraphStep::Kind::Residual;
      }))
    readout.note = residualText(data, place.layer);
  if (place.layer == data.layers() - 1 && u < numbers.pass()->prediction.size())
    readout.note = tr("prediction %1").arg(QStringLiteral("ŷ = %1").arg(numberText(numbers.pass()->prediction[u])));
  return readout;
}

Readout weightReadout(const GraphData& data, const GraphOptions& options, const GraphPlace& place) {
  const GraphLayer& layer = data.layer(place.layer);
  const bool bias = place.kind == Kind::Bias;
  const auto u = static_cast<std::size_t>(place.unit);
  const std::size_t index =
      bias ? u
           : u * static_cast<std::size_t>(data.layer(place.layer - 1).units) + static_cast<std::size_t>(place.input);
  const QString w = bias ? QStringLiteral("b") : QStringLiteral("w");
  Readout readout;
  readout.title = placeName(data, place);
  readout.formulas << QStringLiteral("%1 = %2").arg(
      w, numberText(numberAt(bias ? layer.biases : layer.weights, index), 4));
  QStringList more;
  const double gradient = numberAt(bias ? layer.biasGradients : layer.weightGradients, index);
  const double change = numberAt(bias ? layer.biasChanges : layer.weightChanges, index);
  if (!std::isnan(gradient))
    more << tr("next batch %1").arg(QStringLiteral("∂L/∂%1 = %2").arg(w, numberText(gradient)));
  if (!std::isnan(change)) more << tr("last update %1").arg(QStringLiteral("Δ%1 = %2").arg(w, numberText(change)));
  if (!more.isEmpty()) readout.formulas << more.join(QStringLiteral("   "));
  if (options.editable) readout.note = tr("Double click or Enter: type a new value.");
  return readout;
}

Readout controlReadout(const GraphData& data, const GraphOptions& options, const GraphPlace& place) {
  Readout readout;
  const QStringList head = headTexts(data, place.layer);
  switch (place.kind) {
    case Kind::AddUnit: readout.title = tr("One unit more (restarts)"); break;
    case Kind::RemoveUnit: readout.title = tr("One unit less (restarts)"); break;
    case Kind::AddLayer: readout.title = tr("A new layer here (restarts)"); break;
    case Kind::RemoveLayer: readout.title = tr("Remove this layer (restarts)"); break;
    default:
      readout.title = head.join(QStringLiteral(", "));
      readout.note = !options.builds() ? residualText(data, place.layer)
                     : place.layer > 0 && place.layer < data.layers() - 1
                         ? tr("Click or Enter: activation, units and layers. + and − change the units (restarts).")
                         : tr("Click or Enter: add a layer (restarts).");
  }
  return readout;
}

}  // namespace

QString signedText(double value, int significant) {
  return value < 0 ? QStringLiteral("− %1").arg(numberText(-value, significant))
                   : QStringLiteral("+ %1").arg(numberText(value, significant));
}

QString activationName(const std::string& id) {
  static const std::pair<const char*, const char*> names[] = {{"relu", "ReLU"},   {"leaky-relu", "leaky ReLU"},
                                                              {"prelu", "PReLU"}, {"elu", "ELU"},
                                                              {"gelu", "GELU"},   {"silu", "SiLU"}};
  for (const auto& [known, name] : names)
    if (id == known) return QString::fromLatin1(name);
  return QString::fromStdString(id);
}

QString stepName(const GraphStep& step) {
  if (step.kind == GraphStep::Kind::Activation) return activationName(step.notation);
  if (step.kind == GraphStep::Kind::Residual) return QStringLiteral("+");
  if (step.notation == "batchnorm") return QStringLiteral("BN");
  if (step.notation == "layernorm") return QStringLiteral("LN");
  return QString::fromStdString(step.notation);
}

int functionCount(const GraphLayer& layer) {
  return static_cast<int>(
      std::ranges::count_if(layer.steps, [](const GraphStep& step) { return step.kind != GraphStep::Kind::Dropout; }));
}

QString layerMark(int layer) {
  QString mark(QChar(0x207D));
  for (const QChar digit : QString::number(layer)) mark += QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹").at(digit.digitValue());
  return mark + QChar(0x207E);
}

QString addedSymbol(const GraphStep& step) {
  const QString symbol = step.from > 0 ? QLatin1Char('h') + layerMark(step.from) : QStringLiteral("x");
  return step.notation.empty() ? symbol : QStringLiteral("s(%1)").arg(symbol);
}

QString addedText(const GraphData& data, const PassNumbers& pass, const GraphStep& step, std::size_t unit) {
  if (!step.notation.empty() || !endsAfter(data.layer(step.from).steps, step.fromSteps)) return addedSymbol(step);
  const double value = numberAt(pass.layers[static_cast<std::size_t>(step.from)].values, unit);
  return value < 0 ? QStringLiteral("(%1)").arg(numberText(value)) : numberText(value);
}

QString applied(const GraphLayer& layer, const QString& argument,
                const std::function<QString(const GraphStep&)>& added) {
  QString inner = argument;
  for (const GraphStep& step : layer.steps) {
    if (step.kind == GraphStep::Kind::Dropout || step.notation == "identity") continue;
    if (step.kind == GraphStep::Kind::Residual) {
      inner = QStringLiteral("%1 + %2").arg(inner, added ? added(step) : addedSymbol(step));
      continue;
    }
    const QString f = step.notation == "sigmoid" ? QStringLiteral("σ") : stepName(step);
    inner = QStringLiteral("%1(%2)").arg(f, inner);
  }
  return inner;
}

QStringList headTexts(const GraphData& data, int layer) {
  const GraphLayer& l = data.layer(layer);
  if (layer == 0) return l.units > 2 ? QStringList{tr("%Ln inputs", nullptr, l.units)} : QStringList{tr("inputs")};
  if (layer == data.layers() - 1)
    return {l.units > 2 ? tr("%Ln outputs", nullptr, l.units) : l.units == 2 ? tr("outputs") : tr("output")};
  QStringList names;
  for (const GraphStep& step : l.steps) names << stepName(step);
  if (l.activation().empty()) names.prepend(tr("no function"));
  return {names.join(QStringLiteral(", ")), tr("%Ln units", nullptr, l.units)};
}

QString placeName(const GraphData& data, const GraphPlace& place) {
  if (place.kind == Kind::Edge)
    return QStringLiteral("%1 → %2").arg(unitName(data, place.layer - 1, place.input, true),
                                         unitName(data, place.layer, place.unit, false));
  if (place.kind == Kind::Bias) return tr("Bias of %1").arg(unitName(data, place.layer, place.unit, false));
  return unitName(data, place.layer, place.unit, true);
}

QString passName(const GraphData& data, bool batch) {
  if (!data.next || data.next->empty()) return {};
  if (batch) return tr("the mean of %Ln samples", nullptr, static_cast<int>(data.next->batch.size()));
  return data.next->sample < 0 ? QString() : tr("sample %1").arg(ordinal(data.next->sample));
}

Readout readoutOf(const GraphData& data, const GraphOptions& options, const GraphPlace& place) {
  if (!data.has(place)) return {};
  if (place.kind == Kind::Unit) return unitReadout(data, options, place);
  return place.isNumber() ? weightReadout(data, options, place) : controlReadout(data, options, place);
}

QString describeGraph(const GraphData& data) {
  if (data.empty()) return tr("No network yet.");
  QStringList hidden;
  for (int l = 1; l + 1 < data.layers(); ++l) hidden << headTexts(data, l).join(QLatin1Char(' '));
  QString text =
      tr("Network of %Ln inputs, ", nullptr, data.layer(0).units) +
      (hidden.isEmpty() ? tr("no hidden layer") : tr("hidden layers: %1").arg(hidden.join(QStringLiteral("; ")))) +
      tr(", ") + tr("%Ln outputs", nullptr, data.layer(data.layers() - 1).units) + QStringLiteral("; ") +
      tr("%Ln parameters", nullptr, data.graph->parameterCount) + QLatin1Char('.');
  for (int l = 1; l < data.layers(); ++l)
    if (const QString added = residualText(data, l); !added.isEmpty()) text += QLatin1Char(' ') + added;
  GraphPlace largest;
  double size = -1;
  const GraphNumbers numbers(data, {});
  for (int l = 1; l < data.layers(); ++l)
    for (int unit = 0; unit < data.layer(l).units; ++unit)
      for (int input = 0; input < data.layer(l - 1).units; ++input)
        if (const double w = std::abs(numbers.edge(l, unit, input)); w > size) {
          size = w;
          largest = GraphPlace::ofEdge(l, unit, input);
        }
  if (!largest) return text;
  return text + QLatin1Char(' ') +
         tr("The largest weight is %1: %2.").arg(numberText(numbers.of(largest)), placeName(data, largest));
}

}  // namespace perc::widgets
