// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/transport_bar.h"

#include "widgets/control/chip.h"
#include "widgets/control/themed_label.h"
#include "widgets/control/timeline_strip.h"
#include "widgets/paint/ground.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QToolButton>
#include <algorithm>

namespace perc::widgets {
namespace {
constexpr int kSnap = 9;  ///< of the slider's 1000 positions: so near it is the notch
}

/// A slider with a notch at real time, which catches what comes near.
class SpeedSlider : public QSlider {
 public:
  explicit SpeedSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {}
  void setNotch(int position) {
    m_notch = position;
    update();
  }
  /// The position that is meant.
  int caught() const { return m_notch >= 0 && std::abs(value() - m_notch) <= kSnap ? m_notch : value(); }
  bool atNotch() const { return value() == m_notch; }

 protected:
  void paintEvent(QPaintEvent* event) override {
    if (m_notch >= 0) {
      QStyleOptionSlider option;
      initStyleOption(&option);
      const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
      const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
      const int at =
          QStyle::sliderPositionFromValue(minimum(), maximum(), m_notch, groove.width() - handle, option.upsideDown);
      QPainter painter(this);
      painter.fillRect(QRectF(groove.left() + handle / 2.0 + at - 1, rect().top() + 1, 2, rect().height() - 2),
                       paletteOf(this).muted);
    }
    QSlider::paintEvent(event);
  }

 private:
  int m_notch = -1;
};

TransportBar::TransportBar(QWidget* parent) : QWidget(parent) {
  m_reset = addButton(QStringLiteral("reset"), tr("Reset"), tr("Home"));
  m_back = addButton(QStringLiteral("step-back"), tr("Step back"), tr("Left"));
  m_play = new QPushButton(this);
  setButtonRole(m_play, ButtonRole::Primary);
  m_play->setFocusPolicy(Qt::TabFocus);
  m_step = addButton(QStringLiteral("step"), tr("Step"), tr("Right"));
  m_unit = new QComboBox(this);
  m_unit->setFocusPolicy(Qt::TabFocus);
  m_unit->setAccessibleName(tr("What a step is"));
  m_unit->setToolTip(tr("What one step goes through"));
  m_unit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_unit->hide();
  m_speedWord = new ThemedLabel(tr("Speed"), TextRole::Body, &Palette::muted, this);
  m_speed = new SpeedSlider(this);
  m_speed->setRange(0, 1000);
  m_speed->setSingleStep(20);
  m_speed->setPageStep(100);
  m_speed->setAccessibleName(tr("Speed"));
  m_speedText = new ThemedLabel({}, TextRole::Strong, &Palette::text, this);
  m_timeline = new TimelineStrip(this);
  m_update = new Chip(tr("step"), QStringLiteral("000,000"), this);
  m_epoch = new Chip(tr("epoch"), QStringLiteral("0,000"), this);
  m_rate = new Chip(tr("steps/s"), QStringLiteral("00,000"), this);
  m_seed = new SeedChip(this);
  layOut();
  connectParts();
  setSpeed(0);
  setPlaying(false);
  restyle();
}

void TransportBar::layOut() {
  m_row = new QHBoxLayout(this);
  for (QWidget* part : std::initializer_list<QWidget*>{m_reset, m_back, m_play, m_step, m_unit}) m_row->addWidget(part);
  auto* words = new QHBoxLayout;
  words->addWidget(m_speedWord);
  words->addStretch();
  words->addWidget(m_speedText);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addStretch();
  column->addLayout(words);
  column->addWidget(m_speed);
  column->addStretch();
  m_row->addLayout(column);
  m_row->addWidget(m_timeline, 1);
  for (QWidget* part : std::initializer_list<QWidget*>{m_update, m_epoch, m_rate, m_seed}) m_row->addWidget(part);
  m_row->insertSpacing(5, 6);
  m_row->insertSpacing(7, 6);
  m_row->insertSpacing(9, 2);
}

void TransportBar::connectParts() {
  connect(m_reset, &QToolButton::clicked, this, &TransportBar::resetRequested);
  connect(m_back, &QToolButton::clicked, this, &TransportBar::stepBackRequested);
  connect(m_step, &QToolButton::clicked, this, &TransportBar::stepRequested);
  connect(m_play, &QPushButton::clicked, this, [this] { emit playRequested(!m_playing); });
  connect(m_timeline, &TimelineStrip::seekRequested, this, &TransportBar::seekRequested);
  connect(m_seed, &SeedChip::seedTyped, this, &TransportBar::seedChanged);
  connect(m_unit, &QComboBox::activated, this, &TransportBar::stepUnitChosen);
  connect(m_seed, &SeedChip::newSeedRequested, this, &TransportBar::newSeedRequested);
  connect(m_speed, &QSlider::valueChanged, this, [this] {
    if (m_speed->value() != m_speed->caught()) return m_speed->setValue(m_speed->caught());  // comes back here
    showSpeed();
    emit speedChanged(speed());
  });
}

QToolButton* TransportBar::addButton(const QString& iconName, const QString& name, const QString& keys) {
  auto* button = new QToolButton(this);
  button->setIcon(icon(iconName));
  button->setAccessibleName(name);
  button->setToolTip(tr("%1 (%2)").arg(name, keys));
  button->setFocusPolicy(Qt::TabFocus);
  button->setAutoRepeat(iconName != QLatin1String("reset"));
  return button;
}

void TransportBar::restyle() {
  const Theme theme = themeOf(this);
  const auto pixels = [&theme](double value) { return static_cast<int>(std::lround(theme.text(value))); };
  m_row->setContentsMargins(pixels(16), pixels(6), pixels(16), pixels(6));
  m_row->setSpacing(pixels(12));
  for (QToolButton* button : {m_reset, m_back, m_step}) {
    button->setFixedSize(pixels(38), pixels(38));
    button->setIconSize({pixels(20), pixels(20)});
  }
  m_play->setFixedSize(pixels(48), pixels(40));
  m_play->setIconSize({pixels(22), pixels(22)});
  const QFontMetrics strong(theme.font(TextRole::Strong)), body(theme.font(TextRole::Body));
  m_speed->setFixedWidth(body.horizontalAdvance(m_speedWord->text()) + pixels(16) +
                         std::max({strong.horizontalAdvance(textFor(0)), strong.horizontalAdvance(textFor(kFastest)),
                                   m_realTime > 0 ? strong.horizontalAdvance(textFor(1)) : 0}));
  m_timeline->setFixedHeight(pixels(50));
  m_timeline->setMinimumWidth(pixels(160));
}

void TransportBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::StyleChange) return;
  restyle();
  // Not now: showing something lays the window out, and all widgets are being gone through.
  QMetaObject::invokeMethod(this, &TransportBar::fit, Qt::QueuedConnection);
}

void TransportBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

/// A number has grown, so that its label asks for more.
bool TransportBar::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) {
    shed();
    m_row->activate();
  }
  return QWidget::event(event);
}

/// Loss and accuracy, the first two figures, go last. Before a class nobody reads out the seed.
std::vector<QWidget*> TransportBar::leastNeededFirst() const {
  std::vector<QWidget*> parts{m_rate, m_epoch};
  if (themeOf(this).lineScale > 1) parts.insert(parts.begin(), m_seed);
  for (std::size_t i = m_figures.size(); i-- > 2;) parts.push_back(m_figures[i]);
  if (m_unit->count() > 0) parts.push_back(m_unit);
  parts.push_back(m_update);
  for (std::size_t i = std::min<std::size_t>(m_figures.size(), 2); i-- > 0;) parts.push_back(m_figures[i]);
  return parts;
}

/// Loss and accuracy stay: before one of them goes, labels are shortened.
void TransportBar::fit() {
  for (const bool brief : {false, true}) {
    for (Chip* figure : m_figures) figure->setBrief(brief);
    for (QWidget* part : leastNeededFirst()) part->show();
    shed();
    if (m_figures.size() < 2 || !m_figures[1]->isHidden()) return;
  }
}

/// What finds no room goes, the least needed first, so that nothing is clipped.
void TransportBar::shed() {
  for (QWidget* part : leastNeededFirst()) {
    if (m_row->minimumSize().width() <= width()) return;
    part->hide();
  }
}

void TransportBar::paintEvent(QPaintEvent*) { paintGround(this, Qt::TopEdge); }

void TransportBar::setPlaying(bool playing) {
  if (playing == m_playing && !m_play->icon().isNull()) return;
  m_playing = playing;
  m_play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play"), IconTone::OnAccent));
  m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
  m_play->setToolTip(tr("%1 (%2)").arg(m_play->accessibleName(), tr("Space")));
}

double TransportBar::speedAt(int position) {
  if (position >= 1000) return 0;
  const double exact = std::pow(kFastest, position / 999.0);
  const double unit = std::pow(10.0, std::floor(std::log10(exact)) - 1);
  return std::max(1.0, exact < 10 ? std::round(exact * 2) / 2 : std::round(exact / unit) * unit);
}

