// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for everything that shows something.
#pragma once
#include <QPainter>
#include <QPainterPath>
#include <QString>
#include <QWidget>
#include <cmath>
#include <functional>
#include <memory>
#include <vector>
