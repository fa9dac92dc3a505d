// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/lab_view.h"
#include "widgets/paint/text.h"
#include "widgets/plot/line_chart.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace perc::scenes {

/// A line whose values are read out; as long as the shorter of both.
widgets::Series readLine(const QString& name, int colour, const std::vector<float>& x, const std::vector<float>& y);
/// "40 % done", beside the title; nothing: it is done.
QString progressText(double done);

/// What a chart shows of a frame.
struct ChartModel {
  std::vector<widgets::Series> series;
  widgets::ChartOptions options;
  Message problem;   ///< why there is nothing to show
  QString words;     ///< all of it in a sentence
  QString subtitle;  ///< beside the title
  std::optional<double> cursor;
};

/// What makes one chart of frames of type F another. Texts are PERC_TR.
template <class F>
struct ChartKind {
  const char* name;
  const char* coming;  ///< what will appear
  ChartModel (*build)(const F& frame, bool log);
  std::string (*csv)(const F& frame);
  bool log = false;  ///< how the axis of heights is at first; an option of the menu
};

/// A chart that only shows: built anew for each frame.
template <class F>
class PlainChart : public LabView<F> {
 public:
  explicit PlainChart(const ChartKind<F>& kind) : m_kind(kind), m_chart(new widgets::LineChart(this)) {
    this->fillWith(m_chart, widgets::translated(kind.name));
    m_log = this->addOption(widgets::translated(PERC_TR("Logarithmic")), kind.log);
    widgets::ChartOptions options;
    options.emptyText = widgets::translated(kind.coming);
    m_chart->setOptions(options);
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_chart->render(painter, rect, theme);
  }
  std::string csv() const override { return this->m_frame ? m_kind.csv(*this->m_frame) : std::string(); }
  Message whyEmpty() const override { return m_problem; }
  QString describe() const override {
    if (!m_problem.empty()) return widgets::translated(m_problem);
    return this->m_frame ? widgets::translated(m_kind.name) + QStringLiteral(": ") + m_words
                         : widgets::translated(m_kind.coming);
  }
  QString subtitle() const override { return m_subtitle; }

 private:
  void refresh() override {
    if (!this->m_frame) return;
    ChartModel model = m_kind.build(*this->m_frame, m_log->isChecked());
    m_problem = model.problem;
    model.options.emptyText = m_problem.empty() ? widgets::translated(m_kind.coming) : widgets::translated(m_problem);
    m_words = model.series.empty() ? model.options.emptyText : model.words;
    m_subtitle = model.subtitle;
    m_chart->setOptions(model.options);
    m_chart->setSeries(std::move(model.series));
    m_chart->setCursor(model.cursor);
  }

  const ChartKind<F>& m_kind;
  widgets::LineChart* m_chart;
  QAction* m_log;
  QString m_words, m_subtitle;
  Message m_problem;
};

}  // namespace perc::scenes
