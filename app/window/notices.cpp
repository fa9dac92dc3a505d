// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notices.h"

#include "widgets/paint/text.h"

namespace perc::app {

void Notices::tell(widgets::Toast::Kind kind, const QString& text, const QString& path) {
  m_toast->showMessage(kind, text);
  emit done(path);
}

void Notices::tell(const std::vector<Message>& replaced) {
  QStringList texts;
  for (const Message& one : replaced) texts << widgets::translated(one);
  if (!texts.isEmpty()) m_toast->showMessage(widgets::Toast::Kind::Warning, texts.join(QLatin1Char('\n')));
}

void Notices::refuse(const Message& why) { tell(widgets::Toast::Kind::Error, widgets::translated(why)); }

}  // namespace perc::app
