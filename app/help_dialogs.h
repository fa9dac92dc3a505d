// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace perc::app {

/// What the keys do.
class KeysDialog : public QDialog {
  Q_OBJECT
 public:
  explicit KeysDialog(QWidget* parent);
};

/// Name, version, licence, what it is made with.
class AboutDialog : public QDialog {
  Q_OBJECT
 public:
  explicit AboutDialog(QWidget* parent);
};

}  // namespace perc::app
