// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/views/boundary.h"
#include "scenes/playground/view/paint_tools.h"
#include "scenes/playground/view/views.h"
#include "widgets/field/field_widget.h"
#include "widgets/paint/icons.h"

#include <QPointF>
#include <QRandomGenerator>
#include <QToolButton>
#include <cmath>
#include <numbers>
#include <vector>

namespace perc::playground {
namespace {

constexpr int kSprayed = 4;               // points at each dab of the brush
constexpr double kDabDistance = 0.5;      // between two dabs, in radii
constexpr double kJitterStrength = 0.15;  // of each dab, in radii

}  // namespace

/// The boundary, whose points can be painted, erased and shaken by hand while it trains.
class PaintingView : public scenes::BoundaryView {
  Q_OBJECT
 public:
  PaintingView() : m_tools(new PaintTools(this)) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_tools);
    m_paint = new QAction(widgets::icon(QStringLiteral("brush")), tr("Paint points"), this);
    m_paint->setCheckable(true);
    addAction(m_paint);
    m_tools->hide();
    connect(m_paint, &QAction::toggled, this, &PaintingView::showTools);
    connect(m_tools, &PaintTools::changed, this, &PaintingView::showBrush);
    connect(m_tools, &PaintTools::targetChanged, this, &PaintingView::refresh);
    connect(m_tools, &PaintTools::clearRequested, this, [this] {
      if (!m_frame) return;
      const Grid& f = m_frame->field;
      send("erase-points", {(f.x0 + f.x1) / 2, (f.y0 + f.y1) / 2, f.x1 - f.x0, f.y1 - f.y0});
      emit requestsFinished();
    });
    connect(field(), &widgets::FieldWidget::dragged, this, &PaintingView::drag);
    connect(field(), &widgets::FieldWidget::released, this, &PaintingView::requestsFinished);
  }

  QWidget* createHeadWidget(QWidget* parent) override {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(m_paint);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(m_paint->text());
    return button;
  }

 protected:
  /// A plane without samples is there to be drawn on: the brush is at hand.
  void refresh() override {
    if (m_frame) {
      QStringList classes;
      for (const std::string& name : m_frame->classNames) classes << QString::fromStdString(name);
      m_tools->setClasses(classes);
    }
    BoundaryView::refresh();
    const bool bare = isBare();
    if (bare && !m_bare) m_paint->setChecked(true);
    m_bare = bare;
  }

  QString invitation() const override {
    const QString name = m_tools->targetName();
    return m_frame->classNames.empty() ? tr("Draw points of the value %1 here.").arg(name)
                                       : tr("Draw points of class %1 here.").arg(name);
  }

  void press(double x, double y) override {
    m_last = {x, y};
    if (m_tools->tool() == PaintTools::Tool::Choose) BoundaryView::press(x, y);
    else use(x, y);
  }

 private:
  void showTools(bool on) {
    m_tools->setVisible(on);
    m_tools->setTool(on ? PaintTools::Tool::Brush : PaintTools::Tool::Choose);
    showBrush();
  }

  /// The plane's radii that the tool reaches; none where it has no size.
  void showBrush() {
    const PaintTools::Tool tool = m_tools->tool();
    const bool round = tool != PaintTools::Tool::Choose && tool != PaintTools::Tool::Point;
    if (!round || !m_frame) return field()->setBrush(std::nullopt);
    const Grid& f = m_frame->field;
    field()->setBrush(QSizeF((f.x1 - f.x0) * m_tools->reach(), (f.y1 - f.y0) * m_tools->reach()));
  }

  void drag(double x, double y) {
    if (!m_frame || m_tools->tool() == PaintTools::Tool::Choose || m_tools->tool() == PaintTools::Tool::Point) return;
    const Grid& f = m_frame->field;
    const double dx = (x - m_last.x()) / ((f.x1 - f.x0) * m_tools->reach()),
                 dy = (y - m_last.y()) / ((f.y1 - f.y0) * m_tools->reach());
    if (std::hypot(dx, dy) < kDabDistance) return;
    m_last = {x, y};
    use(x, y);
  }

  /// One dab of the tool. What chance adds is decided here, once: the run's log holds the points themselves.
  void use(double x, double y) {
    if (!m_frame) return;
    const Grid& f = m_frame->field;
    const double rx = (f.x1 - f.x0) * m_tools->reach(), ry = (f.y1 - f.y0) * m_tools->reach();
    switch (m_tools->tool()) {
      case PaintTools::Tool::Choose: break;
      case PaintTools::Tool::Point: send("add-points", {x, y, m_tools->target()}); break;
      case PaintTools::Tool::Erase: send("erase-points", {x, y, rx, ry}); break;
      case PaintTools::Tool::Jitter: send("jitter-points", {x, y, rx, ry, kJitterStrength}); break;
      case PaintTools::Tool::Brush: {
        std::vector<double> triples;
        for (int i = 0; i < kSprayed; ++i) {
          const double r = std::sqrt(QRandomGenerator::global()->generateDouble());
          const double angle = 2 * std::numbers::pi * QRandomGenerator::global()->generateDouble();
          const double px = x + rx * r * std::cos(angle), py = y + ry * r * std::sin(angle);
          if (px >= f.x0 && px <= f.x1 && py >= f.y0 && py <= f.y1)
            triples.insert(triples.end(), {px, py, m_tools->target()});
        }
        if (!triples.empty()) send("add-points", std::move(triples));
      }
    }
  }

  void send(const char* act, std::vector<double> numbers) { emit requested(request::Act{act, std::move(numbers)}); }

  PaintTools* m_tools;
  QAction* m_paint;
  QPointF m_last;       ///< where a stroke last left something
  bool m_bare = false;  ///< there were no samples
};

std::unique_ptr<scenes::SceneView> makePaintingView() { return std::make_unique<PaintingView>(); }

}  // namespace perc::playground

#include "painting.moc"
