// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/generation/frame.h"
#include "scenes/generation/sim.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/compared_view.h"
#include "scenes/kit/csv.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <algorithm>
#include <cmath>

namespace perc::generation {

using widgets::numberText;
using widgets::Series;
using widgets::SmallTable;

/// Games, flow and autoencoder side by side from the same seeds: a measure against steps or seconds, and a table of
/// what each has reached and what it costs. Its CSV: setting, seed, seconds-per-step, step, then every figure recorded.
class MethodsView : public scenes::ComparedView<GenerationFrame> {
  Q_OBJECT
 public:
  MethodsView()
      : ComparedView({*lab().declarations, *lab().cohort, "game", {}}, tr("Methods compared"),
                     tr("How methods do from the same seeds will appear here.")) {
    m_seconds = addOption(tr("Against seconds"), true);
    for (const auto& [id, text] : {std::pair{"js", tr("JS divergence")},
                                   {"modes", tr("Modes found")},
                                   {"high-quality", tr("Samples of high quality")},
                                   {"frechet", tr("Fréchet distance")}})
      addChoice(m_figures, text)->setData(QString::fromLatin1(id));
    m_figures->actions().first()->setChecked(true);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    for (const char* name : {"setting", "seed", "seconds-per-step", "step"}) csv.text(name);
    if (!m_frame || m_frame->members.empty()) return csv.endRow().str();
    for (const std::string& name : m_frame->members.front().curve->names()) csv.text(name);
    csv.endRow();
    for (const MemberPicture& one : m_frame->members)
      scenes::writeCurve(
          csv, *one.curve,
          {one.difference.empty() ? "own" : one.difference, std::to_string(one.seed), toText(one.secondsPerStep)});
    return csv.str();
  }
  QString describe() const override { return m_frame ? m_table->spokenValue() : m_chart->options().emptyText; }
  QString subtitle() const override {
    return m_frame ? tr("%Ln runs", nullptr, static_cast<int>(m_frame->members.size())) : QString();
  }

 private:
  /// The members of each setting: all its seeds.
  std::vector<std::vector<const MemberPicture*>> settings() const {
    std::vector<std::vector<const MemberPicture*>> all;
    for (const MemberPicture& one : m_frame->members) {
      const auto same =
          std::ranges::find_if(all, [&](const auto& group) { return group.front()->difference == one.difference; });
      if (same == all.end()) all.push_back({&one});
      else same->push_back(&one);
    }
    return all;
  }
  QString words(const MemberPicture& one) const {
    return one.difference.empty() ? tr("as set") : scenes::settingWords(*lab().declarations, one.difference, "game");
  }

  void refresh() override {
    if (!m_frame) return;
    m_tools->setValues(param::Values(*lab().declarations), m_frame->variants, m_frame->seeds);
    QAction* chosen = m_figures->checkedAction();
    widgets::ChartOptions options = m_chart->options();
    options.xTitle = m_seconds->isChecked() ? tr("seconds of computing") : tr("steps");
    options.yTitle = chosen->text();
    options.legend = false;  // the table is
    m_chart->setOptions(options);
    std::vector<Series> lines;
    const auto all = settings();
    for (std::size_t i = 0; i < all.size(); ++i)
      for (const MemberPicture* one : all[i]) lines.push_back(lineOf(*one, i, chosen->data().toString().toStdString()));
    m_chart->setSeries(std::move(lines));
    m_table->setTable(tableNow(all));
  }

  Series lineOf(const MemberPicture& one, std::size_t setting, const std::string& figure) const {
    Series line;
    scenes::dress(line, setting);
    line.name = words(one);
    const auto& names = one.curve->names();
    const auto column = static_cast<std::size_t>(std::ranges::find(names, figure) - names.begin());
    for (std::size_t row = 0; row < one.curve->rows(); ++row) {
      const float value = one.curve->value(row, column);
      if (!std::isfinite(value)) continue;  // not measured at this step
      const auto step = static_cast<double>(one.curve->step(row));
      line.x.push_back(m_seconds->isChecked() ? step * one.secondsPerStep : step);
      line.y.push_back(double{value});
    }
    return line;
  }

  SmallTable tableNow(const std::vector<std::vector<const MemberPicture*>>& all) const {
    SmallTable table;
    table.name = tr("Methods compared");
    table.wordsTitle = tr("Method");
    const std::pair<QString, const char*> figures[] = {
        {tr("Modes"), "modes"}, {tr("Quality"), "high-quality"}, {tr("JS"), "js"}};
    for (const auto& [title, id] : figures) table.columns.push_back({title, {}});
    table.columns.push_back({tr("ms a step"), {}});
    for (std::size_t i = 0; i < all.size(); ++i) {
      Series line;
      scenes::dress(line, i);
      QString spoken = words(*all[i].front());
      QStringList cells;
      for (const auto& [title, id] : figures) cells << range(all[i], id);
      const double seconds = all[i].front()->secondsPerStep;
      cells << (seconds > 0 ? numberText(1000 * seconds, 2) : QStringLiteral("–"));
      for (int c = 0; c < cells.size(); ++c) {
        table.columns[static_cast<std::size_t>(c)].cells << cells[c];
        spoken += QStringLiteral(", %1 %2").arg(table.columns[static_cast<std::size_t>(c)].title, cells[c]);
      }
      table.rows.push_back({line, words(*all[i].front()), spoken});
    }
    if (all.size() < 2) table.note = tr("Add a method: it learns the same, from the same seeds.");
    return table;
  }

  /// "5 … 8" over the seeds.
  static QString range(const std::vector<const MemberPicture*>& seeds, const char* id) {
    double least = INFINITY, most = -INFINITY;
    for (const MemberPicture* one : seeds) {
      const double value = std::ranges::find(one->metrics, id, &Metric::id)->value;
      if (!std::isfinite(value)) continue;
      least = std::min(least, value), most = std::max(most, value);
    }
    if (!(least <= most)) return QStringLiteral("–");
    const bool share = QLatin1String(id) == QLatin1String("high-quality");
    const auto text = [&](double value) { return share ? widgets::percentText(value) : numberText(value, 2); };
    return least == most ? text(least) : QStringLiteral("%1 … %2").arg(text(least), text(most));
  }

  QAction* m_seconds;
  QActionGroup* m_figures = new QActionGroup(this);
};

std::unique_ptr<scenes::SceneView> makeMethodsView() { return std::make_unique<MethodsView>(); }

}  // namespace perc::generation

#include "methods.moc"
