// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/export_controller.h"

#include "app/export/animation_work.h"
#include "app/files/share.h"
#include "app/window/actions.h"
#include "app/window/notices.h"
#include "app/window/run_controller.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QPointer>
#include <algorithm>

namespace perc::app {

ExportController::ExportController(Actions& actions, ViewArea* views, scenes::SceneHost& host, FileWork& files,
                                   AnimationWork& animation, const FileController& names, const RunController& run,
                                   Notices& notices)
    : m_views(views),
      m_host(host),
      m_files(files),
      m_animation(animation),
      m_names(names),
      m_run(run),
      m_notices(notices) {
  connect(actions.exportView, &QAction::triggered, this, &ExportController::ask);
  connect(actions.copyView, &QAction::triggered, this, &ExportController::copyActive);
}

QString ExportController::title(const scenes::SceneView* view) const {
  return QStringLiteral("%1: %2").arg(widgets::translated(m_run.lab().title), m_views->title(view));
}

void ExportController::ask() {
  std::vector<ExportedView> all;
  int active = 0;
  for (const scenes::SceneView* view : m_views->views()) {
    if (view == m_views->active()) active = static_cast<int>(all.size());
    const ViewInfo* info = findView(m_run.lab(), m_views->id(view));
    all.push_back({m_views->title(view), QString::fromStdString(m_views->id(view)), info && info->hasSolid,
                   view->showsSynthetic(), view->fieldCells() > 0});
  }
  if (all.empty()) return;
  const SessionStatus* status = m_run.status();
  askExport(
      all, active, m_names.stem(), status ? status->furthest : 0, m_views->window(),
      [this](const ExportChoice& choice) { return preview(choice); },
      [this](const ExportChoice& choice) { make(choice); });
}

/// The views of a figure; of all as files each, the first.
Panels ExportController::panelsOf(const ExportChoice& choice) const {
  Panels all;
  for (scenes::SceneView* view : m_views->views()) all.push_back({view, title(view)});
  if (choice.view == ExportChoice::kOneFigure) return all;
  Figure one = all[static_cast<std::size_t>(std::max(0, choice.view))];
  if (!choice.title.isEmpty()) one.title = choice.title;
  return {one};
}

QImage ExportController::preview(const ExportChoice& choice) {
  m_host.bringUpToDate();
  ExportOptions options = choice.options;
  options.scale = 1;
  return choice.view < static_cast<int>(m_views->views().size()) ? figureImage(panelsOf(choice), options) : QImage();
}

void ExportController::copyActive() {
  ExportChoice choice;
  const auto views = m_views->views();
  choice.view = static_cast<int>(std::find(views.begin(), views.end(), m_views->active()) - views.begin());
  choice.toClipboard = true;
  make(choice);
}

void ExportController::make(const ExportChoice& choice) {
  const SessionStatus* status = m_run.status();
  m_host.bringUpToDate();
  if (!status || choice.view >= static_cast<int>(m_views->views().size())) return;
  ExportOptions options = choice.options;
  options.description = describeRun(*status->run, status->step);
  if (const auto done = carryOut(choice, options); !done) m_notices.refuse(done.error());
}

Result<void> ExportController::carryOut(const ExportChoice& choice, const ExportOptions& options) {
  const std::string file = choice.path.toStdString();
  const bool all = choice.view == ExportChoice::kAllViews, single = choice.view >= 0;
  const Panels panels = panelsOf(choice);
  if (choice.toClipboard) {
    scenes::SceneView* view = panels.front().view;
    if (const auto done = copyView(*view, panels.front().title, options); !done) return done;
    m_notices.tell(widgets::MessageLine::Kind::Information, tr("Copied: %1").arg(m_views->title(view)));
    return {};
  }
  if (single && isAnimationPath(file)) {
    animate(choice, options);
    return {};
  }
  if (const auto known = checkExportPath(file); !known) return known;
  if (single && suffixOf(file) == "csv" && panels.front().view->fieldCells() > 0) {
    writeField(choice);
    return {};
  }
  if (all) return writeAll(choice.path, options);
  auto bytes = exportBytes(panels, suffixOf(file), options);
  if (!bytes) return bytes.error();
  m_files.write(*std::move(bytes), choice.path);
  return {};
}

/// The moment is looked at once more, with the grid that was asked for.
void ExportController::writeField(const ExportChoice& choice) {
  const scenes::PlacedView placed = m_views->placed()[static_cast<std::size_t>(choice.view)];
  Probe probe = m_host.probe();
  probe.fieldColumns = probe.fieldRows = choice.options.grid;
  probe.views = {placed.id};
  const std::shared_ptr<scenes::SceneView> view = m_views->another(*placed.view);
  const auto write = [here = QPointer(this), view, lane = placed.lane, path = choice.path](const Observation& moment) {
    if (!here) return;  // the window was made anew
    giveMoment(*view, moment, lane);
    here->m_files.write(view->csv(), path);
  };
  m_host.post(request::Look{probe, [host = &m_host, write](Observation moment) {
                              QMetaObject::invokeMethod(host, [write, moment] { write(moment); });
                            }});
}

/// A file for each view, or a page for each in a PDF.
Result<void> ExportController::writeAll(const QString& path, const ExportOptions& options) {
  const std::string suffix = suffixOf(path.toStdString());
  if (suffix == "pdf") {
    std::vector<Figure> figures;
    for (scenes::SceneView* view : m_views->views()) figures.push_back({view, title(view)});
    auto bytes = pdfPages(figures, options);
    if (!bytes) return bytes.error();
    m_files.write(*std::move(bytes), path);
    return {};
  }
  std::vector<std::pair<QString, std::string>> files;
  for (scenes::SceneView* view : m_views->views()) {
    auto bytes = exportBytes({{view, title(view)}}, suffix, options);
    if (!bytes) return bytes.error();
    files.emplace_back(pathOf(path, QString::fromStdString(m_views->id(view))), *std::move(bytes));
  }
  m_files.write(std::move(files), path);
  return {};
}

void ExportController::animate(const ExportChoice& choice, const ExportOptions& options) {
  const scenes::PlacedView placed = m_views->placed()[static_cast<std::size_t>(choice.view)];
  AnimationOptions animation = choice.animation;
  animation.view = placed.id;
  animation.lane = placed.lane;
  animation.figure = options;
  m_animation.start(m_run.status()->run, m_views->another(*placed.view), title(placed.view), choice.path, animation);
}

}  // namespace perc::app
