// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/recovery.h"

#include "app/files/share.h"
#include "core/base/file.h"
#include "core/io/run_file.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QMetaObject>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <vector>

namespace perc::app {
namespace {

constexpr char kLockSuffix[] = ".lock";
constexpr std::size_t kMostOffers = 5;  ///< of earlier sessions; the newest is offered first

std::unique_ptr<QLockFile> lockOf(const QString& folder, const QString& id) {
  auto lock = std::make_unique<QLockFile>(folder + QLatin1Char('/') + id + QLatin1String(kLockSuffix));
  lock->setStaleLockTime(0);  // it is stale when its process is gone, not when it is old
  return lock;
}

/// The run files in a process's folder, the newest first.
QStringList filesIn(const QString& folder) {
  QStringList files;
  for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.perc")}, QDir::Files, QDir::Time))
    files << file.filePath();
  return files;
}

/// Whether there is anything to lose.
bool isWorth(const Run& run, std::int64_t step) {
  return step > 0 || !run.log.empty() || run.data || run.weights || run.hasLanes() ||
         !(run.initial == Run(*run.lab).initial);
}

}  // namespace

QString Recovery::usualFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

Recovery::Recovery(const QString& folder, QObject* parent)
    : QObject(parent),
      m_folder(folder),
      m_id(QStringLiteral("%1-%2")
               .arg(QCoreApplication::applicationPid())
               .arg(QDateTime::currentMSecsSinceEpoch(), 0, 16)),
      m_timer(new QTimer(this)) {
  QDir().mkpath(m_folder);
  findOffer();
  m_lock = lockOf(m_folder, m_id);
  m_lock->tryLock(0);
  m_timer->setInterval(kEveryMs);
  connect(m_timer, &QTimer::timeout, this, &Recovery::write);
  m_timer->start();
}

Recovery::~Recovery() {
  if (m_writer.joinable()) m_writer.join();
  if (m_empty) QDir(ownFolder()).removeRecursively();
}

QString Recovery::ownFolder() const { return m_folder + QLatin1Char('/') + m_id; }

/// The newest of those whose process is gone; it stays locked, so that another window does not offer it as well.
void Recovery::findOffer() {
  struct Found {
    QStringList files;
    std::unique_ptr<QLockFile> lock;
    QDateTime time() const { return QFileInfo(files.front()).lastModified(); }
  };
  std::vector<Found> all;
  for (const QFileInfo& folder : QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    auto lock = lockOf(m_folder, folder.fileName());
    if (!lock->tryLock(0)) continue;
    if (const QStringList files = filesIn(folder.filePath()); !files.isEmpty()) all.push_back({files, std::move(lock)});
    else QDir(folder.filePath()).removeRecursively();
  }
  std::ranges::sort(all, std::greater(), &Found::time);
  for (std::size_t i = kMostOffers; i < all.size(); ++i) QFileInfo(all[i].files.front()).dir().removeRecursively();
  if (all.empty()) return;
  m_offer = all.front().files;
  m_offerLock = std::move(all.front().lock);
}

QDateTime Recovery::offerTime() const {
  return m_offer.isEmpty() ? QDateTime() : QFileInfo(m_offer.front()).lastModified();
}

void Recovery::discard() {
  if (m_offer.isEmpty()) return;
  QFileInfo(m_offer.front()).dir().removeRecursively();
  m_offer.clear();
  m_offerLock.reset();
  m_taken = false;
}

void Recovery::follow(const SessionStatus& status) {
  if (status.seeking) return;  // on the way to where it was
  m_run = status.run;
  m_step = status.step;
  m_furthest = std::max(status.furthest, status.step);
  m_fingerprint = status.fingerprint;
}

bool Recovery::isWritten() const {
  return m_run == m_writtenRun && m_step == m_writtenStep && m_furthest == m_writtenFurthest;
}

void Recovery::end() {
  m_timer->stop();
  if (m_writer.joinable()) m_writer.join();
  m_empty = !m_run || (!m_writtenRun && !isWorth(*m_run, m_step));
  if (m_empty || isWritten()) return;
  if (const QString error = writing()(); error.isEmpty() && m_taken) discard();
}

void Recovery::write() {
  if (m_writing || !m_run || isWritten()) return;
  if (!m_writtenRun && !m_taken && !isWorth(*m_run, m_step)) return;
  if (m_writer.joinable()) m_writer.join();  // it is done
  m_writing = true;
  m_writer = std::thread([this, writeNow = writing()] {
    QMetaObject::invokeMethod(this, [this, error = writeNow()] { written(error); });
  });
}

/// Writes the run as it is now, on any thread; says what went wrong, or nothing.
std::function<QString()> Recovery::writing() {
  m_writtenRun = m_run;
  m_writtenStep = m_step;
  m_writtenFurthest = m_furthest;
  const QString path = ownFolder() + QStringLiteral("/%1.perc").arg(m_turn);
  m_turn = 1 - m_turn;
  return [run = m_run, step = m_step, furthest = m_furthest, fingerprint = m_fingerprint, path] {
    RunRecord record(*run);
    record.steps = furthest;
    if (step < furthest) record.shown = step;  // what comes after it was not cut
    record.fingerprint = fingerprint;
    record.level = instructionLevel();
    QDir().mkpath(QFileInfo(path).path());
    const auto text = writeRun(record, QFileInfo(path).path().toStdString(), FilePaths::Anywhere);
    const Result<void> done = text ? io::writeFileAtomically(path.toStdString(), *text) : Result<void>(text.error());
    return done ? QString() : widgets::translated(done.error());
  };
}

void Recovery::written(const QString& error) {
  m_writing = false;
  if (error.isEmpty()) {
    if (m_taken) discard();  // it is safe here now
  } else if (!m_told) {
    m_told = true;
    emit failed(tr("This run is not kept safe: %1").arg(error));
  }
}

}  // namespace perc::app
