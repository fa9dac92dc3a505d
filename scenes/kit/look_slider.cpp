// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/look_slider.h"

#include "widgets/paint/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <cmath>

namespace perc::scenes {
namespace {
constexpr int kStops = 200;
}

LookSlider::LookSlider(const param::Declaration& declaration, SceneView* view)
    : QWidget(view), m_declaration(declaration), m_text(new QLabel(this)), m_slider(new QSlider(Qt::Horizontal, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 0, 8, 0);
  row->addWidget(m_text);
  row->addWidget(m_slider, 1);
  m_slider->setRange(0, kStops);
  m_slider->setAccessibleName(widgets::translated(declaration.label));
  m_slider->setToolTip(widgets::translated(declaration.help));
  const double low = declaration.range.minimum, high = declaration.range.maximum;
  connect(m_slider, &QSlider::valueChanged, this, [this, view, low, high](int stop) {
    const double value = low + (high - low) * stop / kStops;
    emit view->requested(request::Set{m_declaration.id, value});
    if (!m_slider->isSliderDown()) emit view->requestsFinished();
  });
  connect(m_slider, &QSlider::sliderReleased, view, &SceneView::requestsFinished);
}

void LookSlider::show(double value) {
  m_text->setText(QStringLiteral("%1 %2").arg(widgets::translated(m_declaration.label), widgets::numberText(value, 2)));
  if (m_slider->isSliderDown()) return;
  const QSignalBlocker quiet(m_slider);
  const double low = m_declaration.range.minimum, high = m_declaration.range.maximum;
  m_slider->setValue(static_cast<int>(std::lround((value - low) / (high - low) * kStops)));
}

}  // namespace perc::scenes
