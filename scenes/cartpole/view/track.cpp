// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/track.h"

#include "core/data/csv_writer.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/track_words.h"
#include "widgets/control/segments.h"
#include "widgets/figure/readout.h"
#include "widgets/paint/icons.h"

#include <QActionGroup>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <algorithm>

namespace perc::cartpole {
namespace {

const char* const kWho[] = {"agent", "person", "ghost", "other"};
const char* const kWorlds[] = {"box2d", "gymnasium", "exact"};
constexpr double kReach = 9;  // pixels

}  // namespace

TrackView::TrackView(QWidget* parent)
    : LabView(parent), m_hand(new TrackHand(this)), m_activities(new QActionGroup(this)) {
  takePointer(tr("Track"), tr("Left and right arrow keys push the cart while they are held, Escape ends that. H and J "
                              "hit the pole, Return starts a new episode."));
  m_trail = addOption(tr("Trail of the tip"), true);
  m_ghosts = addOption(tr("Earlier policies"), true);
  m_others = addOption(tr("The other training environments"), true);
  m_history = addOption(tr("Angle and position over time"), true);
  m_places = addOption(tr("Dragging places instead of pulling"), false);
  addAct(tr("Put the cart in the middle, the pole upright"), &TrackHand::placeUpright);
  m_newEpisode = addAct(tr("New episode"), &TrackHand::newEpisode);
  m_newEpisode->setToolTip(tr("End this episode and start another one (Return)"));
  addActivities();
  connect(m_hand, &TrackHand::requested, this, &TrackView::requested);
  connect(m_hand, &TrackHand::finished, this, &TrackView::requestsFinished);
}

QAction* TrackView::addAct(const QString& text, void (TrackHand::*act)()) {
  auto* action = new QAction(text, this);
  connect(action, &QAction::triggered, m_hand, act);
  addAction(action);
  return action;
}

/// They are parameters of the run, no options of the view: not among its actions.
void TrackView::addActivities() {
  const std::pair<QString, QString> names[] = {
      {tr("Train"), tr("The agent learns")},
      {tr("Watch"), tr("The agent shows what it has learned; nothing is learned meanwhile")},
      {tr("By hand"), tr("You push the cart with the arrow keys, the agent beside you from the same start")}};
  for (std::size_t i = 0; i < std::size(names); ++i) {
    auto* action = new QAction(names[i].first, m_activities);
    action->setToolTip(names[i].second);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, i] {
      if (m_frame && m_frame->params.activity == static_cast<Activity>(i)) return;
      for (const Request& request : beginning(static_cast<Activity>(i))) emit requested(request);
      emit requestsFinished();
      if (static_cast<Activity>(i) == Activity::Play) setFocus(Qt::OtherFocusReason);  // the arrow keys are wanted here
    });
  }
  m_activities->actions()[static_cast<int>(Activity::Train)]->setChecked(true);
}

void TrackView::showActivity() {
  QAction* chosen = m_activities->actions()[static_cast<int>(m_frame->params.activity)];
  if (!chosen->isChecked()) chosen->setChecked(true);
}

QWidget* TrackView::createHeadWidget(QWidget* parent) {
  auto* head = new QWidget(parent);
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(new widgets::Segments(m_activities, tr("What goes on"), head), 1);
  auto* button = new QToolButton(head);
  button->setDefaultAction(m_newEpisode);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setFocusPolicy(Qt::TabFocus);
  layout->addWidget(button);
  return head;
}

TrackOptions TrackView::options() const {
  return {m_trail->isChecked(), m_others->isChecked(), m_ghosts->isChecked(), m_history->isChecked(), m_camera};
}

TrackGeometry TrackView::geometry() const {
  static const CartPoleFrame none = [] {
    CartPoleFrame frame;
    frame.carts.emplace_back();
    return frame;
  }();
  return TrackPainter(m_frame ? *m_frame : none, options(), widgets::themeOf(this)).geometry(rect());
}

void TrackView::refresh() {
  if (!m_frame) return;
  const bool other = m_activity && m_activity != m_frame->params.activity;
  m_activity = m_frame->params.activity;
  m_hand->setFrame(m_frame, geometry());
  showActivity();
  update();
  if (other && hasFocus()) widgets::announceValue(this);
}

void TrackView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  if (m_frame) TrackPainter(*m_frame, options(), theme).paint(painter, rect);
  else widgets::paintEmptyText(painter, rect, describe(), theme);
}

void TrackView::paintFigure(QPainter& painter, const widgets::Theme& theme) {
  TrackPainter(*m_frame, options(), theme).paint(painter, rect(), m_hand->hold() ? &*m_hand->hold() : nullptr);
  if (isPlayed() && (!hasFocus() || m_hand->rests())) paintInvitation(painter, theme);
}

