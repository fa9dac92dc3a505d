// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace perc::app {

/// Width and height of a figure, in pixels at scale 1 (96 to the inch) or in millimetres.
class SizeRow : public QWidget {
  Q_OBJECT
 public:
  SizeRow(QSize pixels, QWidget* parent);

  QSize pixels() const;
  /// The largest side that is allowed, in pixels.
  void setMost(int pixels);

 signals:
  void changed();

 private:
  double perUnit() const;
  void chooseUnit();
  void setSide(QDoubleSpinBox* side, double pixels);

  QDoubleSpinBox *m_width, *m_height;
  QComboBox* m_unit;
  int m_most;
  double m_perUnit = 1;  ///< pixels in the unit that is shown
};

}  // namespace perc::app
