// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/views/views.h"
#include "scenes/kit/views/words.h"
#include "widgets/graph/graph_data.h"
#include "widgets/graph/graph_numbers.h"
#include "widgets/graph/graph_widget.h"
#include "widgets/graph/graph_words.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"

#include <QActionGroup>
#include <QPointer>
#include <QToolButton>
#include <algorithm>

namespace perc::scenes {
namespace {

using widgets::Readout;
using widgets::GraphStage;

constexpr int kStages = 4;
constexpr double kLeastWidth = 290;  ///< pixels at textScale 1
GraphStage stageOf(int index) { return static_cast<GraphStage>(static_cast<int>(GraphStage::Forward) + index); }

QAction* separator(QObject* parent) {
  auto* action = new QAction(parent);
  action->setSeparator(true);
  return action;
}

}  // namespace

/// The next update in slow motion: forward, loss, backward, update, on the diagram, for one sample or the batch. Next
/// after the last stage makes the update; previous before the first takes one back. Its CSV has one row per unit and
/// per weight at the stage shown: layer, unit, input ("unit": of the unit itself; "bias"), number.
class UpdateView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  UpdateView()
      : m_bar(new QHBoxLayout),
        m_graph(new widgets::GraphWidget(this)),
        m_stages(new QActionGroup(this)),
        m_whose(new QActionGroup(this)) {
    QVBoxLayout* column = makeColumn(4);
    m_bar->setSpacing(4);
    column->addLayout(m_bar);
    addStages();
    addChoices();
    column->addWidget(m_graph, 1);
    readBy(m_graph, tr("One update"));
    m_graph->setEmptyText(tr("The next update, step by step, will appear here: forward, loss, backward, update."));
    m_graph->setCaption([this](const widgets::GraphPlace& place) { return caption(place); });
    for (QActionGroup* group : {m_stages, m_whose})
      connect(group, &QActionGroup::triggered, this, &UpdateView::showNow);
    refresh();
  }

