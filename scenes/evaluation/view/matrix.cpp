// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/evaluation/view/linked_view.h"
#include "scenes/evaluation/view/views.h"
#include "scenes/kit/confusion_table.h"
#include "scenes/kit/look_choice.h"
#include "widgets/field/heat_table_widget.h"

#include <QActionGroup>
#include <QToolButton>

namespace perc::evaluation {

/// How much of each class is taken for which at the threshold, by counts or as shares of the rows or columns. A click
/// on a cell marks its samples in all views. Its CSV has a row for each pair: class, prediction, samples.
class ConfusionView : public LinkedView {
  Q_OBJECT
 public:
  ConfusionView() : m_table(new widgets::HeatTableWidget(this)), m_shares(new QActionGroup(this)) {
    fillWith(m_table, tr("Confusion matrix"));
    m_table->setEmptyText(tr("How often each class is taken for which will appear here."));
    m_table->setReadout([this](const QPoint& cell) { return wordsOf(cell); });
    addChoice(m_shares, tr("Counts"));
    addChoice(m_shares, tr("Of the class"));
    addChoice(m_shares, tr("Of the prediction"));
    m_shares->actions().first()->setChecked(true);
    m_turned = addOption(tr("Predictions as rows (as caret has it)"), false);
    connect(m_table, &widgets::HeatTableWidget::chosenChanged, this, &ConfusionView::markCell);
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_table->render(painter, rect, theme);
  }
  std::string csv() const override { return hasClasses() ? tableNow().csv() : scenes::ConfusionTable().csv(); }
  QString describe() const override {
    if (!hasClasses()) return m_table->emptyText();
    return tr("Confusion matrix. %1. %2").arg(hint(), m_table->extremes());
  }
  QString subtitle() const override { return samplesWords(); }
  QWidget* createHeadWidget(QWidget* parent) override {
    return scenes::makeMenuButton(m_shares, {}, tr("Cells: %1"), tr("What the cells say"), parent);
  }

 private:
  bool hasClasses() const { return judged() && !judged()->isRegression() && judged()->size() > 0; }
  scenes::ConfusionTable tableNow() const {
    const auto cells = m_shares->actions().indexOf(m_shares->checkedAction());
    return {judged()->scored.classNames, judged()->countsAt(threshold()).counts,
            static_cast<scenes::ConfusionTable::Cells>(cells), m_turned->isChecked()};
  }

  /// Of two classes with the name that each of the four cells has.
  QString wordsOf(const QPoint& cell) const {
    const scenes::ConfusionTable table = tableNow();
    const QString said = table.words(cell);
    if (table.classes() > 2) return said;
    const auto [truth, predicted] = table.pairOf(cell);
    const bool is = truth == judged()->scored.positive, says = predicted == judged()->scored.positive;
    return (is     ? says ? tr("Found: %1") : tr("Missed: %1")
                : says ? tr("False alarm: %1")
                   : tr("Rightly left: %1"))
        .arg(said);
  }

  /// Of two classes the threshold, of several the pairs that are confused most.
  QString hint() const {
    if (judged()->scored.classes() > 2) return tableNow().mostConfused();
    if (!m_frame->judging.otherPrevalence) return thresholdWords();
    return tr("%1 (as frequent as in the data)").arg(thresholdWords());
  }

  void refresh() override {
    m_table->setTable(hasClasses() ? tableNow().table() : widgets::HeatTable());
    if (hasClasses()) m_table->setHint(hint());
  }

  void markCell() {
    if (!hasClasses()) return;
    if (!m_table->chosen()) return mark({});
    const auto [truth, predicted] = tableNow().pairOf(*m_table->chosen());
    const metrics::Scored& scored = judged()->scored;
    const std::vector<int> all = metrics::predicted(scored, threshold());
    std::vector<std::int32_t> samples;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (scored.truth[i] == truth && all[i] == predicted) samples.push_back(scored.samples[i]);
    mark(std::move(samples));
  }

  widgets::HeatTableWidget* m_table;
  QActionGroup* m_shares;
  QAction* m_turned;
};

std::unique_ptr<scenes::SceneView> makeConfusionView() { return std::make_unique<ConfusionView>(); }

}  // namespace perc::evaluation

#include "matrix.moc"
