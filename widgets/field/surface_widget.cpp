// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_widget.h"

#include "widgets/figure/readout.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr int kRestMs = 120;                ///< until it is painted fine
constexpr double kTurn = 240, kTilt = 130;  ///< degrees, for a drag over the whole width or height
constexpr double kKeyTurn = 10, kKeyTilt = 5;
constexpr int kFar = 10;  ///< samples, with Shift

}  // namespace

SurfaceWidget::SurfaceWidget(QWidget* parent) : PointedFigure(parent) {
  takePointer(tr("Surface"),
              tr("Arrow keys move the pointer, Shift moves it further, Escape takes it away. Comma and period turn the "
                 "surface, Page Up and Page Down tilt it. Return chooses the place under the pointer."));
  m_rest.setSingleShot(true);
  m_rest.setInterval(kRestMs);
  connect(&m_rest, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void SurfaceWidget::changed() {
  m_picture = {};
  m_rest.start();
  update();
}

void SurfaceWidget::setData(SurfaceData surface) {
  m_painter.setData(std::move(surface));
  const SurfaceMesh& mesh = m_painter.mesh();
  if (pointer() && !QRect(0, 0, mesh.columns(), mesh.rows()).contains(*pointer())) setPointer(std::nullopt);
  changed();
  dataChanged();
}

void SurfaceWidget::setOptions(const SurfaceOptions& options) {
  if (options == m_painter.options()) return;
  m_painter.setOptions(options);
  changed();
}

void SurfaceWidget::setAngle(const SurfaceAngle& angle) {
  const SurfaceAngle next{
      std::remainder(angle.azimuth, 360.0),
      std::clamp(angle.elevation, SurfaceProjection::kLeastElevation, SurfaceProjection::kMostElevation)};
  if (next == m_angle) return;
  m_angle = next;
  changed();
}

void SurfaceWidget::setReadout(std::function<QString(double, double)> readout) {
  m_readout = std::move(readout);
  update();
}

QPointF SurfaceWidget::placeOf(const QPoint& sample) const {
  const Grid& grid = *m_painter.data().heights;
  return {grid.x(sample.x()), grid.y(sample.y())};
}

QString SurfaceWidget::readout() const {
  if (!pointer() || isEmpty()) return {};
  const QPointF at = placeOf(*pointer());
  return m_readout ? m_readout(at.x(), at.y()) : m_painter.describe(pointer()->x(), pointer()->y());
}

QString SurfaceWidget::emptyText() const {
  const QString own = PointedFigure::emptyText();
  return own.isEmpty() ? tr("The surface will appear here.") : own;
}

QString SurfaceWidget::spokenValue() const {
  return isEmpty() ? emptyText() : pointer() ? readout() : m_painter.describe();
}

QRectF SurfaceWidget::figureRect() const { return QRectF(rect()).adjusted(4, 4, -4, -4 - hintHeight(themeOf(this))); }

QRectF SurfaceWidget::ringRect() const {
  return isEmpty() ? PointedFigure::ringRect() : figureRect().adjusted(-3, -3, 3, 3);
}

SurfaceProjection SurfaceWidget::projection() const {
  return m_painter.projection(figureRect(), themeOf(this), m_angle);
}

void SurfaceWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  if (isEmpty()) return paintEmptyText(painter, rect, emptyText(), theme);
  SurfacePainter copy = m_painter;
  copy.paint(painter, rect, theme, m_angle, SurfacePainter::Quality::Fine);
}

void SurfaceWidget::paintFigure(QPainter& painter, const Theme& theme) {
  if (m_rest.isActive()) {
    m_painter.paint(painter, figureRect(), theme, m_angle, SurfacePainter::Quality::Fast);
  } else {
    if (m_picture.isNull()) {
      m_picture = QPixmap(size() * devicePixelRatioF());
      m_picture.setDevicePixelRatio(devicePixelRatioF());
      m_picture.fill(theme.palette().card);
      QPainter onPicture(&m_picture);
      m_painter.paint(onPicture, figureRect(), theme, m_angle, SurfacePainter::Quality::Fine);
    }
    painter.drawPixmap(0, 0, m_picture);
  }
  paintHint(painter, rect(), tr("Drag to turn, point to read values."), theme);
  if (pointer()) paintPointer(painter, theme);
}

/// A ring on the surface and a line down to its place of the plane.
void SurfaceWidget::paintPointer(QPainter& painter, const Theme& theme) const {
  const Palette& p = theme.palette();
  const SurfaceMesh& mesh = m_painter.mesh();
  const SurfaceProjection to = projection();
  const double u = mesh.u(pointer()->x()), v = mesh.v(pointer()->y());
  const float share = mesh.share(mesh.index(pointer()->x(), pointer()->y()));
  const double h = std::isfinite(share) ? static_cast<double>(share) : to.floorShare();
  const QPointF at = to.pixel(u, v, h);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor faint = p.text;
  faint.setAlpha(110);
  painter.setPen(QPen(faint, 1, Qt::DashLine));
  painter.drawLine(at, to.pixel(u, v, to.floorShare()));
  painter.setBrush(Qt::NoBrush);
  const Qt::PenStyle style = to.hidden(u, v, h, mesh) ? Qt::DotLine : Qt::SolidLine;
  for (const auto& [colour, wide] : {std::pair{p.card, 4}, std::pair{p.text, 2}}) {
    painter.setPen(QPen(colour, wide, style));
    painter.drawEllipse(at, 6, 6);
  }
  paintTip(painter, at, rect(), readout(), theme);
}

std::optional<QPoint> SurfaceWidget::placeAt(const QPointF& pixel) const {
  const auto at = projection().pick(pixel, m_painter.mesh());
  if (!at) return std::nullopt;
  return QPoint(static_cast<int>(std::lround(at->x() * (m_painter.mesh().columns() - 1))),
                static_cast<int>(std::lround(at->y() * (m_painter.mesh().rows() - 1))));
}

/// Left and right go along the side that lies more across the screen, up and down along the other one.
std::optional<QPoint> SurfaceWidget::moved(const std::optional<QPoint>& from, int key, bool far) const {
  const SurfaceMesh& mesh = m_painter.mesh();
  if (!from) return QPoint(mesh.columns() / 2, mesh.rows() / 2);
  const SurfaceProjection to = projection();
  const QPointF u = to.uStep(), v = to.vStep();
  const QPoint arrow = arrowStep(key) * (far ? kFar : 1);
  const bool uAcross = std::abs(u.x()) >= std::abs(v.x());
  const int right = (uAcross ? u : v).x() >= 0 ? 1 : -1, up = (uAcross ? v : u).y() <= 0 ? 1 : -1;
  const QPoint step = uAcross ? QPoint(arrow.x() * right, arrow.y() * up) : QPoint(arrow.y() * up, arrow.x() * right);
  return QPoint(std::clamp(from->x() + step.x(), 0, mesh.columns() - 1),
                std::clamp(from->y() + step.y(), 0, mesh.rows() - 1));
}

void SurfaceWidget::pointerChanged(bool) {
  if (!pointer()) return;
  const QPointF at = placeOf(*pointer());
  emit pointerMoved(at.x(), at.y());
}

bool SurfaceWidget::pressAt(const QPointF& pixel, Qt::KeyboardModifiers) {
  if (!figureRect().contains(pixel)) return false;
  m_pressed = pixel;
  m_before = m_angle;
  m_turning = false;
  return true;
}

void SurfaceWidget::dragTo(const QPointF& pixel) {
  const QPointF way = pixel - m_pressed;
  if (!m_turning && way.manhattanLength() < QApplication::startDragDistance()) return;
  m_turning = true;
  point(std::nullopt);
  const QRectF figure = figureRect();
  setAngle(
      {m_before.azimuth - way.x() / figure.width() * kTurn, m_before.elevation + way.y() / figure.height() * kTilt});
  emit turned();
}

void SurfaceWidget::releaseAt(const QPointF& pixel) {
  point(placeAt(pixel));
  if (std::exchange(m_turning, false)) return;
  const auto at = projection().pick(pixel, m_painter.mesh());
  if (at) emit clicked(m_painter.mesh().xAxis().value(at->x()), m_painter.mesh().yAxis().value(at->y()));
}

bool SurfaceWidget::activate(const QPoint& place, Qt::KeyboardModifiers) {
  const QPointF at = placeOf(place);
  emit clicked(at.x(), at.y());
  return true;
}

bool SurfaceWidget::takesKey(int key) const {
  return key == Qt::Key_Comma || key == Qt::Key_Period || key == Qt::Key_PageUp || key == Qt::Key_PageDown ||
         PointedFigure::takesKey(key);
}

bool SurfaceWidget::keyDown(const QKeyEvent& event) {
  SurfaceAngle next = m_angle;
  switch (event.key()) {
    case Qt::Key_Comma: next.azimuth += kKeyTurn; break;
    case Qt::Key_Period: next.azimuth -= kKeyTurn; break;
    case Qt::Key_PageUp: next.elevation += kKeyTilt; break;
    case Qt::Key_PageDown: next.elevation -= kKeyTilt; break;
    default: return PointedFigure::keyDown(event);
  }
  setAngle(next);
  emit turned();
  return true;
}

void SurfaceWidget::resizeEvent(QResizeEvent* event) {
  PointedFigure::resizeEvent(event);
  changed();
}

void SurfaceWidget::changeEvent(QEvent* event) {
  PointedFigure::changeEvent(event);
  m_picture = {};
}

}  // namespace perc::widgets
