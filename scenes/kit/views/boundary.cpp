// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/views/boundary.h"

#include "scenes/kit/csv.h"
#include "scenes/kit/views/words.h"
#include "widgets/field/field_widget.h"
#include "widgets/paint/text.h"

#include <QApplication>
#include <algorithm>
#include <cmath>

namespace perc::scenes {
namespace {

using Meaning = TrainingFrame::Meaning;
using widgets::FieldMode;

constexpr int kLeastCells = 400, kMostCells = 1200;  // of the field at rest
constexpr double kFar = 5;                           // times the height of the plane
constexpr double kChooseShare = 0.03;                // of the plane: how near a click must be to a point

QString name(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

BoundaryView::BoundaryView(QWidget* parent) : LabView(parent), m_field(new widgets::FieldWidget(this)) {
  fillWith(m_field, tr("Boundary"));
  m_contour = addOption(tr("Contour"), true);
  m_steps = addOption(tr("Hard edges"), false);
  m_training = addOption(tr("Training points"), true);
  m_test = addOption(tr("Test points"), true);
  m_wrong = addOption(tr("Ring around wrong answers"), true);
  m_terms = addOption(tr("What each unit adds"), true);
  connect(m_field, &widgets::FieldWidget::clicked, this, [this](double x, double y) { press(x, y); });
}

int BoundaryView::fieldCells() const {
  if (!isVisible()) return kLeastCells;
  return std::clamp(static_cast<int>(std::lround(m_field->plotRect().width() * devicePixelRatioF())), kLeastCells,
                    kMostCells);
}

void BoundaryView::setSelection(Selection* selection) {
  m_selection = selection;
  connect(selection, &Selection::changed, this, &BoundaryView::refresh);
  refresh();
}

void BoundaryView::press(double x, double y) {
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

void BoundaryView::setLegendElsewhere(bool elsewhere) { m_field->setLegendElsewhere(elsewhere); }

void BoundaryView::refresh() {
  if (!m_frame) return;
  m_field->setData({std::shared_ptr<const Grid>(m_frame, &m_frame->field), m_frame->points,
                    std::shared_ptr<const PointResults>(m_frame, &m_frame->results), curves()});
  m_field->setOptions(optionsNow());
  m_terms->setVisible(!m_frame->answer.terms.empty());
}

/// Of one input: the answer over it, and below what each hidden unit adds.
std::shared_ptr<const widgets::FieldOverlay> BoundaryView::curves() const {
  const AnswerCurve& answer = m_frame->answer;
  if (answer.x.empty()) return nullptr;
  auto overlay = std::make_shared<widgets::FieldOverlay>();
  const Grid& f = m_frame->field;
  const double far = kFar * (f.y1 - f.y0);  // beyond, it is the same to the eye
  const auto line = [&](const std::vector<float>& y) {
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < y.size(); ++i)
      if (std::isfinite(y[i])) places.emplace_back(answer.x[i], std::clamp(double{y[i]}, f.y0 - far, f.y1 + far));
    return places;
  };
  overlay->curve = line(answer.y);
  overlay->curveName = tr("the network");
  if (m_terms->isChecked())
    for (const std::vector<float>& term : answer.terms) overlay->lines.push_back(line(term));
  if (!overlay->lines.empty()) overlay->lineName = tr("what each unit adds");
  return overlay;
}

bool BoundaryView::isBare() const { return m_frame && m_frame->points && m_frame->points->size() == 0; }

QString BoundaryView::invitation() const { return tr("There are no samples yet."); }

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
  options.curves = !m_frame->answer.x.empty();
  options.square = !options.curves;
  if (m_selection) options.marked = m_selection->samples();
  nameOutputs(options);
  if (isBare()) {
    options.emptyText = invitation();
    options.bare = true;
    options.contour = false;
  }
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
  const bool decided = m_frame->meaning == Meaning::Class;
  options.low = probability || decided ? 0 : -kFullScore;
  options.middle = probability || decided ? 0.5 : 0;
  options.high = probability || decided ? 1 : kFullScore;
  if (options.classNames.size() == 2) {
    options.lowName = tr("class %1").arg(options.classNames[0]);
    options.highName = tr("class %1").arg(options.classNames[1]);
    options.valueName = probability ? tr("P(%1)").arg(options.classNames[1])
                        : decided   ? tr("output")
                                    : tr("score of %1").arg(options.classNames[1]);
  }
}

void BoundaryView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  m_field->render(painter, rect, theme);
}

std::string BoundaryView::csv() const {
  if (m_frame && !m_frame->answer.x.empty()) return answerCsv();
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
  writeGrid(csv, m_frame->field, m_frame->field.outputs);
  return csv.str();
}

/// A row for each place of the input: the answer, and what each unit adds to it.
std::string BoundaryView::answerCsv() const {
  const AnswerCurve& answer = m_frame->answer;
  data::CsvWriter csv;
  csv.text("x").text("output");
  for (std::size_t unit = 1; unit <= answer.terms.size(); ++unit) csv.text("unit-" + std::to_string(unit));
  csv.endRow();
  for (std::size_t i = 0; i < answer.x.size(); ++i) {
    csv.number(answer.x[i]).number(answer.y[i]);
    for (const std::vector<float>& term : answer.terms) csv.number(term[i]);
    csv.endRow();
  }
  return csv.str();
}

QString BoundaryView::describe() const {
  if (!m_frame) return tr("The network's answer over the plane will appear here.");
  return tr("Boundary after %Ln updates. %1", nullptr, m_frame->countedUpdates()).arg(m_field->painter().describe());
}

QString BoundaryView::subtitle() const {
  if (!m_frame) return {};
  if (!m_frame->answer.x.empty()) return tr("output over %1").arg(name(m_frame->xName));
  const QString cells = tr("output over the plane, %1 × %2").arg(m_frame->field.columns).arg(m_frame->field.rows);
  return m_frame->otherInputsAtMean ? tr("%1; other inputs at their mean").arg(cells) : cells;
}

}  // namespace perc::scenes
