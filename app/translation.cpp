// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace perc::app {
namespace {

bool install(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder) {
  auto* translator = new QTranslator(&application);
  return translator->load(locale, name, QStringLiteral("_"), folder) && application.installTranslator(translator);
}

}  // namespace

void installTranslations(QCoreApplication& application) {
  const QString ours = QStringLiteral(":/perceptorium/translations"), name = QStringLiteral("perceptorium");
  const QLocale user;
  install(application, QLocale(QLocale::English), name, ours);
  if (user.language() == QLocale::English || !install(application, user, name, ours)) return;
  install(application, user, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  if (qobject_cast<QGuiApplication*>(&application)) QGuiApplication::setLayoutDirection(user.textDirection());
}

}  // namespace perc::app
