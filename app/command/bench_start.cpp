// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/benchmarks.h"

#include "app/window/main_window.h"
#include "scenes/kit/scene_host.h"

#include <QCoreApplication>
#include <QProcess>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace perc::app {
namespace {

/// Holds the starter's clock, which every process of the machine reads alike.
constexpr char kStartedAt[] = "PERC_STARTED_AT";
constexpr int kStarts = 7, kTimeoutMs = 30'000;

qint64 nowNanoseconds() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

Result<double> startOnce() {
  QProcess child;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
  environment.insert(QLatin1String(kStartedAt), QString::number(nowNanoseconds()));
  child.setProcessEnvironment(environment);
  child.start(QCoreApplication::applicationFilePath(), QStringList());
  const bool ended = child.waitForFinished(kTimeoutMs);
  bool isNumber = false;
  const double seconds = child.readAllStandardOutput().trimmed().toDouble(&isNumber);
  if (ended && child.exitStatus() == QProcess::NormalExit && isNumber) return seconds;
  return Message{PERC_TR("The window did not start: %1"), {child.readAllStandardError().toStdString()}};
}

}  // namespace

void reportStart(MainWindow& window) {
  bool isNumber = false;
  const qint64 start = qEnvironmentVariable(kStartedAt).toLongLong(&isNumber);
  if (!isNumber) return;
  const scenes::SceneHost& host = window.host();
  QObject::connect(&host, &scenes::SceneHost::ticked, &window, [start, &host] {
    if (!host.shown()->frame) return;
    std::printf("%.4f\n", static_cast<double>(nowNanoseconds() - start) * 1e-9);
    std::fflush(stdout);
    QCoreApplication::quit();
  });
}

bench::BenchResult benchStart() {
  std::vector<double> seconds;
  for (int i = 0; i <= kStarts; ++i) {
    const auto once = startOnce();
    if (!once) return {"start", 0, "s", {}, once.error()};
    if (i > 0) seconds.push_back(*once);  // the first one fills the disk cache
  }
  std::nth_element(seconds.begin(), seconds.begin() + kStarts / 2, seconds.end());
  return {"start", seconds[kStarts / 2], "s", {}, {}};
}

}  // namespace perc::app
