// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/line_chart.h"

#include "widgets/paint/text.h"
#include "widgets/plot/chart_scene.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTimer>
#include <algorithm>

namespace perc::widgets {
namespace {

constexpr int kRestMs = 250;

/// The legend of a chart in somebody else's head.
class LegendStrip : public QWidget {
 public:
  LegendStrip(const LineChart& chart, const ChartScene& scene, std::function<void(bool)> fits, QWidget* parent)
      : QWidget(parent), m_chart(chart), m_scene(scene), m_fits(std::move(fits)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAttribute(Qt::WA_TransparentForMouseEvents);
  }
  QSize sizeHint() const override {
    const QFontMetrics metrics(themeOf(this).font(TextRole::Small));
    const QStringList texts = m_scene.legendTexts({});
    const int words = metrics.horizontalAdvance(texts.join(QLatin1Char(' ')));
    return {words + static_cast<int>(48 * texts.size()), metrics.height() + 4};
  }
  QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }
  /// The texts have changed: what has become too long stays away until there is more room, so that nothing jumps.
  void follow() {
    if (m_fit && !fits()) tell();
    update();
  }

 protected:
  void resizeEvent(QResizeEvent*) override { tell(); }
  void paintEvent(QPaintEvent*) override {
    if (!m_fit) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(rect()).adjusted(0, (height() - sizeHint().height()) / 2.0 + 2, 0, 0);
    m_scene.paintLegend(&painter, room, themeOf(this), m_chart.readingPosition());
  }

 private:
  void tell() {
    m_fit = fits();
    m_fits(m_fit);
  }
  bool fits() const { return width() >= sizeHint().width() - 24; }  // the hint has some room to spare
  const LineChart& m_chart;
  const ChartScene& m_scene;
  std::function<void(bool)> m_fits;
  bool m_fit = true;
};

}  // namespace

LineChart::LineChart(QWidget* parent)
    : PointedFigure(parent), m_rest(new QTimer(this)), m_scene(std::make_unique<ChartScene>()) {
  m_rest->setSingleShot(true);
  m_rest->setInterval(kRestMs);
  connect(m_rest, &QTimer::timeout, this, qOverload<>(&QWidget::update));
  takePointer(tr("Chart"), tr("Left and Right read the values along the chart, Escape goes back to the end."));
}

LineChart::~LineChart() = default;

void LineChart::setSeries(std::vector<Series> series) {
  m_scene->setSeries(std::move(series));
  m_rest->start();
  update();
  emit legendChanged();
}

void LineChart::setOptions(const ChartOptions& options) {
  if (options == m_scene->options()) return;
  m_scene->setOptions(options);
  update();
  emit legendChanged();
}

const ChartOptions& LineChart::options() const { return m_scene->options(); }
const std::vector<Series>& LineChart::series() const { return m_scene->series(); }
Axes LineChart::axes() const { return m_scene->axes(); }
double LineChart::valueAt(std::size_t which, double x) const { return m_scene->valueAt(which, x); }
QStringList LineChart::legendTexts() const { return m_scene->legendTexts(readingPosition()); }

void LineChart::setCursor(std::optional<double> x) {
  if (x == m_cursor) return;
  m_cursor = x;
  update();
  emit legendChanged();
}

std::optional<double> LineChart::readingPosition() const { return pointer() ? pointer() : m_cursor; }

QWidget* LineChart::createLegend(QWidget* parent) {
  auto* strip = new LegendStrip(
      *this, *m_scene,
      [this](bool fits) {
        m_legendOutside = fits;
        update();
      },
      parent);
  connect(this, &LineChart::legendChanged, strip, [strip] { strip->follow(); });
  connect(this, &QObject::destroyed, strip, &QObject::deleteLater);
  m_legendOutside = true;
  return strip;
}

QRectF LineChart::plotRect() const {
  return m_scene->plotRect(QRectF(rect()).adjusted(4, 4, -4, -4), themeOf(this), options().legend && !m_legendOutside);
}

void LineChart::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  ChartScene scene;
  scene.setOptions(options());
  scene.setSeries(series());
  scene.paint(painter, rect, theme, {m_cursor, std::nullopt, true});
}

QString LineChart::spokenValue() const {
  if (m_scene->empty()) return options().emptyText;
  const QString values = legendTexts().join(QStringLiteral(", "));
  const auto at = readingPosition();
  return at ? tr("%1 %2: %3").arg(options().xTitle, m_scene->placeText(*at), values) : values;
}

void LineChart::paintFigure(QPainter& painter, const Theme& theme) {
  m_scene->paint(painter, QRectF(rect()).adjusted(4, 4, -4, -4), theme,
                 {m_cursor, pointer(), !m_legendOutside, !m_rest->isActive()});
}

void LineChart::pointerChanged(bool) {
  emit legendChanged();
  if (pointer()) emit hovered(*pointer());
}

std::optional<double> LineChart::placeAt(const QPointF& pixel) const {
  const QRectF plot = plotRect();
  const bool inside = !m_scene->empty() && plot.adjusted(-2, 0, 2, 0).contains(pixel);
  return inside ? std::optional(axes().fromPixel(plot, pixel).x()) : std::nullopt;
}

std::optional<double> LineChart::moved(const std::optional<double>&, int key, bool far) const {
  const Axis& x = m_scene->axes().x;
  const double share = x.share(readingPosition().value_or(x.span.maximum)) + arrowStep(key).x() * (far ? 0.1 : 0.01);
  return x.value(std::clamp(share, 0.0, 1.0));
}

bool LineChart::activate(const double& x, Qt::KeyboardModifiers) {
  emit clicked(x);
  return true;
}

/// Up and Down are left to others.
bool LineChart::takesKey(int key) const { return arrowStep(key).y() == 0 && PointedFigure::takesKey(key); }

}  // namespace perc::widgets
