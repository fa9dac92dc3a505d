// SPDX-License-Identifier: GPL-3.0-or-later
// Page 5: cells of a table against weights of a network.
#include "scenes/cartpole/view/course.h"
#include "scenes/cartpole/view/course_map.h"

namespace perc::cartpole {
namespace {

using widgets::integerText;

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::CoursePart", text, note, n);
}

constexpr int kBins[] = {3, 10, 30, 100};
constexpr double kMostDigits = 9;                    // of the longest bar
constexpr int kImagePixels = 84 * 84, kGreys = 256;  // what Mnih et al. (2015) show their networks of a game
constexpr int kActions = 2;

class DeepPart : public CoursePart {
 public:
  QStringList sentences() const override {
    return {tr("A table has a cell for every combination: with n bins for each of four numbers, n⁴ cells. Each must be "
               "visited to be learned, and tells nothing of its neighbours."),
            tr("A network has weights instead. One update moves the whole map a little, so it has an answer for states "
               "that it never saw: it generalises."),
            tr("That is its danger, too: an update can spoil what was right elsewhere. What is no longer practised is "
               "forgotten."),
            tr("Five numbers instead of four, a camera image instead of numbers: there is no table for that. This is "
               "what deep networks are for.")};
  }

  void paintFigure(QPainter& painter, const QRectF& rect, const Theme& theme) override {
    const widgets::Palette& p = theme.palette();
    const auto [left, right] = m_map.isDefined() ? splitFigure(rect, 0.55, theme) : std::pair{rect, QRectF()};
    const double used =
        paintText(painter, left, tr("How many cells, or weights? (A bar is as long as its number has digits.)"),
                  TextRole::Small, p.muted, theme) +
        theme.text(4);
    paintBars(painter, left.adjusted(0, used, 0, 0), bars(), theme);
    if (!m_map.isDefined()) return;
    const QString text = isTable(frame().params.agent)
                             ? tr("Preferred push: a table knows steps.")
                             : tr("Preferred push: without a table, a smooth line divides it.");
    const double title = paintText(painter, right, text, TextRole::Small, p.muted, theme) + theme.text(4);
    m_map.paint(painter, right.adjusted(0, title, 0, 0), theme);
  }

  QString describe() const override {
    if (!hasFrame()) return {};
    QStringList parts;
    for (const widgets::NamedBar& bar : bars()) parts << tr("%1: %2").arg(bar.name, bar.number);
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
  }

  std::vector<CourseLink> links() const override {
    const auto table = [](std::int64_t x, std::int64_t theta) {
      return std::vector<std::pair<std::string, param::Value>>{{"agent", std::string("q-learning")},
                                                               {"bins-x", x},
                                                               {"bins-x-dot", x},
                                                               {"bins-theta", theta},
                                                               {"bins-theta-dot", theta}};
    };
    return {{tr("Coarse table"), tr("Starts anew: 1 × 1 × 4 × 4 cells."), table(1, 4)},
            {tr("Table"), tr("Starts anew: 3 × 3 × 8 × 8 cells."), table(3, 8)},
            {tr("Fine table"), tr("Starts anew: 10 × 10 × 20 × 20 cells."), table(10, 20)},
            {tr("Network (DQN)"), tr("Starts anew with a network for Q."), {{"agent", std::string("dqn")}}}};
  }

  std::vector<std::pair<std::string, double>> numbers() const override {
    std::vector<std::pair<std::string, double>> all{{"table-cells", cells()}, {"network-parameters", weights()}};
    for (const int n : kBins) all.emplace_back("cells-of-" + std::to_string(n) + "-bins", std::pow(n, 4));
    return all;
  }

 protected:
  void update() override {
    widgets::FieldOptions options;
    options.low = -1;
    options.high = 1;
    options.middle = 0;
    options.lowName = tr("left");
    options.highName = tr("right");
    options.valueName = tr("preferred push");
    options.contour = false;
    options.hardCells = isTable(frame().params.agent);
    m_map.set(
        shared(), [](const float* at) { return at[static_cast<int>(Figure::Preferred)]; }, options);
  }

 private:
  /// Of the run's table; of the one that its settings would make.
  double cells() const {
    const CartPoleParams& p = frame().params;
    if (frame().tableCells > 0) return frame().tableCells;
    return double(p.binsX) * p.binsXDot * p.binsTheta * p.binsThetaDot;
  }

  /// Of the run's network, or of the one that DQN would have.
  double weights() const {
    if (frame().networkParameters > 0) return frame().networkParameters;
    double count = 0, inputs = rl::featureCount(frame().params.space());
    for (const int units : frame().params.dqnLayers) {
      count += (inputs + 1) * units;
      inputs = units;
    }
    return count + (inputs + 1) * kActions;
  }

  std::vector<widgets::NamedBar> bars() const {
    std::vector<widgets::NamedBar> all;
    const auto add = [&all](const QString& name, double count, bool strong) {
      all.push_back(
          {name, integerText(std::llround(count)), std::log10(std::max(1.0, count)) / kMostDigits, 0, strong, false});
    };
    const AgentKind agent = frame().params.agent;
    add(isTable(agent) ? tr("this table") : tr("the table, as set"), cells(), isTable(agent));
    for (const int n : kBins) add(tr("%1 bins each").arg(n), std::pow(n, 4), false);
    add(frame().networkParameters > 0 ? tr("this network: weights") : tr("DQN's network: weights"), weights(),
        frame().networkParameters > 0);
    const int digits = static_cast<int>(kImagePixels * std::log10(kGreys));
    all.push_back({tr("a grey image, 84 × 84"), QStringLiteral("10^%1").arg(integerText(digits)), 1, 0, false, true});
    return all;
  }

  CourseMap m_map;
};

}  // namespace

std::unique_ptr<CoursePart> makeDeepPart() { return std::make_unique<DeepPart>(); }

}  // namespace perc::cartpole
