// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <QWidget>
#include <string>
#include <vector>

class QHBoxLayout;

namespace perc::widgets {
class ParameterRow;
struct SteeredValues;
}  // namespace perc::widgets

namespace perc::app {

/// Settings that are pinned beside the pictures, for the class to see and change, also while the panel is away. Away
/// itself while there are none. It only asks. Window's thread.
class PinStrip : public QWidget {
  Q_OBJECT
 public:
  static constexpr std::size_t kMost = 4;

  explicit PinStrip(QWidget* parent);

  /// Of a lab, at most kMost; unknown ids are left out.
  void setPinned(const Lab& lab, const std::vector<std::string>& ids);
  void setValues(const widgets::SteeredValues& values);
  /// Takes what chooses the lane that is changed, before the settings.
  void setLaneChoice(QWidget* choice);

 signals:
  void changeRequested(const QString& id, const perc::param::Value& value);
  void changeFinished();
  void unpinRequested(const QString& id);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QHBoxLayout* m_layout;
  std::vector<widgets::ParameterRow*> m_rows;
};

}  // namespace perc::app
