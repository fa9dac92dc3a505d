// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/rug_chart.h"

#include "widgets/figure/figure_widget.h"
#include "widgets/paint/text.h"
#include "widgets/plot/chart_scene.h"
#include "widgets/plot/line_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kTicks = 22, kGap = 4;  ///< heights, pixels at textScale 1
constexpr int kTickAlpha = 70;
constexpr double kReach = 0.01;  ///< of the axis, to either side of the pointer

/// Lines enough for the words of a strip so wide.
double wordsHeight(const Theme& theme, double width) {
  const int lines = width < theme.text(360) ? 4 : 2;
  return lines * QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(4);
}
double wholeHeight(const Theme& theme, double width) {
  return theme.text(kTicks + 2 * kGap) + wordsHeight(theme, width);
}

void paintWords(QPainter& painter, const QRectF& rect, const QString& words, const Theme& theme) {
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(theme.palette().text);
  painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
}

}  // namespace

void paintRug(QPainter& painter, const QRectF& strip, const Axis& axis, const Rug& rug, const Theme& theme) {
  const Palette& p = theme.palette();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillRect(strip, p.well);
  for (const Span& part : rug.shaded) {
    const double from = std::clamp(axis.share(part.minimum), 0.0, 1.0),
                 to = std::clamp(axis.share(part.maximum), 0.0, 1.0);
    if (to > from)
      painter.fillRect(
          QRectF(strip.left() + from * strip.width(), strip.top(), (to - from) * strip.width(), strip.height()),
          p.warningSoft);
  }
  QColor tick = p.accent;
  tick.setAlpha(kTickAlpha);
  painter.setPen(QPen(tick, theme.line(1)));
  for (const float value : rug.values) {
    const double share = axis.share(static_cast<double>(value));
    if (!(share >= 0 && share <= 1)) continue;
    const double x = strip.left() + share * strip.width();
    painter.drawLine(QPointF(x, strip.top() + 1), QPointF(x, strip.bottom() - 1));
  }
  painter.setPen(QPen(p.line, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(strip);
  painter.restore();
}

/// What is under the chart, lined up with its plot.
class RugStrip : public FigureWidget {
 public:
  explicit RugStrip(RugChart& owner) : FigureWidget(&owner), m_owner(owner) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::TabFocus);  // for screen readers: its words are its value
  }
  QSize sizeHint() const override { return {160, static_cast<int>(std::ceil(wholeHeight(themeOf(this), width())))}; }
  QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }
  QString spokenValue() const override { return m_owner.rug().words; }
  QRectF ticks() const {
    const QRectF plot = m_owner.chart()->plotRect();
    const Theme theme = themeOf(this);
    return {plot.left(), theme.text(kGap), plot.width(), theme.text(kTicks)};
  }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    FigureWidget::resizeEvent(event);
    updateGeometry();
  }
  void paintFigure(QPainter& painter, const Theme& theme) override {
    paintRug(painter, ticks(), m_owner.chart()->axes().x, m_owner.rug(), theme);
    paintWords(painter,
               QRectF(ticks().left(), ticks().bottom() + theme.text(kGap), width() - ticks().left() - 4,
                      wordsHeight(theme, width())),
               m_owner.rug().words, theme);
  }
  FigureTip tipAt(const QPointF& pixel) const override {
    if (!ticks().contains(pixel)) return {};
    const Axis axis = m_owner.chart()->axes().x;
    const double share = (pixel.x() - ticks().left()) / ticks().width();
    const double from = axis.value(share - kReach), to = axis.value(share + kReach);
    const auto& values = m_owner.rug().values;
    const auto count = std::count_if(values.begin(), values.end(), [=](float v) { return v >= from && v <= to; });
    return {RugChart::tr("%1 of %2 between %3 and %4")
                .arg(integerText(count), integerText(qint64(values.size())), numberText(from), numberText(to)),
            {}};
  }

 private:
  RugChart& m_owner;
};

RugChart::RugChart(QWidget* parent) : QWidget(parent), m_chart(new LineChart(this)), m_strip(new RugStrip(*this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_chart, 1);
  layout->addWidget(m_strip);
  m_strip->hide();
  setFocusProxy(m_chart);
}

void RugChart::setRug(Rug rug) {
  m_rug = std::move(rug);
  m_strip->setAccessibleName(m_rug.name);
  if (m_strip->isHidden() != m_rug.words.isEmpty()) m_strip->setVisible(!m_rug.words.isEmpty());
  m_strip->update();
}

QRectF RugChart::stripRect() const { return m_strip->ticks().translated(m_strip->pos()); }

void RugChart::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  const double below = m_rug.words.isEmpty() ? 0 : wholeHeight(theme, rect.width());
  const QRectF above = rect.adjusted(0, 0, 0, -below);
  m_chart->render(painter, above, theme);
  if (below == 0) return;
  ChartScene scene;  // for where its plot is
  scene.setOptions(m_chart->options());
  scene.setSeries(m_chart->series());
  const QRectF plot = scene.plotRect(above, theme, m_chart->options().legend);
  const QRectF ticks(plot.left(), above.bottom() + theme.text(kGap), plot.width(), theme.text(kTicks));
  paintRug(painter, ticks, scene.axes().x, m_rug, theme);
  paintWords(painter,
             QRectF(ticks.left(), ticks.bottom() + theme.text(kGap), rect.right() - ticks.left(),
                    wordsHeight(theme, rect.width())),
             m_rug.words, theme);
}

}  // namespace perc::widgets
