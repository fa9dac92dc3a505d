// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/generation/view/charts.h"
#include "scenes/generation/view/plane.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/picture_figures.h"
#include "widgets/field/field_painter.h"
#include "widgets/figure/multiples.h"
#include "widgets/paint/text.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace perc::generation {

using scenes::sheetOf;
using widgets::numberText;
using widgets::SmallFigure;
using widgets::SmallMultiples;

/// The next round in slow motion, before it is made: noise, samples, what the critic says, the critic's updates, what
/// it says then, the generator's updates; with the numbers, and with buttons for updates of one side alone. Its CSV:
/// sample, noise-x, noise-y, x, y, x-after, y-after; of pictures sample, after (1: the generator's updates), p1, p2, …
class RoundView : public scenes::LabView<GenerationFrame> {
  Q_OBJECT
 public:
  RoundView() : m_figures(new widgets::SmallMultiplesWidget(this)) {
    QVBoxLayout* column = makeColumn(4);
    column->addWidget(m_figures, 1);
    auto* row = new QHBoxLayout;
    for (const bool critic : {true, false}) {
      auto* button = new QPushButton(critic ? tr("Critic alone") : tr("Generator alone"), this);
      widgets::setButtonRole(button, widgets::ButtonRole::Soft);
      button->setToolTip(critic ? tr("One update of the critic, without the generator.")
                                : tr("One update of the generator, without the critic."));
      connect(button, &QPushButton::clicked, this, [this, critic] {
        emit requested(request::Act{critic ? "update-critic" : "update-generator", std::vector<double>{1}});
        emit requestsFinished();
      });
      row->addWidget(button);
      m_buttons.push_back(button);
    }
    row->addStretch();
    column->addLayout(row);
    readBy(m_figures, tr("One round"));
    m_figures->setEmptyText(nothing());
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_figures->render(painter, rect, theme);
  }
  std::string csv() const override {
    data::CsvWriter csv;
    if (m_frame && m_frame->pictures && m_frame->round) return csvOfPictures();
    for (const char* name : {"sample", "noise-x", "noise-y", "x", "y", "x-after", "y-after"}) csv.text(name);
    csv.endRow();
    if (!m_frame || !m_frame->round) return csv.str();
    const RoundPicture& r = *m_frame->round;
    for (std::size_t i = 0; i < r.noise.x.size(); ++i)
      csv.number(static_cast<double>(i + 1))
          .number(r.noise.x[i])
          .number(r.noise.y[i])
          .number(r.generated[0].x[i])
          .number(r.generated[0].y[i])
          .number(r.generated[1].x[i])
          .number(r.generated[1].y[i])
          .endRow();
    return csv.str();
  }
  bool showsSynthetic() const override { return m_frame && m_frame->pictures; }
  Message whyEmpty() const override {
    if (!m_frame || m_frame->isGame) return {};
    return {m_frame->isTranslation ? PERC_TR("Translation has a critic each way; this shows the one of a game of two.")
                                   : PERC_TR("There is no game: one network learns one loss."),
            {}};
  }
  QString describe() const override { return m_frame && m_frame->round ? m_figures->figures().describe() : nothing(); }
  QString subtitle() const override {
    if (!m_frame || !m_frame->round) return {};
    return tr("the next one, before it is made");
  }

 private:
  std::string csvOfPictures() const {
    scenes::PictureRows rows(*m_frame->pictures, {"sample", "after"});
    for (const int after : {0, 1}) {
      const std::vector<float>& made = m_frame->round->generated[after].pixels;
      for (std::size_t i = 0; i < made.size() / m_frame->pictures->numbers(); ++i)
        rows.add({static_cast<double>(i + 1), static_cast<double>(after)}, made, i);
    }
    return rows.str();
  }
  static QString nothing() { return tr("The next round in slow motion will appear here."); }

  /// A plane with a text of numbers below.
  SmallFigure stage(const QString& title, const QString& numbers, widgets::FieldData shown, const Grid* scaled) const {
    widgets::FieldOptions options = planeOptions(*m_frame);
    options.legend = options.axes = false;
    if (scaled && m_frame->verdict == Verdict::Potential) {
      const auto [low, high] = std::ranges::minmax(scaled->values);
      options.low = low, options.high = high > low ? high : low + 1, options.middle = (options.low + options.high) / 2;
    }
    return {title, title + QStringLiteral(": ") + numbers,
            [numbers, options, shown = std::move(shown)](QPainter& painter, const QRectF& rect,
                                                         const widgets::Theme& theme) {
              widgets::FieldPainter field;
              field.setOptions(options);
              field.setData(shown);
              field.paint(painter, writeBelow(painter, rect, theme, numbers), theme);
            }};
  }
  /// Pictures with a text of numbers below.
  SmallFigure stage(const QString& title, const QString& numbers, const ShownSamples& samples) const {
    return {title, title + QStringLiteral(": ") + numbers,
            [numbers, sheet = sheetOf(*m_frame->pictures, samples.pixels, 25, 5)](QPainter& painter, const QRectF& rect,
                                                                                  const widgets::Theme& theme) {
              sheet.paint(painter, writeBelow(painter, rect, theme, numbers), theme);
            }};
  }
  /// The room above the text.
  static QRectF writeBelow(QPainter& painter, const QRectF& rect, const widgets::Theme& theme, const QString& numbers) {
    painter.setFont(theme.font(widgets::TextRole::Small));
    const double below = 2.2 * QFontMetricsF(painter.font()).height();
    painter.setPen(theme.palette().text);
    painter.drawText(QRectF(rect.left(), rect.bottom() - below, rect.width(), below),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, numbers);
    return rect.adjusted(0, 0, 0, -below);
  }

