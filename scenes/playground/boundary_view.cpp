// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/boundary_view.h"

#include "core/data/csv_writer.h"
#include "widgets/field/field_widget.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QVBoxLayout>

namespace perc::playground {
namespace {

using Meaning = PlaygroundFrame::Meaning;
using widgets::FieldMode;

/// A score has no end; at this distance from 0 its colour is full.
constexpr double kFullScore = 2;

QString name(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

BoundaryView::BoundaryView(QWidget* parent) : SceneView(parent), m_field(new widgets::FieldWidget(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_field);
  setFocusProxy(m_field);
  m_field->setAccessibleName(tr("Boundary"));
  m_contour = addOption(tr("Contour"), true);
  m_steps = addOption(tr("Hard edges"), false);
  m_training = addOption(tr("Training points"), true);
  m_test = addOption(tr("Test points"), true);
  m_wrong = addOption(tr("Ring around wrong answers"), true);
}

QAction* BoundaryView::addOption(const QString& text, bool on) {
  auto* action = new QAction(text, this);
  action->setCheckable(true);
  action->setChecked(on);
  connect(action, &QAction::toggled, this, &BoundaryView::refresh);
  addAction(action);
  return action;
}

void BoundaryView::setFrame(std::shared_ptr<const Frame> frame) {
  const QString before = subtitle();
  m_frame = std::static_pointer_cast<const PlaygroundFrame>(std::move(frame));
  m_field->setData({std::shared_ptr<const Grid>(m_frame, &m_frame->field), m_frame->points,
                    std::shared_ptr<const PointResults>(m_frame, &m_frame->results)});
  refresh();
  if (subtitle() != before) emit subtitleChanged();
}

void BoundaryView::refresh() {
  if (m_frame) m_field->setOptions(optionsNow());
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
  for (const std::string& className : m_frame->classNames) options.classNames << name(className);
  nameOutputs(options);
  return options;
}

void BoundaryView::nameOutputs(widgets::FieldOptions& options) const {
  if (m_frame->meaning == Meaning::Value && m_frame->classNames.empty()) {
    options.mode = FieldMode::Value;
    options.map = widgets::ColourMap::Viridis;
    options.low = m_frame->valueLow;
    options.high = m_frame->valueHigh;
    options.contour = false;
    options.valueName = m_frame->targetName.empty() ? tr("value") : name(m_frame->targetName);
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
    options.valueName = probability ? tr("P(%1)").arg(options.classNames[1]) : tr("score of %1").arg(options.classNames[1]);
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
  const Grid& field = m_frame->field;
  for (int row = 0; row < field.rows; ++row)
    for (int column = 0; column < field.columns; ++column) {
      csv.number(field.x(column)).number(field.y(row));
      for (int k = 0; k < field.outputs; ++k) csv.number(field.at(column, row, k));
      csv.endRow();
    }
  return csv.str();
}

QString BoundaryView::describe() const {
  if (!m_frame) return tr("The network's answer over the plane will appear here.");
  return tr("Boundary after %Ln updates. %1", nullptr, m_frame->countedSteps()).arg(m_field->painter().describe());
}

QString BoundaryView::subtitle() const {
  if (!m_frame) return {};
  const QString cells = tr("output over the plane, %1 × %2").arg(m_frame->field.columns).arg(m_frame->field.rows);
  return m_frame->otherInputsAtMean ? tr("%1; other inputs at their mean").arg(cells) : cells;
}

}  // namespace perc::playground
