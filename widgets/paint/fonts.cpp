// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/fonts.h"

#include <QFontDatabase>

namespace perc::widgets {

QString sansFamily() { return QStringLiteral("Perceptorium Sans"); }

QString monoFamily() {
  const QString mono = QStringLiteral("DejaVu Sans Mono");
  return QFontDatabase::hasFamily(mono) ? mono : sansFamily();
}

bool installFonts() {
  bool all = true;
  for (const char* style : {"Regular", "Medium", "SemiBold", "Bold"}) {
    const QString file = QStringLiteral(":/perceptorium/fonts/PerceptoriumSans-%1.otf").arg(QLatin1String(style));
    all = QFontDatabase::addApplicationFont(file) >= 0 && all;
  }
  return all;
}

}  // namespace perc::widgets
