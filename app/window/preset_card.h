// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPixmap>

class QAction;

namespace perc::app {

/// An experiment in the gallery: its picture, its title in up to two lines, how long it takes. Window's thread.
class PresetCard : public QAbstractButton {
 public:
  PresetCard(QAction* action, const QString& length, const QString& description, QWidget* parent);

  QAction* action() const { return m_action; }
  const QString& length() const { return m_length; }
  void setPicture(const QPixmap& picture);
  bool hasPicture() const { return !m_picture.isNull(); }
  static QSize pictureSize(const QWidget* of);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QAction* m_action;
  QString m_length;
  QPixmap m_picture;
};

}  // namespace perc::app
