// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/bandits/view/arms_painter.h"
#include "scenes/bandits/view/views.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/look_choice.h"
#include "widgets/figure/readout.h"
#include "widgets/paint/text.h"

#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace perc::bandits {

using rl::ArmRule;
using widgets::integerText;
using widgets::numberText;

/// The arms of the first run, and what is believed of them. A click (or Return) pulls one by hand and makes that step.
/// Its CSV: arm, true mean (empty: hidden), estimate, pulls, what the next choice goes by, the last reward.
class ArmsView : public widgets::PointedFigure<int, scenes::LabView<BanditsFrame>> {
  Q_OBJECT
 public:
  ArmsView() : m_trueMeans(new scenes::LookChoice(*param::find(schema().declarations(), kTrueMeansId), this)) {
    takePointer(tr("Arms"), tr("Left and right arrow keys go from arm to arm, Return pulls one by hand."));
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    if (isEmpty()) widgets::paintEmptyText(painter, rect, describe(), theme);
    else ArmsPainter(*m_frame, theme).paint(painter, rect.adjusted(kEdge, kEdge, -kEdge, -kEdge));
  }

  std::string csv() const override {
    data::CsvWriter csv;
    for (const char* name : {"arm", "true-mean", "estimate", "pulls", "score", "last-reward"}) csv.text(name);
    csv.endRow();
    for (int i = 0; m_frame && i < arms(); ++i) {
      const ArmPicture& arm = at(i);
      csv.number(i + 1);
      shows() ? csv.number(arm.mean) : csv.text("");
      csv.number(arm.estimate).number(static_cast<double>(arm.pulls)).number(arm.score);
      m_frame->last.arm == i ? csv.number(m_frame->last.reward) : csv.text("");
      csv.endRow();
    }
    return csv.str();
  }

  QString describe() const override {
    if (!m_frame) return tr("The arms, what is believed of each, and how often it was pulled will appear here.");
    QStringList said{tr("Arms of the first run after %Ln steps.", nullptr, static_cast<int>(m_frame->step))};
    if (m_frame->last.arm >= 0) said << lastWords();
    for (int i = 0; i < arms(); ++i)
      if (!pointer() || *pointer() == i) said << wordsOf(i).join(QStringLiteral(", ")) + QLatin1Char('.');
    return said.join(QLatin1Char(' '));
  }
  QString subtitle() const override {
    return m_frame ? tr("of the first of %Ln runs", nullptr, m_frame->params.runs) : QString();
  }
  QWidget* createHeadWidget(QWidget* parent) override { return m_trueMeans->makeButton(parent); }
  QSize sizeHint() const override { return {520, 380}; }
  QSize minimumSizeHint() const override { return {200, 180}; }

 protected:
  bool isEmpty() const override { return !m_frame; }
  void paintFigure(QPainter& painter, const widgets::Theme& theme) override {
    const ArmsPainter arms(*m_frame, theme);
    arms.paint(painter, area(), pointer());
    if (!pointer()) return;
    QStringList lines = wordsOf(*pointer());
    if (*pointer() == m_frame->last.arm) lines << lastWords();
    lines << tr("Click: pull it by hand.");
    widgets::paintTip(painter, arms.placeOf(*pointer(), area()), rect(), lines.join(QLatin1Char('\n')), theme);
  }
  std::optional<int> placeAt(const QPointF& pixel) const override {
    return ArmsPainter(*m_frame, widgets::themeOf(this)).armAt(pixel, area());
  }
  std::optional<int> moved(const std::optional<int>& from, int key, bool) const override {
    if (!from) return std::max(0, m_frame->last.arm);
    return std::clamp(*from + widgets::arrowStep(key).x(), 0, arms() - 1);
  }
  /// Up and Down are left to others.
  bool takesKey(int key) const override { return widgets::arrowStep(key).y() == 0 && PointedFigure::takesKey(key); }
  bool activate(const int& arm, Qt::KeyboardModifiers) override {
    emit requested(request::Act{kPullId, std::vector<double>{static_cast<double>(arm + 1)}});
    emit requestsFinished();
    emit requested(request::Steps{1});
    return true;
  }
  /// Two quick pulls are no double click, which would maximise the card.
  bool doubleClickAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override {
    return pressAt(pixel, modifiers);
  }

 private:
  static constexpr double kEdge = 6;
  QRectF area() const { return QRectF(rect()).adjusted(kEdge, 2, -kEdge, -kEdge); }
  int arms() const { return static_cast<int>(m_frame->arms.size()); }
  const ArmPicture& at(int arm) const { return m_frame->arms[static_cast<std::size_t>(arm)]; }
  bool shows() const { return m_frame->params.trueMeans == TrueMeans::Shown; }

  QString lastWords() const {
    const rl::BanditTestbed::Pull& last = m_frame->last;
    const QString text = last.byHand     ? tr("Last pull by hand: arm %1, reward %2.")
                         : last.explored ? tr("Last pull at random: arm %1, reward %2.")
                                         : tr("Last pull: arm %1, reward %2.");
    return text.arg(integerText(last.arm + 1), numberText(last.reward));
  }

  /// What is known of an arm, and by which formula.
  QStringList wordsOf(int which) const {
    const ArmPicture& arm = at(which);
    const BanditsParams& p = m_frame->params;
    const QString number = integerText(which + 1), estimate = numberText(arm.estimate);
    QStringList said{shows() && arm.best ? tr("Arm %1, the best one").arg(number) : tr("Arm %1").arg(number)};
    if (shows()) said << tr("true mean %1").arg(numberText(arm.mean));
    said << tr("%Ln pulls", nullptr, static_cast<int>(arm.pulls));
    const bool begun = arm.pulls > 0 || p.rule == ArmRule::Optimistic || p.rule == ArmRule::Thompson;
    said << (begun ? tr("estimate %1").arg(estimate) : tr("no estimate yet"));
    if (p.rule == ArmRule::Gradient) said << tr("probability of the next pull %1").arg(widgets::percentText(arm.score));
    if (p.rule == ArmRule::Thompson) said << tr("next draw from its posterior %1").arg(numberText(arm.score));
    if (p.rule == ArmRule::Ucb)
      said << (std::isfinite(arm.score)
                   ? tr("upper bound %1 + %2 · √(ln %3 / %4) = %5")
                         .arg(estimate, widgets::briefText(p.confidence), integerText(m_frame->step + 1),
                              integerText(arm.pulls), numberText(arm.score))
                   : tr("no bound before its first pull"));
    return said;
  }

  void refresh() override {
    if (!m_frame) return;
    m_trueMeans->show(static_cast<int>(m_frame->params.trueMeans));
    if (pointer() && *pointer() >= arms()) setPointer(std::nullopt);
    dataChanged();
  }

  scenes::LookChoice* m_trueMeans;
};

std::unique_ptr<scenes::SceneView> makeArmsView() { return std::make_unique<ArmsView>(); }

}  // namespace perc::bandits

#include "arms.moc"
