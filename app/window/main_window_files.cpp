// SPDX-License-Identifier: GPL-3.0-or-later
// Files, and the states of the main window.
#include "app/window/main_window_parts.h"
#include "app/files/share.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QScreen>

namespace perc::app {
namespace {

/// The one local file that is dragged, or nothing.
QString fileOf(const QMimeData* data) {
  const QList<QUrl> urls = data->urls();
  return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace

void MainWindow::openFile(const QString& path) {
  m_parts->preferences.setFolderOf(path);
  m_parts->files.open(path, m_parts->studio.labs);
}

void MainWindow::askOpen() {
  auto* dialog =
      new QFileDialog(this, tr("Open run, table or weights"), m_parts->preferences.folder(),
                      tr("Runs, tables and weights (*.perc *.csv *.tsv *.txt *.safetensors);;All files (*)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
  dialog->open();
}

void MainWindow::askSave() {
  auto* dialog = new QFileDialog(this, tr("Save run"), stem() + QStringLiteral("run.perc"), tr("Runs (*.perc)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("perc"));
  connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::saveTo);
  dialog->open();
}

void MainWindow::askSaveWeights() {
  auto* dialog = new QFileDialog(this, tr("Save what was learned"), stem() + QStringLiteral("weights.safetensors"),
                                 tr("Weights (*.safetensors)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("safetensors"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    if (const auto& shown = m_parts->host.shown())
      m_parts->files.saveWeights(shown->status.run, shown->status.step, path);
  });
  dialog->open();
}

/// The same experiment from its beginning, but starting from these weights.
void MainWindow::openWeights(const Source<std::vector<nn::NamedTensor>>& weights, const QString& path) {
  if (const auto& shown = m_parts->host.shown()) {
    Run run = shown->status.run->restartedAt(shown->status.step);
    run.weights = weights;
    openRun(std::move(run), 0, QFileInfo(path).fileName());
  }
  emit fileDone(path);
}

void MainWindow::saveTo(const QString& path) {
  const auto& shown = m_parts->host.shown();
  if (!shown) return;
  m_parts->files.saveRun(recordOf(shown->status), path);
}

/// Folder and beginning of the names of new files, "…/LAB-seed1-".
QString MainWindow::stem() const {
  const auto& shown = m_parts->host.shown();
  const QString name = QStringLiteral("%1-seed%2-")
                           .arg(QString::fromStdString(m_parts->lab->id))
                           .arg(shown ? shown->status.run->seed : 1);
  return QDir(m_parts->preferences.folder()).filePath(name);
}

void MainWindow::fillRecent() {
  m_parts->actions.recent->clear();
  const QStringList files = m_parts->preferences.recentFiles();
  for (const QString& file : files)
    connect(m_parts->actions.recent->addAction(QFileInfo(file).fileName()), &QAction::triggered, this,
            [this, file] { openFile(file); });
  if (files.isEmpty()) m_parts->actions.recent->addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::setPresenting(bool on) {
  Parts& p = *m_parts;
  p.actions.present->setChecked(on);
  for (QWidget* panel :
       {static_cast<QWidget*>(p.header), static_cast<QWidget*>(p.rail), static_cast<QWidget*>(p.panel)})
    panel->setVisible(!on);
  p.views->setBarVisible(!on);
  p.appearance.setPresenting(on, screen()->availableSize().width());
  setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
  p.actions.fullScreen->setChecked(on);
}

void MainWindow::leaveSpecial() {
  Parts& p = *m_parts;
  if (p.actions.present->isChecked()) setPresenting(false);
  else if (p.views->maximised()) p.views->toggleMaximised(p.views->maximised());
  else if (p.actions.fullScreen->isChecked()) p.actions.fullScreen->trigger();
}

void MainWindow::nameWindow() {
  const QString name =
      m_parts->file.isEmpty() ? widgets::translated(m_parts->lab->title) : QFileInfo(m_parts->file).fileName();
  setWindowTitle(tr("%1 – Perceptorium").arg(name));
}

void MainWindow::watch() { m_parts->host.setWatching(isVisible() && !isMinimized()); }

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (!focusWidget()) centralWidget()->setFocus();  // Space and arrows are the window's until the user goes elsewhere
  watch();
}

void MainWindow::hideEvent(QHideEvent* event) {
  QMainWindow::hideEvent(event);
  watch();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::WindowStateChange && m_parts) watch();
  if (event->type() == QEvent::LanguageChange && !m_stale) {
    m_stale = true;
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  m_parts->files.cancel();
  m_parts->kept->animation.cancel();
  if (m_parts->kept->recovery) m_parts->kept->recovery->endCleanly();
  if (!m_parts->actions.present->isChecked()) m_parts->preferences.setGeometry(saveGeometry());
  QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!fileOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = fileOf(event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  openFile(path);
}

}  // namespace perc::app
