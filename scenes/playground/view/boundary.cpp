// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/view/boundary.h"

#include "scenes/kit/csv.h"
#include "scenes/playground/view/common.h"
#include "scenes/playground/view/paint_tools.h"
#include "widgets/field/field_widget.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QApplication>
#include <QRandomGenerator>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::playground {
namespace {

using Meaning = PlaygroundFrame::Meaning;
using widgets::FieldMode;

/// A score has no end; at this distance from 0 its colour is full.
constexpr double kFullScore = 2;
constexpr int kLeastCells = 400, kMostCells = 1200;  // of the field at rest
constexpr int kSprayed = 4;                          // points at each dab of the brush
constexpr double kDabDistance = 0.5;                 // between two dabs, in radii
constexpr double kJitterStrength = 0.15;             // of each dab, in radii
constexpr double kChooseShare = 0.03;                // of the plane: how near a click must be to a point

QString name(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

BoundaryView::BoundaryView(QWidget* parent)
    : LabView(parent), m_field(new widgets::FieldWidget(this)), m_tools(new PaintTools(this)) {
  QVBoxLayout* column = makeColumn();
  column->addWidget(m_tools);
  column->addWidget(m_field, 1);
  readBy(m_field, tr("Boundary"));
  m_contour = addOption(tr("Contour"), true);
  m_steps = addOption(tr("Hard edges"), false);
  m_training = addOption(tr("Training points"), true);
  m_test = addOption(tr("Test points"), true);
  m_wrong = addOption(tr("Ring around wrong answers"), true);
  m_paint = new QAction(widgets::icon(QStringLiteral("brush")), tr("Paint points"), this);
  m_paint->setCheckable(true);
  addAction(m_paint);
  m_tools->hide();
  connect(m_paint, &QAction::toggled, this, &BoundaryView::showTools);
  connect(m_tools, &PaintTools::changed, this, &BoundaryView::showBrush);
  connect(m_tools, &PaintTools::clearRequested, this, [this] {
    if (!m_frame) return;
    const Grid& f = m_frame->field;
    send("erase-points", {(f.x0 + f.x1) / 2, (f.y0 + f.y1) / 2, f.x1 - f.x0, f.y1 - f.y0});
    emit requestsFinished();
  });
  connect(m_field, &widgets::FieldWidget::clicked, this, &BoundaryView::press);
  connect(m_field, &widgets::FieldWidget::dragged, this, &BoundaryView::drag);
  connect(m_field, &widgets::FieldWidget::released, this, &BoundaryView::requestsFinished);
}

QWidget* BoundaryView::createHeadWidget(QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setDefaultAction(m_paint);
  button->setToolButtonStyle(Qt::ToolButtonIconOnly);
  button->setFocusPolicy(Qt::TabFocus);
  button->setAccessibleName(m_paint->text());
  return button;
}

int BoundaryView::fieldCells() const {
  if (!isVisible()) return kLeastCells;
  return std::clamp(static_cast<int>(std::lround(m_field->plotRect().width() * devicePixelRatioF())), kLeastCells,
                    kMostCells);
}

void BoundaryView::setSelection(scenes::Selection* selection) {
  m_selection = selection;
  connect(selection, &scenes::Selection::changed, this, &BoundaryView::refresh);
  refresh();
}

void BoundaryView::showTools(bool on) {
  m_tools->setVisible(on);
  m_tools->setTool(on ? PaintTools::Tool::Brush : PaintTools::Tool::Choose);
  showBrush();
}

/// The plane's radii that the tool reaches; none where it has no size.
void BoundaryView::showBrush() {
  const PaintTools::Tool tool = m_tools->tool();
  const bool round = tool != PaintTools::Tool::Choose && tool != PaintTools::Tool::Point;
  if (!round || !m_frame) return m_field->setBrush(std::nullopt);
  const Grid& f = m_frame->field;
  m_field->setBrush(QSizeF((f.x1 - f.x0) * m_tools->reach(), (f.y1 - f.y0) * m_tools->reach()));
}

void BoundaryView::press(double x, double y) {
  m_last = {x, y};
  if (m_tools->tool() == PaintTools::Tool::Choose) choose(x, y);
  else use(x, y);
}

void BoundaryView::drag(double x, double y) {
  if (!m_frame || m_tools->tool() == PaintTools::Tool::Choose || m_tools->tool() == PaintTools::Tool::Point) return;
  const Grid& f = m_frame->field;
  const double dx = (x - m_last.x()) / ((f.x1 - f.x0) * m_tools->reach()),
               dy = (y - m_last.y()) / ((f.y1 - f.y0) * m_tools->reach());
  if (std::hypot(dx, dy) < kDabDistance) return;
  m_last = {x, y};
  use(x, y);
}

/// One dab of the tool. What chance adds is decided here, once: the run's log holds the points themselves.
void BoundaryView::use(double x, double y) {
  if (!m_frame) return;
  const Grid& f = m_frame->field;
  const double rx = (f.x1 - f.x0) * m_tools->reach(), ry = (f.y1 - f.y0) * m_tools->reach();
  switch (m_tools->tool()) {
    case PaintTools::Tool::Choose: break;
    case PaintTools::Tool::Point: send("add-points", {x, y, m_tools->target()}); break;
    case PaintTools::Tool::Erase: send("erase-points", {x, y, rx, ry}); break;
    case PaintTools::Tool::Jitter: send("jitter-points", {x, y, rx, ry, kJitterStrength}); break;
    case PaintTools::Tool::Brush: {
      std::vector<double> triples;
      for (int i = 0; i < kSprayed; ++i) {
        const double r = std::sqrt(QRandomGenerator::global()->generateDouble());
        const double angle = 2 * std::numbers::pi * QRandomGenerator::global()->generateDouble();
        const double px = x + rx * r * std::cos(angle), py = y + ry * r * std::sin(angle);
        if (px >= f.x0 && px <= f.x1 && py >= f.y0 && py <= f.y1)
          triples.insert(triples.end(), {px, py, m_tools->target()});
      }
      if (!triples.empty()) send("add-points", std::move(triples));
    }
  }
}

void BoundaryView::send(const char* act, std::vector<double> numbers) {
  emit requested(request::Act{act, std::move(numbers)});
}

/// The nearest point, if one is near; with Ctrl it is added to those chosen or taken from them.
void BoundaryView::choose(double x, double y) {
  if (!m_selection || !m_frame) return;
  const Grid& f = m_frame->field;
  const int nearest = m_field->painter().nearestPoint(x, y);
  std::vector<std::int32_t> chosen;
  if (QApplication::keyboardModifiers() & Qt::ControlModifier) chosen = m_selection->samples();
  const bool near =
      nearest >= 0 &&
      std::hypot((m_frame->points->x[static_cast<std::size_t>(nearest)] - x) / (f.x1 - f.x0),
                 (m_frame->points->y[static_cast<std::size_t>(nearest)] - y) / (f.y1 - f.y0)) < kChooseShare;
  if (near && m_selection->has(nearest) && !chosen.empty()) std::erase(chosen, nearest);
  else if (near) chosen.push_back(nearest);
  m_selection->set(std::move(chosen));
}

void BoundaryView::refresh() {
  if (!m_frame) return;
  m_field->setData({std::shared_ptr<const Grid>(m_frame, &m_frame->field), m_frame->points,
                    std::shared_ptr<const PointResults>(m_frame, &m_frame->results)});
  QStringList classes;
  for (const std::string& className : m_frame->classNames) classes << name(className);
  m_tools->setClasses(classes);
  m_field->setOptions(optionsNow());
}

widgets::FieldOptions BoundaryView::optionsNow() const {
  widgets::FieldOptions options;
  options.contour = m_contour->isChecked();
  options.steps = m_steps->isChecked();
  options.showTraining = m_training->isChecked();
  options.showTest = m_test->isChecked();
  options.markWrong = m_wrong->isChecked();
  options.xTitle = name(m_frame->xName);
  options.yTitle = name(m_frame->yName);
  describePoints(*m_frame, options);
  if (m_selection) options.marked = m_selection->samples();
  nameOutputs(options);
  return options;
}

void BoundaryView::nameOutputs(widgets::FieldOptions& options) const {
  if (m_frame->meaning == Meaning::Value && m_frame->classNames.empty()) {
    options.contour = false;
    return;
  }
  if (m_frame->field.outputs > 1) {
    options.mode = FieldMode::Classes;
    return;
  }
  options.mode = FieldMode::Signed;
  const bool probability = m_frame->meaning == Meaning::Probability;
  options.low = probability ? 0 : -kFullScore;
  options.middle = probability ? 0.5 : 0;
  options.high = probability ? 1 : kFullScore;
  if (options.classNames.size() == 2) {
    options.lowName = tr("class %1").arg(options.classNames[0]);
    options.highName = tr("class %1").arg(options.classNames[1]);
    options.valueName =
        probability ? tr("P(%1)").arg(options.classNames[1]) : tr("score of %1").arg(options.classNames[1]);
  }
}

void BoundaryView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  m_field->render(painter, rect, theme);
}

std::string BoundaryView::csv() const {
  data::CsvWriter csv;
  csv.text("x").text("y");
  if (!m_frame || m_frame->field.outputs == 1) {
    csv.text("output");
  } else {
    const std::string prefix = m_frame->meaning == Meaning::Probability ? "p-" : "score-";
    for (const std::string& className : m_frame->classNames) csv.text(prefix + className);
  }
  csv.endRow();
  if (!m_frame) return csv.str();
  scenes::writeGrid(csv, m_frame->field, m_frame->field.outputs);
  return csv.str();
}

QString BoundaryView::describe() const {
  if (!m_frame) return tr("The network's answer over the plane will appear here.");
  return tr("Boundary after %Ln updates. %1", nullptr, m_frame->countedUpdates()).arg(m_field->painter().describe());
}

QString BoundaryView::subtitle() const {
  if (!m_frame) return {};
  const QString cells = tr("output over the plane, %1 × %2").arg(m_frame->field.columns).arg(m_frame->field.rows);
  return m_frame->otherInputsAtMean ? tr("%1; other inputs at their mean").arg(cells) : cells;
}

}  // namespace perc::playground
