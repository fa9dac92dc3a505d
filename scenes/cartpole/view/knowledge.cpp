// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/views.h"
#include "scenes/kit/csv.h"
#include "scenes/kit/lab_view.h"
#include "widgets/field/field_widget.h"
#include "widgets/paint/text.h"

#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::cartpole {
namespace {

using widgets::FieldData;
using widgets::FieldOptions;

constexpr int kCells = 160;              // of the map's side at rest: each is a pass through the network
constexpr std::size_t kPathSteps = 200;  // as many of the last states are drawn
constexpr int kFigures = 6;
constexpr double kEven = 0.02;  // a probability so near to one half prefers nothing

bool isSigned(Figure figure) { return figure == Figure::Preferred || figure == Figure::Probability; }

/// What is coloured for a number: visits by their logarithm, so that rare ones are seen beside the start's.
float shade(Figure figure, float value) { return figure == Figure::Visits ? std::log10(1 + value) : value; }

widgets::Span spanOf(const Grid& grid, std::initializer_list<Figure> figures) {
  widgets::Span span{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
  for (const Figure figure : figures)
    for (std::size_t i = static_cast<std::size_t>(figure); i < grid.values.size();
         i += static_cast<std::size_t>(grid.outputs)) {
      if (!std::isfinite(grid.values[i])) continue;
      span.minimum = std::min(span.minimum, static_cast<double>(grid.values[i]));
      span.maximum = std::max(span.maximum, static_cast<double>(grid.values[i]));
    }
  if (!(span.length() > 0))
    span = {std::isfinite(span.minimum) ? span.minimum : 0, (std::isfinite(span.minimum) ? span.minimum : 0) + 1};
  return span;
}

/// The numbers of an opinion or of a cell, as many as the agent has.
struct Numbers {
  double value[kFigures];
  explicit Numbers(const rl::Opinion& o)
      : value{o.value, o.qOf(0), o.qOf(1), o.preferred, o.probabilityOf(1), o.visits ? *o.visits : rl::kUndefined} {}
  Numbers(const Grid& grid, int column, int row) {
    for (int k = 0; k < kFigures; ++k)
      value[k] = k < grid.outputs ? static_cast<double>(grid.at(column, row, k)) : rl::kUndefined;
  }
};

}  // namespace

/// What the agent holds of every state: value, Q of each push, preferred push, probability of right or visits, over the
/// plane of two of the four state variables, the other two as they are now; with the present state and its way moving
/// in it. Of a table the cells themselves. Its CSV has a row per cell: the two variables in SI units, then all figures.
class KnowledgeView : public scenes::LabView<CartPoleFrame> {
  Q_OBJECT
 public:
  KnowledgeView()
      : m_field(new widgets::FieldWidget(this)),
        m_figure(new scenes::LookChoice(look("figure"), this)),
        m_plane(makePlaneChoice(this)) {
    fillWith(m_field, tr("What it knows"));
    m_field->setReadout([this](double x, double y) { return readout(x, y); });
    m_field->setOptions(optionsNow());
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_field->render(painter, rect, theme);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    const Knowledge none, &known = m_frame ? m_frame->knowledge : none;
    csv.text(stateId(known.x)).text(stateId(known.y));
    for (const char* figure : {"value", "q-left", "q-right", "preferred", "probability", "visits"}) csv.text(figure);
    csv.endRow();
    scenes::writeGrid(csv, known.grid, kFigures);
    return csv.str();
  }

  QString describe() const override {
    if (!m_frame || m_frame->knowledge.grid.empty()) return missing();
    const Knowledge& known = m_frame->knowledge;
    QString text = missing();
    if (text.isEmpty())
      text = tr("%1 over %2 and %3 at training step %4: %5.")
                 .arg(m_figure->text(static_cast<int>(m_frame->params.figure)), axisTitle(known.x), axisTitle(known.y),
                      widgets::integerText(m_frame->trainingSteps), shares());
    if (m_frame->carts.empty()) return text;
    const QString now = wordsOf(Numbers(m_frame->opinion));
    text += QLatin1Char(' ') + tr("Now %1").arg(stateText(m_frame->carts[0].state));
    return text + (now.isEmpty() ? QStringLiteral(".") : tr(": %1.").arg(now));
  }