  void setSelection(Selection* selection) override { m_selection = selection; }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_graph->render(painter, rect, theme);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("layer").text("unit").text("input").text("number").endRow();
    const widgets::GraphData& shown = m_graph->data();
    const widgets::GraphNumbers numbers(shown, m_graph->options());
    for (int l = 0; l < shown.layers(); ++l)
      for (int unit = 0; unit < shown.layer(l).units; ++unit) {
        csv.number(l).number(unit + 1).text("unit").number(numbers.unit(l, unit)).endRow();
        for (int input = 0; l > 0 && input < shown.layer(l - 1).units; ++input)
          csv.number(l).number(unit + 1).number(input + 1).number(numbers.edge(l, unit, input)).endRow();
        if (l > 0) csv.number(l).number(unit + 1).text("bias").number(numbers.bias(l, unit)).endRow();
      }
    return csv.str();
  }

  QString describe() const override {
    if (!m_frame || m_frame->graph.empty())
      return tr("The next update, step by step, will appear here: forward, loss, backward, update.");
    return tr("Update %1. %2").arg(widgets::integerText(m_frame->updates + 1), caption({}).plainText());
  }

  QString subtitle() const override {
    if (!m_frame || m_frame->next.empty()) return {};
    const QString whose = widgets::passName(m_graph->data(), m_whose->actions()[1]->isChecked());
    return tr("update %1, %2").arg(widgets::integerText(m_frame->updates + 1), whose);
  }

  QSize minimumSizeHint() const override {
    return {static_cast<int>(widgets::themeOf(this).text(kLeastWidth)), layout()->minimumSize().height()};
  }

  /// 0 to 3
  int stage() const { return static_cast<int>(m_stages->actions().indexOf(m_stages->checkedAction())); }

  void next() {
    if (stage() + 1 < kStages) return setStage(stage() + 1);
    if (!m_frame || m_frame->next.empty()) return;
    setStage(0);
    emit requested(request::Steps{1});
  }

  void previous() {
    if (stage() > 0) return setStage(stage() - 1);
    if (!m_frame || m_frame->step < 1) return;
    setStage(kStages - 1);
    emit requested(request::Steps{-1});
  }

  void nextSample() {
    if (!m_selection || !m_frame || m_frame->next.empty()) return;
    const auto& batch = m_frame->next.batch;
    auto at = std::find(batch.begin(), batch.end(), m_frame->next.sample);
    at = at == batch.end() || at + 1 == batch.end() ? batch.begin() : at + 1;
    m_selection->set({*at});
  }

 protected:
  bool takesKey(int key) const override {
    return key == Qt::Key_PageDown || key == Qt::Key_PageUp || key == Qt::Key_Period || key == Qt::Key_Comma;
  }

  bool keyDown(const QKeyEvent& event) override {
    if (!takesKey(event.key())) return false;
    if (event.key() == Qt::Key_PageDown || event.key() == Qt::Key_Period) next();
    else previous();
    return true;
  }

  void resizeEvent(QResizeEvent* event) override {
    SceneView::resizeEvent(event);
    fitBar();
  }

 private:
  void addStages() {
    m_previous = new QAction(tr("Previous stage"), this);
    m_previous->setToolTip(tr("Previous stage, or the update before (Page Up or ,)"));
    m_next = new QAction(tr("Next stage"), this);
    m_next->setToolTip(tr("Next stage, or make the update (Page Down or .)"));
    connect(m_previous, &QAction::triggered, this, &UpdateView::previous);
    connect(m_next, &QAction::triggered, this, &UpdateView::next);
    addButton(m_previous, QStringLiteral("step-back"));
    for (int i = 0; i < kStages; ++i) {
      auto* action = new QAction(m_stages);
      action->setCheckable(true);
      addButton(action, {})->setAccessibleName(tr("Stage %1, %2").arg(i + 1).arg(widgets::stageName(stageOf(i))));
    }
    m_stages->actions().front()->setChecked(true);
    addButton(m_next, QStringLiteral("step"));
    addActions(m_stages->actions());
    addActions({separator(this), m_previous, m_next, separator(this)});
  }

  void addChoices() {
    m_bar->addStretch(1);
    for (const QString& text : {tr("Sample"), tr("Batch")}) {
      auto* action = new QAction(text, m_whose);
      action->setCheckable(true);
      addButton(action, {});
    }
    m_whose->actions()[0]->setChecked(true);
    m_whose->actions()[0]->setToolTip(tr("Numbers of one sample"));
    m_whose->actions()[1]->setToolTip(tr("Means over the batch"));
    m_nextSample = new QAction(tr("Next sample of the batch"), this);
    m_nextSample->setToolTip(m_nextSample->text());
    connect(m_nextSample, &QAction::triggered, this, &UpdateView::nextSample);
    addActions(m_whose->actions());
    addAction(m_nextSample);
    addButton(m_nextSample, QStringLiteral("next-sample"));
  }

  QToolButton* addButton(QAction* action, const QString& icon) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    widgets::setButtonRole(button, widgets::ButtonRole::Plain);
    if (!icon.isEmpty()) action->setIcon(widgets::icon(icon));
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    m_bar->addWidget(button);
    return button;
  }

  void setStage(int stage) {
    m_stages->actions()[stage]->setChecked(true);
    showNow();
  }

  void refresh() override {
    fitBar();
    if (!m_frame) return;
    widgets::GraphOptions options = graphOptions(*m_frame);
    options.stage = stageOf(stage());
    options.batch = m_whose->actions()[1]->isChecked();
    m_nextSample->setEnabled(!options.batch && m_frame->next.batch.size() > 1);
    m_previous->setEnabled(stage() > 0 || m_frame->step > 0);
    m_next->setEnabled(stage() + 1 < kStages || !m_frame->next.empty());
    m_graph->setOptions(options);
    m_graph->setData(graphData(m_frame));
  }

  /// Where there is little room only the present stage is spelt out; then sample or batch is chosen in the menu of the
  /// card alone; then stages are numbers.
  void fitBar() {
    const std::pair<int, int> now{width(), stage()};
    if (now == m_fitted) return;
    m_fitted = now;
    for (int room = 3; room >= 0; --room) {
      for (int i = 0; i < kStages; ++i) {
        const QString name = widgets::stageName(stageOf(i)), number = widgets::integerText(i + 1);
        m_stages->actions()[i]->setText(room == 3 || (room > 0 && i == stage()) ? tr("%1 %2").arg(number, name)
                                                                                : number);
        m_stages->actions()[i]->setToolTip(name);
      }
      for (QToolButton* button : findChildren<QToolButton*>())
        if (m_whose->actions().contains(button->defaultAction())) button->setVisible(room > 1);
      m_bar->invalidate();
      if (m_bar->minimumSize().width() <= width()) return;
    }
  }

  Readout caption(const widgets::GraphPlace& place) const {
    Readout text = widgets::stageReadout(m_graph->data(), m_graph->options(), place);
    text.title =
        tr("%1 %2: %3").arg(widgets::integerText(stage() + 1), widgets::stageName(stageOf(stage())), text.title);
    return text;
  }

  QHBoxLayout* m_bar;
  std::pair<int, int> m_fitted{-1, -1};  ///< width and stage that the bar was made for
  widgets::GraphWidget* m_graph;
  QActionGroup *m_stages, *m_whose;
  QAction *m_next, *m_previous, *m_nextSample;
  QPointer<Selection> m_selection;
};

std::unique_ptr<SceneView> makeUpdateView() { return std::make_unique<UpdateView>(); }

}  // namespace perc::scenes

#include "update.moc"
