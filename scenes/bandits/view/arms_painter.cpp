// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/bandits/view/arms_painter.h"

#include "widgets/paint/rows.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace perc::bandits {
namespace {

using rl::ArmRewards;
using rl::ArmRule;
using widgets::Palette;
using widgets::TextRole;

QString tr(const char* text) { return QCoreApplication::translate("perc::bandits::ArmsPainter", text); }

constexpr double kSwatch = 16, kBetween = 18;  // pixels at textScale 1
constexpr double kShares = 0.17, kLeastShares = 34, kMostShares = 76;
constexpr double kWidestBar = 44;
constexpr double kBeyond = 3;  // deviations of a posterior
constexpr int kPosteriorPoints = 41;

/// What the rule goes by beside the estimate; empty: nothing.
QString scoreName(ArmRule rule) {
  return rule == ArmRule::Ucb        ? tr("upper bound")
         : rule == ArmRule::Thompson ? tr("next draw")
         : rule == ArmRule::Gradient ? tr("probability")
                                     : QString();
}

/// The logarithm of a posterior's density, up to a constant.
double logDensity(ArmRewards rewards, double mean, double weight, double x) {
  if (rewards == ArmRewards::Gaussian) return -(x - mean) * (x - mean) * weight / 2;
  const double wins = mean * weight - 1, losses = weight - mean * weight - 1;
  const auto part = [](double count, double share) { return count > 1e-9 ? count * std::log(share) : 0; };
  return part(wins, x) + part(losses, 1 - x);
}

}  // namespace

widgets::Span ArmsPainter::span() const {
  if (m_span) return *m_span;
  const BanditsParams& p = m_frame.params;
  widgets::Span data{0, 1};
  if (p.rewards == ArmRewards::Gaussian) data = {p.level - 1.5 * p.spread - 1, p.level + 1.5 * p.spread + 2};
  else if (p.rule == ArmRule::Ucb) data.maximum = 1.5;
  const auto reach = [&](double value) { data = {std::min(data.minimum, value), std::max(data.maximum, value)}; };
  reach(0);
  if (p.rule == ArmRule::Optimistic) reach(p.initialValue);
  for (const ArmPicture& arm : m_frame.arms) {
    reach(arm.mean);
    reach(arm.estimate);
  }
  m_span = {std::floor(2 * data.minimum) / 2, std::ceil(2 * data.maximum) / 2};
  return *m_span;
}

double ArmsPainter::y(const QRectF& plot, double value) const {
  return plot.bottom() - (value - span().minimum) / span().length() * plot.height();
}

double ArmsPainter::barWidth(const QRectF& column) const {
  return std::min(0.5 * column.width(), m_theme.text(kWidestBar));
}

ArmsPainter::Layout ArmsPainter::layout(const QRectF& rect) const {
  const QFontMetricsF small(m_theme.font(TextRole::Small));
  double labels = std::max(small.horizontalAdvance(tr("arm")), small.horizontalAdvance(tr("pulls")));
  for (const QString& label : widgets::linearTicks(span(), 8).labels)
    labels = std::max(labels, small.horizontalAdvance(label));
  const double left = rect.left() + labels + small.height() + m_theme.text(10);
  const double width = rect.right() - left, high = small.height() + m_theme.text(4);
  const double shares = std::clamp(kShares * rect.height(), m_theme.text(kLeastShares), m_theme.text(kMostShares));
  const double top = rect.top() + legendHeight(rect.width()) + m_theme.text(4);
  Layout at;
  at.names = {left, rect.bottom() - high, width, high};
  at.shares = {left, at.names.top() - shares, width, shares};
  at.plot = {left, top, width, std::max(10.0, at.shares.top() - m_theme.text(6) - top)};
  return at;
}

std::optional<int> ArmsPainter::armAt(const QPointF& pixel, const QRectF& rect) const {
  const Layout at = layout(rect);
  const QRectF all = at.plot.united(at.names);
  if (!all.contains(pixel) || arms() == 0) return std::nullopt;
  return std::clamp(static_cast<int>((pixel.x() - all.left()) / all.width() * arms()), 0, arms() - 1);
}

QPointF ArmsPainter::placeOf(int arm, const QRectF& rect) const {
  const Layout at = layout(rect);
  const QRectF column = at.column(at.plot, arm, arms());
  return {column.center().x(), at.plot.top() + 0.15 * at.plot.height()};
}

void ArmsPainter::paint(QPainter& painter, const QRectF& rect, std::optional<int> pointed) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const Layout at = layout(rect);
  paintLegend(painter, rect);
  paintColumns(painter, at, pointed);
  paintShares(painter, at);
  painter.restore();
}

