// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_controller.h"

#include "app/files/file_work.h"
#include "app/files/share.h"
#include "app/window/actions.h"
#include "app/window/notices.h"
#include "app/window/preferences.h"
#include "app/window/run_controller.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

namespace perc::app {

using widgets::Toast;

FileController::FileController(QWidget* window, Actions& actions, std::span<const Lab> labs, Preferences& preferences,
                               FileWork& files, RunController& run, Notices& notices)
    : m_window(window),
      m_actions(actions),
      m_labs(labs),
      m_preferences(preferences),
      m_files(files),
      m_run(run),
      m_notices(notices) {
  connect(actions.open, &QAction::triggered, this, &FileController::askOpen);
  connect(actions.save, &QAction::triggered, this, [this] { m_run.file().isEmpty() ? askSave() : save(m_run.file()); });
  connect(actions.saveAs, &QAction::triggered, this, &FileController::askSave);
  connect(actions.saveWeights, &QAction::triggered, this, &FileController::askSaveWeights);
  connect(actions.recent, &QMenu::aboutToShow, this, &FileController::fillRecent);
  connectWork();
}

void FileController::connectWork() {
  connect(&m_files, &FileWork::failed, this, [this](const QString& text) { m_notices.tell(Toast::Kind::Error, text); });
  connect(&m_files, &FileWork::saved, this, &FileController::saved);
  connect(&m_files, &FileWork::opened, this, &FileController::opened);
  connect(&m_files, &FileWork::openedWeights, this,
          [this](const QString& path, const std::shared_ptr<const Source<std::vector<nn::NamedTensor>>>& weights) {
            openWeights(path, *weights);
          });
  connect(&m_files, &FileWork::openedTable, this,
          [this](const QString& path, const std::shared_ptr<const Source<data::Table>>& table) {
            openTable(path, *table);
          });
}

void FileController::open(const QString& path) {
  m_preferences.setFolderOf(path);
  m_files.open(path, m_labs);
}

void FileController::save(const QString& path) {
  if (const SessionStatus* status = m_run.status()) m_files.saveRun(recordOf(*status), path);
}

void FileController::saved(const QString& path) {
  if (path.endsWith(QLatin1String(".perc"))) {
    m_run.setFile(path);
    m_preferences.addRecentFile(path);
  }
  m_preferences.setFolderOf(path);
  m_notices.tell(Toast::Kind::Information, tr("Written: %1").arg(path), path);
}

void FileController::opened(const QString& path, const std::shared_ptr<const RunRecord>& record) {
  m_run.open(*record, QFileInfo(path).fileName());
  m_run.setFile(path);
  m_preferences.addRecentFile(path);
  emit m_notices.done(path);
}

void FileController::openTable(const QString& path, const Source<data::Table>& table) {
  const Lab* lab = m_run.lab().takesData ? &m_run.lab() : nullptr;
  for (const Lab& other : m_labs)
    if (!lab && other.takesData) lab = &other;
  if (!lab) return;
  Run run = lab == &m_run.lab() ? m_run.restarted() : Run(*lab);
  run.data = table;
  run.weights = {};
  if (const auto adopted = lab->adoptData(run); !adopted) return m_notices.refuse(adopted.error());
  m_run.open(std::move(run), 0, QFileInfo(path).fileName());
  emit m_notices.done(path);
}

/// The same experiment from its beginning, but starting from these weights.
void FileController::openWeights(const QString& path, const Source<std::vector<nn::NamedTensor>>& weights) {
  Run run = m_run.restarted();
  run.weights = weights;
  m_run.open(std::move(run), 0, QFileInfo(path).fileName());
  emit m_notices.done(path);
}

void FileController::askOpen() {
  auto* dialog =
      new QFileDialog(m_window, tr("Open run, table or weights"), m_preferences.folder(),
                      tr("Runs, tables and weights (*.perc *.csv *.tsv *.txt *.safetensors);;All files (*)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &FileController::open);
  dialog->open();
}

void FileController::askSave() {
  auto* dialog = new QFileDialog(m_window, tr("Save run"), stem() + QStringLiteral("run.perc"), tr("Runs (*.perc)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("perc"));
  connect(dialog, &QFileDialog::fileSelected, this, &FileController::save);
  dialog->open();
}

void FileController::askSaveWeights() {
  auto* dialog = new QFileDialog(m_window, tr("Save what was learned"), stem() + QStringLiteral("weights.safetensors"),
                                 tr("Weights (*.safetensors)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("safetensors"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    if (const SessionStatus* status = m_run.status()) m_files.saveWeights(status->run, status->step, path);
  });
  dialog->open();
}

QString FileController::stem() const {
  const SessionStatus* status = m_run.status();
  const QString name =
      QStringLiteral("%1-seed%2-").arg(QString::fromStdString(m_run.lab().id)).arg(status ? status->run->seed : 1);
  return QDir(m_preferences.folder()).filePath(name);
}

void FileController::fillRecent() {
  m_actions.recent->clear();
  const QStringList files = m_preferences.recentFiles();
  for (const QString& file : files)
    connect(m_actions.recent->addAction(QFileInfo(file).fileName()), &QAction::triggered, this,
            [this, file] { open(file); });
  if (files.isEmpty()) m_actions.recent->addAction(tr("Nothing yet"))->setEnabled(false);
}

QString FileController::fileOf(const QMimeData* data) {
  const QList<QUrl> urls = data->urls();
  return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace perc::app
