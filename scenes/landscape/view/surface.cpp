// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/stl.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/look_choice.h"
#include "scenes/landscape/looks.h"
#include "scenes/landscape/view/surface_model.h"
#include "scenes/landscape/view/views.h"
#include "widgets/field/surface_widget.h"
#include "widgets/paint/text.h"

#include <QPointer>
#include <QToolButton>

namespace perc::landscape_lab {

/// The surface over the plane, to be turned, with the paths on it. Under fog a click says where the lowest place is
/// thought to be. Its CSV: a, b, loss; its solid: for a 3-D printer.
class SurfaceView : public scenes::LabView<LandscapeFrame> {
  Q_OBJECT
 public:
  SurfaceView()
      : m_surface(new widgets::SurfaceWidget(this)),
        m_plane(new scenes::LookChoice(*param::find(declarations(), kPlaneId), this)),
        m_quantity(new scenes::LookChoice(*param::find(declarations(), kQuantityId), this)) {
    fillWith(m_surface, tr("Surface"));
    m_surface->setEmptyText(whyNone(nullptr));
    m_plane->setBrief(briefPlanes());
    m_contours = addOption(tr("Contours on the floor"), true);
    m_mesh = addOption(tr("Mesh"), true);
    connect(m_surface, &widgets::SurfaceWidget::clicked, this, &SurfaceView::guess);
  }

  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override {
    m_beside = std::static_pointer_cast<const LandscapeFrame>(cohort ? cohort->beside(lane) : nullptr);
  }
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    if (m_frame) m_surface->setData(figureOf(*m_frame, m_beside.get()));
    m_surface->render(painter, rect, theme);
    refresh();
  }
  std::string csv() const override { return surfaceCsv(m_frame.get()); }
  std::string solid() const override {
    if (!m_frame || !m_frame->surface || !m_frame->plane.problem.empty()) return {};
    const widgets::SurfaceData shown = surfaceOf(*m_frame, nullptr);
    StlOptions options;
    options.log = shown.log;
    options.clip = shown.clip;
    auto made = stlOf(m_frame->surface->heights, options);
    return made ? *std::move(made) : std::string();
  }
  QString describe() const override {
    if (!m_frame || !m_frame->surface || !m_frame->plane.problem.empty()) return whyNone(m_frame.get());
    const QString guessed = guessWords(*m_frame);
    return m_surface->painter().describe() + (guessed.isEmpty() ? QString() : QLatin1Char(' ') + guessed);
  }
  QString subtitle() const override { return m_frame ? surfaceSubtitle(*m_frame) : QString(); }
  QWidget* createHeadWidget(QWidget* parent) override {
    m_head = new QWidget(parent);
    return scenes::makeHead({m_plane->makeButton(m_head), m_quantity->makeButton(m_head)}, m_head);
  }

 private:
  void refresh() override {
    if (!m_frame) return;
    m_plane->show(static_cast<int>(m_frame->look.plane));
    if (m_head) m_head->setVisible(!m_frame->isSurface);  // x and y are the only plane there
    m_quantity->show(static_cast<int>(m_frame->look.quantity));
    widgets::SurfaceOptions options;
    options.contours = m_contours->isChecked();
    options.mesh = m_mesh->isChecked();
    m_surface->setOptions(options);
    m_surface->setEmptyText(whyNone(m_frame.get()));
    m_surface->setData(surfaceOf(*m_frame, m_beside.get()));
  }
  void guess(double x, double y) {
    if (!m_frame || !m_frame->look.fog) return;
    emit requested(request::Set{"guess", placeText(x, y)});
  }

  widgets::SurfaceWidget* m_surface;
  scenes::LookChoice *m_plane, *m_quantity;
  QPointer<QWidget> m_head;  ///< the card's
  QAction *m_contours, *m_mesh;
  std::shared_ptr<const LandscapeFrame> m_beside;  ///< of the other lane; null: there is one
};

std::unique_ptr<scenes::SceneView> makeSurfaceView() { return std::make_unique<SurfaceView>(); }

}  // namespace perc::landscape_lab

#include "surface.moc"