  QString subtitle() const override {
    if (!m_frame || m_frame->knowledge.grid.empty() || m_frame->carts.empty()) return {};
    QStringList others;
    for (const Axis axis : kAxes)
      if (axis != m_frame->knowledge.x && axis != m_frame->knowledge.y)
        others << stateText(axis, stateValue(m_frame->carts[0].state, axis));
    return tr("at %1").arg(others.join(QStringLiteral(", ")));
  }

  QWidget* createHeadWidget(QWidget* parent) override {
    auto* head = new QWidget(parent);
    QToolButton* first = m_figure->makeButton(head);
    const std::vector<QToolButton*> plane = m_plane->makeButtons(head);
    return scenes::makeHead({first, plane[0], plane[1]}, head);
  }

  void setLegendElsewhere(bool elsewhere) override { m_field->setLegendElsewhere(elsewhere); }
  int fieldCells() const override { return kCells; }

 private:
  void refresh() override {
    m_figure->show(static_cast<int>(m_frame->params.figure));
    m_plane->show(static_cast<int>(m_frame->params.planeX), static_cast<int>(m_frame->params.planeY));
    m_field->setOptions(optionsNow());
    m_field->setData(dataNow());
  }

  bool isKnown(Figure figure) const {
    const Grid& grid = m_frame->knowledge.grid;
    if (static_cast<int>(figure) >= grid.outputs) return false;
    for (std::size_t i = static_cast<std::size_t>(figure); i < grid.values.size();
         i += static_cast<std::size_t>(grid.outputs))
      if (!std::isnan(grid.values[i])) return true;
    return false;
  }

  bool isTable() const { return m_frame && m_frame->tableCells > 0; }

  /// Why there is no map, and what can be looked at instead; empty: there is one.
  QString missing() const {
    if (!m_frame || m_frame->knowledge.grid.empty())
      return tr("A map will appear here: what the agent holds of every state it could be in.");
    if (isKnown(m_frame->params.figure)) return {};
    QStringList others;
    for (int k = 0; k < kFigures; ++k)
      if (isKnown(static_cast<Figure>(k))) others << m_figure->text(k);
    const QString has = others.isEmpty() ? tr("It holds nothing of a state that could be drawn.")
                                         : tr("Look at: %1.").arg(others.join(QStringLiteral(", ")));
    const QString agent = agentName(m_frame->params.agent);
    switch (m_frame->params.figure) {
      case Figure::QLeft:
      case Figure::QRight:
        return tr("%1 does not estimate Q, the return to expect after each push.").arg(agent) + QLatin1Char(' ') + has;
      case Figure::Value: return tr("%1 does not estimate the value of states.").arg(agent) + QLatin1Char(' ') + has;
      case Figure::Visits: return tr("No visits are counted yet.") + QLatin1Char(' ') + has;
      case Figure::Probability:
        return tr("%1 has no probability of pushing right.").arg(agent) + QLatin1Char(' ') + has;
      case Figure::Preferred:
        return tr("%1 prefers no push yet: it holds both alike.").arg(agent) + QLatin1Char(' ') + has;
    }
    return has;
  }

  /// The figure shown in the units shown, what moves in it, and the lines.
  FieldData dataNow() const {
    const Knowledge& known = m_frame->knowledge;
    auto grid = std::make_shared<Grid>();
    grid->columns = known.grid.columns;
    grid->rows = known.grid.rows;
    grid->x0 = shownValue(known.x, known.grid.x0);
    grid->x1 = shownValue(known.x, known.grid.x1);
    grid->y0 = shownValue(known.y, known.grid.y0);
    grid->y1 = shownValue(known.y, known.grid.y1);
    if (!missing().isEmpty()) return {std::move(grid), nullptr, nullptr, nullptr};
    fill(*grid);
    auto overlay = std::make_shared<widgets::FieldOverlay>();
    const auto place = [&known](const CartPoleState& state) {
      return QPointF(shownValue(known.x, placeValue(state, known.x)), shownValue(known.y, placeValue(state, known.y)));
    };
    if (m_frame->path) {
      const auto& path = *m_frame->path;
      for (std::size_t i = path.size() > kPathSteps ? path.size() - kPathSteps : 0; i < path.size(); ++i)
        overlay->path.push_back(place(path[i]));
    }
    if (!m_frame->carts.empty()) overlay->here = place(m_frame->carts[0].state);
    limits(known.x, overlay->limitsX);
    limits(known.y, overlay->limitsY);
    for (const double edge : known.edgesX) overlay->edgesX.push_back(shownValue(known.x, edge));
    for (const double edge : known.edgesY) overlay->edgesY.push_back(shownValue(known.y, edge));
    overlay->hereName = tr("now");
    overlay->pathName = tr("way here");
    if (!overlay->limitsX.empty() || !overlay->limitsY.empty()) overlay->limitName = tr("ends an episode");
    return {std::move(grid), nullptr, nullptr, std::move(overlay)};
  }