// ---- legend

namespace {

struct Key {
  QString name;
  enum class Sign { Bar, Mean, Score, Reward } sign;
};

std::vector<Key> keysOf(const BanditsFrame& frame) {
  const ArmRule rule = frame.params.rule;
  std::vector<Key> keys{{rule == ArmRule::Gradient ? tr("mean of its rewards") : tr("estimate"), Key::Sign::Bar}};
  if (const QString score = scoreName(rule); !score.isEmpty()) keys.push_back({score, Key::Sign::Score});
  if (frame.params.trueMeans == TrueMeans::Shown) keys.push_back({tr("true mean"), Key::Sign::Mean});
  keys.push_back({tr("last reward"), Key::Sign::Reward});
  return keys;
}

std::vector<double> widthsOf(const std::vector<Key>& keys, const widgets::Theme& theme) {
  const QFontMetricsF small(theme.font(TextRole::Small));
  std::vector<double> widths;
  for (const Key& key : keys) widths.push_back(theme.text(kSwatch + 6) + small.horizontalAdvance(key.name));
  return widths;
}

void paintDiamond(QPainter& painter, const QPointF& at, double radius) {
  painter.drawPolygon(
      QPolygonF{at + QPointF(0, -radius), at + QPointF(radius, 0), at + QPointF(0, radius), at + QPointF(-radius, 0)});
}

}  // namespace

double ArmsPainter::legendHeight(double width) const {
  const double row = QFontMetricsF(m_theme.font(TextRole::Small)).height() + m_theme.text(4);
  return widgets::inRows(widthsOf(keysOf(m_frame), m_theme), width, m_theme.text(kBetween), row, 0).last + row;
}

void ArmsPainter::paintLegend(QPainter& painter, const QRectF& rect) const {
  const Palette& p = m_theme.palette();
  const std::vector<Key> keys = keysOf(m_frame);
  painter.setFont(m_theme.font(TextRole::Small));
  const QFontMetricsF small(painter.font());
  const double row = small.height() + m_theme.text(4), swatch = m_theme.text(kSwatch);
  const widgets::Rows rows =
      widgets::inRows(widthsOf(keys, m_theme), rect.width(), m_theme.text(kBetween), row, rect.top());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const QPointF at(rect.left() + rows.places[i].x(), rows.places[i].y() + row / 2);
    const QPointF middle = at + QPointF(swatch / 2, 0);
    switch (keys[i].sign) {
      case Key::Sign::Bar:
        painter.setPen(QPen(p.accent, m_theme.line(1.5)));
        painter.setBrush(p.accentSoft);
        painter.drawRect(QRectF(at.x() + swatch * 0.2, at.y() - swatch * 0.35, swatch * 0.6, swatch * 0.7));
        break;
      case Key::Sign::Mean:
        painter.setPen(QPen(p.classes[1], m_theme.line(3)));
        painter.drawLine(at, at + QPointF(swatch, 0));
        break;
      case Key::Sign::Score:
        painter.setPen(QPen(p.accent, m_theme.line(2)));
        painter.setBrush(p.card);
        if (m_frame.params.rule == ArmRule::Thompson) paintDiamond(painter, middle, swatch * 0.3);
        else painter.drawLine(at + QPointF(swatch * 0.15, 0), at + QPointF(swatch * 0.85, 0));
        break;
      case Key::Sign::Reward:
        painter.setPen(QPen(p.card, 1));
        painter.setBrush(p.text);
        painter.drawEllipse(middle, m_theme.line(4.5), m_theme.line(4.5));
    }
    painter.setPen(p.muted);
    painter.drawText(at + QPointF(swatch + m_theme.text(6), small.ascent() - small.height() / 2), keys[i].name);
  }
}

// ---- the plot

