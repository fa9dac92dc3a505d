// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/variants.h"
#include "scenes/landscape/frame.h"
#include "scenes/landscape/looks.h"
#include "scenes/landscape/view/views.h"
#include "widgets/paint/text.h"
#include "widgets/plot/path_chart.h"

#include <QAction>
#include <algorithm>
#include <cmath>
#include <optional>

namespace perc::landscape_lab {

using widgets::numberText;

/// The run's experiment with other batch sizes, rates and penalties: how sharp the place is that each finds, and how
/// well it does on the test samples. A click chooses a run, the menu opens it. Its CSV: settings, sharpness,
/// test-accuracy (of values: test-r2), train-loss, state.
class ScatterView : public scenes::LabView<LandscapeFrame> {
  Q_OBJECT
 public:
  ScatterView() : m_chart(new widgets::PathChart(this)) {
    fillWith(m_chart, tr("Flat and sharp"));
    m_chart->setEmptyText(coming());
    auto* open = new QAction(tr("Open the chosen run"), this);
    addAction(open);
    connect(open, &QAction::triggered, this, &ScatterView::openRun);
    connect(m_chart, &widgets::PathChart::dragged, this, [this](std::size_t place) {
      m_place = place;
      showPlace();
    });
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_chart->render(painter, rect, theme);
  }
  std::string csv() const override {
    data::CsvWriter csv;
    for (const char* name :
         {"settings", "sharpness", isRegression() ? "test-r2" : "test-accuracy", "train-loss", "state"})
      csv.text(name);
    csv.endRow();
    if (!m_frame || !m_frame->sweep) return csv.str();
    for (const landscape::SweptRun& run : m_frame->sweep->runs)
      csv.text(run.settings)
          .number(run.sharpness)
          .number(run.testAccuracy)
          .number(run.trainLoss)
          .text(run.diverged ? "diverged" : "ok")
          .endRow();
    return csv.str();
  }
  QString describe() const override {
    if (!whyEmpty().empty()) return widgets::translated(whyEmpty());
    if (!m_frame || !m_frame->sweep || m_shown.empty()) return coming();
    const auto bySharpness = [](const landscape::SweptRun* a, const landscape::SweptRun* b) {
      return a->sharpness < b->sharpness;
    };
    const landscape::SweptRun *flat = *std::min_element(m_shown.begin(), m_shown.end(), bySharpness),
                              *sharp = *std::max_element(m_shown.begin(), m_shown.end(), bySharpness);
    return tr("Flat and sharp: %1 of %2 runs; the flattest (%3) has a sharpness of %4 and a %9 of %5, the sharpest "
              "(%6) "
              "%7 and %8.")
        .arg(m_frame->sweep->runs.size())
        .arg(m_frame->sweep->all)
        .arg(words(*flat), numberText(flat->sharpness), valueText(*flat), words(*sharp), numberText(sharp->sharpness),
             valueText(*sharp), valueName());
  }
  Message whyEmpty() const override {
    if (!m_frame) return {};
    if (m_frame->isSurface) return {PERC_TR("A made-up surface has no test samples: choose ground = network."), {}};
    if (m_frame->sweep && !m_frame->sweep->problem.empty()) return m_frame->sweep->problem;
    const bool none = m_frame->sweep && m_frame->sweep->runs.size() == m_frame->sweep->all && m_shown.empty();
    if (none)
      return {
          PERC_TR("None of these runs has a sharpness and a figure of test samples: they diverged, or test-share is "
                  "0."),
          {}};
    return {};
  }
  QString subtitle() const override {
    if (!m_frame || !m_frame->sweep) return {};
    return tr("%1 of %2 runs").arg(m_frame->sweep->runs.size()).arg(m_frame->sweep->all);
  }

 private:
  static QString coming() {
    return tr(
        "How sharp the minima are that other batch sizes, rates and penalties find, and how well they do, will "
        "appear here.");
  }
  bool isRegression() const { return m_frame && m_frame->sweep && m_frame->sweep->isRegression; }
  QString valueName() const { return isRegression() ? tr("test R²") : tr("test accuracy"); }
  QString valueText(const landscape::SweptRun& run) const {
    return isRegression() ? numberText(run.testAccuracy) : widgets::percentText(run.testAccuracy);
  }
  static QString words(const landscape::SweptRun& run) {
    return scenes::settingWords(declarations(), run.settings, {});
  }

  void refresh() override {
    m_shown.clear();
    if (!m_frame) return;
    if (m_frame->sweep)
      for (const landscape::SweptRun& run : m_frame->sweep->runs)
        if (!run.diverged && run.sharpness > 0 && !std::isnan(run.testAccuracy)) m_shown.push_back(&run);
    widgets::PathModel model;
    if (!whyEmpty().empty()) model.fault = widgets::translated(whyEmpty());
    if (m_shown.empty()) return m_chart->setModel(std::move(model));
    model.options.xTitle = tr("sharpness: largest eigenvalue of the Hessian");
    model.options.yTitle = valueName();
    model.options.logX = true;
    std::vector<int> batches;
    for (const landscape::SweptRun* run : m_shown) {
      model.path.emplace_back(run->sharpness, run->testAccuracy);
      const int batch = std::atoi(run->settings.c_str() + std::string("batch-size=").size());
      auto at = std::find(batches.begin(), batches.end(), batch);
      if (at == batches.end()) {
        at = batches.insert(at, batch);
        model.series.push_back(widgets::pointsOf(tr("batch of %1").arg(batch), static_cast<int>(batches.size()) - 1));
        model.series.back().marker = model.series.back().colour;
      }
      widgets::Series& series = model.series[static_cast<std::size_t>(at - batches.begin())];
      series.x.push_back(run->sharpness);
      series.y.push_back(run->testAccuracy);
    }
    m_chart->setModel(std::move(model));
    showPlace();
  }

  void showPlace() {
    if (m_place && *m_place >= m_shown.size()) m_place.reset();
    m_chart->setPlace(m_place, m_place ? tr("%1: sharpness %2, %3 %4")
                                             .arg(words(*m_shown[*m_place]), numberText(m_shown[*m_place]->sharpness),
                                                  valueName(), valueText(*m_shown[*m_place]))
                                       : tr("Click a run to choose it; the menu of this card opens it."));
  }

  /// The run with these settings, from its start.
  void openRun() {
    if (!m_place || *m_place >= m_shown.size()) return;
    const param::Declarations& all = declarations();
    const QStringList words = QString::fromStdString(m_shown[*m_place]->settings).split(QLatin1Char(' '));
    for (const QString& word : words) {
      const auto parts = word.split(QLatin1Char('='));
      const std::string id = parts.front().toStdString();
      if (const auto value = param::parse(*param::find(all, id), parts.back().toStdString()))
        emit requested(request::Set{id, *value});
    }
    emit requested(request::Reset{});
    emit requestsFinished();
  }

  widgets::PathChart* m_chart;
  std::vector<const landscape::SweptRun*> m_shown;  ///< of the frame, one for each place
  std::optional<std::size_t> m_place;
};

std::unique_ptr<scenes::SceneView> makeScatterView() { return std::make_unique<ScatterView>(); }

}  // namespace perc::landscape_lab

#include "scatter.moc"
