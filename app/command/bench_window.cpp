// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/benchmarks.h"
#include "app/command/run_options.h"
#include "app/translation.h"
#include "app/window/main_window.h"
#include "app/window/view_area.h"
#include "core/io/run_file.h"
#include "core/math/random.h"
#include "scenes/kit/scene_host.h"
#include "scenes/labs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <chrono>
#include <cmath>
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
  explicit WindowBench(const Lab& lab) : m_window({labs(), scenes::catalog()}) {
    m_window.resize(1920, 1080);
    m_window.show();
    waitUntil([this] { return m_window.host().shown() && m_window.host().shown()->frame; });
    post(request::Replace{Run(lab)});
    waitUntil([this, &lab] { return status().run->lab == &lab; });
    waitUntil([] { return false; }, 500);
    std::vector<std::string> all;
    for (const ViewInfo& info : status().run->lab->views) all.push_back(info.id);
    views().setShown(all);
    waitUntil([] { return false; }, 500);  // until it rests
  }

  explicit WindowBench(Run run) : WindowBench(*run.lab) {
    const param::Values values = run.initial;
    const bool data = static_cast<bool>(run.data);
    m_dragged = run.lab->dragged;
    post(request::Replace{std::move(run)});
    waitUntil([&] { return status().run->initial == values && static_cast<bool>(status().run->data) == data; });
    waitUntil([] { return false; }, 1000);
  }

  /// Until all that is to be painted anew is painted.
  bench::BenchResult drag() {
    constexpr int kPlaces = 300;
    std::vector<double> took;
    for (int i = 0; i < kPlaces; ++i) {
      QElapsedTimer clock;
      clock.start();
      m_window.host().selection().hold(m_dragged, 0.05 + 0.9 * ((i * 37) % kPlaces) / kPlaces);
      QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
      QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
      took.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
    }
    std::sort(took.begin(), took.end());
    bench::BenchResult result{"drag", percentile(took, 0.99), "ms", {}, {}};
    result.more = {{"p50_ms", percentile(took, 0.5)},
                   {"max_ms", took.back()},
                   {"views", static_cast<double>(views().views().size())}};
    return result;
  }

  bench::BenchResult measure() {
    bench::BenchResult result{"window", 0, "ms", {}, {}};
    const auto add = [&result](const char* name, double value) { result.more.emplace_back(name, value); };
    const double shown = static_cast<double>(views().views().size()), alone = rateAlone(*status().run);
    const Frames frames = playFlatOut();
    result.value = frames.p95;
    add("frame_p50_ms", frames.p50);
    add("frame_p95_ms", frames.p95);
    add("frame_p99_ms", frames.p99);
    add("answer_max_ms", slowestAnswer());
    add("rate_share", alone > 0 ? frames.updatesPerSecond / alone : 0);
    add("updates_per_second", frames.updatesPerSecond);
    add("views", shown);
    const bool lanes = twoLanes();
    add("lanes_views", lanes ? static_cast<double>(views().views().size()) : 0);
    const Frames both = lanes ? playFlatOut() : Frames{};
    add("lanes_frame_p95_ms", both.p95);
    add("lanes_frame_p99_ms", both.p99);
    add("lanes_answer_max_ms", lanes ? slowestAnswer() : 0);
    add("presenting_ms", seen([this] { m_window.setPresenting(true); }));
    add("presenting_frame_p95_ms", playFlatOut().p95);
    post(request::Play{false});
    waitUntil([this] { return !status().playing; });
    add("presented_ms", seen([this] { m_window.setPresenting(false); }));
    const Lab* other = status().run->lab == &labs().front() ? &labs().back() : &labs().front();
    const auto open = [this](const Lab& lab) {
      return seen([&] { post(request::Replace{Run(lab)}); }, [&] { return status().run->lab == &lab; });
    };
    const Lab& own = *status().run->lab;
    add("lab_ms", std::max(open(*other), open(own)));
    const QWidget* before = m_window.centralWidget();
    add("language_ms", seen([] { setLanguage(*qApp, QStringLiteral("de")); },
                            [&] { return m_window.centralWidget() && m_window.centralWidget() != before; }));
    return result;
  }

 private:
  struct Frames {
    double p50 = 0, p95 = 0, p99 = 0, updatesPerSecond = 0;
  };

  ViewArea& views() { return *m_window.findChild<ViewArea*>(); }
  const SessionStatus& status() const { return m_window.host().shown()->status; }
  void post(Request request) { m_window.host().post(std::move(request)); }

  /// Milliseconds until what was done to the window is painted, `reached` at the latest.
  double seen(
      const std::function<void()>& change, const std::function<bool()>& reached = [] { return true; }) {
    QElapsedTimer clock;
    clock.start();
    change();
    waitUntil(reached);
    // What it was laid out for may lay it out again: queued, then painted.
    for (int pass = 0; pass < 3; ++pass) {
      QCoreApplication::sendPostedEvents();
      QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
  }

  /// A second lane with another value of some choice. False: the lab has none that may change live.
  bool twoLanes() {
    for (const param::Declaration& d : *status().run->lab->declarations) {
      if (d.kind != param::Kind::Choice || d.when != param::When::Live || d.options.size() < 2) continue;
      const bool first = status().values->get(d.id) == param::Value(d.options.front().id);
      post(request::Second{{{d.id, d.options[first ? 1 : 0].id}}});
      waitUntil([this] { return status().run->hasLanes(); });
      waitUntil([] { return false; }, 500);  // until it rests
      return status().run->hasLanes();
    }
    return false;
  }

  Frames playFlatOut() {
    std::vector<double> frames;
    const std::int64_t before = status().step;
    const auto counting =
        QObject::connect(&m_window.host(), &scenes::SceneHost::ticked, [&](double ms) { frames.push_back(ms); });
    post(request::Speed{0});
    post(request::Play{true});
    const double took = waitUntil([] { return false; }, kPlayMs);
    QObject::disconnect(counting);
    std::sort(frames.begin(), frames.end());
    return {percentile(frames, 0.5), percentile(frames, 0.95), percentile(frames, 0.99),
            static_cast<double>(status().step - before) * 1e3 / took};
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
  const char* m_dragged = nullptr;
};

/// Labels and probabilities that go with them.
data::Table madeUpScores() {
  constexpr std::size_t kRows = 100'000;
  data::Table table;
  table.name = "scores.csv";
  table.rows = kRows;
  table.columns = {{"label", data::ColumnKind::Numeric, {}, {}, {}}, {"score", data::ColumnKind::Numeric, {}, {}, {}}};
  Random random(1, "drag");
  for (std::size_t i = 0; i < kRows; ++i) {
    const bool positive = random.bernoulli(0.2);
    table.columns[0].numbers.push_back(positive);
    table.columns[1].numbers.push_back(1 / (1 + std::exp(-random.normal(positive ? 1 : -1, 1.5))));
  }
  return table;
}

}  // namespace

bench::BenchResult benchDrag() {
  const auto ready = labInWindow({});
  if (!ready) return {"drag", 0, "ms", {}, ready.error()};
  for (const Lab& lab : labs()) {
    if (!lab.dragged) continue;
    Run run(lab);
    run.data.content = std::make_shared<const data::Table>(madeUpScores());
    if (const auto adopted = lab.adoptData(run); !adopted) return {"drag", 0, "ms", {}, adopted.error()};
    return WindowBench(std::move(run)).drag();
  }
  return {"drag", 0, "ms", {}, Message{PERC_TR("No lab has a parameter to drag."), {}}};
}

bench::BenchResult benchWindow(const std::string& lab) {
  const bool saved = isRunFile(lab);
  const auto chosen = labInWindow(saved ? "" : lab);
  if (!chosen) return {"window", 0, "ms", {}, chosen.error()};
  if (!saved) return WindowBench(**chosen).measure();
  auto record = loadRun(lab, labs());
  if (!record) return {"window", 0, "ms", {}, record.error()};
  return WindowBench(std::move(record->run)).measure();
}

}  // namespace perc::app
