// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace perc::widgets {

/// Keys mean one thing, whatever was clicked: in a main window the mouse gives the keyboard to text fields only, and
/// takes it back to the window from everywhere else; Return in a field does so too. Tab goes to every control. The
/// control that has the focus then goes before the window's shortcuts without modifiers (Space, Left, Right, Home):
/// Space presses a focused button or opens a focused list, arrows, Home and End move a focused slider. Once per
/// application.
void keepWidgetKeys(QApplication& application);

}  // namespace perc::widgets
