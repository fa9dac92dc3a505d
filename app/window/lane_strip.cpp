// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lane_strip.h"

#include "core/session/lab.h"
#include "widgets/control/parameter_text.h"
#include "widgets/control/themed_label.h"
#include "widgets/paint/ground.h"
#include "widgets/paint/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace perc::app {
namespace {
constexpr int kLeastText = 120;
}

LaneStrip::LaneStrip(QWidget* parent) : QWidget(parent) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 4, 12, 4);
  layout->setSpacing(20);
  for (auto& text : m_texts) {
    text = new widgets::ElidedLabel({}, widgets::TextRole::Strong, &widgets::Palette::text, kLeastText, this);
    layout->addWidget(text);
  }
  layout->addStretch(1);
  auto* one = new QPushButton(tr("One lane"), this);
  one->setFocusPolicy(Qt::TabFocus);
  one->setToolTip(tr("Goes on with lane A alone, from the start"));
  widgets::setButtonRole(one, widgets::ButtonRole::Plain);
  layout->addWidget(one);
  connect(one, &QPushButton::clicked, this, &LaneStrip::oneLaneRequested);
  hide();
}

/// What has made the difference from the beginning stays in it, alike or not.
void LaneStrip::show(const Run& run, const param::Values& values, const param::Values* other) {
  setVisible(other);
  if (!other) return;
  QStringList said[2];
  const param::Declarations& all = *run.lab->declarations;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool named = std::ranges::find(run.second, all[i].id, &Command::id) != run.second.end();
    if (!named && values[i] == (*other)[i]) continue;
    for (const auto& [lane, its] : {std::pair(0, &values), std::pair(1, other)})
      said[lane] << widgets::translated(all[i].label) + QLatin1Char(' ') + widgets::valueText(all[i], (*its)[i]);
  }
  m_texts[0]->setText(tr("A: %1").arg(said[0].join(QStringLiteral(", "))));
  m_texts[1]->setText(tr("B: %1").arg(said[1].join(QStringLiteral(", "))));
}

QString LaneStrip::text(int lane) const { return m_texts[lane]->text(); }

void LaneStrip::paintEvent(QPaintEvent*) { widgets::paintGround(this, Qt::BottomEdge); }

}  // namespace perc::app
