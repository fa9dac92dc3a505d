// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_dialog.h"
#include "app/files/share.h"
#include "app/window/window_parts.h"
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

QString title(const WindowParts& p, const scenes::SceneView* view) {
  return QStringLiteral("%1: %2").arg(widgets::translated(p.run.lab().title), p.views->title(view));
}

void ask(WindowParts& p) {
  QStringList titles, ids;
  int active = 0;
  for (const scenes::SceneView* view : p.views->views()) {
    if (view == p.views->active()) active = static_cast<int>(ids.size());
    titles << p.views->title(view);
    ids << QString::fromStdString(p.views->id(view));
  }
  if (ids.isEmpty()) return;
  const SessionStatus* status = p.run.status();
  askExport(titles, ids, active, fileStem(p), status ? status->furthest : 0, p.window,
            [&p](const ExportChoice& choice) { makeExport(p, choice); });
}

/// One figure in a file of its own.
Result<void> writeOne(WindowParts& p, scenes::SceneView& view, const QString& path, const ExportOptions& options) {
  auto bytes = exportBytes(view, title(p, &view), suffixOf(path.toStdString()), options);
  if (!bytes) return bytes.error();
  p.state.files.write(*std::move(bytes), path);
  return {};
}

/// A file for each, or a page for each in a PDF.
Result<void> writeAll(WindowParts& p, const std::vector<scenes::SceneView*>& views, const QString& path,
                      const ExportOptions& options) {
  const std::string suffix = suffixOf(path.toStdString());
  if (suffix == "pdf") {
    std::vector<Figure> figures;
    for (scenes::SceneView* view : views) figures.push_back({view, title(p, view)});
    auto bytes = pdfPages(figures, options);
    if (!bytes) return bytes.error();
    p.state.files.write(*std::move(bytes), path);
    return {};
  }
  std::vector<std::pair<QString, std::string>> files;
  for (scenes::SceneView* view : views) {
    auto bytes = exportBytes(*view, title(p, view), suffix, options);
    if (!bytes) return bytes.error();
    files.emplace_back(pathOf(path, QString::fromStdString(p.views->id(view))), *std::move(bytes));
  }
  p.state.files.write(std::move(files), path);
  return {};
}

void animate(WindowParts& p, const ExportChoice& choice, const ExportOptions& options) {
  const scenes::PlacedView placed = p.views->placed()[static_cast<std::size_t>(choice.view)];
  auto view = p.state.studio.sceneOf(p.run.lab())->createView(placed.id);
  takeOptions(*placed.view, *view);
  AnimationOptions animation = choice.animation;
  animation.view = placed.id;
  animation.lane = placed.lane;
  animation.figure = options;
  p.state.animation.start(p.run.status()->run, std::move(view), title(p, placed.view), choice.path, animation);
}

Result<void> copy(WindowParts& p, scenes::SceneView* view, const ExportOptions& options) {
  if (const auto done = copyView(*view, title(p, view), options); !done) return done;
  p.tell(widgets::Toast::Kind::Information, MainWindow::tr("Copied: %1").arg(p.views->title(view)));
  return {};
}

Result<void> carryOut(WindowParts& p, const ExportChoice& choice, const ExportOptions& options) {
  const std::vector<scenes::SceneView*> views = p.views->views();
  const bool all = choice.view == ExportChoice::kAllViews;
  scenes::SceneView* view = all ? nullptr : views[static_cast<std::size_t>(choice.view)];
  const std::string file = choice.path.toStdString();
  if (choice.toClipboard) return copy(p, view, options);
  if (!all && isAnimationPath(file)) {
    animate(p, choice, options);
    return {};
  }
  if (const auto known = checkExportPath(file); !known) return known;
  return all ? writeAll(p, views, choice.path, options) : writeOne(p, *view, choice.path, options);
}

}  // namespace

void connectExport(WindowParts& p) {
  QObject::connect(p.actions.exportView, &QAction::triggered, &p, [&p] { ask(p); });
  QObject::connect(p.actions.copyView, &QAction::triggered, &p, [&p] {
    ExportChoice choice;
    const auto views = p.views->views();
    choice.view = static_cast<int>(std::find(views.begin(), views.end(), p.views->active()) - views.begin());
    choice.toClipboard = true;
    makeExport(p, choice);
  });
}

void makeExport(WindowParts& p, const ExportChoice& choice) {
  const SessionStatus* status = p.run.status();
  p.state.host.bringUpToDate();
  if (!status || choice.view >= static_cast<int>(p.views->views().size())) return;
  ExportOptions options = choice.options;
  options.description = describeRun(*status->run, status->step);
  if (const auto done = carryOut(p, choice, options); !done) p.refuse(done.error());
}

}  // namespace perc::app
