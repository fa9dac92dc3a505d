// SPDX-License-Identifier: GPL-3.0-or-later
// The real program is killed in the middle of a run and started again.
#include "core/io/run_file.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <nlohmann/json.hpp>

#include <csignal>

using namespace perc;
using perc::test::readAll;
using perc::test::writeAll;

namespace {

constexpr int kPatienceMs = 30'000;

bool becomes(const std::function<bool()>& so) {
  QElapsedTimer clock;
  clock.start();
  while (!so()) {
    if (clock.elapsed() > kPatienceMs) return false;
    QTest::qSleep(20);
  }
  return true;
}

/// A user of this machine, with a home of his own.
class User {
 public:
  QString folder() const { return m_home.filePath("data/Perceptorium/perceptorium/recovery"); }

  /// Starts the program offscreen; `pressed` as for PERC_PRESS.
  std::unique_ptr<QProcess> start(const QString& pressed, const QStringList& words = {}) {
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("HOME", m_home.path());
    environment.insert("XDG_DATA_HOME", m_home.filePath("data"));
    environment.insert("XDG_CONFIG_HOME", m_home.filePath("config"));
    environment.insert("PERC_PRESS", pressed);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(PERC_PROGRAM), words);
    REQUIRE(process->waitForStarted());
    return process;
  }

  /// What was kept by a process, the newest first.
  QStringList kept(const QProcess& process) const { return keptBy(QString::number(process.processId())); }
  QStringList keptBy(const QString& id) const {
    QStringList files;
    for (const QFileInfo& process : QDir(folder()).entryInfoList({id + "-*"}, QDir::Dirs))
      for (const QFileInfo& file : QDir(process.filePath()).entryInfoList({"*.perc"}, QDir::Files, QDir::Time))
        files << file.filePath();
    return files;
  }
  nlohmann::json newest(const QString& id) const {
    const QStringList files = keptBy(id);
    return files.isEmpty() ? nlohmann::json() : nlohmann::json::parse(readAll(files.front()), nullptr, false);
  }
  QString path(const QString& name) const { return m_home.filePath(name); }

 private:
  QTemporaryDir m_home;
};

/// kill -9.
void killNow(QProcess& process) {
  ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
  REQUIRE(process.waitForFinished());
}

std::int64_t steps(const nlohmann::json& record) {
  return record.is_object() ? record["steps"].get<std::int64_t>() : 0;
}

/// Plays until something is kept, and is killed. What was kept.
nlohmann::json playAndKill(User& user, QString& id) {
  auto process = user.start("play");
  id = QString::number(process->processId());
  REQUIRE(becomes([&] { return user.keptBy(id).size() == 2 && steps(user.newest(id)) > 0; }));
  killNow(*process);
  return user.newest(id);
}

}  // namespace

TEST_CASE("A run that was killed goes on where it stopped, and what was kept goes when it is safe again",
          "[recovery][process]") {
  User user;
  QString first;
  const auto killed = playAndKill(user, first);

  auto again = user.start("continue");
  const QString second = QString::number(again->processId());
  REQUIRE(becomes([&] { return steps(user.newest(second)) == steps(killed); }));
  CHECK(user.newest(second)["fingerprint"] == killed["fingerprint"]);
  CHECK(user.newest(second)["parameters"] == killed["parameters"]);
  CHECK(becomes([&] { return user.keptBy(first).isEmpty(); }));
  killNow(*again);

  auto third = user.start("quit");  // the offer is not answered: it stays
  REQUIRE(third->waitForFinished(kPatienceMs));
  CHECK(third->exitCode() == 0);
  CHECK(user.keptBy(QString::number(third->processId())).isEmpty());
  CHECK(user.newest(second)["fingerprint"] == killed["fingerprint"]);
}

TEST_CASE("A torn file of the two is passed over, and what cannot be read is never thrown away",
          "[recovery][process]") {
  User user;
  QString first;
  playAndKill(user, first);
  const QStringList files = user.keptBy(first);
  const auto older = nlohmann::json::parse(readAll(files[1]));
  writeAll(files[0], readAll(files[0]).substr(0, 100));
  auto again = user.start("continue");
  const QString second = QString::number(again->processId());
  REQUIRE(becomes([&] { return user.newest(second).is_object(); }));
  CHECK(steps(user.newest(second)) == steps(older));
  killNow(*again);

  for (const QString& file : user.keptBy(second)) writeAll(file, "torn");
  auto third = user.start("continue,play");
  const QString last = QString::number(third->processId());
  REQUIRE(becomes([&] { return steps(user.newest(last)) > 0; }));
  CHECK(third->state() == QProcess::Running);
  CHECK_FALSE(user.keptBy(second).isEmpty());
  killNow(*third);
}

