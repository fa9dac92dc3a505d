// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace perc::widgets {

class Chip;
class SeedChip;
class SpeedSlider;
class TimelineStrip;

/// Reset, step back, play, step, what a step is (where that can be chosen); speed; the timeline to scrub; chips with
/// the figures of the moment. It only asks: what it shows is set from outside and emits nothing. Chips keep their
/// width. Window's thread.
class TransportBar : public QWidget {
  Q_OBJECT
 public:
  explicit TransportBar(QWidget* parent = nullptr);

  void setPlaying(bool playing);
  /// Steps per second; 0: as fast as it goes.
  void setSpeed(double stepsPerSecond);
  double speed() const;
  /// Steps per second at which the experiment runs as fast as in the world: the speed is said in those terms too, and
  /// the slider has a notch there. 0: it has no such time.
  void setRealTimeRate(double stepsPerSecond);
  /// The present step, and the furthest step of the run.
  void setPosition(std::int64_t step, std::int64_t end);
  void setEpoch(double epoch);
  /// What is counted there: "epoch", "episode"; `whole`: without decimals.
  void setEpochWord(const QString& word, bool whole);
  void setStepsPerSecond(double measured);
  void setSeed(std::uint64_t seed);
  /// Chips between epoch and steps/s: their labels, then their texts (numberText, percentText …) by index.
  /// `lanes`: each with the figures of two.
  void setFigureLabels(const QStringList& labels, bool lanes = false);
  /// `other`: lane B's.
  void setFigure(int index, const QString& text, const QString& other = {});
  /// What a step may be ("sample", "batch" …); none: there is no choice. Then the one chosen.
  void setStepUnits(const QStringList& units);
  void setStepUnit(int index);
  void setStepBackEnabled(bool enabled);

  /// What it draws is set there.
  TimelineStrip* timeline() const { return m_timeline; }

  /// Slider position 0 … 1000 to steps per second and back; 1000: 0, as fast as it goes.
  static double speedAt(int position);
  static int positionOf(double stepsPerSecond);
  static constexpr double kFastest = 10000;

 signals:
  void playRequested(bool play);
  void stepRequested();
  void stepBackRequested();
  void resetRequested();
  void seekRequested(qint64 step);
  void speedChanged(double stepsPerSecond);
  void seedChanged(quint64 seed);
  /// The dice: the same experiment from a seed of the window's choice.
  void newSeedRequested();
  void stepUnitChosen(int index);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QToolButton* addButton(const QString& icon, const QString& name, const QString& keys);
  void layOut();
  void connectParts();
  void showSpeed();
  void restyle();
  std::vector<QWidget*> leastNeededFirst() const;
  void fit();
  void shed();
  QString textFor(double stepsPerSecond) const;
  QString paceFor(double stepsPerSecond) const;

  QToolButton *m_reset, *m_back, *m_step;
  QPushButton* m_play;
  QComboBox* m_unit;
  SpeedSlider* m_speed;
  QLabel *m_speedWord, *m_speedText;
  QHBoxLayout* m_row;
  TimelineStrip* m_timeline;
  Chip *m_update, *m_epoch, *m_rate;
  bool m_wholeEpochs = false;  ///< what is counted comes whole
  SeedChip* m_seed;
  std::vector<Chip*> m_figures;
  bool m_playing = false;
  double m_realTime = 0;
};

}  // namespace perc::widgets
