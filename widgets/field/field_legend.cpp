// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/field_legend.h"

#include "widgets/field/field_image.h"
#include "widgets/paint/rows.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace perc::widgets {
namespace {
QString tr(const char* text) { return QCoreApplication::translate("perc::widgets::FieldLegend", text); }
}  // namespace

FieldLegend::FieldLegend(const FieldPainter& field, const Theme& theme) : m_field(field), m_theme(theme) {
  const FieldOptions& o = field.options();
  const auto& points = field.data().points;
  if (field.data().overlay) addOverlayKeys();
  if (!points || points->size() == 0) {
    if (o.mode == FieldMode::Classes) addClassKeys(true, false);
    return;
  }
  const bool anyTest =
      o.showTest && std::any_of(points->test.begin(), points->test.end(), [](auto t) { return t != 0; });
  const bool anyTraining =
      o.showTraining && std::any_of(points->test.begin(), points->test.end(), [](auto t) { return t == 0; });
  addClassKeys(anyTraining, anyTest);
  const auto& results = field.data().results;
  if (o.markWrong && !o.classNames.isEmpty() && results && !results->prediction.empty()) {
    Marker wrong;
    wrong.wrong = true;
    wrong.colour = theme.palette().muted;
    m_keys.push_back({wrong, tr("wrong")});
  }
  const std::size_t count = points->size(), shown = (count + field.stride() - 1) / field.stride();
  if (shown < count)
    m_keys.push_back(
        {{}, tr("%1 of %2 points shown").arg(integerText(qint64(shown)), integerText(qint64(count))), false});
}

void FieldLegend::addOverlayKeys() {
  const FieldOverlay& overlay = *m_field.data().overlay;
  if (!overlay.curveName.isEmpty()) m_keys.push_back({{}, overlay.curveName, true, OverlaySign::Curve});
  if (!overlay.hereName.isEmpty()) m_keys.push_back({{}, overlay.hereName, true, OverlaySign::Here});
  if (!overlay.pathName.isEmpty()) m_keys.push_back({{}, overlay.pathName, true, OverlaySign::Path});
  if (!overlay.limitName.isEmpty()) m_keys.push_back({{}, overlay.limitName, true, OverlaySign::Limit});
  if (!overlay.arrowName.isEmpty()) m_keys.push_back({{}, overlay.arrowName, true, OverlaySign::Arrow});
  if (!overlay.lineName.isEmpty()) m_keys.push_back({{}, overlay.lineName, true, OverlaySign::Line});
  if (!overlay.otherLineName.isEmpty()) m_keys.push_back({{}, overlay.otherLineName, true, OverlaySign::OtherLine});
}

void FieldLegend::addClassKeys(bool training, bool test) {
  const QStringList& names = m_field.options().classNames;
  const bool brief = names.size() > 2 || !m_field.options().parts;  // then filled and hollow are explained once
  const auto isThere = [&](int k) {
    const auto& points = m_field.data().points;
    return points && std::ranges::find(points->target, static_cast<float>(k)) != points->target.end();
  };
  for (int k = 0; k < names.size(); ++k) {
    if (!m_field.options().parts && !isThere(k)) continue;
    if (brief) {
      m_keys.push_back({{k, {}, !training && test}, names[k]});
      continue;
    }
    if (training) m_keys.push_back({{k, {}}, tr("%1, training").arg(names[k])});
    if (test) m_keys.push_back({{k, {}, true}, tr("%1, test").arg(names[k])});
  }
  if (!m_field.options().parts || (!names.isEmpty() && !(brief && training && test))) return;
  const QColor colour = m_theme.palette().muted;
  if (training) m_keys.push_back({{0, colour}, tr("training")});
  if (test) m_keys.push_back({{0, colour, true}, tr("test")});
}

bool FieldLegend::hasBar() const {
  return m_field.options().mode != FieldMode::Classes && !m_field.options().curves && m_field.data().grid &&
         !m_field.data().grid->empty() && m_field.options().emptyText.isEmpty();
}

