// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/generation/view/charts.h"
#include "scenes/generation/view/plane.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/lab_view.h"
#include "widgets/field/field_widget.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace perc::generation {

using widgets::FieldOptions;

namespace {

using widgets::FieldOverlay;
using widgets::numberText;

constexpr int kLeastCells = 100, kMostCells = 200;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(perc::generation::Plane)
};

constexpr std::ptrdiff_t kMostDots = 500;  // of a kind: more hide what is below

void append(Points& points, const PlanarSamples& samples, float kind) {
  const std::ptrdiff_t count = std::min(std::ssize(samples.x), kMostDots);
  points.x.insert(points.x.end(), samples.x.begin(), samples.x.begin() + count);
  points.y.insert(points.y.end(), samples.y.begin(), samples.y.begin() + count);
  points.target.resize(points.x.size(), kind);
  points.test.resize(points.x.size(), 0);
}

std::vector<QPointF> lineOf(const std::vector<float>& places) {
  std::vector<QPointF> line;
  for (std::size_t i = 0; i + 1 < places.size(); i += 2) line.emplace_back(places[i], places[i + 1]);
  return line;
}

/// A card that is one plane with an overlay.
class PlaneView : public scenes::LabView<GenerationFrame> {
 public:
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_field->render(painter, rect, theme);
  }

 protected:
  PlaneView(const QString& name) : m_field(new widgets::FieldWidget(this)) { fillWith(m_field, name); }
  widgets::FieldWidget* m_field;
};

}  // namespace

std::shared_ptr<const Points> pointsOf(const PlanarSamples* real, const PlanarSamples* generated) {
  auto points = std::make_shared<Points>();
  if (real) append(*points, *real, 1);
  if (generated) append(*points, *generated, 0);
  return points;
}

FieldOptions planeOptions(const GenerationFrame& frame) {
  FieldOptions options;
  options.xTitle = QString::fromStdString(frame.xName);
  options.yTitle = QString::fromStdString(frame.yName);
  options.classNames = {Words::tr("generated"), Words::tr("real")};
  options.parts = false;
  options.low = frame.low;
  options.middle = frame.middle;
  options.high = frame.high;
  options.valueName = verdictName(frame.verdict);
  return options;
}

std::shared_ptr<const Grid> emptyPlane(const GenerationFrame& frame) {
  Grid plane;
  plane.x0 = frame.x0, plane.x1 = frame.x1, plane.y0 = frame.y0, plane.y1 = frame.y1;
  return std::make_shared<const Grid>(std::move(plane));
}

/// Real and generated samples over what the critic says of each place, and where it pulls the generated ones; or the
/// velocities of a flow and the ways of single samples. Its CSV: x, y, class (the nearest mode from 0; empty: none is
/// known) of the generated samples.
class SamplesView : public PlaneView {
  Q_OBJECT
 public:
  SamplesView() : PlaneView(tr("Samples")) {
    m_real = addOption(tr("Real samples"), true);
    m_generated = addOption(tr("Generated samples"), true);
    m_critic = addOption(tr("The critic's field"), true);
    m_arrows = addOption(tr("Arrows"), true);
    m_paths = addOption(tr("Ways of the flow"), true);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("x").text("y").text("class").endRow();
    if (!m_frame) return csv.str();
    for (std::size_t i = 0; i < m_frame->generated.x.size(); ++i) {
      csv.number(m_frame->generated.x[i]).number(m_frame->generated.y[i]);
      i < m_frame->nearestMode.size() ? csv.number(m_frame->nearestMode[i]) : csv.text("");
      csv.endRow();
    }
    return csv.str();
  }
  QString describe() const override {
    if (!m_frame) return tr("Real and generated samples will appear here.");
    return tr("Samples: %1. %2").arg(subtitle(), m_field->painter().describe());
  }
  QString subtitle() const override {
    if (!m_frame) return {};
    const auto figure = [&](const char* id) { return std::ranges::find(m_frame->metrics, id, &Metric::id)->value; };
    if (m_frame->flowTime < 1) return tr("on their way at t = %1").arg(numberText(m_frame->flowTime));
    if (m_frame->modesKnown == 0) return tr("JS %1").arg(numberText(figure("js")));
    return tr("%1 of %2 modes, %3 of high quality")
        .arg(numberText(figure("modes")))
        .arg(m_frame->modesKnown)
        .arg(widgets::percentText(figure("high-quality")));
  }
  int fieldCells() const override {
    if (!isVisible()) return kLeastCells;
    return std::clamp(static_cast<int>(std::lround(m_field->plotRect().width() / 3)), kLeastCells, kMostCells);
  }

