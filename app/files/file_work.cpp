// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/file_work.h"

#include "core/base/file.h"
#include "core/io/safetensors.h"
#include "core/session/session.h"
#include "widgets/paint/text.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaObject>
#include <algorithm>
#include <limits>

namespace perc::app {

namespace {

using namespace std::chrono_literals;
constexpr auto kSlice = 20ms;  ///< between two looks at whether to stop

/// Whether a run file is in order but for its table, which is not where it says.
bool lacksTable(const QString& path, std::span<const Lab> labs) {
  const auto text = io::readFile(path.toStdString(), kMostRunFileBytes);
  const auto record = text ? parseRun(*text, path.toStdString(), labs) : text.error();
  return record && record->dataPacked.empty() && !record->dataPath.empty() &&
         !QFileInfo::exists(QFileInfo(path).dir().filePath(QString::fromStdString(record->dataPath)));
}

}  // namespace

FileWork::FileWork(QObject* parent) : Work(parent) {}

FileWork::~FileWork() {
  m_stop = true;
  if (m_reader.joinable()) m_reader.join();
  if (m_writer.joinable()) m_writer.join();
}

void FileWork::read(std::function<std::function<void()>(StopToken)> work) {
  cancel();
  m_stop = false;
  m_progress = 0;
  m_reading = true;
  m_reader = std::thread([this, turn = m_turn, work = std::move(work)] {
    auto then = work(StopToken(m_stop));
    QMetaObject::invokeMethod(this, [this, turn, then = std::move(then)] {
      if (turn != m_turn) return;  // cancelled after it was ready
      endReading();
      then();
    });
  });
}

void FileWork::endReading() {
  ++m_turn;
  m_stop = true;
  if (m_reader.joinable()) m_reader.join();
  if (!m_reading) return;
  m_reading = false;
  emit ended();
}

void FileWork::cancel() { endReading(); }

void FileWork::open(const QString& path, std::span<const Lab> labs, const QString& table) {
  const std::string file = path.toStdString();
  const auto progress = [this](double share) { m_progress = share; };
  const auto sayWhy = [this](const Message& message) {
    return [this, message] { emit failed(widgets::translated(message)); };
  };
  if (path.endsWith(QLatin1String(".perc"), Qt::CaseInsensitive)) {
    read([=, this](StopToken stop) -> std::function<void()> {
      auto record = loadRun(file, labs, progress, stop, FilePaths::Inside, table.toStdString());
      if (!record && table.isEmpty() && lacksTable(path, labs))
        return [this, path, why = record.error()] { emit tableMissing(path, widgets::translated(why)); };
      if (!record) return sayWhy(record.error());
      return
          [this, path, shared = std::make_shared<const RunRecord>(*std::move(record))] { emit opened(path, shared); };
    });
  } else if (path.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive)) {
    read([=, this](StopToken) -> std::function<void()> {
      auto weights = loadWeights(file);
      if (!weights) return sayWhy(weights.error());
      return [this, path, shared = std::make_shared<const Source<std::vector<nn::NamedTensor>>>(*std::move(weights))] {
        emit openedWeights(path, shared);
      };
    });
  } else {
    read([=, this](StopToken stop) -> std::function<void()> {
      auto content = loadTable(file, progress, stop);
      if (!content) return sayWhy(content.error());
      return [this, path, shared = std::make_shared<const Source<data::Table>>(*std::move(content))] {
        emit openedTable(path, shared);
      };
    });
  }
  emit started(tr("Reading %1…").arg(QFileInfo(QDir::cleanPath(path)).fileName()));
}

void FileWork::recover(const QStringList& paths, std::span<const Lab> labs) {
  read([=, this](StopToken stop) -> std::function<void()> {
    Message why{PERC_TR("The run that was kept is gone."), {}};
    for (const QString& path : paths) {
      auto record = loadRun(
          path.toStdString(), labs, [this](double share) { m_progress = share; }, stop, FilePaths::Anywhere);
      if (record)
        return [this, shared = std::make_shared<const RunRecord>(*std::move(record))] { emit recovered(shared); };
      if (path == paths.front()) why = record.error();
    }
    return [this, why] { emit failed(widgets::translated(why)); };
  });
  emit started(tr("Reading what was kept…"));
}

void FileWork::carryOut(const std::shared_ptr<const Run>& run, std::int64_t step,
                        std::function<std::function<void()>(Session&, StopToken)> finish) {
  read([=, this](StopToken stop) -> std::function<void()> {
    auto session = Session::create(*run);
    if (!session) return [this, why = session.error()] { emit failed(widgets::translated(why)); };
    Session& s = **session;
    s.post(request::Seek{step});
    do {
      s.pump(std::numeric_limits<std::int64_t>::max(), Session::Clock::now() + kSlice);
      m_progress = static_cast<double>(s.step()) / static_cast<double>(std::max<std::int64_t>(step, 1));
    } while (s.step() < step && s.simulation().state() == RunState::Ok && !stop.stopRequested());
    return finish(s, stop);
  });
}

void FileWork::makeProgram(const std::shared_ptr<const Run>& run, std::int64_t step, const LibraryInfo& library) {
  carryOut(run, step, [this, &library](Session& session, StopToken) -> std::function<void()> {
    return [this, &library, program = session.simulation().program(library.library)] {
      if (!program) emit failed(widgets::translated(program.error()));
      else emit programMade(QString::fromStdString(*program), QLatin1String(library.name));
    };
  });
  emit started(tr("Writing the program…"));
}

void FileWork::saveTensors(const std::shared_ptr<const Run>& run, std::int64_t step, const TensorFile& file,
                           const QString& path) {
  carryOut(run, step, [this, file, path](Session& session, StopToken stop) -> std::function<void()> {
    auto tensors = session.tensors(file, stop);
    if (stop.stopRequested()) return [] {};
    const auto done =
        tensors ? io::saveSafetensors(path.toStdString(), {*std::move(tensors), {}}) : Result<void>(tensors.error());
    if (!done) return [this, why = done.error()] { emit failed(widgets::translated(why)); };
    return [this, path] { emit saved(path); };
  });
  emit started(tr("Writing %1…").arg(QFileInfo(path).fileName()));
}

void FileWork::writeOnThread(std::function<Result<void>()> work, const QString& path) {
  if (m_writer.joinable()) m_writer.join();
  m_writer = std::thread([this, path, work = std::move(work)] {
    const Result<void> done = work();
    QMetaObject::invokeMethod(this, [this, path, done] {
      if (done) emit saved(path);
      else emit failed(widgets::translated(done.error()));
    });
  });
}

void FileWork::saveRun(RunRecord record, const QString& path) {
  writeOnThread([record = std::move(record), file = path.toStdString()] { return perc::saveRun(record, file); }, path);
}

void FileWork::write(std::string bytes, const QString& path) {
  writeOnThread([bytes = std::move(bytes), file = path.toStdString()] { return io::writeFileAtomically(file, bytes); },
                path);
}

void FileWork::write(std::vector<std::pair<QString, std::string>> files, const QString& name) {
  const auto all = [files = std::move(files)]() -> Result<void> {
    for (const auto& [path, bytes] : files)
      if (const auto done = io::writeFileAtomically(path.toStdString(), bytes); !done) return done;
    return {};
  };
  writeOnThread(all, name);
}

}  // namespace perc::app