double FieldLegend::barHeight() const {
  return hasBar() ? m_theme.text(8 + 9 + 4) + QFontMetricsF(m_theme.font(TextRole::Small)).height() : 0;
}

std::vector<QPointF> FieldLegend::layout(double width, double& bottom) const {
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  const double row = metrics.height() + m_theme.text(6);
  std::vector<double> widths;
  for (const Key& key : m_keys)
    widths.push_back((key.hasMarker ? m_theme.text(18) : 0) + metrics.horizontalAdvance(key.text));
  const Rows rows = inRows(widths, width, m_theme.text(16), row, barHeight() + m_theme.text(6));
  bottom = m_keys.empty() ? barHeight() : rows.last + row;
  return rows.places;
}

double FieldLegend::height(double width) const {
  double bottom = 0;
  layout(width, bottom);
  return bottom;
}

void FieldLegend::paint(QPainter& painter, const QRectF& at) const {
  painter.save();
  painter.translate(at.topLeft());
  painter.setFont(m_theme.font(TextRole::Small));
  if (hasBar()) paintBar(painter, QRectF(0, m_theme.text(8), at.width(), m_theme.text(9)));
  const QFontMetricsF metrics(painter.font());
  double bottom = 0;
  const std::vector<QPointF> places = layout(at.width(), bottom);
  for (std::size_t i = 0; i < m_keys.size(); ++i) {
    const double middle = places[i].y() + metrics.height() / 2;
    double x = places[i].x();
    if (m_keys[i].hasMarker) {
      if (m_keys[i].sign)
        paintOverlaySign(painter, QRectF(x, middle - m_theme.text(6), m_theme.text(14), m_theme.text(12)),
                         *m_keys[i].sign, m_theme);
      else
        paintMarker(painter, {x + m_theme.text(6), middle}, m_keys[i].marker,
                    m_theme.text(m_keys[i].marker.wrong ? 3 : 4.5), m_theme);
      x += m_theme.text(18);
    }
    painter.setPen(m_theme.palette().muted);
    painter.drawText(QPointF(x, places[i].y() + metrics.ascent()), m_keys[i].text);
  }
  painter.restore();
}

void FieldLegend::paintBar(QPainter& painter, const QRectF& bar) const {
  const FieldOptions& o = m_field.options();
  const Palette& p = m_theme.palette();
  paintColourBar(painter, bar, fieldTable(o, p), m_theme, o.steps);
  painter.setPen(p.muted);
  const QFontMetricsF metrics(painter.font());
  const QRectF labels(bar.left(), bar.bottom() + m_theme.text(4), bar.width(), metrics.height());
  const QString low = o.lowName.isEmpty() ? briefText(o.low) : o.lowName,
                high = o.highName.isEmpty() ? briefText(o.high) : o.highName;
  painter.drawText(labels, Qt::AlignLeft | Qt::AlignTop, low);
  painter.drawText(labels, Qt::AlignRight | Qt::AlignTop, high);
  QString middle =
      briefText(o.mode == FieldMode::Value && o.map != ColourMap::Signed ? (o.low + o.high) / 2 : o.middle);
  if (!o.valueName.isEmpty()) middle = tr("%1 = %2").arg(o.valueName, middle);
  if (!o.middleName.isEmpty()) middle = o.middleName;
  const bool centred = o.mode == FieldMode::Value && o.map != ColourMap::Signed;
  const double x = bar.left() + (centred ? 0.5 : (o.middle - o.low) / (o.high - o.low)) * bar.width();
  const double half = metrics.horizontalAdvance(middle) / 2,
               ends = std::max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high)) + 8;
  if (x - half > bar.left() + ends && x + half < bar.right() - ends) {
    painter.drawText(QPointF(x - half, labels.top() + metrics.ascent()), middle);
    painter.drawLine(QPointF(x, bar.bottom() + 1), QPointF(x, bar.bottom() + m_theme.text(4)));
  }
}

}  // namespace perc::widgets
