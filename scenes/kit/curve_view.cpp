// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/curve_view.h"

#include <QCoreApplication>

namespace perc::scenes {
namespace {
QString tr(const char* text) { return QCoreApplication::translate("perc::scenes::CurveView", text); }
}  // namespace

QString inLane(int lane, const QString& name) {
  return lane == kOneLane ? name : lane == 0 ? tr("A %1").arg(name) : tr("B %1").arg(name);
}

QString goesToMoment() { return tr("Return goes to the moment that is read."); }

}  // namespace perc::scenes