/// The keys come to us only with the focus, and the run waits for the first.
void TrackView::paintInvitation(QPainter& painter, const widgets::Theme& theme) const {
  const QString text = hasFocus() ? tr("Press ← or → to begin") : tr("Click here to play with the arrow keys");
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme.font(widgets::TextRole::Strong));
  const QFontMetricsF metrics(painter.font());
  const QRectF world = TrackPainter(*m_frame, options(), theme).layout(rect()).world;
  const double width = metrics.horizontalAdvance(text) + theme.text(24), high = metrics.height() + theme.text(10);
  const QRectF box(world.center().x() - width / 2, world.bottom() - high - theme.text(2), width, high);
  painter.setPen(QPen(theme.palette().accent, 1));
  painter.setBrush(theme.palette().accentSoft);
  painter.drawRoundedRect(box, 6, 6);
  painter.setPen(theme.palette().accent);
  painter.drawText(box, Qt::AlignCenter, text);
}

bool TrackView::isOver(const QPointF& pixel) const {
  return m_frame && geometry().hit(m_frame->carts.front().state, pixel, kReach);
}

void TrackView::hoverAt(const QPointF& pixel) { setCursor(isOver(pixel) ? Qt::OpenHandCursor : Qt::ArrowCursor); }

bool TrackView::pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) {
  if (isPlayed()) setFocus(Qt::MouseFocusReason);
  const bool places = m_places->isChecked() || modifiers & (Qt::ControlModifier | Qt::AltModifier);
  if (!m_hand->press(geometry(), pixel, places)) return false;
  if (places) m_camera = m_frame->carts.front().state.x;
  setCursor(Qt::ClosedHandCursor);
  update();
  return true;
}

/// Two quick hits are no double click, which would maximise the card.
bool TrackView::doubleClickAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) {
  return pressAt(pixel, modifiers);
}

void TrackView::dragTo(const QPointF& pixel) {
  m_hand->move(geometry(), pixel);
  update();
}

void TrackView::releaseAt(const QPointF& pixel) {
  m_hand->release(geometry(), pixel);
  m_camera.reset();
  hoverAt(pixel);
  update();
}

bool TrackView::keyDown(const QKeyEvent& event) {
  if (event.key() == Qt::Key_Escape && isPlayed()) {
    m_hand->endPlay();
    clearFocus();  // the keys are the window's again
    return true;
  }
  if (!TrackHand::isOurs(event.key())) return false;
  if (!event.isAutoRepeat()) m_hand->keyDown(event.key());
  return true;
}

bool TrackView::keyUp(const QKeyEvent& event) {
  if (!TrackHand::isOurs(event.key())) return false;
  if (!event.isAutoRepeat()) m_hand->keyUp(event.key());
  return true;
}

widgets::FigureTip TrackView::tipAt(const QPointF& pixel) const {
  if (!isOver(pixel)) return {};
  return {tr("Drag: pull with a spring. Click: hit. With Ctrl, or while paused: put it somewhere else."), {}};
}

std::string TrackView::csv() const {
  data::CsvWriter csv;
  for (const char* name :
       {"who",     "training-steps", "step",      "score",    "over",      "x",         "x-dot",
        "theta",   "theta-dot",      "push",      "explored", "force",     "wind",      "hand",
        "hand-at", "world",          "sub-steps", "gravity",  "cart-mass", "pole-mass", "pole-length"})
    csv.text(name);
  csv.endRow();
  if (!m_frame) return csv.str();
  const CartPoleParams& p = m_frame->params;
  for (const Cart& c : m_frame->carts) {
    csv.text(kWho[static_cast<int>(c.who)])
        .number(static_cast<double>(c.policyStep))
        .number(c.steps)
        .number(c.score)
        .number(c.over ? 1 : 0);
    csv.number(c.state.x)
        .number(c.state.xDot)
        .number(c.state.theta)
        .number(c.state.thetaDot)
        .number(c.push)
        .number(c.explored ? 1 : 0);
    csv.number(c.forces.cart)
        .number(c.forces.wind)
        .number(c.forces.hand)
        .number(c.forces.handAt)
        .text(kWorlds[static_cast<int>(p.world)]);
    if (p.world == WorldKind::Box2D) csv.number(usedSubSteps(p));
    else csv.text("");
    csv.number(p.gravity).number(p.cartMass).number(p.poleMass).number(p.poleLength).endRow();
  }
  return csv.str();
}

QString TrackView::describe() const {
  if (!m_frame) return tr("The track, the cart and its pole will appear here.");
  const CartPoleParams& p = m_frame->params;
  QStringList scores;
  int others = 0;
  for (const Cart& cart : m_frame->carts) {
    others += cart.who == Cart::Who::Other;
    if (cart.who != Cart::Who::Other)
      scores << tr("%1: %2, %3").arg(cartName(cart), scoreText(p, cart), stepText(p, cart));
  }
  QString text = tr("%1. World: %2. %3. %4. In front: %5.")
                     .arg(activityText(*m_frame), worldText(p), policyText(*m_frame), scores.join(QStringLiteral("; ")),
                          stateText(m_frame->carts.front().state));
  if (const QString opinion = opinionText(*m_frame); !opinion.isEmpty()) text += QLatin1Char(' ') + opinion;
  if (others > 0) text += QLatin1Char(' ') + tr("%Ln other training environments.", nullptr, others);
  return text;
}

/// While a person plays, what the keys do.
QString TrackView::subtitle() const {
  if (!m_frame) return {};
  return isPlayed() ? activityText(*m_frame) : worldText(m_frame->params);
}

}  // namespace perc::cartpole
