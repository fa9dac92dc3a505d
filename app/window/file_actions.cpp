// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/share.h"
#include "app/window/window_parts.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace perc::app {
namespace {

using widgets::Toast;

void saved(WindowParts& p, const QString& path) {
  if (path.endsWith(QLatin1String(".perc"))) {
    p.run.setFile(path);
    p.state.preferences.addRecentFile(path);
  }
  p.state.preferences.setFolderOf(path);
  p.tell(Toast::Kind::Information, MainWindow::tr("Written: %1").arg(path), path);
}

void opened(WindowParts& p, const QString& path, const RunRecord& record) {
  p.run.open(record, QFileInfo(path).fileName());
  p.run.setFile(path);
  p.state.preferences.addRecentFile(path);
  emit p.window->fileDone(path);
}

void openTable(WindowParts& p, const QString& path, const Source<data::Table>& table) {
  const Lab* lab = p.run.lab().takesData ? &p.run.lab() : nullptr;
  for (const Lab& other : p.state.studio.labs)
    if (!lab && other.takesData) lab = &other;
  if (!lab) return;
  Run run = lab == &p.run.lab() ? p.run.restarted() : Run(*lab);
  run.data = table;
  run.weights = {};
  if (const auto adopted = lab->adoptData(run); !adopted) return p.refuse(adopted.error());
  p.run.open(std::move(run), 0, QFileInfo(path).fileName());
  emit p.window->fileDone(path);
}

/// The same experiment from its beginning, but starting from these weights.
void openWeights(WindowParts& p, const QString& path, const Source<std::vector<nn::NamedTensor>>& weights) {
  Run run = p.run.restarted();
  run.weights = weights;
  p.run.open(std::move(run), 0, QFileInfo(path).fileName());
  emit p.window->fileDone(path);
}

void askOpen(WindowParts& p) {
  auto* dialog = new QFileDialog(
      p.window, MainWindow::tr("Open run, table or weights"), p.state.preferences.folder(),
      MainWindow::tr("Runs, tables and weights (*.perc *.csv *.tsv *.txt *.safetensors);;All files (*)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  QObject::connect(dialog, &QFileDialog::fileSelected, &p, [&p](const QString& path) { openFile(p, path); });
  dialog->open();
}

/// Asks for the name of a new file, "…-run.perc".
QFileDialog* askName(const WindowParts& p, const QString& title, const QString& name, const QString& filter) {
  auto* dialog = new QFileDialog(p.window, title, fileStem(p) + name, filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QFileInfo(name).suffix());
  dialog->open();
  return dialog;
}

void askSave(WindowParts& p) {
  QObject::connect(askName(p, MainWindow::tr("Save run"), QStringLiteral("run.perc"), MainWindow::tr("Runs (*.perc)")),
                   &QFileDialog::fileSelected, &p, [&p](const QString& path) { saveRun(p, path); });
}

void askSaveWeights(WindowParts& p) {
  QObject::connect(askName(p, MainWindow::tr("Save what was learned"), QStringLiteral("weights.safetensors"),
                           MainWindow::tr("Weights (*.safetensors)")),
                   &QFileDialog::fileSelected, &p, [&p](const QString& path) {
                     if (const SessionStatus* status = p.run.status())
                       p.state.files.saveWeights(status->run, status->step, path);
                   });
}

void fillRecent(WindowParts& p) {
  QMenu* menu = p.actions.recent;
  menu->clear();
  const QStringList files = p.state.preferences.recentFiles();
  for (const QString& file : files)
    QObject::connect(menu->addAction(QFileInfo(file).fileName()), &QAction::triggered, &p,
                     [&p, file] { openFile(p, file); });
  if (files.isEmpty()) menu->addAction(MainWindow::tr("Nothing yet"))->setEnabled(false);
}

void connectWork(WindowParts& p) {
  const FileWork* files = &p.state.files;
  for (const Work* work : {static_cast<const Work*>(files), static_cast<const Work*>(&p.state.animation)}) {
    QObject::connect(work, &Work::failed, &p, [&p](const QString& text) { p.tell(Toast::Kind::Error, text); });
    QObject::connect(work, &Work::saved, &p, [&p](const QString& path) { saved(p, path); });
  }
  QObject::connect(files, &FileWork::opened, &p,
                   [&p](const QString& path, const auto& record) { opened(p, path, *record); });
  QObject::connect(files, &FileWork::openedWeights, &p,
                   [&p](const QString& path, const auto& weights) { openWeights(p, path, *weights); });
  QObject::connect(files, &FileWork::openedTable, &p,
                   [&p](const QString& path, const auto& table) { openTable(p, path, *table); });
}

}  // namespace

void connectFiles(WindowParts& p) {
  const auto on = [&p](QAction* action, auto what) { QObject::connect(action, &QAction::triggered, &p, what); };
  on(p.actions.open, [&p] { askOpen(p); });
  on(p.actions.save, [&p] { p.run.file().isEmpty() ? askSave(p) : saveRun(p, p.run.file()); });
  on(p.actions.saveAs, [&p] { askSave(p); });
  on(p.actions.saveWeights, [&p] { askSaveWeights(p); });
  QObject::connect(p.actions.recent, &QMenu::aboutToShow, &p, [&p] { fillRecent(p); });
  connectWork(p);
}

void connectRecovery(WindowParts& p) {
  Recovery& recovery = *p.state.recovery;
  QObject::connect(p.offer, &OfferBar::accepted, &p,
                   [&p, &recovery] { p.state.files.recover(recovery.offer(), p.state.studio.labs); });
  QObject::connect(p.offer, &OfferBar::refused, &p, [&p, &recovery] {
    recovery.discard();
    p.offer->hide();
  });
  QObject::connect(&p.state.files, &FileWork::recovered, &p, [&p, &recovery](const auto& record) {
    p.offer->hide();
    p.state.continued = true;
    p.run.open(*record, MainWindow::tr("the last session"));
    recovery.taken();
    emit p.window->fileDone({});
  });
  QObject::connect(&recovery, &Recovery::failed, &p, [&p](const QString& text) { p.tell(Toast::Kind::Warning, text); });
  if (!recovery.offer().isEmpty() && !p.state.continued)
    p.offer->offer(MainWindow::tr("Perceptorium was ended in the middle of a run (%1). Continue where you stopped?")
                       .arg(QLocale().toString(recovery.offerTime(), QLocale::ShortFormat)));
}

void openFile(WindowParts& p, const QString& path) {
  p.state.preferences.setFolderOf(path);
  p.state.files.open(path, p.state.studio.labs);
}

void saveRun(WindowParts& p, const QString& path) {
  if (const SessionStatus* status = p.run.status()) p.state.files.saveRun(recordOf(*status), path);
}

QString fileStem(const WindowParts& p) {
  const SessionStatus* status = p.run.status();
  const QString name =
      QStringLiteral("%1-seed%2-").arg(QString::fromStdString(p.run.lab().id)).arg(status ? status->run->seed : 1);
  return QDir(p.state.preferences.folder()).filePath(name);
}

}  // namespace perc::app
