// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/track_words.h"
#include "scenes/cartpole/view/views.h"
#include "scenes/cartpole/view/worlds_painter.h"
#include "scenes/kit/lab_view.h"
#include "widgets/figure/readout.h"
#include "widgets/paint/text.h"

#include <QPainter>
#include <algorithm>

namespace perc::cartpole {
namespace {
const char* const kNames[] = {"exact", "gymnasium", "box2d-1", "box2d-training", "box2d-demo"};
}

/// The three physics on top of each other from the present state, and why they part. Its CSV has a row for each step:
/// time, the push in N that follows, and the four numbers in each world.
class WorldsView : public widgets::PointedFigure<std::size_t, scenes::LabView<CartPoleFrame>> {
  Q_OBJECT
 public:
  WorldsView() {
    takePointer(tr("Three physics"), tr("Left and right arrow keys read another step, Escape the last one."));
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    if (isEmpty()) widgets::paintEmptyText(painter, rect, describe(), theme);
    else WorldsPainter(*m_frame, theme).paint(painter, rect, std::nullopt);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("step").text("time").text("push");
    for (const char* name : kNames)
      for (const Axis axis : kAxes) csv.text(std::string(name) + "-" + stateId(axis));
    csv.endRow();
    if (isEmpty()) return csv.str();
    const WorldsComparison& w = m_frame->worlds;
    for (std::size_t i = 0; i <= w.pushes.size(); ++i) {
      csv.number(static_cast<double>(i))
          .number(kTimeStep * static_cast<double>(i))
          .number(i < w.pushes.size() ? w.pushes[i] : rl::kUndefined);
      for (const auto& states : w.states)
        for (const Axis axis : kAxes) csv.number(stateValue(states[i], axis));
      csv.endRow();
    }
    return csv.str();
  }

  QString describe() const override {
    if (isEmpty()) return tr("The same pushes in three physics, and how far they part, will appear here.");
    const WorldsComparison& w = m_frame->worlds;
    const std::size_t last = pointer().value_or(w.pushes.size()), first = std::min<std::size_t>(1, w.pushes.size());
    QStringList all;
    for (int which = 1; which < WorldsComparison::kCount; ++which) {
      const WorldDifference one = differenceOf(w, which, first), end = differenceOf(w, which, last);
      all << tr("%1: %2° and %3 mm, then %4° and %5 mm")
                 .arg(worldTitle(w, which), widgets::numberText(shownValue(Axis::Theta, one.angle), 2),
                      widgets::numberText(1000 * one.x, 2), widgets::numberText(shownValue(Axis::Theta, end.angle), 2),
                      widgets::numberText(1000 * end.x, 2));
    }
    return tr("How far each world is from the exact one in angle and position after 1 step, then after %Ln steps. %1.",
              nullptr, static_cast<int>(last))
        .arg(all.join(QStringLiteral("; ")));
  }

  QString subtitle() const override {
    return isEmpty() ? QString()
                     : tr("the same %Ln pushes from the present state", nullptr,
                          static_cast<int>(m_frame->worlds.pushes.size()));
  }

  QSize sizeHint() const override { return {720, 420}; }
  QSize minimumSizeHint() const override { return {260, 200}; }

 protected:
  bool isEmpty() const override { return !m_frame || m_frame->worlds.empty(); }

  void paintFigure(QPainter& painter, const widgets::Theme& theme) override {
    WorldsPainter(*m_frame, theme).paint(painter, rect(), pointer());
  }

  std::optional<std::size_t> placeAt(const QPointF& pixel) const override {
    return WorldsPainter(*m_frame, widgets::themeOf(this)).stepAt(rect(), pixel);
  }

  std::optional<std::size_t> moved(const std::optional<std::size_t>& from, int key, bool) const override {
    const std::size_t last = m_frame->worlds.pushes.size(), now = from.value_or(last);
    return key == Qt::Key_Left ? now - std::min<std::size_t>(now, 1) : std::min(last, now + 1);
  }

  /// Up and Down are left to others.
  bool takesKey(int key) const override { return widgets::arrowStep(key).y() == 0 && PointedFigure::takesKey(key); }

 private:
  void refresh() override {
    if (pointer() && !isEmpty()) setPointer(std::min(*pointer(), m_frame->worlds.pushes.size()));
    update();
  }
};

std::unique_ptr<scenes::SceneView> makeWorldsView() { return std::make_unique<WorldsView>(); }

}  // namespace perc::cartpole

#include "worlds.moc"
