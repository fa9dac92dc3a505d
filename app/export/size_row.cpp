// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/size_row.h"

#include "app/export/exporter.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <cmath>

namespace perc::app {
namespace {
constexpr double kPixelsPerMillimetre = 96 / 25.4;
}

SizeRow::SizeRow(QSize pixels, QWidget* parent)
    : QWidget(parent),
      m_width(new QDoubleSpinBox(this)),
      m_height(new QDoubleSpinBox(this)),
      m_unit(new QComboBox(this)),
      m_most(kMostExportSide) {
  m_width->setAccessibleName(tr("Width"));
  m_height->setAccessibleName(tr("Height"));
  m_unit->setAccessibleName(tr("Unit"));
  m_unit->addItems({tr("pixels"), tr("mm")});
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_width, 1);
  row->addWidget(new QLabel(QStringLiteral("×"), this));
  row->addWidget(m_height, 1);
  row->addWidget(m_unit);
  setSide(m_width, pixels.width());
  setSide(m_height, pixels.height());
  for (QDoubleSpinBox* side : {m_width, m_height})
    connect(side, &QDoubleSpinBox::valueChanged, this, &SizeRow::changed);
  connect(m_unit, &QComboBox::currentIndexChanged, this, &SizeRow::chooseUnit);
}

double SizeRow::perUnit() const { return m_unit->currentIndex() == 1 ? kPixelsPerMillimetre : 1; }

QSize SizeRow::pixels() const {
  return {static_cast<int>(std::lround(m_width->value() * m_perUnit)),
          static_cast<int>(std::lround(m_height->value() * m_perUnit))};
}

void SizeRow::setMost(int pixels) {
  m_most = pixels;
  const QSize now = this->pixels();
  setSide(m_width, now.width());
  setSide(m_height, now.height());
  emit changed();
}

/// The same size in the other unit.
void SizeRow::chooseUnit() {
  const QSize now = pixels();
  m_perUnit = perUnit();
  setSide(m_width, now.width());
  setSide(m_height, now.height());
  emit changed();
}

void SizeRow::setSide(QDoubleSpinBox* side, double pixels) {
  const QSignalBlocker quiet(side);
  side->setDecimals(m_perUnit == 1 ? 0 : 1);
  side->setRange(std::ceil(10 * kLeastExportSide / m_perUnit) / 10, std::floor(10 * m_most / m_perUnit) / 10);
  side->setValue(pixels / m_perUnit);
}

}  // namespace perc::app
