// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/benchmarks.h"
#include "app/command/run_options.h"
#include "app/window/main_window.h"
#include "app/window/view_area.h"
#include "scenes/kit/scene_host.h"
#include "scenes/labs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <fstream>
#include <vector>

#include <unistd.h>

namespace perc::app {
namespace {

constexpr int kSampleMs = 500, kSoakMs = 600'000;
constexpr double kMostMebibytes = 250, kMostGrowth = 0.03;

double residentMebibytes() {
  std::ifstream statm("/proc/self/statm");
  double total = 0, resident = 0;
  statm >> total >> resident;
  return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

}  // namespace

bench::BenchResult benchSoak(const std::string& lab) {
  bench::BenchResult result{"soak", 0, "MiB", {}, {}};
  const auto found = labInWindow(lab);
  if (!found) {
    result.error = found.error();
    return result;
  }
  const Lab* chosen = *found;
  MainWindow window({labs(), scenes::catalog()});
  window.resize(1920, 1080);
  std::vector<std::string> all;
  for (const ViewInfo& view : chosen->views) all.push_back(view.id);
  window.show();
  window.host().post(request::Replace{Run(*chosen)});
  while (!window.host().shown() || window.host().shown()->status.run->lab != chosen)
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  window.findChild<ViewArea*>()->setShown(all);
  window.host().post(request::Speed{0});
  window.host().post(request::Play{true});

  std::vector<double> samples;
  QTimer sampling;  // also wakes the loop
  QObject::connect(&sampling, &QTimer::timeout, [&samples] { samples.push_back(residentMebibytes()); });
  sampling.start(kSampleMs);
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < kSoakMs) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);

  const auto tenthBefore = [&](double share) {
    const auto to = static_cast<std::ptrdiff_t>(share * static_cast<double>(samples.size()));
    return median({samples.begin() + to - static_cast<std::ptrdiff_t>(samples.size() / 20), samples.begin() + to});
  };
  const double half = tenthBefore(0.5), end = tenthBefore(1);
  result.value = samples.empty() ? residentMebibytes() : *std::max_element(samples.begin(), samples.end());
  result.more = {{"half_mib", half},
                 {"end_mib", end},
                 {"seconds", static_cast<double>(clock.elapsed()) * 1e-3},
                 {"updates", static_cast<double>(window.host().shown()->status.step)}};
  if (result.value > kMostMebibytes || end > half * (1 + kMostGrowth))
    result.error = {PERC_TR("soak: %1 MiB at most, %2 at half time, %3 at the end; allowed are %4 MiB and a growth of "
                            "%5 in the last half."),
                    {toText(result.value), toText(half), toText(end), toText(kMostMebibytes), toText(kMostGrowth)}};
  return result;
}

}  // namespace perc::app
