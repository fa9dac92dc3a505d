// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/stl.h"
#include "scenes/landscape/view/plane_view.h"
#include "scenes/landscape/view/surface_model.h"
#include "scenes/landscape/view/views.h"
#include "widgets/field/surface_widget.h"

#include <QAction>

namespace perc::landscape_lab {

/// The surface over the plane, to be turned, with the paths on it. Under fog a click says where the lowest place is
/// thought to be. Its solid: for a 3-D printer.
class SurfaceView : public PlaneView {
  Q_OBJECT
 public:
  SurfaceView() : m_surface(new widgets::SurfaceWidget(this)) {
    fillWith(m_surface, tr("Surface"));
    m_surface->setEmptyText(whyNone(nullptr));
    addPlaneChoice();
    m_quantity = addLookChoice(kQuantityId);
    m_contours = addOption(tr("Contours on the floor"), true);
    m_mesh = addOption(tr("Mesh"), true);
    auto* back = new QAction(tr("Turn it back"), this);
    addAction(back);
    connect(back, &QAction::triggered, this, [this] { m_surface->setAngle({}); });
    connect(m_surface, &widgets::SurfaceWidget::clicked, this, [this](double x, double y) { guess(x, y); });
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    if (m_frame) m_surface->setData(figureOf(*m_frame, m_beside.get()));
    m_surface->render(painter, rect, theme);
    refresh();
  }
  std::string solid() const override {
    if (!hasSurface()) return {};
    const widgets::SurfaceData shown = surfaceOf(*m_frame, nullptr);
    StlOptions options;
    options.log = shown.log;
    options.clip = shown.clip;
    auto made = stlOf(litHeights(*m_frame), options);
    return made ? *std::move(made) : std::string();
  }

 private:
  QString figureWords() const override { return m_surface->painter().describe(); }
  void refresh() override {
    if (!m_frame) return;
    showHead();
    m_quantity->show(static_cast<int>(m_frame->look.quantity));
    widgets::SurfaceOptions options;
    options.contours = m_contours->isChecked();
    options.mesh = m_mesh->isChecked();
    m_surface->setOptions(options);
    m_surface->setEmptyText(whyNone(m_frame.get()));
    m_surface->setData(surfaceOf(*m_frame, m_beside.get()));
  }

  widgets::SurfaceWidget* m_surface;
  scenes::LookChoice* m_quantity;
  QAction *m_contours, *m_mesh;
};

std::unique_ptr<scenes::SceneView> makeSurfaceView() { return std::make_unique<SurfaceView>(); }

}  // namespace perc::landscape_lab

#include "surface.moc"