void ArmsPainter::paintAxis(QPainter& painter, const Layout& at) const {
  const Palette& p = m_theme.palette();
  painter.setFont(m_theme.font(TextRole::Small));
  const QFontMetricsF small(painter.font());
  const widgets::Ticks ticks =
      widgets::linearTicks(span(), std::max(4, static_cast<int>(at.plot.height() / m_theme.text(44))));
  for (std::size_t i = 0; i < ticks.positions.size(); ++i) {
    const double height = y(at.plot, ticks.positions[i]);
    const bool zero = std::abs(ticks.positions[i]) < 1e-9;
    painter.setPen(QPen(zero ? p.outline : p.gridLine, m_theme.line(1)));
    painter.drawLine(QPointF(at.plot.left(), height), QPointF(at.plot.right(), height));
    painter.setPen(p.muted);
    painter.drawText(QRectF(0, height - small.height() / 2, at.plot.left() - m_theme.text(6), small.height()),
                     Qt::AlignRight | Qt::AlignVCenter, ticks.labels[static_cast<int>(i)]);
  }
  const auto beside = [&](const QRectF& row, const QString& name) {
    painter.drawText(QRectF(0, row.top(), row.left() - m_theme.text(6), row.height()),
                     Qt::AlignRight | Qt::AlignVCenter, name);
  };
  beside(at.names, tr("arm"));
  beside(at.shares.adjusted(0, at.shares.height() / 2, 0, 0), tr("pulls"));
  painter.save();
  double labels = 0;
  for (const QString& label : ticks.labels) labels = std::max(labels, small.horizontalAdvance(label));
  painter.translate(at.plot.left() - m_theme.text(8) - labels - small.height(), at.plot.center().y());
  painter.rotate(-90);
  painter.drawText(QRectF(-at.plot.height() / 2, 0, at.plot.height(), small.height()), Qt::AlignCenter,
                   small.elidedText(tr("reward"), Qt::ElideRight, at.plot.height()));
  painter.restore();
}

void ArmsPainter::paintColumns(QPainter& painter, const Layout& at, std::optional<int> pointed) const {
  const Palette& p = m_theme.palette();
  const QRectF whole = at.plot.united(at.names);
  const auto mark = [&](int arm, const QPen& pen, const QBrush& brush) {
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(at.column(whole, arm, arms()).adjusted(1, 0, -1, 0), 4, 4);
  };
  if (m_frame.last.arm >= 0) mark(m_frame.last.arm, Qt::NoPen, p.hover);
  if (pointed && *pointed < arms()) mark(*pointed, QPen(p.outline, 1), Qt::NoBrush);
  if (m_frame.waiting >= 0) mark(m_frame.waiting, QPen(p.accent, m_theme.line(1.5), Qt::DashLine), Qt::NoBrush);
  paintAxis(painter, at);
  painter.save();
  painter.setClipRect(at.plot);
  for (int arm = 0; arm < arms(); ++arm)
    paintBelief(painter, at.column(at.plot, arm, arms()), m_frame.arms[static_cast<std::size_t>(arm)]);
  painter.restore();
  if (m_frame.last.arm >= 0) paintReward(painter, at.column(at.plot, m_frame.last.arm, arms()));
}

