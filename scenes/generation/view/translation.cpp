// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/generation/view/plane.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/picture_figures.h"
#include "widgets/field/field_widget.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <numeric>

namespace perc::generation {

using scenes::figureOf;
using scenes::sheetOf;
using widgets::numberText;
using widgets::SmallMultiples;

/// Samples of the source, what they are translated into and what comes back. In the plane over what the critic there
/// says of each place, with a line from each to its translation, and an arrow from where it began to where it comes
/// back; one place, that of the mouse, is followed. Its CSV: sample, stage (0 of the source, 1 there, 2 back), x, y or
/// p1, p2, …
class TranslationView : public scenes::LabView<GenerationFrame> {
  Q_OBJECT
 public:
  TranslationView() : m_field(new widgets::FieldWidget(this)), m_sheets(new widgets::SmallMultiplesWidget(this)) {
    QVBoxLayout* column = makeColumn();
    column->addWidget(m_field);
    column->addWidget(m_sheets);
    m_field->hide();
    readBy(m_sheets, tr("There and back"));
    m_field->setAccessibleName(tr("There and back"));
    m_sheets->setEmptyText(nothing());
    m_critic = addOption(tr("The critic's field"), true);
    m_ways = addOption(tr("Ways there"), false);
    m_back = addOption(tr("Ways back"), false);
    m_error = addOption(tr("Cycle error"), true);
    for (const auto signal : {&widgets::FieldWidget::clicked, &widgets::FieldWidget::dragged})
      connect(m_field, signal, this, &TranslationView::follow);
    m_field->setReadout([](double x, double y) {
      return tr("%1, %2: a click follows it there and back").arg(numberText(x, 3), numberText(y, 3));
    });
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    isInPlane() ? m_field->render(painter, rect, theme) : m_sheets->render(painter, rect, theme);
  }
  std::string csv() const override {
    if (!m_frame || !m_frame->pictures) return csvOfPlane();
    scenes::PictureRows rows(*m_frame->pictures, {"sample", "stage"});
    double stage = 0;
    for (const ShownSamples* samples :
         {&m_frame->translated.from, &m_frame->translated.there, &m_frame->translated.back}) {
      for (std::size_t i = 0; i < m_frame->translated.error.size(); ++i)
        rows.add({static_cast<double>(i + 1), stage}, samples->pixels, i);
      ++stage;
    }
    return rows.str();
  }
  bool showsSynthetic() const override { return m_frame && m_frame->pictures; }
  Message whyEmpty() const override {
    if (!m_frame || m_frame->isTranslation) return {};
    return {PERC_TR("Samples are made of noise: choose the method Translation, there and back."), {}};
  }
  QString describe() const override {
    if (const Message why = whyEmpty(); !why.empty()) return widgets::translated(why);
    if (isEmpty()) return nothing();
    return m_frame->pictures ? subtitle()
                             : tr("%1. The place %2 becomes %3 and comes back to %4.")
                                   .arg(subtitle(), placeText(0), placeText(1), placeText(2));
  }
  QString subtitle() const override {
    if (isEmpty()) return {};
    const auto& all = m_frame->translated.error;
    const QString mean = numberText(std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size()), 3);
    return m_frame->pictures ? tr("cycle error %1 on average").arg(mean)
                             : tr("cycle error %1 on average, of the place followed %2")
                                   .arg(mean, numberText(m_frame->translated.followedError, 3));
  }

 private:
  /// The place comes there and back in the next frame.
  void follow(double x, double y) {
    if (!m_frame) return;
    const double place[] = {x, y};
    for (const int k : {0, 1})
      emit requested(request::Set{
          k == 0 ? "walk-x" : "walk-y",
          std::clamp((place[k] - m_frame->translated.offset[k]) / m_frame->translated.scale[k], -4.0, 4.0)});
    emit requestsFinished();
  }
  QString placeText(int stage) const {
    return tr("(%1, %2)")
        .arg(numberText(m_frame->translated.followed[stage][0], 3),
             numberText(m_frame->translated.followed[stage][1], 3));
  }

