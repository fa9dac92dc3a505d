// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the views: to files, to the clipboard, moving.
#include "app/export/export_dialog.h"
#include "app/window/main_window_parts.h"
#include "app/files/run_text.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QFileInfo>
#include <algorithm>

namespace perc::app {
namespace {

using widgets::Toast;

/// The options of a view are the actions of its menu: the same ones are chosen in another view of its kind.
void takeOptions(const scenes::SceneView& from, scenes::SceneView& to) {
  const QList<QAction*> theirs = from.actions(), ours = to.actions();
  for (qsizetype i = 0; i < std::min(theirs.size(), ours.size()); ++i)
    if (ours[i]->isCheckable() && ours[i]->isChecked() != theirs[i]->isChecked()) ours[i]->trigger();
}

}  // namespace

void MainWindow::connectExport() {
  Parts& p = *m_parts;
  connect(&p.kept->animation, &AnimationWork::saved, this, [&p](const QString& path) { emit p.files.saved(path); });
  connect(&p.kept->animation, &AnimationWork::failed, this, [&p](const QString& text) { emit p.files.failed(text); });
}

QString MainWindow::figureTitle(const scenes::SceneView* view) const {
  return QStringLiteral("%1: %2").arg(widgets::translated(m_parts->lab->title), m_parts->views->title(view));
}

void MainWindow::askExport() {
  Parts& p = *m_parts;
  QStringList titles, ids;
  int active = 0;
  for (const scenes::SceneView* view : p.views->views()) {
    if (view == p.views->active()) active = static_cast<int>(ids.size());
    titles << p.views->title(view);
    ids << QString::fromStdString(p.views->id(view));
  }
  if (ids.isEmpty()) return;
  auto* dialog =
      new ExportDialog(titles, ids, active, stem(), p.host.shown() ? p.host.shown()->status.furthest : 0, this);
  connect(dialog, &ExportDialog::chosen, this, &MainWindow::exportTo);
  dialog->open();
}

void MainWindow::exportTo(const ExportChoice& choice) {
  Parts& p = *m_parts;
  const auto& shown = p.host.shown();
  p.host.bringUpToDate();
  const std::vector<scenes::SceneView*> views = p.views->views();
  if (!shown || choice.view >= static_cast<int>(views.size())) return;
  ExportOptions options = choice.options;
  options.description = describeRun(*shown->status.run, shown->status.step);
  const Result<void> done = choice.toClipboard ? copyFigure(views[static_cast<std::size_t>(choice.view)], options)
                            : choice.view == ExportChoice::kAllViews ? exportAll(views, choice.path, options)
                            : isAnimationPath(choice.path.toStdString())
                                ? animate(choice, options)
                                : exportOne(*views[static_cast<std::size_t>(choice.view)], choice.path, options);
  if (done) return;
  p.toast->showMessage(Toast::Kind::Error, widgets::translated(done.error()));
  emit fileDone({});
}

Result<void> MainWindow::exportOne(scenes::SceneView& view, const QString& path, const ExportOptions& options) {
  const std::string file = path.toStdString();
  if (const auto known = checkExportPath(file); !known) return known;
  auto bytes = exportBytes(view, figureTitle(&view), suffixOf(file), options);
  if (!bytes) return bytes.error();
  m_parts->files.write(*std::move(bytes), path);
  return {};
}

Result<void> MainWindow::exportAll(const std::vector<scenes::SceneView*>& views, const QString& path,
                                   const ExportOptions& options) {
  Parts& p = *m_parts;
  const std::string file = path.toStdString();
  if (const auto known = checkExportPath(file); !known) return known;
  if (suffixOf(file) == "pdf") {
    std::vector<Figure> figures;
    for (scenes::SceneView* view : views) figures.push_back({view, figureTitle(view)});
    auto bytes = pdfPages(figures, options);
    if (!bytes) return bytes.error();
    p.files.write(*std::move(bytes), path);
    return {};
  }
  std::vector<std::pair<QString, std::string>> files;
  for (scenes::SceneView* view : views) {
    auto bytes = exportBytes(*view, figureTitle(view), suffixOf(file), options);
    if (!bytes) return bytes.error();
    files.emplace_back(pathOf(path, QString::fromStdString(p.views->id(view))), *std::move(bytes));
  }
  p.files.write(std::move(files), path);
  return {};
}

Result<void> MainWindow::animate(const ExportChoice& choice, const ExportOptions& options) {
  Parts& p = *m_parts;
  const scenes::PlacedView placed = p.views->placed()[static_cast<std::size_t>(choice.view)];
  const auto scene =
      std::find_if(p.studio.scenes.begin(), p.studio.scenes.end(), [&](const auto& s) { return s.labId == p.lab->id; });
  auto view = scene->createView(placed.id);
  takeOptions(*placed.view, *view);
  AnimationOptions animation = choice.animation;
  animation.view = placed.id;
  animation.lane = placed.lane;
  animation.figure = options;
  p.kept->animation.start(p.host.shown()->status.run, std::move(view), figureTitle(placed.view), choice.path,
                          animation);
  return {};
}

Result<void> MainWindow::copyFigure(scenes::SceneView* view, const ExportOptions& options) {
  if (const auto done = app::copyView(*view, figureTitle(view), options); !done) return done;
  m_parts->toast->showMessage(Toast::Kind::Information, tr("Copied: %1").arg(m_parts->views->title(view)));
  emit fileDone({});
  return {};
}

void MainWindow::copyView() {
  Parts& p = *m_parts;
  if (!p.views->active() || !p.host.shown()) return;
  ExportOptions options;
  options.description = describeRun(*p.host.shown()->status.run, p.host.shown()->status.step);
  if (const auto done = copyFigure(p.views->active(), options); !done)
    p.toast->showMessage(Toast::Kind::Error, widgets::translated(done.error()));
}

}  // namespace perc::app
