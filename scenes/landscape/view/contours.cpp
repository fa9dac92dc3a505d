// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/lab_view.h"
#include "scenes/kit/look_choice.h"
#include "scenes/landscape/looks.h"
#include "scenes/landscape/view/surface_model.h"
#include "scenes/landscape/view/views.h"
#include "widgets/field/map_widget.h"

#include <QAction>
#include <QPointer>
#include <QToolButton>

namespace perc::landscape_lab {

/// The surface from above: lines of equal height, the paths, and at each walker the parts of its next update. A click
/// chooses the start on a made-up surface, or under fog says where the lowest place is thought to be. Its CSV: a, b,
/// loss.
class ContoursView : public scenes::LabView<LandscapeFrame> {
  Q_OBJECT
 public:
  ContoursView()
      : m_map(new widgets::MapWidget(this)),
        m_plane(new scenes::LookChoice(*param::find(declarations(), kPlaneId), this)) {
    fillWith(m_map, tr("Contours"));
    m_map->setEmptyText(whyNone(nullptr));
    m_plane->setBrief(briefPlanes());
    m_arrows = addOption(tr("Parts of the next update"), true);
    m_lines = addOption(tr("Lines of equal height"), true);
    connect(m_map, &widgets::MapWidget::clicked, this, &ContoursView::choose);
  }

  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override {
    m_beside = std::static_pointer_cast<const LandscapeFrame>(cohort ? cohort->beside(lane) : nullptr);
  }
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    if (m_frame) m_map->setData(figureOf(*m_frame, m_beside.get()), shownArrows());
    m_map->render(painter, rect, theme);
    refresh();
  }
  std::string csv() const override { return surfaceCsv(m_frame.get()); }
  QString describe() const override {
    if (!m_frame || !m_frame->surface || !m_frame->plane.problem.empty()) return whyNone(m_frame.get());
    const QString guessed = guessWords(*m_frame);
    return m_map->painter().describe() + (guessed.isEmpty() ? QString() : QLatin1Char(' ') + guessed);
  }
  QString subtitle() const override { return m_frame ? surfaceSubtitle(*m_frame) : QString(); }
  QWidget* createHeadWidget(QWidget* parent) override { return m_head = m_plane->makeButton(parent); }

 private:
  void refresh() override {
    if (!m_frame) return;
    m_plane->show(static_cast<int>(m_frame->look.plane));
    if (m_head) m_head->setVisible(!m_frame->isSurface);  // x and y are the only plane there
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
    if (!m_frame) return;
    if (m_frame->look.fog) {
      emit requested(request::Set{"guess", placeText(x, y)});
    } else if (m_frame->isSurface) {
      emit requested(request::Set{"start-x", std::clamp(x, -100.0, 100.0)});
      emit requested(request::Set{"start-y", std::clamp(y, -100.0, 100.0)});
      emit requestsFinished();
    }
  }

  widgets::MapWidget* m_map;
  scenes::LookChoice* m_plane;
  QPointer<QWidget> m_head;  ///< the card's
  QAction *m_arrows, *m_lines;
  std::shared_ptr<const LandscapeFrame> m_beside;
};

std::unique_ptr<scenes::SceneView> makeContoursView() { return std::make_unique<ContoursView>(); }

}  // namespace perc::landscape_lab

#include "contours.moc"
