// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/own_presets.h"
#include "app/window/lesson_strip.h"
#include "core/session/lab.h"
#include "core/session/mailbox.h"

#include <QPushButton>
#include <memory>
#include <vector>

class QActionGroup;

namespace perc::scenes {
struct LabScene;
}

namespace perc::app {

class PresetGallery;
class Thumbnails;

/// The presets of the open lab, and those that a person has kept, behind a button that names the present one. It only
/// asks: the window opens the run. Window's thread.
class PresetMenu : public QPushButton {
  Q_OBJECT
 public:
  PresetMenu(Lessons& lessons, QWidget* parent);
  ~PresetMenu() override;

  /// Hidden for a lab without presets. Lab and scene outlive the menu.
  void setLab(const Lab& lab, const scenes::LabScene& scene);
  /// Each publication: which preset the run is (its seed, and what was changed since its start, do not matter).
  void follow(const SessionStatus& status);
  /// The preset the run is, or null.
  const Preset* current() const { return m_current; }
  /// One for each preset, in the lab's order.
  QList<QAction*> choices() const;
  /// Opens the gallery at the button, or at the top of the window while the button is away.
  void open();
  /// One more was kept.
  void ownChanged();
  PresetGallery* gallery() const { return m_gallery; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void chosen(const perc::Preset* preset);
  void ownChosen(const perc::Run& run, const QString& title);
  /// The settings as they are now are to be kept as a preset of one's own.
  void keepRequested();
  /// Another lesson begins, or (null) none goes on: a run was opened. Changes made to a preset's run keep its lesson.
  void lessonChanged(const perc::Preset* preset);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void initStyleOption(QStyleOptionButton* option) const override;

 private:
  void fillGallery();
  void makeThumbnails();
  void remove(QAction* own);
  const Preset* presetOf(const Run& run) const;
  bool looksApart(const Run& run, const Preset& preset) const;
  void comeBack(const SessionStatus& status);
  void showCurrent();
  void fit();

  Lessons& m_lessons;
  const Lab* m_lab = nullptr;
  const scenes::LabScene* m_scene = nullptr;
  PresetGallery* m_gallery;
  std::unique_ptr<Thumbnails> m_thumbnails;  ///< of all that is in the gallery
  std::vector<OwnPreset> m_own;
  std::vector<std::unique_ptr<QAction>> m_ownChoices;
  std::vector<Run> m_starts;  ///< of the lab's presets, in their order
  QActionGroup* m_choices;
  QString m_whole;  ///< the button's text before it was made to fit
  std::shared_ptr<const Run> m_run;
  std::int64_t m_edits = 0;
  const Preset *m_current = nullptr, *m_lesson = nullptr;
};

}  // namespace perc::app
