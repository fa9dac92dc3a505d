// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/generation/view/plane.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/picture_figures.h"
#include "widgets/field/field_widget.h"
#include "widgets/paint/text.h"

#include <QBoxLayout>
#include <algorithm>

namespace perc::generation {

using scenes::figureOf;
using scenes::sheetOf;
using widgets::FieldOptions;
using widgets::FieldOverlay;
using widgets::numberText;
using widgets::SmallMultiples;

/// A grid of noise as the generator bends it: where lines crowd, samples crowd; where they are torn far apart there are
/// few. Of pictures what becomes of places in a grid. In the plane of the noise, at the left, a hand drags one sample's
/// noise. Its CSV: line, first (1: the first noise is constant along it), x, y; of pictures row, column, p1, p2, …
class WarpView : public scenes::LabView<GenerationFrame> {
  Q_OBJECT
 public:
  WarpView()
      : m_noise(new widgets::FieldWidget(this)),
        m_bent(new widgets::FieldWidget(this)),
        m_sheets(new widgets::SmallMultiplesWidget(this)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_noise, 2);
    row->addWidget(m_bent, 3);
    row->addWidget(m_sheets, 3);
    m_sheets->hide();
    m_sheets->setAccessibleName(tr("Pictures"));
    makeColumn()->addLayout(row);
    readBy(m_noise, tr("Noise, bent"));
    m_bent->setAccessibleName(tr("Samples"));
    m_real = addOption(tr("Real samples"), true);
    for (const auto signal : {&widgets::FieldWidget::clicked, &widgets::FieldWidget::dragged})
      connect(m_noise, signal, this, &WarpView::walk);
    m_noise->setReadout([](double x, double y) {
      return tr("noise %1, %2: a click follows it").arg(numberText(x, 3), numberText(y, 3));
    });
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    const double left = 0.4 * rect.width();
    m_noise->render(painter, QRectF(rect.left(), rect.top(), left - 8, rect.height()), theme);
    const QRectF right = rect.adjusted(left, 0, 0, 0);
    m_frame && m_frame->pictures ? m_sheets->render(painter, right, theme) : m_bent->render(painter, right, theme);
  }
  std::string csv() const override {
    data::CsvWriter csv;
    if (m_frame && m_frame->pictures) return csvOfPictures();
    csv.text("line").text("first").text("x").text("y").endRow();
    if (!m_frame) return csv.str();
    for (std::size_t l = 0; l < m_frame->warp.lines.size(); ++l)
      for (std::size_t i = 0; i + 1 < m_frame->warp.lines[l].size(); i += 2)
        csv.number(static_cast<double>(l + 1))
            .number(static_cast<int>(m_frame->warp.first[l]))
            .number(m_frame->warp.lines[l][i])
            .number(m_frame->warp.lines[l][i + 1])
            .endRow();
    return csv.str();
  }
  bool showsSynthetic() const override { return m_frame && m_frame->pictures; }
  Message whyEmpty() const override {
    if (!m_frame || !m_frame->isTranslation || !m_frame->pictures) return {};
    return {PERC_TR("A translation is made of pictures, not of noise."), {}};
  }
  QString describe() const override {
    if (const Message why = whyEmpty(); !why.empty()) return widgets::translated(why);
    if (!m_frame) return tr("A grid of noise as the generator bends it will appear here.");
    if (m_frame->pictures) return m_sheets->figures().describe();
    return tr("Noise as it is bent into samples: %1 lines. The noise (%2, %3) becomes (%4, %5).")
        .arg(m_frame->warp.lines.size())
        .arg(numberText(m_frame->walkNoise[0], 3), numberText(m_frame->walkNoise[1], 3),
             numberText(m_frame->walk[0], 3), numberText(m_frame->walk[1], 3));
  }
  QString subtitle() const override {
    if (!m_frame || m_frame->noiseDimensions <= 2) return {};
    return tr("2 of %1 noise dimensions, the others at 0").arg(m_frame->noiseDimensions);
  }

 private:
  static constexpr double kReach = 3;  ///< of the plane of the noise

