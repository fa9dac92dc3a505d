// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/console.h"

#include "widgets/paint/text.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace perc::app {

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void print(const QString& text) { print(std::string_view(text.toStdString())); }

void complain(const Message& message) {
  std::fprintf(stderr, "perceptorium: %s\n", widgets::translated(message).toUtf8().constData());
}

bool flushed() {
  errno = 0;
  if (std::fflush(stdout) == 0 && !std::ferror(stdout)) return true;
  complain({PERC_TR("Standard output cannot be written: %1."), {std::generic_category().message(errno)}});
  return false;
}

}  // namespace perc::app
