// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/generation/frame.h"
#include "scenes/generation/sim.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/variants.h"
#include "widgets/paint/text.h"
#include "widgets/table/fact_table.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace perc::generation {

using widgets::translated;

/// What goes wrong in games, whether it does now, the rule by which it is named, and buttons that try something against
/// it in a second lane. Its CSV: trouble, since (empty: not so far), now (1: still).
class TroubleView : public scenes::LabView<GenerationFrame> {
  Q_OBJECT
 public:
  TroubleView() : m_table(new widgets::FactTable(this)), m_try(new QToolButton(this)) {
    QVBoxLayout* column = makeColumn(4);
    column->addWidget(m_table, 1);
    column->addWidget(m_try);
    widgets::setButtonRole(m_try, widgets::ButtonRole::Soft);
    m_try->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_try->setMenu(new QMenu(m_try));
    m_try->menu()->setToolTipsVisible(true);
    m_try->hide();
    readBy(m_table->focusProxy() ? m_table->focusProxy() : m_table, tr("What goes wrong"));
    m_table->setNothing(tr("What goes wrong in the game will be named here."));
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_table->render(painter, rect, theme);
  }
  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("trouble").text("since").text("now").endRow();
    if (!m_frame) return csv.str();
    for (const TroublePicture& one : m_frame->troubles) {
      csv.text(one.title.english());
      one.since < 0 ? csv.text("") : csv.number(static_cast<double>(one.since));
      csv.number(one.isOn ? 1 : 0).endRow();
    }
    return csv.str();
  }
  Message whyEmpty() const override {
    if (!m_frame || m_frame->isGame) return {};
    return {PERC_TR("There is no game, and nothing of this kind goes wrong."), {}};
  }
  QString describe() const override {
    return m_frame ? m_table->spokenValue() : tr("What goes wrong in the game will be named here.");
  }
  QString subtitle() const override {
    if (!m_frame) return {};
    if (!m_frame->isGame) return tr("no game, nothing of this kind");
    const auto now = std::ranges::count_if(m_frame->troubles, &TroublePicture::isOn);
    return now > 0 ? tr("%Ln now", nullptr, static_cast<int>(now)) : tr("nothing now");
  }

 private:
  void refresh() override {
    if (!m_frame) return;
    std::vector<widgets::Fact> facts;
    for (const TroublePicture& one : m_frame->troubles) {
      const QString title = translated(one.title), since = widgets::integerText(one.since);
      const QString when = one.since < 0 ? tr("not so far")
                           : one.isOn    ? tr("since round %1").arg(since)
                                         : tr("was, from round %1").arg(since);
      widgets::Fact fact{{title, when}, {}};
      fact.readout.title = one.since < 0 ? title : translated(one.message);
      fact.readout.note = translated(one.rule);
      facts.push_back(std::move(fact));
    }
    m_table->setFacts({tr("Trouble"), tr("Now")}, {false, false}, std::move(facts));
    m_on.resize(m_frame->troubles.size());
    for (std::size_t i = 0; i < m_on.size(); ++i) {  // what begins is told
      if (m_frame->troubles[i].isOn && !m_on[i]) m_table->choose(static_cast<int>(i));
      m_on[i] = m_frame->troubles[i].isOn;
    }
    offer();
  }

  /// What to try against what is wrong now: the first one on the button, all in its menu, so that what is wrong keeps
  /// its room. Made anew only where they are others.
  void offer() {
    if (m_frame->remedies == m_offered) return;
    m_offered = m_frame->remedies;
    m_try->menu()->clear();
    for (const generate::Remedy& remedy : m_offered) {
      const std::string setting = remedy.id + "=" + remedy.value;
      QAction* action =
          m_try->menu()->addAction(tr("Beside it: %1").arg(scenes::settingWords(*lab().declarations, setting, "game")));
      action->setToolTip(translated(remedy.why));
      connect(action, &QAction::triggered, this, [this, remedy] {
        if (const auto value = param::parse(*param::find(*lab().declarations, remedy.id), remedy.value)) {
          emit requested(request::Second{{{remedy.id, *value}}});
          emit requestsFinished();
        }
      });
    }
    if (!m_offered.empty()) m_try->setDefaultAction(m_try->menu()->actions().front());
    m_try->setPopupMode(m_offered.size() > 1 ? QToolButton::MenuButtonPopup : QToolButton::DelayedPopup);
    m_try->setVisible(!m_offered.empty());
  }

  widgets::FactTable* m_table;
  QToolButton* m_try;
  std::vector<generate::Remedy> m_offered;
  std::vector<bool> m_on;  ///< of each trouble, in the frame before
};

std::unique_ptr<scenes::SceneView> makeTroubleView() { return std::make_unique<TroubleView>(); }

}  // namespace perc::generation

#include "trouble.moc"