  FieldOptions optionsNow() const {
    FieldOptions options;
    options.emptyText = missing();
    if (!m_frame) {
      options.axes = options.legend = false;
      return options;
    }
    options.square = false;
    options.xTitle = axisTitle(m_frame->knowledge.x);
    options.yTitle = axisTitle(m_frame->knowledge.y);
    options.hardCells = isTable() || m_frame->params.figure == Figure::Visits;
    options.legend = options.emptyText.isEmpty();
    options.valueName = m_figure->text(static_cast<int>(m_frame->params.figure));
    if (options.emptyText.isEmpty()) scale(options);
    return options;
  }

  void scale(FieldOptions& options) const {
    const Figure figure = m_frame->params.figure;
    const Grid& grid = m_frame->knowledge.grid;
    if (isSigned(figure)) {
      options.mode = widgets::FieldMode::Signed;
      options.low = figure == Figure::Preferred ? -1 : 0;
      options.high = 1;
      options.middle = (options.low + options.high) / 2;
      options.contour = !isTable();
      options.steps = isHalves();
      options.lowName = actionName(0);
      options.highName = actionName(1);
      const bool gaps =
          isTable() && std::any_of(grid.values.begin(), grid.values.end(), [](float v) { return std::isnan(v); });
      if (figure == Figure::Preferred)
        options.middleName = gaps ? tr("%1 (grey: none)").arg(options.valueName) : options.valueName;
      return;
    }
    options.mode = widgets::FieldMode::Value;
    options.map = widgets::ColourMap::Viridis;
    if (figure == Figure::Visits) {
      const double most = spanOf(grid, {figure}).maximum;
      options.low = 0;
      options.high = std::log10(1 + std::max(1.0, most));
      options.lowName = widgets::integerText(0);
      options.highName = widgets::integerText(std::llround(most));
      options.middleName = tr("visits, logarithmic");
      return;
    }
    // Both Q have one scale, so that they can be compared.
    const widgets::Span both =
        figure == Figure::Value ? spanOf(grid, {figure}) : spanOf(grid, {Figure::QLeft, Figure::QRight});
    const widgets::Span span = widgets::niceSpan(both);
    options.low = span.minimum;
    options.high = span.maximum;
  }

  /// Whether a smooth number behind the preferred push says where the plane is left's and where right's: then the
  /// border is as exact as that, not as coarse as the cells.
  bool isHalves() const {
    if (m_frame->params.figure != Figure::Preferred || isTable()) return false;
    const Grid& grid = m_frame->knowledge.grid;
    for (std::size_t i = static_cast<std::size_t>(Figure::Preferred); i < grid.values.size();
         i += static_cast<std::size_t>(grid.outputs))
      if (std::abs(grid.values[i]) != 1) return false;
    return (isKnown(Figure::QLeft) && isKnown(Figure::QRight)) || isKnown(Figure::Probability);
  }

