// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/generation/sim.h"
#include "scenes/generation/view/charts.h"
#include "scenes/generation/view/plane.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/look_choice.h"
#include "scenes/kit/look_slider.h"
#include "scenes/kit/picture_figures.h"
#include "widgets/field/field_widget.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QPointer>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <map>

namespace perc::generation {

using scenes::figureOf;
using scenes::sheetOf;
using widgets::FieldOptions;

namespace {

using widgets::FieldOverlay;
using widgets::numberText;
using widgets::PictureSheet;
using widgets::SmallMultiples;

constexpr int kLeastCells = 100, kMostCells = 200;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(perc::generation::Plane)
};

}  // namespace

void appendPoints(Points& points, const ShownSamples& samples, float kind, std::ptrdiff_t most) {
  const std::ptrdiff_t count = std::min(std::ssize(samples.x), most);
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

std::shared_ptr<const Points> pointsOf(const ShownSamples* real, const ShownSamples* generated) {
  auto points = std::make_shared<Points>();
  if (real) appendPoints(*points, *real, 1);
  if (generated) appendPoints(*points, *generated, 0);
  return points;
}

FieldOptions planeOptions(const GenerationFrame& frame) {
  FieldOptions options;
  options.xTitle = QString::fromStdString(frame.xName);
  options.yTitle = QString::fromStdString(frame.yName);
  options.classNames = {Words::tr("generated"), Words::tr("real")};
  options.parts = false;
  options.low = frame.colours.low;
  options.middle = frame.colours.middle;
  options.high = frame.colours.high;
  options.valueName = verdictName(frame.verdict);
  return options;
}

std::shared_ptr<const Grid> emptyPlane(const GenerationFrame& frame) {
  Grid plane;
  plane.x0 = frame.x0, plane.x1 = frame.x1, plane.y0 = frame.y0, plane.y1 = frame.y1;
  return std::make_shared<const Grid>(std::move(plane));
}

/// Real and generated samples over what the critic says of each place, and where it pulls the generated ones; or the
/// velocities of a flow and the ways of single samples. Of pictures real and generated ones, with classes one row each.
/// Its CSV: x, y or p1, p2, …, and class (the nearest mode from 0; empty: none is known) of the generated samples.
class SamplesView : public scenes::LabView<GenerationFrame> {
  Q_OBJECT
 public:
  SamplesView()
      : m_field(new widgets::FieldWidget(this)),
        m_sheets(new widgets::SmallMultiplesWidget(this)),
        m_flow(new scenes::LookSlider(*param::find(*lab().declarations, "flow-time"), this)) {
    QVBoxLayout* column = makeColumn();
    column->addWidget(m_field);
    column->addWidget(m_sheets);
    column->addWidget(m_flow);
    for (QWidget* part : {static_cast<QWidget*>(m_sheets), static_cast<QWidget*>(m_flow)}) part->hide();
    readBy(m_field, tr("Samples"));
    m_sheets->setAccessibleName(tr("Samples"));
    m_real = addOption(tr("Real samples"), true);
    m_generated = addOption(tr("Generated samples"), true);
    m_critic = addOption(tr("The critic's field"), true);
    m_arrows = addOption(tr("Arrows"), true);
    m_paths = addOption(tr("Ways of the flow"), true);
    m_brush = addTool(QStringLiteral("brush"), tr("Brush"));
    m_eraser = addTool(QStringLiteral("eraser"), tr("Eraser"));
    m_brush->setChecked(true);
    m_wide = addOption(tr("Wide brush"), false);
    auto* clear = new QAction(tr("Clear the drawing"), this);
    addAction(clear);
    connect(clear, &QAction::triggered, this, [this] {
      if (m_frame && m_frame->isDrawing) send("erase", 0, 0, 3);
      emit requestsFinished();
    });
    connect(m_field, &widgets::FieldWidget::clicked, this, [this](double x, double y) { dab(x, y, true); });
    connect(m_field, &widgets::FieldWidget::dragged, this, [this](double x, double y) { dab(x, y, false); });
    connect(m_field, &widgets::FieldWidget::released, this, [this] {
      if (tool()) emit requestsFinished();
    });
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    isOfPictures() ? m_sheets->render(painter, rect, theme) : m_field->render(painter, rect, theme);
  }
  /// Brush and eraser, where there is something to draw.
  QWidget* createHeadWidget(QWidget* parent) override {
    std::vector<QToolButton*> buttons;
    for (QAction* action : {m_brush, m_eraser}) {
      auto* button = new QToolButton(parent);
      button->setDefaultAction(action);
      button->setToolButtonStyle(Qt::ToolButtonIconOnly);
      button->setFocusPolicy(Qt::TabFocus);
      button->setAccessibleName(action->text());
      buttons.push_back(button);
    }
    m_head = scenes::makeHead(buttons, new QWidget(parent));
    m_head->setVisible(m_frame && m_frame->isDrawing);
    return m_head;
  }

  std::string csv() const override {
    data::CsvWriter csv;
    if (isOfPictures()) return csvOfPictures();
    csv.text("x").text("y").text("class").endRow();
    if (!m_frame) return csv.str();
    for (std::size_t i = 0; i < m_frame->generated.x.size(); ++i) {
      csv.number(m_frame->generated.x[i]).number(m_frame->generated.y[i]);
      i < m_frame->nearestMode.size() ? csv.number(m_frame->nearestMode[i]) : csv.text("");
      csv.endRow();
    }
    return csv.str();
  }
  bool showsSynthetic() const override { return m_frame && m_frame->pictures; }
  QString describe() const override {
    if (!m_frame) return tr("Real and generated samples will appear here.");
    return tr("Samples: %1. %2")
        .arg(subtitle(), isOfPictures() ? m_sheets->figures().describe() : m_field->painter().describe());
  }
  QString subtitle() const override {
    if (!m_frame) return {};
    if (m_frame->isEmpty) return tr("nothing is drawn yet: take the brush");
    const auto figure = [&](const char* id) { return std::ranges::find(m_frame->metrics, id, &Metric::id)->value; };
    if (m_frame->flowTime < 1) return tr("on their way at t = %1").arg(numberText(m_frame->flowTime));
    if (isOfPictures())
      return tr("%1 of %2 classes, Fréchet distance %3")
          .arg(numberText(figure("modes")))
          .arg(m_frame->modesKnown)
          .arg(numberText(figure("frechet"), 3));
    if (m_frame->modesKnown == 0) return tr("JS %1").arg(numberText(figure("js")));
    return tr("%1 of %2 modes, %3 of high quality")
        .arg(numberText(figure("modes")))
        .arg(m_frame->modesKnown)
        .arg(widgets::percentText(figure("high-quality")));
  }
  void setLegendElsewhere(bool elsewhere) override { m_field->setLegendElsewhere(elsewhere); }
  int fieldCells() const override {
    if (!isVisible()) return kLeastCells;
    return std::clamp(static_cast<int>(std::lround(m_field->plotRect().width() / 3)), kLeastCells, kMostCells);
  }

 private:
  static constexpr int kSide = 10;  ///< of a sheet
  bool isOfPictures() const { return m_frame && m_frame->pictures; }

  std::string csvOfPictures() const {
    scenes::PictureRows rows(*m_frame->pictures, {}, "class");
    for (std::size_t i = 0; i < m_frame->nearestMode.size(); ++i)
      rows.add({}, m_frame->generated.pixels, i,
               m_frame->classNames[static_cast<std::size_t>(m_frame->nearestMode[i])]);
    return rows.str();
  }

  SmallMultiples sheets() const {
    widgets::SmallMultiples all;
    if (m_frame->generated.pixels.empty()) return all;
    if (m_real->isChecked())
      all.figures.push_back(
          figureOf(tr("real"), {}, sheetOf(*m_frame->pictures, m_frame->real->pixels, kSide * kSide, kSide)));
    if (m_generated->isChecked())
      all.figures.push_back(m_frame->isConditional ? figureOf(tr("generated, asked for by class"), {}, byClass())
                                                   : figureOf(tr("generated"), {},
                                                              sheetOf(*m_frame->pictures, m_frame->generated.pixels,
                                                                      kSide * kSide, kSide)));
    return all;
  }
  /// A row for each class that there are samples of, as long as there are enough of all these.
  PictureSheet byClass() const {
    std::map<int, std::vector<int>> ofClass;
    for (int i = 0; i < std::ssize(m_frame->nearestMode); ++i)
      ofClass[m_frame->nearestMode[static_cast<std::size_t>(i)]].push_back(i);
    int columns = kSide;
    for (const auto& [one, samples] : ofClass) columns = std::min(columns, static_cast<int>(samples.size()));
    std::vector<int> which;
    for (const auto& [one, samples] : ofClass) which.insert(which.end(), samples.begin(), samples.begin() + columns);
    return sheetOf(*m_frame->pictures, m_frame->generated.pixels, which, columns);
  }

  /// A tool of the drawing; of both at most one is taken.
  QAction* addTool(const QString& iconName, const QString& text) {
    auto* action = new QAction(widgets::icon(iconName), text, this);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this, action](bool on) {
      QAction* other = action == m_brush ? m_eraser : m_brush;
      if (on && other) other->setChecked(false);
      showNow();
    });
    return action;
  }
  /// The tool that is in the hand; null: none.
  QAction* tool() const {
    if (!m_frame || !m_frame->isDrawing) return nullptr;
    return m_brush->isChecked() ? m_brush : m_eraser->isChecked() ? m_eraser : nullptr;
  }
  double radius() const { return m_wide->isChecked() ? 0.4 : 0.15; }
  void send(const char* act, double x, double y, double radius) {
    emit requested(request::Act{act, std::vector<double>{x, y, radius}});
  }
  void dab(double x, double y, bool first) {
    constexpr double kDabDistance = 0.5;  // between two dabs, in radii
    if (!tool() || (!first && std::hypot(x - m_last.x(), y - m_last.y()) < kDabDistance * radius())) return;
    m_last = {x, y};
    send(tool() == m_brush ? "draw" : "erase", x, y, radius());
  }

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
    m_field->setVisible(!isOfPictures());
    m_sheets->setVisible(isOfPictures());
    m_flow->setVisible(m_frame->isFlow);
    m_flow->show(m_frame->flowTime);
    setFocusProxy(isOfPictures() ? static_cast<QWidget*>(m_sheets) : m_field);
    m_critic->setEnabled((m_frame->isGame || m_frame->isTranslation) && !isOfPictures());
    m_paths->setEnabled(m_frame->isFlow && !isOfPictures());
    m_arrows->setEnabled((m_frame->isGame || m_frame->isFlow) && !isOfPictures());
    if (isOfPictures()) {
      if (m_head) m_head->hide();
      return m_sheets->setFigures(sheets());
    }
    const bool field = m_critic->isChecked() && !m_frame->field.empty();
    m_field->setData({field ? std::shared_ptr<const Grid>(m_frame, &m_frame->field) : emptyPlane(*m_frame),
                      pointsOf(m_real->isChecked() ? m_frame->real.get() : nullptr,
                               m_generated->isChecked() ? &m_frame->generated : nullptr),
                      nullptr, overlayNow()});
    m_field->setOptions(planeOptions(*m_frame));
    if (m_head) m_head->setVisible(m_frame->isDrawing);
    m_field->setBrush(tool() ? std::optional(QSizeF(radius(), radius())) : std::nullopt);
  }

  widgets::FieldWidget* m_field;
  widgets::SmallMultiplesWidget* m_sheets;  ///< of pictures, in place of the field
  scenes::LookSlider* m_flow;
  QAction *m_real, *m_generated, *m_critic, *m_arrows, *m_paths, *m_wide;
  QAction *m_brush = nullptr, *m_eraser = nullptr;
  QPointer<QWidget> m_head;
  QPointF m_last;  ///< where a stroke last left something
};

std::unique_ptr<scenes::SceneView> makeSamplesView() { return std::make_unique<SamplesView>(); }

}  // namespace perc::generation

#include "samples.moc"
