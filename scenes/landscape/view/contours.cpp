// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/view/plane_view.h"
#include "scenes/landscape/view/surface_model.h"
#include "scenes/landscape/view/views.h"
#include "widgets/field/map_widget.h"

#include <QAction>
#include <algorithm>

namespace perc::landscape_lab {

/// The surface from above: lines of equal height, the paths, and at each walker the parts of its next update. A click
/// chooses the start on a made-up surface, or under fog says where the lowest place is thought to be.
class ContoursView : public PlaneView {
  Q_OBJECT
 public:
  ContoursView() : m_map(new widgets::MapWidget(this)) {
    fillWith(m_map, tr("Contours"));
    m_map->setEmptyText(whyNone(nullptr));
    addPlaneChoice();
    m_arrows = addOption(tr("Parts of the next update"), true);
    m_lines = addOption(tr("Lines of equal height"), true);
    connect(m_map, &widgets::MapWidget::clicked, this, &ContoursView::choose);
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    if (m_frame) m_map->setData(figureOf(*m_frame, m_beside.get()), shownArrows());
    m_map->render(painter, rect, theme);
    refresh();
  }

 private:
  QString figureWords() const override { return m_map->painter().describe(); }
  void refresh() override {
    if (!m_frame) return;
    showHead();
    widgets::SurfaceOptions options;
    options.contours = m_lines->isChecked();
    m_map->setOptions(options);
    m_map->setEmptyText(whyNone(m_frame.get()));
    m_map->setHint(hint());
    m_map->setData(surfaceOf(*m_frame, m_beside.get()), shownArrows());
  }

  QString hint() const {
    if (m_frame->look.fog && m_frame->look.guess.empty())
      return tr("Where is the lowest place? A click says it, and the fog lifts.");
    const QString guessed = guessWords(*m_frame);
    if (!guessed.isEmpty()) return guessed;
    return m_frame->isSurface ? tr("A click chooses where the walk begins.")
                              : tr("Point at a place to read its height.");
  }

  std::vector<widgets::MapArrow> shownArrows() const {
    return m_arrows->isChecked() ? arrows() : std::vector<widgets::MapArrow>();
  }

  /// With names at the first walker only.
  std::vector<widgets::MapArrow> arrows() const {
    std::vector<widgets::MapArrow> all;
    for (std::size_t i = 0; i < m_frame->walkers.size(); ++i) {
      const WalkerPicture& walker = m_frame->walkers[i];
      if (walker.pathA.empty()) continue;
      const QPointF here(double{walker.pathA.back()}, double{walker.pathB.back()});
      for (const Arrow& arrow : walker.arrows)
        all.push_back({here, QPointF(double{arrow.a}, double{arrow.b}), static_cast<int>(i),
                       static_cast<int>(arrow.kind),
                       i == 0 && m_frame->walkers.size() == 1 ? nameOf(arrow.kind) : QString()});
    }
    return all;
  }
  static QString nameOf(Arrow::Kind kind) {
    switch (kind) {
      case Arrow::Kind::Gradient: return tr("−rate × gradient");
      case Arrow::Kind::Momentum: return tr("momentum");
      case Arrow::Kind::Step: return tr("step");
    }
    return {};
  }

  void choose(double x, double y) {
    if (!guess(x, y) && m_frame && m_frame->isSurface) {
      emit requested(request::Set{"start-x", std::clamp(x, -100.0, 100.0)});
      emit requested(request::Set{"start-y", std::clamp(y, -100.0, 100.0)});
      emit requestsFinished();
    }
  }

  widgets::MapWidget* m_map;
  QAction *m_arrows, *m_lines;
};

std::unique_ptr<scenes::SceneView> makeContoursView() { return std::make_unique<ContoursView>(); }

}  // namespace perc::landscape_lab

#include "contours.moc"
