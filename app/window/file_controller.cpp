// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_controller.h"

#include "app/export/origin.h"
#include "app/window/help_dialogs.h"

#include "app/files/own_presets.h"
#include "app/files/recovery.h"
#include "app/files/share.h"
#include "app/window/actions.h"
#include "app/window/notices.h"
#include "app/window/offer_bar.h"
#include "app/window/preferences.h"
#include "app/window/preset_menu.h"
#include "app/window/run_controller.h"
#include "core/session/adopt.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>

namespace perc::app {

using widgets::MessageLine;

namespace {

/// Asks for a file to be read, or for the name of a new one, at first `path`.
void ask(QWidget* window, QFileDialog::AcceptMode mode, const QString& title, const QString& path,
         const QString& filter, const std::function<void(const QString&)>& chosen) {
  auto* dialog = new QFileDialog(window, title, path, filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(mode);
  if (mode == QFileDialog::AcceptOpen) dialog->setFileMode(QFileDialog::ExistingFile);
  else dialog->setDefaultSuffix(QFileInfo(path).suffix());
  QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
  dialog->open();
}

}  // namespace

FileController::FileController(Actions& actions, PresetMenu* presets, OfferBar* offer, std::span<const Lab> labs,
                               Preferences& preferences, FileWork& files, RunController& run, Notices& notices)
    : m_offer(offer), m_labs(labs), m_preferences(preferences), m_files(files), m_run(run), m_notices(notices) {
  connect(actions.open, &QAction::triggered, this, &FileController::askOpen);
  connect(actions.save, &QAction::triggered, this, [this] { m_run.file().isEmpty() ? askSave() : save(m_run.file()); });
  connect(actions.saveAs, &QAction::triggered, this, &FileController::askSave);
  connect(presets, &PresetMenu::ownChosen, this,
          [this](const Run& own, const QString& title) { m_run.open(own, title); });
  connect(presets, &PresetMenu::keepRequested, this, [this, presets] { askName(presets); });
  connect(&m_run, &RunController::labChanged, this, [this, &actions](const Lab& lab) { offerTensors(actions, lab); });
  connect(actions.recent, &QMenu::aboutToShow, this, [this, menu = actions.recent] {
    menu->clear();
    const QStringList recent = m_preferences.recentFiles();
    for (const QString& file : recent)
      connect(menu->addAction(QFileInfo(file).fileName()), &QAction::triggered, this, [this, file] { open(file); });
    if (recent.isEmpty()) menu->addAction(tr("Nothing yet"))->setEnabled(false);
  });
  connect(actions.run, &QMenu::aboutToShow, this, [this, &actions] { offerLabs(actions); });
  connectWork();
}

/// The labs that can go on with the run shown.
void FileController::offerLabs(Actions& actions) {
  actions.openIn->clear();
  const SessionStatus* status = m_run.status();
  for (const Lab& lab : m_labs) {
    Run run(lab);
    if (!status || !lab.adoptRun || &lab == status->run->lab || !adoptRun(run, *status->run)) continue;
    connect(actions.openIn->addAction(widgets::translated(lab.title)), &QAction::triggered, this,
            [this, &lab] { openIn(lab); });
  }
  actions.openIn->menuAction()->setVisible(!actions.openIn->isEmpty());
}

/// At the moment shown, with all that was changed on the way.
void FileController::openIn(const Lab& lab) {
  const SessionStatus* status = m_run.status();
  Run shown = *status->run;
  shown.log.cutAfter(status->step);
  Run run(lab);
  const auto leftOut = adoptRun(run, shown);
  if (!leftOut) return m_notices.refuse(leftOut.error());
  RunRecord record(std::move(run));
  record.steps = status->step;
  m_run.open(record, widgets::translated(lab.title));
  if (!leftOut->empty()) m_run.then([this, &lab, names = *leftOut] { m_notices.tell({leftOutOf(lab, names)}); });
}

/// An entry of the menu for each file of tensors that the lab can write.
void FileController::offerTensors(Actions& actions, const Lab& lab) {
  qDeleteAll(m_tensors);
  m_tensors.clear();
  for (const TensorFile& file : lab.tensorFiles) {
    const QString title = widgets::translated(file.label);
    auto* action = new QAction(title + QStringLiteral("…"), this);
    connect(action, &QAction::triggered, this, [this, title, &file] {
      ask(m_offer->window(), QFileDialog::AcceptSave, title,
          stem() + QString::fromStdString(file.id) + QStringLiteral(".safetensors"), tr("Tensors (*.safetensors)"),
          [this, &file](const QString& path) {
            if (const SessionStatus* status = m_run.status())
              m_files.saveTensors(status->run, status->step, file, path);
          });
    });
    actions.file->insertAction(actions.afterSaved, action);
    m_tensors.push_back(action);
  }
}

void FileController::connectWork() {
  connect(&m_files, &FileWork::failed, this,
          [this](const QString& text) { m_notices.tell(MessageLine::Kind::Error, text); });
  connect(&m_files, &FileWork::tableMissing, this, [this](const QString& path, const QString& text) {
    m_notices.offer(text, tr("Find the table…"), [this, path] {
      ask(m_offer->window(), QFileDialog::AcceptOpen, tr("The table of %1").arg(QFileInfo(path).fileName()), path,
          tr("Tables (%1);;All files (*)").arg(QStringLiteral("*.csv *.tsv *.txt")),
          [this, path](const QString& table) { m_files.open(path, m_labs, table); });
    });
  });
  connect(&m_files, &FileWork::saved, this, [this](const QString& path) {
    if (path.endsWith(QLatin1String(".perc"))) {
      m_run.setFile(path);
      m_preferences.addRecentFile(path);
    }
    m_preferences.setFolderOf(path);
    m_notices.tell(MessageLine::Kind::Information, tr("Written: %1").arg(path), path);
  });
  connect(&m_files, &FileWork::opened, this, [this](const QString& path, const auto& record) {
    m_run.open(*record, QFileInfo(path).fileName(), path);
    m_run.then([this, record] { m_notices.tell(record->replaced); });
    emit m_notices.done(path);
  });
  connect(&m_run, &RunController::opened, this, [this](const QString& file) {
    if (!file.isEmpty()) m_preferences.addRecentFile(file);
  });
  // The same experiment from its beginning, but starting from these weights.
  connect(&m_files, &FileWork::openedWeights, this, [this](const QString& path, const auto& weights) {
    Run run = m_run.restarted();
    run.weights = *weights;
    m_run.open(std::move(run), QFileInfo(path).fileName());
    emit m_notices.done(path);
  });
  connect(&m_files, &FileWork::openedTable, this,
          [this](const QString& path, const auto& table) { openTable(path, *table); });
}

void FileController::open(const QString& path) {
  m_preferences.setFolderOf(path);
  const QString suffix = QFileInfo(path).suffix().toLower();
  for (const char* picture : {"png", "jpg", "jpeg", "gif", "webp"})
    if (suffix == QLatin1String(picture)) return openPicture(path);
  m_files.open(path, m_labs);
}

void FileController::openPicture(const QString& path) {
  const auto origin = readOrigin(path.toStdString());
  if (!origin) return m_notices.refuse(origin.error());
  showOrigin(QFileInfo(path).fileName(), *origin, m_offer->window());
  emit m_notices.done(path);
}

void FileController::save(const QString& path) {
  if (const SessionStatus* status = m_run.status()) m_files.saveRun(recordOf(*status), path);
}

void FileController::openTable(const QString& path, const Source<data::Table>& table) {
  const bool pictures = table.content->images != nullptr;
  const auto takes = [pictures](const Lab& lab) { return pictures ? lab.takesPictures : lab.takesData; };
  const Lab* lab = takes(m_run.lab()) ? &m_run.lab() : nullptr;
  for (const Lab& other : m_labs)
    if ((!lab && takes(other)) || (other.claimsData && other.claimsData(*table.content))) lab = &other;
  if (!lab)
    return m_notices.tell(MessageLine::Kind::Error, pictures ? tr("%1: no lab takes pictures.").arg(path)
                                                             : tr("%1: no lab takes a table.").arg(path));
  Run run = lab == &m_run.lab() ? m_run.restarted() : Run(*lab);
  run.data = table;
  run.weights = {};
  if (const auto adopted = lab->adoptData(run); !adopted) return m_notices.refuse(adopted.error());
  m_run.open(std::move(run), QFileInfo(path).fileName());
  emit m_notices.done(path);
}

void FileController::askOpen() {
  ask(m_offer->window(), QFileDialog::AcceptOpen, tr("Open run, data or weights"), m_preferences.folder(),
      tr("Runs, tables, pictures and weights (%1);;All files (*)")
          .arg(QStringLiteral("*.perc *.csv *.tsv *.txt *-images-idx3-ubyte *-images-idx3-ubyte.gz *.safetensors "
                              "*.png *.jpg *.jpeg *.gif *.webp")),
      [this](const QString& path) { open(path); });
}

/// Asks how the experiment is to be called that is kept.
void FileController::askName(PresetMenu* presets) {
  auto* dialog = new QInputDialog(m_offer->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Keep this experiment"));
  dialog->setLabelText(tr("Its name in the list of presets:"));
  dialog->setTextValue(presets->current() ? tr("%1, changed").arg(widgets::translated(presets->current()->title))
                                          : QString());
  connect(dialog, &QInputDialog::textValueSelected, this, [this, presets](const QString& name) {
    if (name.trimmed().isEmpty()) return;
    if (const auto kept = keepPreset(m_run.restarted(), name.trimmed()); !kept) return m_notices.refuse(kept.error());
    presets->ownChanged();
    m_notices.tell(MessageLine::Kind::Information, tr("Kept among your own presets: %1").arg(name.trimmed()));
  });
  dialog->open();
}

void FileController::askSave() {
  ask(m_offer->window(), QFileDialog::AcceptSave, tr("Save run"), stem() + QStringLiteral("run.perc"),
      tr("Runs (*.perc)"), [this](const QString& path) { save(path); });
}

QString FileController::stem() const {
  const SessionStatus* status = m_run.status();
  const QString name = QStringLiteral("%1-seed%2-step%3-")
                           .arg(QString::fromStdString(m_run.lab().id))
                           .arg(status ? status->run->seed : 1)
                           .arg(status ? status->step : 0);
  return QDir(m_preferences.folder()).filePath(name);
}

void FileController::offer(Recovery& recovery) {
  connect(m_offer, &OfferBar::accepted, this, [this, &recovery] { m_files.recover(recovery.offer(), m_labs); });
  connect(m_offer, &OfferBar::refused, this, [this, &recovery] {
    recovery.discard();
    m_offer->hide();
  });
  connect(&m_files, &FileWork::recovered, this, [this](const auto& record) {
    m_run.open(*record, tr("the last session"), {}, true);
    emit m_notices.done({});
  });
  connect(&m_run, &RunController::opened, this, [this, &recovery](const QString&, bool recovered) {
    if (!recovered) return;
    m_offer->hide();
    recovery.taken();
  });
  connect(&recovery, &Recovery::failed, this,
          [this](const QString& text) { m_notices.tell(MessageLine::Kind::Warning, text); });
  if (recovery.isWaiting())
    m_offer->offer(tr("Perceptorium was ended in the middle of a run (%1). Continue where you stopped?")
                       .arg(QLocale().toString(recovery.offerTime(), QLocale::ShortFormat)));
}

}  // namespace perc::app
