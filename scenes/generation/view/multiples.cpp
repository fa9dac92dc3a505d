// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/multiples.h"
#include "core/data/csv_writer.h"
#include "scenes/generation/frame.h"
#include "scenes/generation/view/charts.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/picture_figures.h"
#include "widgets/paint/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace perc::generation {

using scenes::figureOf;
using scenes::sheetOf;
namespace {

using widgets::numberText;
using widgets::SmallFigure;
using widgets::SmallMultiples;

constexpr std::size_t kMostImages = 12;
constexpr int kPicturesSide = 5;

double metricOf(const MemberPicture& member, const char* id) {
  return std::ranges::find(member.metrics, id, &Metric::id)->value;
}

/// Dots: real ones pale, generated ones above them.
void paintDots(QPainter& painter, const QRectF& rect, const widgets::Theme& theme, const widgets::Axes& axes,
               const ShownSamples& real, const ShownSamples& generated) {
  const widgets::Palette& p = theme.palette();
  const double radius = std::clamp(rect.width() / 130, 0.8, 2.5);
  painter.setPen(Qt::NoPen);
  for (const bool below : {true, false}) {
    QColor colour = p.classes[below ? 1 : 0];
    if (below) colour.setAlphaF(0.35F);
    painter.setBrush(colour);
    const ShownSamples& samples = below ? real : generated;
    for (std::size_t i = 0; i < samples.x.size(); ++i)
      if (const QPointF at = axes.toPixel(rect, samples.x[i], samples.y[i]); rect.contains(at))
        painter.drawEllipse(at, radius, radius);
  }
}

widgets::Axes axesOf(const GenerationFrame& frame) {
  widgets::Axes axes;
  axes.x.title = QString::fromStdString(frame.xName);
  axes.y.title = QString::fromStdString(frame.yName);
  axes.x.span = {frame.x0, frame.x1};
  axes.y.span = {frame.y0, frame.y1};
  axes.grid = false;
  axes.frame = true;
  return axes;
}

class DotsView : public scenes::LabView<GenerationFrame> {
 public:
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_figures->render(painter, rect, theme);
  }

  bool showsSynthetic() const override { return m_frame && m_frame->pictures; }

 protected:
  DotsView(const QString& name, const QString& coming)
      : m_figures(new widgets::SmallMultiplesWidget(this)), m_coming(coming) {
    fillWith(m_figures, name);
    m_figures->setEmptyText(coming);
  }
  QString describe() const override { return m_frame ? m_figures->spokenValue() : m_coming; }

  SmallFigure figure(const QString& title, const QString& words, std::shared_ptr<const ShownSamples> generated) const {
    if (m_frame->pictures)
      return figureOf(title, words,
                      sheetOf(*m_frame->pictures, generated->pixels, kPicturesSide * kPicturesSide, kPicturesSide));
    return {title, words,
            [axes = axesOf(*m_frame), real = m_frame->real, generated = std::move(generated)](
                QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
              painter.setPen(QPen(theme.palette().line, 1));
              painter.setBrush(Qt::NoBrush);
              painter.drawRect(rect);
              paintDots(painter, rect, theme, axes, *real, *generated);
            }};
  }

  /// Squares, in the plane with common axes.
  SmallMultiples squares() const {
    widgets::SmallMultiples all;
    if (!m_frame->pictures) all.axes = axesOf(*m_frame);
    all.square = true;
    return all;
  }

  widgets::SmallMultiplesWidget* m_figures;
  QString m_coming;  ///< what will appear
};

}  // namespace

/// The samples as they were along the way; a click goes there. Its CSV: step, x, y or p1, p2, …
class FilmView : public DotsView {
  Q_OBJECT
 public:
  FilmView() : DotsView(tr("Film strip"), tr("The samples along the way will appear here.")) {
    connect(m_figures, &widgets::SmallMultiplesWidget::chosen, this, [this](int index) {
      const auto shown = images();
      if (index < static_cast<int>(shown.size()))
        emit requested(request::Seek{shown[static_cast<std::size_t>(index)].step});
    });
  }

  std::string csv() const override {
    data::CsvWriter csv;
    if (m_frame && m_frame->pictures) return csvOfPictures();
    csv.text("step").text("x").text("y").endRow();
    if (!m_frame) return csv.str();
    for (const FilmImage& image : m_frame->film)
      for (std::size_t i = 0; i < image.samples->x.size(); ++i)
        csv.number(static_cast<double>(image.step)).number(image.samples->x[i]).number(image.samples->y[i]).endRow();
    return csv.str();
  }

