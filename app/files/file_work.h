// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/work.h"
#include "core/io/run_file.h"

#include <QString>
#include <QStringList>
#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace perc {
class Session;
}

namespace perc::app {

/// Reads and writes files on threads of its own, so that the window never waits. One reading at a time: a new one ends
/// the one before. What is being written when the window closes is written to the end. Window's thread.
class FileWork : public Work {
  Q_OBJECT
 public:
  explicit FileWork(QObject* parent = nullptr);
  ~FileWork() override;

  /// A run file (.perc), weights (.safetensors) or else a table or pictures (a folder, too); ends with opened(),
  /// openedWeights(), openedTable() or failed(), or with nothing if cancelled.
  /// `table`: where the table of a run file lies now, whatever the file says.
  void open(const QString& path, std::span<const Lab> labs, const QString& table = {});
  /// The first of these run files that can be read, whose tables may lie anywhere; ends with recovered() or failed().
  void recover(const QStringList& paths, std::span<const Lab> labs);
  void cancel() override;
  double progress() const override { return m_progress; }

  /// Carries a run out again up to `step` and writes that moment as a program for a library; ends with programMade()
  /// or failed().
  void makeProgram(const std::shared_ptr<const Run>& run, std::int64_t step, const LibraryInfo& library);
  /// The same for one of the lab's tensor files; ends with saved() or failed().
  void saveTensors(const std::shared_ptr<const Run>& run, std::int64_t step, const TensorFile& file,
                   const QString& path);

  void saveRun(RunRecord record, const QString& path);
  /// Some other file; ends with saved() or failed().
  void write(std::string bytes, const QString& path);
  /// Several files (path and bytes), each wholly or not at all; `name` is what saved() calls them.
  void write(std::vector<std::pair<QString, std::string>> files, const QString& name);

 signals:
  void opened(const QString& path, std::shared_ptr<const perc::RunRecord> record);
  void openedTable(const QString& path, std::shared_ptr<const perc::Source<perc::data::Table>> table);
  void openedWeights(const QString& path,
                     std::shared_ptr<const perc::Source<std::vector<perc::nn::NamedTensor>>> weights);
  void recovered(std::shared_ptr<const perc::RunRecord> record);
  /// A run file whose table is not where the file says; `text` says so.
  void tableMissing(const QString& path, const QString& text);
  void programMade(const QString& text, const QString& library);

 private:
  /// Runs `work` on the reading thread; what it returns is then done on the window's thread.
  void read(std::function<std::function<void()>(StopToken)> work);
  void writeOnThread(std::function<Result<void>()> work, const QString& path);
  /// Carries a run out again up to `step`; `finish` then makes of it what is done on the window's thread.
  void carryOut(const std::shared_ptr<const Run>& run, std::int64_t step,
                std::function<std::function<void()>(Session&, StopToken)> finish);
  void endReading();

  std::thread m_reader, m_writer;
  std::atomic<bool> m_stop{false};
  std::atomic<double> m_progress{0};
  int m_turn = 0;  ///< of the reading that counts
  bool m_reading = false;
};

}  // namespace perc::app
