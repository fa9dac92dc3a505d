// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/kit/csv.h"
#include "scenes/kit/lab_view.h"
#include "scenes/landscape/frame.h"
#include "scenes/landscape/view/views.h"
#include "widgets/field/heat_table_widget.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <algorithm>
#include <cmath>

namespace perc::landscape_lab {

using widgets::numberText;

/// By how much each update shrinks the distance to the lowest place of the bowl, over learning rate and momentum: as
/// measured, or by theory. A click takes rate and momentum over. Its CSV: rate, momentum (or what the rule has
/// instead), measured, theory.
class StabilityView : public scenes::LabView<LandscapeFrame> {
  Q_OBJECT
 public:
  StabilityView() : m_map(new widgets::HeatTableWidget(this)) {
    fillWith(m_map, tr("Stability map"));
    m_map->setEmptyText(nothing());
    m_theory = addOption(tr("By theory"), false);
    m_map->setHint(tr("Point at a cell to read it; a click takes its learning rate and momentum over."));
    m_map->setReadout([this](const QPoint& cell) { return wordsOf(cell); });
    connect(m_map, &widgets::HeatTableWidget::chosenChanged, this, &StabilityView::takeOver);
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_map->render(painter, rect, theme);
  }
  std::string csv() const override {
    data::CsvWriter csv;
    if (!hasMap()) return csv.text("rate").endRow().str();
    const std::string& second = m_frame->stability->secondId;
    csv.text("rate");
    if (!second.empty()) csv.text(second);
    csv.text("measured").text("theory").endRow();
    const Grid &measured = m_frame->stability->measured, &theory = m_frame->stability->theory;
    for (int row = 0; row < measured.rows; ++row)
      for (int column = 0; column < measured.columns; ++column) {
        csv.number(std::pow(10, measured.x(column)));
        if (!second.empty()) csv.number(measured.y(row));
        csv.number(double{measured.at(column, row)});
        theory.empty() ? csv.text("") : csv.number(double{theory.at(column, row)});
        csv.endRow();
      }
    return csv.str();
  }
  QString describe() const override {
    if (!hasMap()) return nothing();
    QString text = tr("Stability map: %1").arg(m_map->extremes());
    if (std::isfinite(m_frame->stability->bestRate))
      text += QLatin1Char(' ') +
              tr("By theory the best is a rate of %1 with a momentum of %2.")
                  .arg(numberText(m_frame->stability->bestRate), numberText(m_frame->stability->bestMomentum));
    return text;
  }
  Message whyEmpty() const override { return m_frame && m_frame->stability ? m_frame->stability->problem : Message(); }
  QString subtitle() const override {
    if (!hasMap()) return {};
    return tr("curvature from %1 to %2")
        .arg(numberText(m_frame->stability->smallest), numberText(m_frame->stability->largest));
  }

 private:
  QString secondName() const { return widgets::translated(m_frame->stability->secondName.c_str()); }
  bool hasMap() const { return m_frame && m_frame->stability && whyEmpty().empty(); }
  QString nothing() const {
    const Message why = whyEmpty();
    return why.empty() ? tr("How fast a bowl is descended, over learning rate and momentum, will appear here.")
                       : widgets::translated(why);
  }
  const Grid* shown() const {
    if (!hasMap()) return nullptr;
    const bool theory = m_theory->isChecked() && !m_frame->stability->theory.empty();
    return theory ? &m_frame->stability->theory : &m_frame->stability->measured;
  }

  void refresh() override {
    const Grid* grid = shown();
    widgets::HeatTable table;
    if (!grid) {
      m_map->setEmptyText(nothing());
      return m_map->setTable(std::move(table));
    }
    m_theory->setEnabled(m_frame->stability->hasTheory);
    table.x.title = tr("learning rate");
    table.y.title = secondName();
    for (int i = 0; i < grid->columns; ++i) table.x.values.push_back(std::pow(10, grid->x(i)));
    for (int i = 0; i < grid->rows; ++i) table.y.values.push_back(grid->y(i));
    for (const float value : grid->values) table.values.push_back(std::min(double{value}, 1.2));
    table.low = 0.5;
    table.high = 1.2;
    table.title = m_theory->isChecked() && m_frame->stability->hasTheory ? tr("By theory: distance kept by each update")
                                                                         : tr("Measured: distance kept by each update");
    table.valueName = tr("factor; above 1 it diverges");
    const bool hasSecond = !m_frame->stability->secondId.empty();
    table.marks.push_back(
        {tr("now"), m_frame->rate, hasSecond ? std::optional(m_frame->stability->second) : std::nullopt});
    if (std::isfinite(m_frame->stability->bestRate))
      table.marks.push_back({tr("best by theory"), m_frame->stability->bestRate, m_frame->stability->bestMomentum});
    m_map->setTable(std::move(table));
  }

  QString wordsOf(const QPoint& cell) const {
    const landscape::StabilityPicture& s = *m_frame->stability;
    const QString rate = numberText(std::pow(10, s.measured.x(cell.x())));
    const QString kept = numberText(double{s.measured.at(cell.x(), cell.y())});
    QString text = s.secondId.empty() ? tr("rate %1: each update keeps %2 of the distance").arg(rate, kept)
                                      : tr("rate %1, %4 %2: each update keeps %3 of the distance")
                                            .arg(rate, numberText(s.measured.y(cell.y())), kept, secondName());
    if (!s.theory.empty()) text += tr(", by theory %1").arg(numberText(double{s.theory.at(cell.x(), cell.y())}));
    return text;
  }

  void takeOver() {
    const Grid* grid = shown();
    if (!grid || !m_map->chosen()) return;
    const QPoint cell = *m_map->chosen();
    const double rate = std::pow(10, grid->x(cell.x()));
    emit requested(request::Set{"learning-rate", std::clamp(rate, 1e-5, 10.0)});
    if (const std::string& second = m_frame->stability->secondId; !second.empty())
      emit requested(request::Set{second, std::clamp(grid->y(cell.y()), 0.0, 0.999)});
    emit requestsFinished();
  }

  widgets::HeatTableWidget* m_map;
  QAction* m_theory;
};

std::unique_ptr<scenes::SceneView> makeStabilityView() { return std::make_unique<StabilityView>(); }

}  // namespace perc::landscape_lab

#include "stability.moc"
