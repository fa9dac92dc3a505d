// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/training.h"
#include "scenes/kit/confusion_table.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/views/views.h"
#include "widgets/control/segments.h"
#include "widgets/field/heat_table_widget.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace perc::scenes {

/// How many samples of each class were taken for which: the confusion matrix of the test or of the training samples.
/// Its CSV has a row for each pair: class, prediction, samples.
class ConfusionView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  ConfusionView() : m_table(new widgets::HeatTableWidget(this)), m_parts(new QActionGroup(this)) {
    fillWith(m_table, tr("Confusion"));
    m_table->setEmptyText(tr("How often each class is taken for which will appear here."));
    addChoice(m_parts, tr("Test"));
    addChoice(m_parts, tr("Training"));
    m_parts->actions().first()->setChecked(true);
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_table->render(painter, rect, theme);
  }

  std::string csv() const override { return tableNow().csv(); }

  QString describe() const override {
    const std::vector<int> all = counts();
    if (all.empty()) return m_table->emptyText();
    int right = 0;
    for (std::size_t i = 0; i < all.size(); i += m_frame->classNames.size() + 1) right += all[i];
    return tr("Confusion after %Ln updates: %1 of %2 right. %3", nullptr, m_frame->countedUpdates())
        .arg(widgets::integerText(right), subtitle(), m_table->extremes());
  }

  QString subtitle() const override {
    const std::vector<int> all = counts();
    if (all.empty()) return {};
    const int samples = std::accumulate(all.begin(), all.end(), 0);
    return testShown() ? tr("%Ln test samples", nullptr, samples) : tr("%Ln training samples", nullptr, samples);
  }

  QWidget* createHeadWidget(QWidget* parent) override {
    return new widgets::Segments(m_parts, tr("Samples counted"), parent);
  }

 private:
  bool testShown() const { return m_parts->actions().first()->isChecked(); }
  /// Samples by class and prediction: [class * classes + prediction]. Empty: no classes.
  std::vector<int> counts() const {
    if (!m_frame || m_frame->classNames.empty() || !m_frame->points) return {};
    const std::size_t classes = m_frame->classNames.size(),
                      samples = std::min(m_frame->points->size(), m_frame->results.prediction.size());
    std::vector<int> counts(classes * classes);
    for (std::size_t i = 0; i < samples; ++i) {
      const float target = m_frame->points->target[i], predicted = m_frame->results.prediction[i];
      if ((m_frame->points->test[i] != 0) != testShown() || !std::isfinite(predicted)) continue;
      const auto row = static_cast<std::size_t>(std::lround(target)),
                 column = static_cast<std::size_t>(std::lround(predicted));
      if (row < classes && column < classes) ++counts[row * classes + column];
    }
    return counts;
  }

  ConfusionTable tableNow() const {
    const std::vector<int> all = counts();
    if (all.empty()) return {};
    return {m_frame->classNames, {all.begin(), all.end()}};
  }

  void refresh() override { m_table->setTable(tableNow().table()); }

  widgets::HeatTableWidget* m_table;
  QActionGroup* m_parts;  ///< test, training
};

std::unique_ptr<SceneView> makeConfusionView() { return std::make_unique<ConfusionView>(); }

}  // namespace perc::scenes

#include "confusion.moc"
