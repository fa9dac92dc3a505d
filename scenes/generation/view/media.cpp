// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to tell generated pictures from real ones.
#include "core/data/csv_writer.h"
#include "scenes/generation/frame.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/picture_quiz.h"
#include "scenes/kit/plain_chart.h"
#include "widgets/table/fact_table.h"

namespace perc::generation {
namespace {

Message noPictures(const GenerationFrame* frame) {
  if (!frame || frame->pictures) return {};
  return {PERC_TR("Samples in the plane are no pictures: choose the data set Digits or your own pictures."), {}};
}

}  // namespace

/// The class guesses which pictures are real. Its CSV: kind (real, generated), asked, right.
class QuizView : public scenes::LabView<GenerationFrame> {
  Q_OBJECT
 public:
  QuizView() : m_quiz(new scenes::PictureQuiz(this)) { fillWith(m_quiz, tr("Real or generated?")); }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_quiz->render(painter, rect, theme);
  }
  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("kind").text("asked").text("right").endRow();
    for (const bool generated : {false, true})
      csv.text(generated ? "generated" : "real")
          .number(m_quiz->score(generated).asked)
          .number(m_quiz->score(generated).right)
          .endRow();
    return csv.str();
  }
  bool showsSynthetic() const override { return m_frame && m_frame->pictures; }
  Message whyEmpty() const override { return noPictures(m_frame.get()); }
  QString describe() const override {
    const Message why = whyEmpty();
    return why.empty() ? m_quiz->spokenValue() : widgets::translated(why);
  }

 private:
  void refresh() override {
    if (m_frame && m_frame->pictures)
      m_quiz->setPictures(*m_frame->pictures, m_frame->real->pixels, m_frame->generated.pixels);
  }
  scenes::PictureQuiz* m_quiz;
};

/// What a detector is worth on this generator and on another one. Its CSV: pictures (own, other), auc, caught; and the
/// false alarms on real ones.
class DetectorView : public scenes::LabView<GenerationFrame> {
  Q_OBJECT
 public:
  DetectorView() : m_table(new widgets::FactTable(this)) {
    fillWith(m_table, tr("A detector"), m_table->focusProxy() ? m_table->focusProxy() : m_table);
    m_table->setNothing(tr("What a detector of generated pictures is worth will appear here."));
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_table->render(painter, rect, theme);
  }
  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("pictures").text("auc").text("caught").endRow();
    if (!m_frame || m_frame->detectorShare < 1) return csv.str();
    for (const int k : {0, 1})
      csv.text(k == 0 ? "own" : "other").number(m_frame->detectorAuc[k]).number(m_frame->caught[k]).endRow();
    csv.text("real").text("").number(m_frame->falseAlarms).endRow();
    return csv.str();
  }
  Message whyEmpty() const override { return noPictures(m_frame.get()); }
  QString describe() const override {
    const Message why = whyEmpty();
    return why.empty() ? m_table->spokenValue() : widgets::translated(why);
  }
  QString subtitle() const override {
    return m_frame && m_frame->detectorShare > 0 ? scenes::progressText(m_frame->detectorShare) : QString();
  }

 private:
  void refresh() override {
    std::vector<widgets::Fact> facts;
    if (m_frame && m_frame->detectorShare >= 1) {
      const QString makers[] = {tr("this generator"), widgets::translated(m_frame->otherMethod)};
      for (const int k : {0, 1})
        facts.push_back(
            {{makers[k], widgets::numberText(m_frame->detectorAuc[k], 3), widgets::percentText(m_frame->caught[k])},
             {}});
      facts.push_back({{tr("real ones"), {}, widgets::percentText(m_frame->falseAlarms)}, {}});
      for (widgets::Fact& fact : facts) {
        fact.readout.title = fact.cells[0];
        fact.readout.note =
            tr("It has learned real pictures and those of this generator, and is asked about new ones. What "
               "finds one generator need not find another.");
      }
    }
    m_table->setFacts({tr("Pictures by"), tr("ROC area"), tr("found")}, {false, true, true}, std::move(facts));
  }
  widgets::FactTable* m_table;
};

std::unique_ptr<scenes::SceneView> makeQuizView() { return std::make_unique<QuizView>(); }
std::unique_ptr<scenes::SceneView> makeDetectorView() { return std::make_unique<DetectorView>(); }

}  // namespace perc::generation

#include "media.moc"
