// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace perc::app {
namespace {

constexpr char kChosen[] = "percLanguage", kOurs[] = "percTranslator";

void install(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder) {
  auto* translator = new QTranslator(&application);
  translator->setObjectName(QLatin1String(kOurs));
  if (translator->load(locale, name, QStringLiteral("_"), folder)) application.installTranslator(translator);
  else delete translator;
}

}  // namespace

std::vector<Language> languages() {
  return {{{}, {}},
          {QStringLiteral("en"), QStringLiteral("English")},
          {QStringLiteral("de"), QStringLiteral("Deutsch")},
          {QStringLiteral("es"), QStringLiteral("Español")},
          {QStringLiteral("fr"), QStringLiteral("Français")}};
}

bool isLanguage(const QString& name) {
  const auto all = languages();
  return std::any_of(all.begin(), all.end(), [&](const Language& one) { return one.name == name; });
}

void setLanguage(QCoreApplication& application, const QString& name) {
  // The system's own kind of the language (Austria's German) where it is that language.
  const QLocale system = QLocale::system(), named(name);
  const QLocale locale = name.isEmpty() || named.language() == system.language() ? system : named;
  for (QTranslator* old : application.findChildren<QTranslator*>(QLatin1String(kOurs))) {
    application.removeTranslator(old);
    delete old;
  }
  QLocale::setDefault(locale);
  application.setProperty(kChosen, name);
  const QString ours = QStringLiteral(":/perceptorium/translations"), prefix = QStringLiteral("perceptorium");
  install(application, QLocale(QLocale::English), prefix, ours);
  if (locale.language() != QLocale::English) {
    install(application, locale, prefix, ours);
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  }
  if (qobject_cast<QGuiApplication*>(&application)) QGuiApplication::setLayoutDirection(locale.textDirection());
}

QString chosenLanguage() { return QCoreApplication::instance()->property(kChosen).toString(); }

}  // namespace perc::app