int TransportBar::positionOf(double stepsPerSecond) {
  if (!(stepsPerSecond > 0) || std::isinf(stepsPerSecond)) return 1000;
  return std::clamp(static_cast<int>(std::lround(std::log(stepsPerSecond) / std::log(kFastest) * 999)), 0, 999);
}

QString TransportBar::textFor(double stepsPerSecond) const {
  if (stepsPerSecond == 0) return tr("as fast as it goes");
  const QString rate =
      tr("%1 /s").arg(stepsPerSecond < 10 ? numberText(stepsPerSecond, 2) : integerText(std::llround(stepsPerSecond)));
  return m_realTime > 0 ? tr("%1, %2").arg(rate, paceFor(stepsPerSecond)) : rate;
}

/// How many times as fast as in the world.
QString TransportBar::paceFor(double stepsPerSecond) const {
  const double times = stepsPerSecond / m_realTime, slower = std::round(1 / times);
  if (times == 1) return tr("real time");
  if (times < 1 && (slower >= 5 || std::abs(1 / times - slower) < 0.01))
    return tr("1/%1 of real time").arg(integerText(static_cast<qint64>(slower)));
  return tr("× %1").arg(briefText(times, 2));
}

double TransportBar::speed() const {
  return m_realTime > 0 && m_speed->atNotch() ? m_realTime : speedAt(m_speed->value());
}

void TransportBar::setRealTimeRate(double stepsPerSecond) {
  if (stepsPerSecond == m_realTime) return;
  const double before = speed();
  m_realTime = stepsPerSecond;
  m_speed->setNotch(stepsPerSecond > 0 ? positionOf(stepsPerSecond) : -1);
  m_speed->setToolTip(stepsPerSecond > 0
                          ? tr("The notch is real time: %1 steps per second").arg(briefText(stepsPerSecond, 4))
                          : QString());
  setSpeed(before);
  restyle();
  fit();
}

void TransportBar::setSpeed(double stepsPerSecond) {
  const QSignalBlocker quiet(m_speed);
  m_speed->setValue(positionOf(stepsPerSecond));
  showSpeed();
}

void TransportBar::showSpeed() {
  m_speedText->setText(textFor(speed()));
  m_speed->setAccessibleDescription(m_speedText->text());
}

void TransportBar::setPosition(std::int64_t step, std::int64_t end) {
  m_update->setText(integerText(step));
  m_timeline->setPosition(step, end);
}

void TransportBar::setEpoch(double epoch) {
  m_epoch->setText(epoch < 10 && !m_wholeEpochs ? fixedText(epoch, 1) : integerText(static_cast<qint64>(epoch)));
}

void TransportBar::setEpochWord(const QString& word, bool whole) {
  m_epoch->setLabel(word);
  m_wholeEpochs = whole;
}

void TransportBar::setStepsPerSecond(double measured) {
  m_rate->setText(measured < 10 ? fixedText(measured, 1) : integerText(std::llround(measured)));
}

void TransportBar::setSeed(std::uint64_t seed) { m_seed->setSeed(seed); }

void TransportBar::setFigureLabels(const QStringList& labels, bool lanes) {
  const QString widest = QStringLiteral("00.0 %");
  while (m_figures.size() > static_cast<std::size_t>(labels.size())) {
    delete m_figures.back();
    m_figures.pop_back();
  }
  for (int i = 0; i < labels.size(); ++i) {
    if (static_cast<std::size_t>(i) < m_figures.size()) {
      m_figures[static_cast<std::size_t>(i)]->begin(labels[i], widest, lanes);
      continue;
    }
    m_figures.push_back(new Chip(labels[i], widest, this));
    m_figures.back()->begin(labels[i], widest, lanes);
    m_row->insertWidget(m_row->indexOf(m_rate), m_figures.back());
  }
  fit();
}

void TransportBar::setFigure(int index, const QString& text, const QString& other) {
  if (index >= 0 && static_cast<std::size_t>(index) < m_figures.size())
    m_figures[static_cast<std::size_t>(index)]->setTexts(other.isEmpty() ? QStringList{text}
                                                                         : QStringList{text, other});
}

void TransportBar::setStepUnits(const QStringList& units) {
  m_unit->clear();
  m_unit->addItems(units);
  m_unit->setVisible(!units.isEmpty());
  fit();
}

void TransportBar::setStepUnit(int index) { m_unit->setCurrentIndex(index); }
void TransportBar::setStepBackEnabled(bool enabled) { m_back->setEnabled(enabled); }

}  // namespace perc::widgets