  void walk(double x, double y) {
    emit requested(request::Set{"walk-x", std::clamp(x, -kReach, kReach)});
    emit requested(request::Set{"walk-y", std::clamp(y, -kReach, kReach)});
    emit requestsFinished();
  }

  std::string csvOfPictures() const {
    scenes::PictureRows rows(*m_frame->pictures, {"row", "column"});
    for (int i = 0; i * m_frame->pictures->numbers() < m_frame->bent.pixels.size(); ++i)
      rows.add({i / kBentSide + 1.0, i % kBentSide + 1.0}, m_frame->bent.pixels, static_cast<std::size_t>(i));
    return rows.str();
  }

  /// The walk's picture, and those of the grid, the second noise upwards.
  SmallMultiples sheets() const {
    widgets::SmallMultiples all;
    if (m_frame->bent.pixels.empty()) return all;
    std::vector<int> fromAbove;
    for (int row = kBentSide - 1; row >= 0; --row)
      for (int column = 0; column < kBentSide; ++column) fromAbove.push_back(row * kBentSide + column);
    QString place = tr("noise %1, %2").arg(numberText(m_frame->walkNoise[0], 3), numberText(m_frame->walkNoise[1], 3));
    if (m_frame->isConditional) place += tr(", class %1").arg(QString::fromStdString(m_frame->walkClass));
    all.figures.push_back(
        figureOf(tr("its picture"), place, sheetOf(*m_frame->pictures, m_frame->walked.pixels, 1, 1)));
    all.figures.push_back(figureOf(tr("all over the plane"), tr("9 by 9 places"),
                                   sheetOf(*m_frame->pictures, m_frame->bent.pixels, fromAbove, kBentSide)));
    return all;
  }

  void refresh() override {
    if (!m_frame) return;
    m_bent->setVisible(!m_frame->pictures);
    m_sheets->setVisible(m_frame->pictures.has_value());
    const Message why = whyEmpty();
    if (!why.empty()) m_sheets->setEmptyText(widgets::translated(why));
    if (m_frame->pictures) m_sheets->setFigures(why.empty() ? sheets() : SmallMultiples());
    const bool flat = m_frame->noiseDimensions == 1;
    auto bent = std::make_shared<FieldOverlay>(), noise = std::make_shared<FieldOverlay>();
    for (std::size_t l = 0; l < m_frame->warp.lines.size(); ++l)
      (m_frame->warp.first[l] ? bent->lines : bent->otherLines).push_back(lineOf(m_frame->warp.lines[l]));
    if (!bent->lines.empty()) bent->lineName = tr("constant first noise");
    bent->otherLineName = flat ? tr("the noise") : tr("constant second noise");
    noise->here = QPointF(m_frame->walkNoise[0], m_frame->walkNoise[1]);
    noise->hereName = tr("one noise");
    bent->here = QPointF(m_frame->walk[0], m_frame->walk[1]);
    bent->hereName = tr("its sample");
    for (int i = -2; i <= 2; ++i) {
      noise->edgesY.push_back(i);
      if (!flat) noise->edgesX.push_back(i);
    }
    auto plane = std::make_shared<Grid>();
    plane->x0 = plane->y0 = -kReach, plane->x1 = plane->y1 = kReach;
    m_noise->setData({plane, nullptr, nullptr, noise});
    FieldOptions options = planeOptions(*m_frame);
    m_bent->setData(
        {emptyPlane(*m_frame), pointsOf(m_real->isChecked() ? m_frame->real.get() : nullptr, nullptr), nullptr, bent});
    m_bent->setOptions(options);
    options.xTitle = tr("first noise");
    options.yTitle = flat ? tr("no second noise") : tr("second noise");
    m_noise->setOptions(options);
  }

  widgets::FieldWidget *m_noise, *m_bent;
  widgets::SmallMultiplesWidget* m_sheets;
  QAction* m_real;
};

std::unique_ptr<scenes::SceneView> makeWarpView() { return std::make_unique<WarpView>(); }

}  // namespace perc::generation

#include "warp.moc"