  /// A part of the round, kept alive with the frame.
  template <class T>
  std::shared_ptr<const T> part(const T& value) const {
    return {m_frame, &value};
  }

  SmallMultiples stages() const {
    const RoundPicture& r = *m_frame->round;
    const bool pictures = m_frame->pictures.has_value();
    auto noisePlane = std::make_shared<Grid>();
    noisePlane->x0 = noisePlane->y0 = -3, noisePlane->x1 = noisePlane->y1 = 3;
    const auto plane = emptyPlane(*m_frame);
    const auto both = pointsOf(&r.real, &r.generated[0]);
    const auto place = [](const ShownSamples& samples) {
      return QStringLiteral("(%1, %2)").arg(numberText(samples.x[0], 2), numberText(samples.y[0], 2));
    };
    const auto said = [&](int after) {
      return tr("%1; the first: %2")
          .arg(tr("real %1, generated %2").arg(numberText(r.meanReal[after], 3), numberText(r.meanGenerated[after], 3)),
               numberText(r.first[after], 3));
    };
    const QString drawn = tr("the first: %1").arg(place(r.noise));
    const QString critic = tr("%Ln times: its loss %1 → %2", nullptr, r.criticUpdates)
                               .arg(numberText(r.criticLoss[0], 3), numberText(r.criticLoss[1], 3));
    const QString generator = tr("%Ln times: its loss %1 → %2", nullptr, r.generatorUpdates)
                                  .arg(numberText(r.generatorLoss[0], 3), numberText(r.generatorLoss[1], 3));
    SmallMultiples all;
    all.aspect = 0.85;
    all.figures.push_back(
        stage(tr("1 Draw noise"), drawn, {noisePlane, pointsOf(nullptr, &r.noise), nullptr}, nullptr));
    if (pictures) {
      all.figures.push_back(stage(tr("2 Generate"), tr("25 of them"), r.generated[0]));
      all.figures.push_back(stage(tr("3 Judge, beside real ones"), said(0), r.real));
      all.figures.push_back(stage(tr("4 Update the critic"), critic, r.real));
      all.figures.push_back(stage(tr("5 Judge again"), said(1), r.generated[0]));
      all.figures.push_back(stage(tr("6 Update the generator"), generator, r.generated[1]));
      return all;
    }
    all.figures.push_back(stage(tr("2 Generate"), tr("the first becomes %1").arg(place(r.generated[0])),
                                {plane, both, nullptr}, nullptr));
    all.figures.push_back(stage(tr("3 Judge"), said(0), {part(r.field[0]), both, nullptr}, &r.field[0]));
    all.figures.push_back(stage(tr("4 Update the critic"), critic, {part(r.field[1]), nullptr, nullptr}, &r.field[1]));
    all.figures.push_back(stage(tr("5 Judge again"), said(1), {part(r.field[1]), both, nullptr}, &r.field[1]));
    auto moved = std::make_shared<widgets::FieldOverlay>();
    for (std::size_t i = 0; i < r.generated[0].x.size(); ++i)
      moved->arrows.emplace_back(r.generated[0].x[i], r.generated[0].y[i], r.generated[1].x[i], r.generated[1].y[i]);
    all.figures.push_back(stage(tr("6 Update the generator"),
                                tr("%1; the first goes to %2").arg(generator, place(r.generated[1])),
                                {plane, pointsOf(&r.real, &r.generated[1]), nullptr, moved}, nullptr));
    return all;
  }

  void refresh() override {
    if (!m_frame) return;
    for (QPushButton* button : m_buttons) button->setEnabled(m_frame->isGame && m_frame->state == RunState::Ok);
    m_figures->setFigures(m_frame->round ? stages() : widgets::SmallMultiples());
    m_figures->setEmptyText(m_frame->isGame ? nothing() : widgets::translated(whyEmpty()));
  }

  widgets::SmallMultiplesWidget* m_figures;
  std::vector<QPushButton*> m_buttons;
};

std::unique_ptr<scenes::SceneView> makeRoundView() { return std::make_unique<RoundView>(); }

}  // namespace perc::generation

#include "round.moc"
