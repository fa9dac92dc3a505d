// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/export_controller.h"

#include "app/export/animation_work.h"
#include "app/export/export_dialog.h"
#include "app/files/file_work.h"
#include "app/files/run_text.h"
#include "app/window/actions.h"
#include "app/window/file_controller.h"
#include "app/window/notices.h"
#include "app/window/run_controller.h"
#include "app/window/studio.h"
#include "app/window/view_area.h"
#include "widgets/paint/text.h"

#include <QAction>

namespace perc::app {
namespace {

/// The options of a view are the actions of its menu: the same ones are chosen in another view of its kind.
void takeOptions(const scenes::SceneView& from, scenes::SceneView& to) {
  const QList<QAction*> theirs = from.actions(), ours = to.actions();
  for (qsizetype i = 0; i < std::min(theirs.size(), ours.size()); ++i)
    if (ours[i]->isCheckable() && ours[i]->isChecked() != theirs[i]->isChecked()) ours[i]->trigger();
}

}  // namespace

ExportController::ExportController(QWidget* window, Actions& actions, ViewArea* views,
                                   std::span<const scenes::LabScene> scenes, scenes::SceneHost& host, FileWork& files,
                                   AnimationWork& animation, const FileController& names, const RunController& run,
                                   Notices& notices)
    : m_window(window),
      m_views(views),
      m_scenes(scenes),
      m_host(host),
      m_files(files),
      m_animation(animation),
      m_names(names),
      m_run(run),
      m_notices(notices) {
  connect(actions.exportView, &QAction::triggered, this, &ExportController::ask);
  connect(actions.copyView, &QAction::triggered, this, &ExportController::copyActive);
  connect(&animation, &AnimationWork::saved, &files, &FileWork::saved);
  connect(&animation, &AnimationWork::failed, &files, &FileWork::failed);
}

QString ExportController::title(const scenes::SceneView* view) const {
  return QStringLiteral("%1: %2").arg(widgets::translated(m_run.lab().title), m_views->title(view));
}

void ExportController::ask() {
  QStringList titles, ids;
  int active = 0;
  for (const scenes::SceneView* view : m_views->views()) {
    if (view == m_views->active()) active = static_cast<int>(ids.size());
    titles << m_views->title(view);
    ids << QString::fromStdString(m_views->id(view));
  }
  if (ids.isEmpty()) return;
  const SessionStatus* status = m_run.status();
  auto* dialog = new ExportDialog(titles, ids, active, m_names.stem(), status ? status->furthest : 0, m_window);
  connect(dialog, &ExportDialog::chosen, this, &ExportController::make);
  dialog->open();
}

void ExportController::make(const ExportChoice& choice) {
  const SessionStatus* status = m_run.status();
  m_host.bringUpToDate();
  const std::vector<scenes::SceneView*> views = m_views->views();
  if (!status || choice.view >= static_cast<int>(views.size())) return;
  ExportOptions options = choice.options;
  options.description = describeRun(*status->run, status->step);
  const Result<void> done = choice.toClipboard ? copy(views[static_cast<std::size_t>(choice.view)], options)
                            : choice.view == ExportChoice::kAllViews ? writeAll(views, choice.path, options)
                            : isAnimationPath(choice.path.toStdString())
                                ? animate(choice, options)
                                : writeOne(*views[static_cast<std::size_t>(choice.view)], choice.path, options);
  if (!done) m_notices.refuse(done.error());
}

Result<void> ExportController::writeOne(scenes::SceneView& view, const QString& path, const ExportOptions& options) {
  const std::string file = path.toStdString();
  if (const auto known = checkExportPath(file); !known) return known;
  auto bytes = exportBytes(view, title(&view), suffixOf(file), options);
  if (!bytes) return bytes.error();
  m_files.write(*std::move(bytes), path);
  return {};
}

Result<void> ExportController::writeAll(const std::vector<scenes::SceneView*>& views, const QString& path,
                                        const ExportOptions& options) {
  const std::string file = path.toStdString();
  if (const auto known = checkExportPath(file); !known) return known;
  if (suffixOf(file) == "pdf") {
    std::vector<Figure> figures;
    for (scenes::SceneView* view : views) figures.push_back({view, title(view)});
    auto bytes = pdfPages(figures, options);
    if (!bytes) return bytes.error();
    m_files.write(*std::move(bytes), path);
    return {};
  }
  std::vector<std::pair<QString, std::string>> files;
  for (scenes::SceneView* view : views) {
    auto bytes = exportBytes(*view, title(view), suffixOf(file), options);
    if (!bytes) return bytes.error();
    files.emplace_back(pathOf(path, QString::fromStdString(m_views->id(view))), *std::move(bytes));
  }
  m_files.write(std::move(files), path);
  return {};
}

Result<void> ExportController::animate(const ExportChoice& choice, const ExportOptions& options) {
  const scenes::PlacedView placed = m_views->placed()[static_cast<std::size_t>(choice.view)];
  auto view = sceneOf(m_scenes, m_run.lab())->createView(placed.id);
  takeOptions(*placed.view, *view);
  AnimationOptions animation = choice.animation;
  animation.view = placed.id;
  animation.lane = placed.lane;
  animation.figure = options;
  m_animation.start(m_run.status()->run, std::move(view), title(placed.view), choice.path, animation);
  return {};
}

Result<void> ExportController::copy(scenes::SceneView* view, const ExportOptions& options) {
  if (const auto done = copyView(*view, title(view), options); !done) return done;
  m_notices.tell(widgets::Toast::Kind::Information, tr("Copied: %1").arg(m_views->title(view)));
  return {};
}

void ExportController::copyActive() {
  const SessionStatus* status = m_run.status();
  if (!m_views->active() || !status) return;
  ExportOptions options;
  options.description = describeRun(*status->run, status->step);
  if (const auto done = copy(m_views->active(), options); !done) m_notices.refuse(done.error());
}

}  // namespace perc::app