 private:
  std::shared_ptr<const FieldOverlay> overlayNow() const {
    auto overlay = std::make_shared<FieldOverlay>();
    if (m_arrows->isChecked()) {
      for (const Arrow& arrow : m_frame->arrows)
        overlay->arrows.emplace_back(arrow.x, arrow.y, arrow.x + arrow.dx, arrow.y + arrow.dy);
      if (!overlay->arrows.empty())
        overlay->arrowName = m_frame->isGame ? tr("where the critic pulls") : tr("velocity");
    }
    if (m_paths->isChecked()) {
      for (const std::vector<float>& path : m_frame->paths) overlay->lines.push_back(lineOf(path));
      if (!overlay->lines.empty()) overlay->lineName = tr("ways from noise");
    }
    return overlay;
  }

  void refresh() override {
    if (!m_frame) return;
    m_critic->setEnabled(m_frame->isGame);
    m_paths->setEnabled(m_frame->isFlow);
    m_arrows->setEnabled(m_frame->isGame || m_frame->isFlow);
    const bool field = m_critic->isChecked() && !m_frame->field.empty();
    m_field->setData({field ? std::shared_ptr<const Grid>(m_frame, &m_frame->field) : emptyPlane(*m_frame),
                      pointsOf(m_real->isChecked() ? m_frame->real.get() : nullptr,
                               m_generated->isChecked() ? &m_frame->generated : nullptr),
                      nullptr, overlayNow()});
    m_field->setOptions(planeOptions(*m_frame));
  }

  QAction *m_real, *m_generated, *m_critic, *m_arrows, *m_paths;
};

/// A grid of noise as the generator bends it: where lines crowd, samples crowd; where they are torn far apart there are
/// few. Its CSV: line, first (1: the first noise is constant along it), x, y.
class WarpView : public PlaneView {
  Q_OBJECT
 public:
  WarpView() : PlaneView(tr("Noise, bent")) { m_real = addOption(tr("Real samples"), true); }

  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("line").text("first").text("x").text("y").endRow();
    if (!m_frame) return csv.str();
    for (std::size_t l = 0; l < m_frame->warp.size(); ++l)
      for (std::size_t i = 0; i + 1 < m_frame->warp[l].size(); i += 2)
        csv.number(static_cast<double>(l + 1))
            .number(static_cast<int>(m_frame->warpFirst[l]))
            .number(m_frame->warp[l][i])
            .number(m_frame->warp[l][i + 1])
            .endRow();
    return csv.str();
  }
  QString describe() const override {
    if (!m_frame) return tr("A grid of noise as the generator bends it will appear here.");
    return tr("Noise as it is bent into samples: %1 lines.").arg(m_frame->warp.size());
  }
  QString subtitle() const override {
    if (!m_frame || m_frame->noiseDimensions <= 2) return {};
    return tr("2 of %1 noise dimensions, the others at 0").arg(m_frame->noiseDimensions);
  }

 private:
  void refresh() override {
    if (!m_frame) return;
    auto overlay = std::make_shared<FieldOverlay>();
    for (std::size_t l = 0; l < m_frame->warp.size(); ++l)
      (m_frame->warpFirst[l] ? overlay->lines : overlay->otherLines).push_back(lineOf(m_frame->warp[l]));
    if (!overlay->lines.empty()) overlay->lineName = tr("constant first noise");
    overlay->otherLineName = m_frame->noiseDimensions == 1 ? tr("the noise") : tr("constant second noise");
    m_field->setData({emptyPlane(*m_frame), pointsOf(m_real->isChecked() ? m_frame->real.get() : nullptr, nullptr),
                      nullptr, overlay});
    m_field->setOptions(planeOptions(*m_frame));
  }

  QAction* m_real;
};

std::unique_ptr<scenes::SceneView> makeSamplesView() { return std::make_unique<SamplesView>(); }
std::unique_ptr<scenes::SceneView> makeWarpView() { return std::make_unique<WarpView>(); }

}  // namespace perc::generation

#include "samples.moc"