  /// One number per cell: the figure shown, or what decides which push is preferred.
  void fill(Grid& shown) const {
    const std::vector<float>& all = m_frame->knowledge.grid.values;
    const auto outputs = static_cast<std::size_t>(m_frame->knowledge.grid.outputs);
    const bool halves = isHalves(), byQ = halves && isKnown(Figure::QLeft) && isKnown(Figure::QRight);
    const auto of = [&](std::size_t cell, Figure figure) {
      return all[cell * outputs + static_cast<std::size_t>(figure)];
    };
    shown.values.resize(all.size() / outputs);
    for (std::size_t i = 0; i < shown.values.size(); ++i)
      shown.values[i] = byQ      ? of(i, Figure::QRight) - of(i, Figure::QLeft)
                        : halves ? of(i, Figure::Probability) - 0.5F
                                 : shade(m_frame->params.figure, of(i, m_frame->params.figure));
  }

  void limits(Axis axis, std::vector<double>& lines) const {
    if (axis == Axis::X) lines = {-kTrackLimit, kTrackLimit};
    if (axis == Axis::Theta && m_frame->params.task == Task::Balance)
      lines = {shownValue(axis, -kAngleLimit), shownValue(axis, kAngleLimit)};
  }

  QString wordsOf(const Numbers& numbers) const {
    const auto of = [&numbers](Figure figure) { return numbers.value[static_cast<int>(figure)]; };
    const auto number = [](double which) { return widgets::numberText(which); };
    QStringList parts;
    if (std::isfinite(of(Figure::QLeft))) parts << tr("Q left %1").arg(number(of(Figure::QLeft)));
    if (std::isfinite(of(Figure::QRight))) parts << tr("Q right %1").arg(number(of(Figure::QRight)));
    else if (std::isfinite(of(Figure::Value))) parts << tr("value %1").arg(number(of(Figure::Value)));
    if (std::isfinite(of(Figure::Probability)))
      parts << tr("right with probability %1").arg(widgets::fixedText(of(Figure::Probability), 2));
    if (std::isfinite(of(Figure::Preferred))) parts << tr("prefers %1").arg(pushName(of(Figure::Preferred)));
    if (std::isfinite(of(Figure::Visits))) parts << tr("seen %Ln times", nullptr, static_cast<int>(of(Figure::Visits)));
    return parts.join(QStringLiteral(", "));
  }

  /// "θ 3.2°, θ′ −0.41 rad/s: Q left 23.1, Q right 25.7, prefers right": the numbers of the cell there.
  QString readout(double x, double y) const {
    if (!m_frame || m_frame->knowledge.grid.empty()) return missing();
    const Knowledge& known = m_frame->knowledge;
    const double sx = siValue(known.x, x), sy = siValue(known.y, y);
    const auto cell = [](double value, double from, double to, int count) {
      return std::clamp(static_cast<int>(std::floor((value - from) / (to - from) * count)), 0, count - 1);
    };
    const Numbers numbers(known.grid, cell(sx, known.grid.x0, known.grid.x1, known.grid.columns),
                          cell(sy, known.grid.y0, known.grid.y1, known.grid.rows));
    const QString words = wordsOf(numbers);
    return tr("%1, %2: %3")
        .arg(stateText(known.x, sx), stateText(known.y, sy), words.isEmpty() ? tr("nothing known") : words);
  }

  /// How much of the plane is left's and right's, or the lowest and the highest number.
  QString shares() const {
    const Figure figure = m_frame->params.figure;
    const Grid& grid = m_frame->knowledge.grid;
    if (!isSigned(figure)) {
      const widgets::Span span = spanOf(grid, {figure});
      return tr("from %1 to %2").arg(widgets::numberText(span.minimum), widgets::numberText(span.maximum));
    }
    const double middle = figure == Figure::Preferred ? 0 : 0.5;
    int left = 0, right = 0, all = 0;
    for (std::size_t i = static_cast<std::size_t>(figure); i < grid.values.size();
         i += static_cast<std::size_t>(grid.outputs), ++all) {
      left += grid.values[i] < middle - kEven;
      right += grid.values[i] > middle + kEven;
    }
    return tr("left in %1 of the plane, right in %2")
        .arg(widgets::percentText(double(left) / all), widgets::percentText(double(right) / all));
  }

  widgets::FieldWidget* m_field;
  scenes::LookChoice* m_figure;
  scenes::PairChoice* m_plane;
};

std::unique_ptr<scenes::SceneView> makeKnowledgeView() { return std::make_unique<KnowledgeView>(); }

}  // namespace perc::cartpole

#include "knowledge.moc"
