// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_widget.h"

#include "widgets/figure/readout.h"
#include "widgets/graph/graph_numbers.h"
#include "widgets/graph/graph_painter.h"
#include "widgets/graph/graph_words.h"
#include "widgets/graph/weight_edit.h"

#include <QPainter>
#include <algorithm>

namespace perc::widgets {
namespace {
using Kind = GraphPlace::Kind;
constexpr double kGap = 6;  // between the picture and what is written below
constexpr double kReadoutWidth = 360;
}  // namespace

GraphWidget::GraphWidget(QWidget* parent) : FigureWidget(parent) {
  takePointer(tr("Network diagram"),
              tr("Arrow keys move between units and layers. Return goes into a unit's weights, and there types a new "
                 "number. Escape goes back."));
}

void GraphWidget::setData(GraphData data) {
  m_data = std::move(data);
  if (!m_data.has(m_kept)) m_kept = {};
  if (!m_data.has(m_hover)) m_hover = {};
  forget();
  if (place() && hasFocus()) announceValue(this);
}

void GraphWidget::setOptions(const GraphOptions& options) {
  if (options == m_options) return;
  m_options = options;
  forget();
}

void GraphWidget::setCaption(std::function<Readout(const GraphPlace&)> caption) {
  m_caption = std::move(caption);
  forget();
}

QString GraphWidget::emptyText() const {
  const QString text = FigureWidget::emptyText();
  return text.isEmpty() ? tr("The network will appear here.") : text;
}

void GraphWidget::forget() {
  m_layoutKnown = false;
  m_still = {};
  update();
}

GraphPlace GraphWidget::place() const { return m_hover.isNumber() || (m_hover && !m_kept) ? m_hover : m_kept; }

void GraphWidget::setPlace(const GraphPlace& place) {
  if (place == m_kept) return;
  m_kept = m_data.has(place) ? place : GraphPlace{};
  m_refusal.clear();
  update();
  announceValue(this);
}

void GraphWidget::setHover(const GraphPlace& place) {
  const bool active = m_options.editable && place && (!place.isNumber());
  setCursor(active ? Qt::PointingHandCursor : Qt::ArrowCursor);
  if (place == m_hover) return;
  m_hover = place;
  update();
}

Readout GraphWidget::readout() const {
  Readout readout = m_caption ? m_caption(place()) : readoutOf(m_data, m_options, place());
  if (!m_refusal.isEmpty()) {
    readout.note = m_refusal;
    readout.refused = true;
  }
  return readout;
}

double GraphWidget::reserved(double width, double height, const Theme& theme) const {
  if (m_data.empty() || !m_caption) return 0;
  const QString line = QStringLiteral("=");
  const double usual = readoutHeight({line, {line, line, line}, line}, width, theme),
               needed = readoutHeight(readout(), width, theme);
  return std::min(std::max(usual, needed) + theme.text(kGap), height * (height < theme.text(240) ? 0.5 : 0.42));
}

QRectF GraphWidget::figureRect() const {
  const QRectF all = QRectF(rect()).adjusted(4, 4, -4, -4);
  if (!m_caption) return all;
  const double needed = reserved(all.width(), all.height(), themeOf(this));
  if (needed > m_captionHeight) m_captionHeight = needed;
  return all.adjusted(0, 0, 0, -m_captionHeight);
}

/// A caption lies below the picture; what is read lies beside its place while it is read.
QRectF GraphWidget::readoutRect() const {
  const QRectF all = QRectF(rect()).adjusted(4, 4, -4, -4);
  const Theme theme = themeOf(this);
  if (m_caption)
    return QRectF(all.left(), all.bottom() - m_captionHeight + theme.text(kGap), all.width(),
                  m_captionHeight - theme.text(kGap));
  const QRectF at = layout().rectOf(place());
  const double wide = std::min(all.width(), theme.text(kReadoutWidth));
  const double high = std::min(readoutHeight(readout(), wide, theme), all.height());
  const bool below = all.bottom() - at.bottom() >= at.top() - all.top();
  const double top = below ? at.bottom() + theme.text(kGap) : at.top() - theme.text(kGap) - high;
  return QRectF(std::clamp(at.center().x() - wide / 2, all.left(), all.right() - wide),
                std::clamp(top, all.top(), all.bottom() - high), wide, high);
}

const GraphLayout& GraphWidget::layout() const {
  if (!m_layoutKnown) m_layout = GraphLayout(m_data, m_options, figureRect(), themeOf(this));
  m_layoutKnown = true;
  return m_layout;
}

GraphLayout GraphWidget::layoutNow() const { return layout(); }

QRectF GraphWidget::ringRect() const { return m_kept ? QRectF() : FigureWidget::ringRect(); }

void GraphWidget::paintFigure(QPainter& painter, const Theme& theme) {
  if (m_caption && reserved(width() - 8, height() - 8, theme) > m_captionHeight) forget();
  const GraphLayout& where = layout();
  const GraphPainter graph(m_data, m_options, where, theme);
  const double ratio = devicePixelRatioF();
  if (m_still.isNull() || m_still.devicePixelRatio() != ratio) {
    m_still = QPixmap((QSizeF(size()) * ratio).toSize());
    m_still.setDevicePixelRatio(ratio);
    m_still.fill(theme.palette().card);
    QPainter still(&m_still);
    graph.paint(still);
  }
  painter.drawPixmap(0, 0, m_still);
  const GraphPlace shown = place()                                    ? place()
                           : m_options.stage != GraphStage::Structure ? mostInteresting(m_data, m_options)
                                                                      : GraphPlace{};
  graph.paintMark(painter, shown);
  if (m_hover && m_hover != shown) graph.paintMark(painter, m_hover);
  graph.paintWeightNumbers(painter, shown);
  if (m_caption || place()) paintReadout(painter, readoutRect(), readout(), theme);
}

void GraphWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  if (m_data.empty()) return paintEmptyText(painter, rect, emptyText(), theme);
  GraphOptions options = m_options;
  options.editable = false;
  const GraphPlace shown = m_options.stage == GraphStage::Structure ? GraphPlace{}
                           : m_kept                                 ? m_kept
                                                                    : mostInteresting(m_data, options);
  const double below = m_caption ? reserved(rect.width(), rect.height(), theme) : 0;
  const GraphLayout where(m_data, options, rect.adjusted(0, 0, 0, -below), theme);
  const GraphPainter graph(m_data, options, where, theme);
  graph.paint(painter);
  if (!m_caption) return;
  graph.paintMark(painter, shown);
  graph.paintWeightNumbers(painter, shown);
  paintReadout(painter,
               QRectF(rect.left(), rect.bottom() - below + theme.text(kGap), rect.width(), below - theme.text(kGap)),
               m_caption(shown), theme);
}

