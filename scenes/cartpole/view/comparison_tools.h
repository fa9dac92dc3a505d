// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/request.h"
#include "scenes/cartpole/frame.h"

#include <QWidget>
#include <string>

class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;

namespace perc::cartpole {

/// What changes a comparison: a menu with algorithms and settings to add, a field to type any, the number of seeds. All
/// ask for the parameters "variants" and "seeds"; what was typed stays until it is accepted. Window's thread.
class ComparisonTools : public QWidget {
  Q_OBJECT
 public:
  explicit ComparisonTools(QWidget* parent = nullptr);
  void setParams(const CartPoleParams& params);
  /// Asks for the same without variant 1, 2 …
  void remove(int variant);

 signals:
  void requested(const perc::Request& request);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fillMenu();
  void addChoices(QMenu* menu, const param::Declaration& declaration, const std::string& present);
  void add(const std::string& setting);
  void ask(const std::string& variants);
  void restyle();

  CartPoleParams m_params;
  bool m_known = false;
  QPushButton* m_add;
  QMenu* m_menu;
  QLineEdit* m_text;
  QSpinBox* m_seeds;
};

}  // namespace perc::cartpole