void ArmsPainter::paintBelief(QPainter& painter, const QRectF& column, const ArmPicture& arm) const {
  const Palette& p = m_theme.palette();
  const double x = column.center().x(), half = barWidth(column) / 2, zero = y(column, 0), top = y(column, arm.estimate);
  const bool known = arm.pulls > 0 || m_frame.params.rule == ArmRule::Optimistic;
  if (m_frame.params.rule == ArmRule::Thompson) {
    paintPosterior(painter, column, arm);
  } else if (known) {
    painter.setPen(QPen(p.accent, m_theme.line(1.5)));
    painter.setBrush(p.accentSoft);
    painter.drawRect(QRectF(x - half, std::min(zero, top), 2 * half, std::abs(zero - top)));
  }
  if (m_frame.params.rule == ArmRule::Ucb) paintBound(painter, column, arm);
  if (!shows()) return;
  const double height = y(column, arm.mean), reach = 0.4 * column.width();
  painter.setPen(QPen(p.classes[1], m_theme.line(arm.best ? 4 : 2.5), Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(QPointF(x - reach, height), QPointF(x + reach, height));
}

/// From the estimate up to the bound; one that goes on beyond the plot ends in an arrow.
void ArmsPainter::paintBound(QPainter& painter, const QRectF& column, const ArmPicture& arm) const {
  const Palette& p = m_theme.palette();
  const double x = column.center().x(), half = 0.6 * barWidth(column), size = m_theme.line(5);
  const double from = y(column, arm.pulls > 0 ? arm.estimate : 0);
  const double to = std::isfinite(arm.score) ? y(column, arm.score) : column.top() - 1;
  painter.setPen(QPen(p.accent, m_theme.line(1.5)));
  painter.drawLine(QPointF(x, from), QPointF(x, std::max(to, column.top() + 1)));
  if (to < column.top()) {
    painter.setBrush(p.accent);
    painter.drawPolygon(QPolygonF{QPointF(x, column.top() + 1), QPointF(x - size, column.top() + 1 + 1.6 * size),
                                  QPointF(x + size, column.top() + 1 + 1.6 * size)});
    return;
  }
  painter.setPen(QPen(p.accent, m_theme.line(3), Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(QPointF(x - half, to), QPointF(x + half, to));
}

/// As wide as it is dense, with its mean and the draw that the next choice goes by.
void ArmsPainter::paintPosterior(QPainter& painter, const QRectF& column, const ArmPicture& arm) const {
  const Palette& p = m_theme.palette();
  const ArmRewards rewards = m_frame.params.rewards;
  const double weight = rl::priorOf(rewards).weight + static_cast<double>(arm.pulls), mean = arm.estimate;
  const bool gaussian = rewards == ArmRewards::Gaussian;
  const double deviation = gaussian ? 1 / std::sqrt(weight) : std::sqrt(mean * (1 - mean) / (weight + 1));
  double low = mean - kBeyond * deviation, high = mean + kBeyond * deviation;
  if (!gaussian) low = std::max(low, 1e-6), high = std::min(high, 1 - 1e-6);
  std::vector<std::pair<double, double>> points;  // value, log density
  double most = -1e300;
  for (int i = 0; i < kPosteriorPoints; ++i) {
    const double value = low + (high - low) * i / (kPosteriorPoints - 1);
    points.emplace_back(value, logDensity(rewards, mean, weight, value));
    most = std::max(most, points.back().second);
  }
  const double x = column.center().x(), reach = 0.9 * barWidth(column);
  QPolygonF shape;
  for (const auto& [value, density] : points) shape << QPointF(x + reach * std::exp(density - most), y(column, value));
  for (auto point = points.rbegin(); point != points.rend(); ++point)
    shape << QPointF(x - reach * std::exp(point->second - most), y(column, point->first));
  painter.setPen(QPen(p.accent, m_theme.line(1.5)));
  painter.setBrush(p.accentSoft);
  painter.drawPolygon(shape);
  painter.drawLine(QPointF(x - reach, y(column, mean)), QPointF(x + reach, y(column, mean)));
  painter.setBrush(p.card);
  painter.setPen(QPen(p.accent, m_theme.line(2)));
  paintDiamond(painter, QPointF(x, y(column, arm.score)), m_theme.line(4.5));
}

/// One beyond the plot lies at its edge.
void ArmsPainter::paintReward(QPainter& painter, const QRectF& column) const {
  const Palette& p = m_theme.palette();
  const double height = std::clamp(y(column, m_frame.last.reward), column.top(), column.bottom());
  painter.setPen(QPen(p.card, m_theme.line(1.5)));
  painter.setBrush(p.text);
  painter.drawEllipse(QPointF(column.center().x(), height), m_theme.line(5), m_theme.line(5));
}

// ---- below the plot

void ArmsPainter::paintShares(QPainter& painter, const Layout& at) const {
  const Palette& p = m_theme.palette();
  const QFontMetricsF small(m_theme.font(TextRole::Small));
  const double room = at.shares.height() - small.height() - 2;
  const auto steps = static_cast<double>(std::max<std::int64_t>(1, m_frame.step));
  for (int i = 0; i < arms(); ++i) {
    const ArmPicture& arm = m_frame.arms[static_cast<std::size_t>(i)];
    const QRectF column = at.column(at.shares, i, arms());
    const double half = barWidth(column) / 2, x = column.center().x();
    const double high = room * static_cast<double>(arm.pulls) / steps;
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.outline);
    painter.drawRect(QRectF(x - half, column.bottom() - high, 2 * half, high));
    double top = high;
    if (m_frame.params.rule == ArmRule::Gradient) {
      const double mark = column.bottom() - room * arm.score;
      top = std::max(high, room * arm.score);
      painter.setPen(QPen(p.accent, m_theme.line(2.5)));
      painter.drawLine(QPointF(x - 1.3 * half, mark), QPointF(x + 1.3 * half, mark));
    }
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(p.muted);
    const QString count = widgets::integerText(arm.pulls);
    if (small.horizontalAdvance(count) <= column.width() - 2)
      painter.drawText(
          QRectF(column.left(), column.bottom() - top - 1 - small.height(), column.width(), small.height()),
          Qt::AlignCenter, count);
    const bool taken = m_frame.last.arm == i;
    painter.setPen(taken ? p.text : p.muted);
    painter.drawText(at.column(at.names, i, arms()), Qt::AlignCenter, widgets::integerText(i + 1));
  }
  painter.setPen(QPen(p.outline, m_theme.line(1)));
  painter.drawLine(at.shares.bottomLeft(), at.shares.bottomRight());
}

}  // namespace perc::bandits