QString GraphWidget::spokenValue() const {
  if (place() || m_caption) return readout().plainText();
  return describeGraph(m_data);
}

void GraphWidget::resizeEvent(QResizeEvent* event) {
  FigureWidget::resizeEvent(event);
  m_captionHeight = 0;
  forget();
}

void GraphWidget::changeEvent(QEvent* event) {
  FigureWidget::changeEvent(event);
  if (event->type() != QEvent::StyleChange && event->type() != QEvent::LanguageChange) return;
  m_captionHeight = 0;
  forget();
}

bool GraphWidget::pressAt(const QPointF& pixel, Qt::KeyboardModifiers) {
  const GraphPlace where = layout().at(pixel);
  if (!act(where)) setPlace(where);
  return true;
}

bool GraphWidget::doubleClickAt(const QPointF& pixel, Qt::KeyboardModifiers) {
  const GraphPlace where = layout().at(pixel);
  if (mayEdit(where)) edit(where);
  else if (where) act(where);
  return static_cast<bool>(where);
}

bool GraphWidget::mayEdit(const GraphPlace& place) const {
  return m_options.editable && (place.kind == Kind::Edge || place.kind == Kind::Bias);
}

void GraphWidget::edit(const GraphPlace& place) {
  if (!mayEdit(place) || !m_data.has(place)) return;
  setPlace(place);
  delete m_edit;
  const GraphLayer& layer = m_data.layer(place.layer);
  const bool bias = place.kind == Kind::Bias;
  const double value =
      bias ? numberAt(layer.biases, static_cast<std::size_t>(place.unit)) : GraphNumbers(m_data, {}).of(place);
  m_edit = new WeightEdit(value, placeName(m_data, place), this);
  const QSize size(static_cast<int>(themeOf(this).text(84)), m_edit->sizeHint().height());
  QRect at(layout().rectOf(place).center().toPoint() - QPoint(size.width() / 2, size.height() / 2), size);
  at.moveLeft(std::clamp(at.left(), 0, std::max(0, width() - size.width())));
  at.moveTop(std::clamp(at.top(), 0, std::max(0, height() - size.height())));
  m_edit->setGeometry(at);
  m_edit->show();
  m_edit->setFocus();
  connect(m_edit, &WeightEdit::refused, this, [this](const QString& why) {
    m_refusal = why;
    update();
    announceValue(this);
  });
  connect(m_edit, &QLineEdit::textEdited, this, [this] {
    m_refusal.clear();
    update();
  });
  connect(m_edit, &WeightEdit::typed, this, [this, place](double typed) {
    m_refusal.clear();
    setFocus();
    emit weightTyped(place.layer, place.unit, place.input, typed);
  });
}

void GraphWidget::focusInEvent(QFocusEvent* event) {
  FigureWidget::focusInEvent(event);
  m_refusal.clear();
}

}  // namespace perc::widgets
