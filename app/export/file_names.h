// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace perc::app {

/// The file of one view when all are exported: "…/run-boundary.png".
QString pathOf(const QString& path, const QString& viewId);

/// A name like `path` that no file has: "…-2.png".
QString freePath(const QString& path);

}  // namespace perc::app
