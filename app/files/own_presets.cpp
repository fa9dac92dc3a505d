// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/own_presets.h"

#include "core/io/run_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

namespace perc::app {
namespace {

QDir folderOf(const Lab& lab) {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/presets/") +
              QString::fromStdString(lab.id));
}

// A title may hold what a file's name may not.
QString nameOf(const QString& title) {
  return QString::fromLatin1(QUrl::toPercentEncoding(title, " ")) + QStringLiteral(".perc");
}
QString titleOf(QString name) {
  name.chop(5);
  return QUrl::fromPercentEncoding(name.toLatin1());
}

}  // namespace

std::vector<OwnPreset> ownPresets(const Lab& lab) {
  std::vector<OwnPreset> all;
  const QDir folder = folderOf(lab);
  for (const QString& name : folder.entryList({QStringLiteral("*.perc")}, QDir::Files, QDir::Name)) {
    const QString path = folder.filePath(name);
    auto record = loadRun(path.toStdString(), std::span(&lab, 1));
    if (record) all.push_back({titleOf(name), path, std::move(record->run)});
  }
  return all;
}

Result<void> keepPreset(const Run& run, const QString& title) {
  const QDir folder = folderOf(*run.lab);
  const QString path = folder.filePath(nameOf(title));
  if (QFile::exists(path))
    return Message{PERC_TR("“%1”: there is an experiment of your own called so already."), {title.toStdString()}};
  if (!folder.mkpath(QStringLiteral(".")))
    return Message{PERC_TR("%1: the folder cannot be made."), {folder.path().toStdString()}};
  RunRecord record(run);
  return saveRun(record, path.toStdString());
}

void removePreset(const OwnPreset& preset) {
  if (!QFile::moveToTrash(preset.path)) QFile::remove(preset.path);
}

}  // namespace perc::app
