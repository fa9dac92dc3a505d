// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/views/views.h"
#include "scenes/kit/views/words.h"
#include "widgets/field/scatter_widget.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <algorithm>

namespace perc::scenes {
namespace {

/// A part of the frame, kept alive with it.
template <class T>
std::shared_ptr<const T> part(const std::shared_ptr<const TrainingFrame>& frame, const T& value) {
  return {frame, &value};
}

}  // namespace

/// The samples where the last hidden layer puts them, with the plane's grid as that layer bends it. Its CSV has the
/// columns sample, x, y (in that space), target, test.
class RepresentationView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  RepresentationView() : m_points(new widgets::ScatterWidget(this)) {
    fillWith(m_points, tr("Representation"));
    m_points->setEmptyText(tr("The points as the last hidden layer sees them will appear here."));
    m_grid = addOption(tr("Warped grid"), true);
    m_training = addOption(tr("Training points"), true);
    m_test = addOption(tr("Test points"), true);
    m_wrong = addOption(tr("Ring around wrong answers"), true);
    connect(m_points, &widgets::ScatterWidget::chosen, this, &RepresentationView::choose);
  }

  void setSelection(Selection* selection) override {
    if (m_selection) m_selection->disconnect(this);
    m_selection = selection;
    if (m_selection) connect(m_selection, &Selection::changed, this, &RepresentationView::refresh);
    refresh();
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_points->render(painter, rect, theme);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("sample").text("x").text("y").text("target").text("test").endRow();
    if (!m_frame) return csv.str();
    const Representation& r = m_frame->representation;
    for (std::size_t i = 0; i < r.x.size(); ++i) {
      csv.number(static_cast<double>(i + 1)).number(r.x[i]).number(r.y[i]);
      if (m_frame->classNames.empty()) csv.number(m_frame->points->target[i]);
      else csv.text(targetText(*m_frame, static_cast<double>(m_frame->points->target[i])).toStdString());
      csv.number(static_cast<int>(m_frame->points->test[i])).endRow();
    }
    return csv.str();
  }

  QString describe() const override {
    if (!m_frame || m_frame->representation.empty())
      return tr("The points as the last hidden layer sees them will appear here.");
    return tr("Representation after %Ln updates, %1. %2", nullptr, m_frame->countedUpdates())
        .arg(subtitle(), m_points->painter().describe());
  }

  QString subtitle() const override {
    if (!m_frame || m_frame->representation.empty()) return {};
    const Representation& r = m_frame->representation;
    const int hidden = static_cast<int>(m_frame->layerSizes.size()) - 2;
    const QString where =
        hidden > 0 ? tr("layer %1, %Ln units", nullptr, r.units).arg(hidden) : tr("no hidden layer: the inputs");
    return r.principal ? tr("%1; 2 components: %2 of the variance").arg(where, widgets::percentText(r.explained))
                       : where;
  }

 private:
  QString axisTitle(int axis) const {
    if (m_frame->layerSizes.size() <= 2 && !m_frame->representation.principal) return tr("input %1").arg(axis);
    return m_frame->representation.principal ? tr("principal plane, axis %1").arg(axis) : tr("unit %1").arg(axis);
  }

  /// A click takes one, or none beside them; with `add` it is taken in or left out.
  void choose(int sample, bool add) {
    if (!m_selection) return;
    if (!add) return m_selection->set(sample < 0 ? std::vector<std::int32_t>{} : std::vector<std::int32_t>{sample});
    if (sample < 0) return;
    std::vector<std::int32_t> samples = m_selection->samples();
    if (std::erase(samples, sample) == 0) samples.push_back(sample);
    m_selection->set(std::move(samples));
  }

  void refresh() override {
    if (!m_frame) return;
    const Representation& r = m_frame->representation;
    widgets::FieldOptions options;
    options.showTraining = m_training->isChecked();
    options.showTest = m_test->isChecked();
    options.markWrong = m_wrong->isChecked();
    options.xTitle = axisTitle(1);
    options.yTitle = axisTitle(2);
    describePoints(*m_frame, options);
    m_points->setOptions(options, tr("constant %1").arg(QString::fromStdString(m_frame->xName)),
                         tr("constant %1").arg(QString::fromStdString(m_frame->yName)));
    widgets::ScatterData scatter;
    scatter.samples = m_frame->points;
    scatter.results = part(m_frame, m_frame->results);
    scatter.x = part(m_frame, r.x);
    scatter.y = part(m_frame, r.y);
    if (m_grid->isChecked()) scatter.lines = part(m_frame, r.lines);
    scatter.firstKind = part(m_frame, r.lineOfX);
    if (m_selection) scatter.selected = m_selection->samples();
    m_points->setData(std::move(scatter));
  }

  widgets::ScatterWidget* m_points;
  QAction *m_grid, *m_training, *m_test, *m_wrong;
  Selection* m_selection = nullptr;
};

std::unique_ptr<SceneView> makeRepresentationView() { return std::make_unique<RepresentationView>(); }

}  // namespace perc::scenes

#include "representation.moc"