TEST_CASE("Two windows keep their runs apart, and neither offers the other's", "[recovery][process]") {
  User user;
  auto one = user.start("play");
  const QString first = QString::number(one->processId());
  REQUIRE(becomes([&] { return steps(user.newest(first)) > 0; }));
  auto two = user.start("continue,play");
  const QString second = QString::number(two->processId());
  REQUIRE(becomes([&] { return steps(user.newest(second)) > 0; }));
  CHECK_FALSE(user.keptBy(first).isEmpty());
  killNow(*one);
  killNow(*two);
}

TEST_CASE("A run with a table of one's own comes back with it", "[recovery][process]") {
  for (const Lab& lab : labs()) {
    if (!lab.takesData) continue;
    User user;
    writeAll(user.path("boxes.csv"), test::someTable(lab));
    auto process = user.start("", {user.path("boxes.csv")});
    const QString first = QString::number(process->processId());
    REQUIRE(becomes([&] { return user.newest(first).contains("data"); }));
    const auto killed = user.newest(first);
    killNow(*process);
    auto again = user.start("continue");
    const QString second = QString::number(again->processId());
    REQUIRE(becomes([&] { return user.newest(second).contains("data"); }));
    CHECK(user.newest(second)["fingerprint"] == killed["fingerprint"]);
    killNow(*again);
    break;
  }
}

TEST_CASE("What was kept and cannot be opened stays, and so does the offer", "[window]") {
  const Lab& lab = *findLab(labs(), "cartpole");
  test::OpenWindow open(lab);
  const QString folder = open.file("recovery"), kept = folder + "/999999-0/0.perc";
  QDir().mkpath(folder + "/999999-0");
  RunRecord record(lab);
  REQUIRE(record.run.initial.setText("variants", "agent=replay"));  // needs a table
  writeAll(kept, *writeRun(record, folder.toStdString(), FilePaths::Anywhere));
  open.window().keepSafe(folder);
  auto* yes = open.child<QPushButton>("continue");
  REQUIRE(yes);
  QTest::mouseClick(yes, Qt::LeftButton);
  REQUIRE(open.becomes([&] { return open.said().contains("variants"); }));
  REQUIRE(open.stepsTo(3));  // and is written itself
  REQUIRE(open.becomes([&] { return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 2; }));
  CHECK(yes->isVisible());
  CHECK(QFileInfo::exists(kept));
}

TEST_CASE("The offer is answered by a key, and can be refused", "[window]") {
  const Lab& lab = labs().front();
  test::OpenWindow open(lab);
  const QString folder = open.file("recovery");
  QDir().mkpath(folder + "/999999-0");
  RunRecord record(lab);
  record.run.seed = 77;
  record.steps = 30;
  record.shown = 5;  // looked back
  for (const auto& d : *lab.declarations)
    if (record.run.log.empty() && d.kind == param::Kind::Real && d.when == param::When::Live)
      record.run.log = {{20, {d.id, d.range.minimum}}};
  writeAll(folder + "/999999-0/0.perc", *writeRun(record, folder.toStdString(), FilePaths::Anywhere));
  open.window().keepSafe(folder);
  auto* yes = open.child<QPushButton>("continue");
  REQUIRE(yes);
  REQUIRE(yes->isVisible());
  SECTION("continue") {
    CHECK(yes->shortcut() == QKeySequence(Qt::ALT | Qt::Key_C));
    yes->setFocus();
    open.press(Qt::Key_Space);
    REQUIRE(open.becomes([&] { return open.status().run->seed == 77 && open.status().step == 5; }));
    CHECK(open.status().furthest == 30);
    CHECK(open.status().run->log == record.run.log);
    CHECK_FALSE(yes->isVisible());
    CHECK(QFileInfo::exists(folder + "/999999-0/0.perc"));  // until it is safe elsewhere
    CHECK(open.becomes([&] { return !QFileInfo::exists(folder + "/999999-0"); }));
  }
  SECTION("discard") {
    yes->setFocus();
    open.press(Qt::Key_Tab, Qt::ShiftModifier);
    open.press(Qt::Key_Space);
    CHECK_FALSE(yes->isVisible());
    CHECK_FALSE(QFileInfo::exists(folder + "/999999-0"));
    CHECK(open.status().run->seed == 1);
  }
}
