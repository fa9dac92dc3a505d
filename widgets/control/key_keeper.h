// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace perc::widgets {

/// The window has shortcuts without modifiers (Space, Left, Right, Home). The control that has the focus goes first:
/// Space presses a focused button or opens a focused list, arrows, Home and End move a focused slider. Once per
/// application.
void keepWidgetKeys(QApplication& application);

}  // namespace perc::widgets
