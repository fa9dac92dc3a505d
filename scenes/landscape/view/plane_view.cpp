// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/view/plane_view.h"

#include "scenes/kit/csv.h"
#include "scenes/landscape/view/surface_model.h"

#include <QToolButton>

namespace perc::landscape_lab {

void PlaneView::addPlaneChoice() { addLookChoice(kPlaneId)->setBrief(briefPlanes()); }

scenes::LookChoice* PlaneView::addLookChoice(const char* id) {
  m_choices.push_back(new scenes::LookChoice(*param::find(declarations(), id), this));
  return m_choices.back();
}

void PlaneView::setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) {
  m_beside = std::static_pointer_cast<const LandscapeFrame>(cohort ? cohort->beside(lane) : nullptr);
}

std::string PlaneView::csv() const {
  data::CsvWriter csv;
  csv.text("a").text("b").text(m_frame && isAccuracy(*m_frame) ? "accuracy" : "loss").endRow();
  if (hasSurface()) scenes::writeGrid(csv, litHeights(*m_frame), 1);
  return csv.str();
}

QString PlaneView::describe() const {
  if (!hasSurface()) return whyNone(m_frame.get());
  const QString guessed = guessWords(*m_frame);
  return figureWords() + (guessed.isEmpty() ? QString() : QLatin1Char(' ') + guessed);
}

QString PlaneView::subtitle() const { return hasSurface() ? surfaceSubtitle(*m_frame) : QString(); }

QWidget* PlaneView::createHeadWidget(QWidget* parent) {
  m_head = new QWidget(parent);
  std::vector<QToolButton*> buttons;
  for (scenes::LookChoice* choice : m_choices) buttons.push_back(choice->makeButton(m_head));
  return scenes::makeHead(buttons, m_head);
}

void PlaneView::showHead() {
  m_choices.front()->show(static_cast<int>(m_frame->look.plane));
  if (m_head) m_head->setVisible(!m_frame->isSurface);  // x and y are the only plane there
}

bool PlaneView::guess(double x, double y) {
  if (!m_frame || !m_frame->look.fog) return false;
  emit requested(request::Set{"guess", placeText(x, y)});
  return true;
}

}  // namespace perc::landscape_lab
