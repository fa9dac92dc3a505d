// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"
#include "scenes/kit/scene_view.h"

class QLabel;
class QSlider;

namespace perc::scenes {

/// A slider in a view for a number that is looked at (param::When::Look): the panel's, where the eye is. It says what
/// it is and how much.
class LookSlider : public QWidget {
  Q_OBJECT
 public:
  /// `declaration` outlives it; `view` asks for what is set.
  LookSlider(const param::Declaration& declaration, SceneView* view);

  void show(double value);  ///< as the frame has it; not while a hand holds it

 private:
  const param::Declaration& m_declaration;
  QLabel* m_text;
  QSlider* m_slider;
};

}  // namespace perc::scenes
