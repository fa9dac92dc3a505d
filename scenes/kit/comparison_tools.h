// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"
#include "core/session/lab.h"
#include "core/session/request.h"

#include <QWidget>
#include <string>
#include <vector>

class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;

namespace perc::scenes {

/// Of a lab, what can be compared.
struct Comparable {
  const param::Declarations& declarations;
  CohortInfo cohort;                      ///< Lab::cohort
  std::string algorithm;                  ///< the choice that the menu has first, under "Algorithm"
  std::vector<std::string> leftOut = {};  ///< "id", "id=option": offered by no menu
};

/// What changes a comparison: a menu with algorithms and settings to add, a field to type any, the number of seeds. All
/// ask for the parameters "variants" and "seeds"; what was typed stays until it is accepted. Window's thread.
class ComparisonTools : public QWidget {
  Q_OBJECT
 public:
  explicit ComparisonTools(Comparable lab, QWidget* parent = nullptr);
  /// The run's own settings: they decide what has an effect.
  void setValues(const param::Values& values, const std::string& variants, int seeds);
  /// Asks for the same without variant 1, 2 …
  void remove(int variant);

 signals:
  void requested(const perc::Request& request);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fillMenu();
  bool isLeftOut(const std::string& what) const;
  void addSetting(QMenu* menu, const QString& text, const std::string& setting);
  void addChoices(QMenu* menu, const param::Declaration& declaration);
  void add(const std::string& setting);
  void ask(const std::string& variants);
  void restyle();

  Comparable m_lab;
  param::Values m_values;
  std::string m_variants;
  int m_count = 0;  ///< of seeds; 0: nothing is known yet
  QPushButton* m_add;
  QMenu* m_menu;
  QLineEdit* m_text;
  QSpinBox* m_seeds;
};

}  // namespace perc::scenes
