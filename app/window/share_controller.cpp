// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/share_controller.h"

#include "app/files/file_work.h"
#include "app/files/share.h"
#include "app/window/actions.h"
#include "app/window/notices.h"
#include "app/window/run_controller.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace perc::app {

using widgets::MessageLine;

ShareController::ShareController(Actions& actions, std::span<const Lab> labs, FileWork& files, RunController& run,
                                 Notices& notices)
    : m_labs(labs), m_run(run), m_notices(notices) {
  const auto on = [this](QAction* action, auto deed) {
    connect(action, &QAction::triggered, this, [this, deed] {
      if (const SessionStatus* status = m_run.status()) deed(*status);
    });
  };
  on(actions.copyShared, [this](const SessionStatus& status) { copyShared(status); });
  on(actions.paste, [this](const SessionStatus& status) { pasteShared(*status.run); });
  on(actions.copyCommand, [this](const SessionStatus& status) { copyCommand(status); });
  for (const LibraryInfo& library : kLibraries)
    on(actions.copyProgram[static_cast<std::size_t>(library.library)],
       [&files, &library](const SessionStatus& status) { files.makeProgram(status.run, status.step, library); });
  connect(&files, &FileWork::programMade, this, [this](const QString& text, const QString& library) {
    copy(text, tr("Copied: a %1 program that goes on from here").arg(library));
  });
}

void ShareController::copy(const QString& text, const QString& what, MessageLine::Kind kind) {
  QApplication::clipboard()->setText(text);
  m_notices.tell(kind, what);
}

void ShareController::copyShared(const SessionStatus& status) {
  const auto text = writeShared(recordOf(status));
  if (!text) return m_notices.refuse(text.error());
  if (!status.run->data && !status.run->weights)
    return copy(QString::fromStdString(*text), tr("Copied: the run as text, to be pasted into another window"));
  copy(QString::fromStdString(*text),
       tr("Copied: the run as text. Your own table or weights are not part of it; send the file as well."),
       MessageLine::Kind::Warning);
}

void ShareController::pasteShared(const Run& present) {
  const auto record = readShared(QApplication::clipboard()->text(), m_labs, present);
  if (!record) return m_notices.refuse(record.error());
  m_run.open(*record, tr("a shared run"));
  m_run.then([this, replaced = record->replaced] { m_notices.tell(replaced); });
  emit m_notices.done({});
}

void ShareController::copyCommand(const SessionStatus& status) {
  const auto line = commandLine(*status.run, status.step);
  if (!line) return m_notices.refuse(line.error());
  copy(*line, tr("Copied: the command line that makes this run"));
}

}  // namespace perc::app
