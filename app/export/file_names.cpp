// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/file_names.h"

#include <QFileInfo>

namespace perc::app {

QString pathOf(const QString& path, const QString& viewId) {
  const QFileInfo file(path);
  return file.path() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('-') + viewId + QLatin1Char('.') +
         file.suffix();
}

QString freePath(const QString& path) {
  const QFileInfo file(path);
  QString free = path;
  for (int i = 2; QFileInfo::exists(free); ++i)
    free = QStringLiteral("%1/%2-%3.%4").arg(file.path(), file.completeBaseName()).arg(i).arg(file.suffix());
  return free;
}

}  // namespace perc::app
