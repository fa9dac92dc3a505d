// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/progress.h"

#include "widgets/paint/text.h"

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace perc::app {
namespace {

using namespace std::chrono_literals;

constexpr int kBarWidth = 30;

volatile std::sig_atomic_t interrupted = 0;  // a signal handler can reach nothing else

void onInterrupt(int) {
  interrupted = 1;
  std::signal(SIGINT, SIG_DFL);
}

QString figures(const Session& session, double seconds) {
  const Curve& curve = session.simulation().curve();
  const auto rate = static_cast<std::int64_t>(static_cast<double>(session.step()) / seconds);
  const QString text = widgets::translated(Message{PERC_TR("%1 updates/s"), {std::to_string(rate)}});
  if (curve.empty() || curve.series() == 0) return text;
  const double loss = curve.value(curve.rows() - 1, 0);
  return QStringLiteral("%1 %2  %3").arg(QString::fromStdString(curve.names()[0])).arg(loss, 0, 'g', 4).arg(text);
}

}  // namespace

Progress::Progress(std::int64_t target, bool quiet)
    : m_target(target),
      m_quiet(quiet),
      m_terminal(::isatty(STDERR_FILENO) != 0),
      m_next(m_start + (m_terminal ? 300ms : 5s)) {}

Progress::~Progress() {
  if (m_shown && m_terminal) std::fputs("\r\033[K", stderr);
}

void Progress::show(const Session& session) {
  const Clock::time_point now = Clock::now();
  if (m_quiet || now < m_next) return;
  m_next = now + (m_terminal ? 100ms : 5s);
  m_shown = true;
  const double share = static_cast<double>(session.step()) / static_cast<double>(m_target);
  const QString text = QStringLiteral("%1/%2  ").arg(session.step()).arg(m_target) +
                       figures(session, std::chrono::duration<double>(now - m_start).count());
  if (m_terminal) {
    std::string bar(kBarWidth, ' ');
    std::fill_n(bar.begin(), static_cast<int>(share * kBarWidth), '#');
    std::fprintf(stderr, "\r\033[K[%s] %s", bar.c_str(), text.toUtf8().constData());
  } else {
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
  }
}

Interruption::Interruption() {
  interrupted = 0;
  std::signal(SIGINT, onInterrupt);
}

Interruption::~Interruption() { std::signal(SIGINT, SIG_DFL); }

bool Interruption::happened() const { return interrupted != 0; }

}  // namespace perc::app
