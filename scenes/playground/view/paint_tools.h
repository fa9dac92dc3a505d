// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QStringList>
#include <QWidget>
#include <optional>

class QButtonGroup;
class QComboBox;
class QDoubleSpinBox;
class QSlider;
class QToolButton;

namespace perc::playground {

/// The row of painting tools above the boundary: what the pointer does, for which class (or value), how far it reaches.
/// It only tells what was chosen. Window's thread.
class PaintTools : public QWidget {
  Q_OBJECT
 public:
  enum class Tool { Choose, Point, Brush, Erase, Jitter };

  explicit PaintTools(QWidget* parent = nullptr);

  Tool tool() const;
  void setTool(Tool tool);
  /// The classes to paint; none: values.
  void setClasses(const QStringList& names);
  /// Index of the class, or the value.
  double target() const;
  QString targetName() const;
  /// Radius as a share of the plane's width.
  double reach() const;

 signals:
  void changed();
  /// Another class, or value, is to be painted.
  void targetChanged();
  /// All points are to go.
  void clearRequested();

 private:
  void add(Tool tool, const QString& icon, const QString& name);
  void showOptions();

  QButtonGroup* m_tools;
  QComboBox* m_class;
  QDoubleSpinBox* m_value;
  QSlider* m_reach;
  QToolButton* m_clear;
  QStringList m_names;
};

}  // namespace perc::playground
