// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace perc::widgets {

struct RailItem {
  QString id, name, icon, toolTip;
};

/// The list of labs at the left: an icon over a name each; one is chosen. Tab reaches it, Up and Down move in it.
class LabRail : public QScrollArea {
  Q_OBJECT
 public:
  explicit LabRail(QWidget* parent = nullptr);

  void setItems(const std::vector<RailItem>& items);
  /// Shows which one is open; emits nothing.
  void setCurrent(const QString& id);
  QString current() const { return m_current; }
  QAbstractButton* button(const QString& id) const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {sizeHint().width(), 80}; }

 signals:
  void chosen(const QString& id);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QVBoxLayout* m_layout;
  QString m_current;
  std::vector<QAbstractButton*> m_buttons;
};

}  // namespace perc::widgets
