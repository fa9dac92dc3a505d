// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench_window.h"

#include "app/main_window.h"
#include "scenes/kit/scene_host.h"
#include "scenes/labs.h"
#include "widgets/paint/fonts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <chrono>
#include <functional>
#include <thread>
#include <vector>

namespace perc::app {
namespace {

constexpr int kPlayMs = 6000, kPatienceMs = 5000, kAnswers = 8;

/// Lets the window live until `reached` or patience ends; milliseconds.
double waitUntil(const std::function<bool()>& reached, int patienceMs = kPatienceMs) {
  QElapsedTimer clock;
  clock.start();
  while (!reached() && clock.elapsed() < patienceMs) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
}

double percentile(std::vector<double>& sorted, double share) {
  return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

/// Updates per second of the same run from its beginning on the same kind of thread, with nobody watching.
double rateAlone(const Run& run) {
  auto session = Session::create(run);
  if (!session) return 0;
  SessionThread thread(*std::move(session));
  QElapsedTimer clock;
  clock.start();
  thread.post(request::Play{true});
  std::this_thread::sleep_for(std::chrono::milliseconds(kPlayMs));
  std::shared_ptr<const Published> last = thread.mailbox().take();  // of the beginning; now a new one is made
  const std::uint64_t old = last ? last->version : 0;
  while (!last || last->version == old) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    last = thread.mailbox().take();
  }
  return static_cast<double>(last->status.step) * 1e9 / static_cast<double>(clock.nsecsElapsed());
}

class WindowBench {
 public:
  WindowBench() : m_window({labs(), scenes::catalog()}) {
    m_window.resize(1920, 1080);
    m_window.show();
    waitUntil([this] { return m_window.host().shown() && m_window.host().shown()->frame; });
    waitUntil([] { return false; }, 500);  // until it rests
  }

  BenchWindowResult measure() {
    BenchWindowResult result;
    const double alone = rateAlone(*status().run);
    playFlatOut(result);
    result.answerMax = slowestAnswer();
    result.rateShare = alone > 0 ? result.updatesPerSecond / alone : 0;
    return result;
  }

 private:
  const SessionStatus& status() const { return m_window.host().shown()->status; }
  void post(Request request) { m_window.host().post(std::move(request)); }

  void playFlatOut(BenchWindowResult& result) {
    std::vector<double> frames;
    const auto counting = QObject::connect(&m_window.host(), &scenes::SceneHost::ticked, [&](double ms) { frames.push_back(ms); });
    post(request::Speed{0});
    post(request::Play{true});
    const double took = waitUntil([] { return false; }, kPlayMs);
    QObject::disconnect(counting);
    result.updatesPerSecond = static_cast<double>(status().step) * 1e3 / took;
    std::sort(frames.begin(), frames.end());
    result.frameP50 = percentile(frames, 0.5);
    result.frameP95 = percentile(frames, 0.95);
    result.frameP99 = percentile(frames, 0.99);
  }

  double slowestAnswer() {
    double slowest = 0;
    for (int i = 0; i < kAnswers; ++i) {
      post(request::Play{false});
      slowest = std::max(slowest, waitUntil([this] { return !status().playing; }));
      const std::int64_t target = status().furthest * (i + 1) / (kAnswers + 2);
      post(request::Seek{target});
      slowest = std::max(slowest, waitUntil([&] { return status().step == target && !status().seeking; }));
      post(request::Play{true});
      slowest = std::max(slowest, waitUntil([this] { return status().playing; }));
    }
    post(request::Play{false});
    return slowest;
  }

  MainWindow m_window;
};

}  // namespace

Result<BenchWindowResult> benchWindow() {
  if (!widgets::installFonts()) return Message{PERC_TR("The program's fonts could not be loaded."), {}};
  return WindowBench().measure();
}

}  // namespace perc::app
