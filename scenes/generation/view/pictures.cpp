// SPDX-License-Identifier: GPL-3.0-or-later
// Views that only pictures have.
#include "scenes/generation/frame.h"
#include "scenes/generation/sim.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/look_slider.h"
#include "scenes/kit/picture_figures.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <climits>

namespace perc::generation {

using scenes::figureOf;
using scenes::sheetOf;
using widgets::numberText;
using widgets::SmallMultiples;

class PicturesView : public scenes::LabView<GenerationFrame> {
  Q_OBJECT
 public:
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_figures->render(painter, rect, theme);
  }
  bool showsSynthetic() const override { return m_frame && m_frame->pictures; }
  Message whyEmpty() const override {
    if (!m_frame || m_frame->pictures) return {};
    return {PERC_TR("Samples in the plane are no pictures: choose the data set Digits or your own pictures."), {}};
  }
  QString describe() const override {
    if (const Message why = whyEmpty(); !why.empty()) return widgets::translated(why);
    return m_frame && m_frame->pictures ? m_figures->figures().describe() : m_coming;
  }

 protected:
  PicturesView(const QString& name, const QString& coming)
      : m_figures(new widgets::SmallMultiplesWidget(this)), m_coming(coming) {
    fillWith(m_figures, name);
    m_figures->setEmptyText(coming);
  }
  virtual SmallMultiples figures() const = 0;

 private:
  void refresh() override {
    if (!m_frame) return;
    m_figures->setEmptyText(m_frame->pictures ? m_coming : widgets::translated(whyEmpty()));
    m_figures->setFigures(m_frame->pictures ? figures() : SmallMultiples());
  }

  widgets::SmallMultiplesWidget* m_figures;
  QString m_coming;  ///< what will appear
};

/// In each row pictures of places between two noises. Its CSV: row, step, p1, p2, …
class InterpolationView : public PicturesView {
  Q_OBJECT
 public:
  InterpolationView()
      : PicturesView(tr("From one to another"), tr("Pictures between pairs of noises will appear here.")) {}

  std::string csv() const override {
    if (!m_frame || !m_frame->pictures) return "row,step\n";
    scenes::PictureRows rows(*m_frame->pictures, {"row", "step"});
    for (int i = 0; i * m_frame->pictures->numbers() < m_frame->between.pixels.size(); ++i)
      rows.add({i / kBetweenSteps + 1.0, i % kBetweenSteps + 1.0}, m_frame->between.pixels,
               static_cast<std::size_t>(i));
    return rows.str();
  }

 private:
  SmallMultiples figures() const override {
    SmallMultiples all;
    if (m_frame->between.pixels.empty()) return all;
    all.figures.push_back(figureOf(
        m_frame->isTranslation ? tr("each row: translations on the way from one picture of the source to another")
                               : tr("each row: from one noise to another, along the arc between them"),
        tr("8 rows of 9 pictures"), sheetOf(*m_frame->pictures, m_frame->between.pixels, INT_MAX, kBetweenSteps)));
    return all;
  }
};

/// Some pictures, the same moved along the directions of slant and thickness, and with each other's style. Its CSV:
/// sample, stage (0 as they are, 1 moved, 2 with the next one's style), p1, p2, …
class DirectionsView : public PicturesView {
  Q_OBJECT
 public:
  DirectionsView()
      : PicturesView(tr("Directions"), tr("Pictures moved along directions of the noise will appear here.")) {
    for (const char* id : {"move-slant", "move-thickness", "truncation"}) {
      m_sliders.push_back(new scenes::LookSlider(*param::find(*lab().declarations, id), this));
      layout()->addWidget(m_sliders.back());
    }
  }

  std::string csv() const override {
    if (!m_frame || !m_frame->pictures) return "sample,stage\n";
    scenes::PictureRows rows(*m_frame->pictures, {"sample", "stage"});
    double stage = 0;
    for (const ShownSamples* samples : {&m_frame->plain, &m_frame->moved, &m_frame->mixed}) {
      for (std::size_t i = 0; i < samples->pixels.size() / m_frame->pictures->numbers(); ++i)
        rows.add({static_cast<double>(i + 1), stage}, samples->pixels, i);
      ++stage;
    }
    return rows.str();
  }
  Message whyEmpty() const override {
    if (!m_frame || !m_frame->isTranslation) return PicturesView::whyEmpty();
    return {PERC_TR("A translation is made of pictures, not of noise."), {}};
  }
  QString subtitle() const override {
    if (!m_frame || m_frame->plain.pixels.empty()) return {};
    return tr("the noise explains slant to %1, thickness to %2 (R²)")
        .arg(widgets::percentText(m_frame->explained[0]), widgets::percentText(m_frame->explained[1]));
  }

 private:
  SmallMultiples figures() const override {
    const double values[] = {m_frame->slant, m_frame->thickness, m_frame->truncation};
    for (std::size_t i = 0; i < m_sliders.size(); ++i) m_sliders[i]->show(values[i]);
    SmallMultiples all;
    if (m_frame->plain.pixels.empty()) return all;
    for (const auto& [title, samples] : {std::pair{tr("as they are"), &m_frame->plain},
                                         {tr("moved"), &m_frame->moved},
                                         {tr("with the next one's style"), &m_frame->mixed}})
      all.figures.push_back(figureOf(title, {}, sheetOf(*m_frame->pictures, samples->pixels, 25, 5)));
    return all;
  }
  std::vector<scenes::LookSlider*> m_sliders;
};

/// Generated pictures, and beside each the real one that is nearest to it. Its CSV: sample, distance, usual (of a real
/// picture and the nearest other one).
class NearestView : public PicturesView {
  Q_OBJECT
 public:
  NearestView()
      : PicturesView(tr("Is it copying?"), tr("Samples beside the nearest real pictures will appear here.")) {}

  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("sample").text("distance").text("usual").endRow();
    for (std::size_t i = 0; m_frame && i < m_frame->copyDistance.size(); ++i)
      csv.number(static_cast<double>(i + 1)).number(m_frame->copyDistance[i]).number(m_frame->apart).endRow();
    return csv.str();
  }
  QString subtitle() const override {
    if (!m_frame || m_frame->copyDistance.empty()) return {};
    return tr("left generated, right the nearest real one, and how far; two real ones: %1, a copy: 0")
        .arg(numberText(m_frame->apart, 3));
  }

 private:
  SmallMultiples figures() const override {
    SmallMultiples all;
    all.aspect = 1.8;
    for (std::size_t i = 0; i < m_frame->copyDistance.size(); ++i) {
      widgets::PictureSheet pair =
          sheetOf(*m_frame->pictures, m_frame->generated.pixels, std::vector{static_cast<int>(i)}, 2);
      const widgets::PictureSheet real =
          sheetOf(*m_frame->pictures, m_frame->copied.pixels, std::vector{static_cast<int>(i)}, 2);
      pair.pixels.insert(pair.pixels.end(), real.pixels.begin(), real.pixels.end());
      all.figures.push_back(figureOf(numberText(m_frame->copyDistance[i], 3),
                                     tr("distance to the nearest real picture"), std::move(pair)));
    }
    return all;
  }
};

std::unique_ptr<scenes::SceneView> makeInterpolationView() { return std::make_unique<InterpolationView>(); }
std::unique_ptr<scenes::SceneView> makeDirectionsView() { return std::make_unique<DirectionsView>(); }
std::unique_ptr<scenes::SceneView> makeNearestView() { return std::make_unique<NearestView>(); }

}  // namespace perc::generation

#include "pictures.moc"
