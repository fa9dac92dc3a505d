// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notices.h"

#include "widgets/paint/text.h"

#include <utility>

namespace perc::app {

void Notices::tell(widgets::MessageLine::Kind kind, const QString& text, const QString& path) {
  m_line->showMessage(kind, text);
  emit done(path);
}

void Notices::tell(const std::vector<Message>& replaced) {
  QStringList texts;
  for (const Message& one : replaced) texts << widgets::translated(one);
  if (!texts.isEmpty()) m_line->showMessage(widgets::MessageLine::Kind::Warning, texts.join(QLatin1Char('\n')));
}

void Notices::offer(const QString& text, const QString& action, std::function<void()> then) {
  m_line->showLasting(widgets::MessageLine::Kind::Error, text, action, std::move(then));
  emit done({});
}

void Notices::refuse(const Message& why) { tell(widgets::MessageLine::Kind::Error, widgets::translated(why)); }

}  // namespace perc::app
