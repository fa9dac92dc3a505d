// SPDX-License-Identifier: GPL-3.0-or-later
// The run as text: for somebody else's window, a shell, PyTorch.
#include "app/command/instruction_level.h"
#include "app/files/share.h"
#include "app/window/main_window_parts.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace perc::app {

using widgets::Toast;

void MainWindow::connectSharing() {
  Parts& p = *m_parts;
  connect(p.actions.copyShared, &QAction::triggered, this, &MainWindow::copyShared);
  connect(p.actions.paste, &QAction::triggered, this, &MainWindow::pasteShared);
  connect(p.actions.copyCommand, &QAction::triggered, this, &MainWindow::copyCommand);
  connect(p.actions.copyProgram, &QAction::triggered, this, [&p] {
    const auto& shown = p.host.shown();
    if (shown) p.files.makeProgram(shown->status.run, shown->status.step);
  });
  connect(&p.files, &FileWork::programMade, this,
          [this](const QString& text) { copyText(text, tr("Copied: a PyTorch program that goes on from here")); });
}

void MainWindow::copyText(const QString& text, const QString& what) {
  QApplication::clipboard()->setText(text);
  m_parts->toast->showMessage(Toast::Kind::Information, what);
  emit fileDone({});
}

void MainWindow::copyShared() {
  Parts& p = *m_parts;
  if (!p.host.shown()) return;
  const SessionStatus& status = p.host.shown()->status;
  const auto text = writeShared(recordOf(status));
  if (!text) {
    p.toast->showMessage(Toast::Kind::Error, widgets::translated(text.error()));
  } else if (status.run->data || status.run->weights) {
    QApplication::clipboard()->setText(QString::fromStdString(*text));
    p.toast->showMessage(
        Toast::Kind::Warning,
        tr("Copied: the run as text. Your own table or weights are not part of it; send the file as well."));
  } else {
    copyText(QString::fromStdString(*text), tr("Copied: the run as text, to be pasted into another window"));
  }
}

void MainWindow::pasteShared() {
  Parts& p = *m_parts;
  if (!p.host.shown()) return;
  const auto record = readShared(QApplication::clipboard()->text(), p.studio.labs, *p.host.shown()->status.run);
  if (!record) {
    p.toast->showMessage(Toast::Kind::Error, widgets::translated(record.error()));
  } else {
    openRun(record->run, record->moment(), tr("a shared run"), record->steps);
    if (record->level == instructionLevel())
      p.host.post(request::Expect{record->moment(), record->fingerprint, record->version});
  }
  emit fileDone({});
}

void MainWindow::copyCommand() {
  const auto& shown = m_parts->host.shown();
  if (!shown) return;
  const auto line = commandLine(*shown->status.run, shown->status.step);
  if (line) return copyText(*line, tr("Copied: the command line that makes this run"));
  m_parts->toast->showMessage(Toast::Kind::Error, widgets::translated(line.error()));
  emit fileDone({});
}

}  // namespace perc::app