 private:
  std::string csvOfPictures() const {
    scenes::PictureRows rows(*m_frame->pictures, {"step"});
    for (const FilmImage& image : m_frame->film)
      for (std::size_t i = 0; i < image.samples->pixels.size() / m_frame->pictures->numbers(); ++i)
        rows.add({static_cast<double>(image.step)}, image.samples->pixels, i);
    return rows.str();
  }
  QString subtitle() const override { return m_frame ? tr("by step") : QString(); }
  /// The first and the last one, and of those between evenly many.
  std::vector<FilmImage> images() const {
    const auto& all = m_frame->film;
    std::vector<FilmImage> some;
    const std::size_t count = std::min(all.size(), kMostImages);
    for (std::size_t i = 0; i < count; ++i) some.push_back(all[count == 1 ? 0 : i * (all.size() - 1) / (count - 1)]);
    return some;
  }
  void refresh() override {
    if (!m_frame) return;
    widgets::SmallMultiples all = squares();
    for (const FilmImage& image : images()) {
      const QString title = widgets::integerText(image.step);
      const auto mean = [](const std::vector<float>& values) {
        return numberText(std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size()), 2);
      };
      const QString words =
          m_frame->pictures ? tr("25 samples")
                            : tr("the samples' middle is (%1, %2)").arg(mean(image.samples->x), mean(image.samples->y));
      all.figures.push_back(figure(title, words, image.samples));
    }
    m_figures->setFigures(std::move(all));
  }
};

/// The same from other seeds, and how many modes each found. Its CSV: setting, seed, step, modes, high-quality, kl, js,
/// frechet.
class SeedsView : public DotsView {
  Q_OBJECT
 public:
  SeedsView() : DotsView(tr("Many seeds"), tr("The same from several seeds will appear here.")) {}

  std::string csv() const override {
    data::CsvWriter csv;
    const auto figures = {"modes", "high-quality", "kl", "js", "frechet"};
    csv.text("setting").text("seed").text("step");
    for (const char* id : figures) csv.text(id);
    csv.endRow();
    if (!m_frame) return csv.str();
    for (const MemberPicture& one : m_frame->members) {
      csv.text(one.difference.empty() ? "own" : one.difference)
          .number(one.seed)
          .number(static_cast<double>(m_frame->step));
      for (const char* id : figures) csv.number(metricOf(one, id));
      csv.endRow();
    }
    return csv.str();
  }
  QString subtitle() const override { return m_frame ? spread() : QString(); }

 private:
  /// "modes found: 3 to 8 of 8, mean 6.3".
  QString spread() const {
    double least = INFINITY, most = -INFINITY, sum = 0;
    const auto& all = m_frame->members;
    if (all.size() < 2) return tr("one seed: set Seeds to see how much is luck");
    const char* id = m_frame->modesKnown > 0 ? "modes" : "js";
    int count = 0;
    for (const MemberPicture& one : all) {
      const double value = metricOf(one, id);
      if (!std::isfinite(value)) continue;
      least = std::min(least, value);
      most = std::max(most, value);
      sum += value;
      ++count;
    }
    if (count == 0) return {};
    const QString text =
        m_frame->modesKnown > 0 ? tr("modes found: %1 to %2, on average %3") : tr("JS: %1 to %2, on average %3");
    return text.arg(numberText(least), numberText(most), numberText(sum / count, 3));
  }

  void refresh() override {
    if (!m_frame) return;
    widgets::SmallMultiples all = squares();
    for (const MemberPicture& one : m_frame->members) {
      const double modes = metricOf(one, "modes"), js = metricOf(one, "js");
      QString title = QStringLiteral("+%1").arg(one.seed);
      if (!one.difference.empty()) title += QStringLiteral(", ") + QString::fromStdString(one.difference);
      const QString found = one.state == RunState::Diverged ? tr("diverged")
                            : m_frame->modesKnown > 0
                                ? (m_frame->pictures ? tr("%Ln classes", nullptr, static_cast<int>(modes))
                                                     : tr("%Ln modes", nullptr, static_cast<int>(modes)))
                                : tr("JS %1").arg(numberText(js, 2));
      title += QStringLiteral(": ") + found;
      all.figures.push_back(
          figure(title,
                 tr("KL %1, Fréchet distance %2")
                     .arg(numberText(metricOf(one, "kl"), 2), numberText(metricOf(one, "frechet"), 2)),
                 std::shared_ptr<const ShownSamples>(m_frame, &one.samples)));
    }
    m_figures->setFigures(std::move(all));
  }
};

std::unique_ptr<scenes::SceneView> makeFilmView() { return std::make_unique<FilmView>(); }
std::unique_ptr<scenes::SceneView> makeSeedsView() { return std::make_unique<SeedsView>(); }

}  // namespace perc::generation

#include "multiples.moc"