  std::string csvOfPlane() const {
    data::CsvWriter csv;
    csv.text("sample").text("stage").text("x").text("y").endRow();
    if (!m_frame) return csv.str();
    int stage = 0;
    for (const ShownSamples* samples :
         {&m_frame->translated.from, &m_frame->translated.there, &m_frame->translated.back}) {
      for (std::size_t i = 0; i < m_frame->translated.error.size(); ++i)
        csv.number(static_cast<double>(i + 1)).number(stage).number(samples->x[i]).number(samples->y[i]).endRow();
      ++stage;
    }
    return csv.str();
  }
  static QString nothing() { return tr("Samples there and back will appear here."); }
  bool isEmpty() const { return !m_frame || m_frame->translated.error.empty(); }
  bool isInPlane() const { return !isEmpty() && !m_frame->pictures; }

  SmallMultiples sheets() const {
    SmallMultiples all;
    for (const auto& [title, samples] : {std::pair{tr("from"), &m_frame->translated.from},
                                         {tr("there"), &m_frame->translated.there},
                                         {tr("and back"), &m_frame->translated.back}})
      all.figures.push_back(figureOf(title, {}, sheetOf(*m_frame->pictures, samples->pixels, 25, 5)));
    return all;
  }
  void showPlane() {
    auto overlay = std::make_shared<widgets::FieldOverlay>();
    const auto lines = [](const ShownSamples& from, const ShownSamples& to, std::vector<std::vector<QPointF>>& all) {
      for (std::size_t i = 0; i < from.x.size(); ++i)
        all.push_back({QPointF(from.x[i], from.y[i]), QPointF(to.x[i], to.y[i])});
    };
    if (m_ways->isChecked()) lines(m_frame->translated.from, m_frame->translated.there, overlay->lines);
    if (m_back->isChecked()) lines(m_frame->translated.there, m_frame->translated.back, overlay->lines);
    if (!overlay->lines.empty()) overlay->lineName = m_back->isChecked() ? tr("there and back") : tr("there");
    const auto& from = m_frame->translated.from;
    const auto& way = m_frame->translated.followed;
    if (m_error->isChecked()) {
      lines(from, m_frame->translated.back, overlay->otherLines);
      overlay->otherLineName = tr("cycle error");
    }
    for (const int k : {0, 1}) overlay->arrows.emplace_back(way[k][0], way[k][1], way[k + 1][0], way[k + 1][1]);
    overlay->arrowName = tr("its way there and back");
    overlay->here = QPointF(way[0][0], way[0][1]);
    overlay->hereName = tr("the place followed");
    auto points = std::make_shared<Points>();  // what is imitated below the others
    appendPoints(*points, *m_frame->real, 2, std::ssize(from.x));
    appendPoints(*points, from, 1);
    appendPoints(*points, m_frame->translated.there, 0);
    const bool withField = m_critic->isChecked() && !m_frame->field.empty();
    m_field->setData({withField ? std::shared_ptr<const Grid>(m_frame, &m_frame->field) : emptyPlane(*m_frame),
                      std::move(points), nullptr, overlay});
    widgets::FieldOptions options = planeOptions(*m_frame);
    options.classNames = {tr("translated"), tr("of the source"), tr("of what is imitated")};
    m_field->setOptions(options);
  }
  void refresh() override {
    if (!m_frame) return;
    m_field->setVisible(isInPlane());
    m_sheets->setVisible(!isInPlane());
    setFocusProxy(isInPlane() ? static_cast<QWidget*>(m_field) : m_sheets);
    m_sheets->setEmptyText(m_frame->isTranslation ? nothing() : widgets::translated(whyEmpty()));
    if (isInPlane()) return showPlane();
    m_sheets->setFigures(isEmpty() ? SmallMultiples() : sheets());
  }

  widgets::FieldWidget* m_field;
  widgets::SmallMultiplesWidget* m_sheets;  ///< of pictures, in place of the field
  QAction *m_critic, *m_ways, *m_back, *m_error;
};

std::unique_ptr<scenes::SceneView> makeTranslationView() { return std::make_unique<TranslationView>(); }

}  // namespace perc::generation

#include "translation.moc"
