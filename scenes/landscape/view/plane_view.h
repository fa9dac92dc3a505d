// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/lab_view.h"
#include "scenes/kit/look_choice.h"
#include "scenes/landscape/frame.h"

#include <QPointer>
#include <memory>
#include <string>
#include <vector>

namespace perc::landscape_lab {

/// What the views of the heights over the plane have in common: choices in the head, the guess under fog, the scale of
/// the other lane, words and rows. Their CSV: a, b, loss (or accuracy); under fog only what is lit.
class PlaneView : public scenes::LabView<LandscapeFrame> {
  Q_OBJECT
 public:
  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override;
  std::string csv() const override;
  Message whyEmpty() const override { return m_frame ? m_frame->plane.problem : Message(); }
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 protected:
  // After the widget is made: the keyboard goes through a view in the order in which its parts were made.
  void addPlaneChoice();
  scenes::LookChoice* addLookChoice(const char* id);
  void showHead();
  bool hasSurface() const { return m_frame && m_frame->surface && whyEmpty().empty(); }
  /// A click under fog. False: there is none.
  bool guess(double x, double y);
  /// What the painter says of the heights.
  virtual QString figureWords() const = 0;

  std::shared_ptr<const LandscapeFrame> m_beside;  ///< of the other lane; null: there is one

 private:
  std::vector<scenes::LookChoice*> m_choices;  ///< of the head, the plane first
  QPointer<QWidget> m_head;                    ///< the card's
};

}  // namespace perc::landscape_lab
