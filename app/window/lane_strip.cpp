// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lane_strip.h"

#include "core/session/lab.h"
#include "widgets/control/parameter_text.h"
#include "widgets/control/themed_label.h"
#include "widgets/paint/ground.h"
#include "widgets/paint/text.h"

#include <QHBoxLayout>
#include <QPushButton>

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

void LaneStrip::show(const Run& run, const param::Values& values) {
  const param::Declaration* declaration = run.second ? param::find(*run.lab->declarations, run.second->id) : nullptr;
  setVisible(declaration);
  if (!declaration) return;
  const param::Value* const both[] = {&values.get(declaration->id), &run.second->value};
  for (int i = 0; i < 2; ++i) {
    const QString said = widgets::valueText(*declaration, *both[i]), label = widgets::translated(declaration->label);
    m_texts[i]->setText(i == 0 ? tr("A: %1 %2").arg(label, said) : tr("B: %1 %2").arg(label, said));
  }
}

QString LaneStrip::text(int lane) const { return m_texts[lane]->text(); }

void LaneStrip::paintEvent(QPaintEvent*) { widgets::paintGround(this, Qt::BottomEdge); }

}  // namespace perc::app
