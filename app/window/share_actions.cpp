// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/share.h"
#include "app/window/window_parts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace perc::app {
namespace {

using widgets::Toast;

void copy(WindowParts& p, const QString& text, const QString& what, Toast::Kind kind = Toast::Kind::Information) {
  QApplication::clipboard()->setText(text);
  p.tell(kind, what);
}

void copyShared(WindowParts& p, const SessionStatus& status) {
  const auto text = writeShared(recordOf(status));
  if (!text) return p.refuse(text.error());
  if (!status.run->data && !status.run->weights)
    return copy(p, QString::fromStdString(*text),
                MainWindow::tr("Copied: the run as text, to be pasted into another window"));
  copy(p, QString::fromStdString(*text),
       MainWindow::tr("Copied: the run as text. Your own table or weights are not part of it; send the file as well."),
       Toast::Kind::Warning);
}

void pasteShared(WindowParts& p, const SessionStatus& status) {
  const auto record = readShared(QApplication::clipboard()->text(), p.state.studio.labs, *status.run);
  if (!record) return p.refuse(record.error());
  p.run.open(*record, MainWindow::tr("a shared run"));
  emit p.window->fileDone({});
}

void copyCommand(WindowParts& p, const SessionStatus& status) {
  const auto line = commandLine(*status.run, status.step);
  if (!line) return p.refuse(line.error());
  copy(p, *line, MainWindow::tr("Copied: the command line that makes this run"));
}

void copyProgram(WindowParts& p, const SessionStatus& status) { p.state.files.makeProgram(status.run, status.step); }

}  // namespace

void connectSharing(WindowParts& p) {
  for (const auto& [action, deed] : {std::pair{p.actions.copyShared, &copyShared},
                                     {p.actions.paste, &pasteShared},
                                     {p.actions.copyCommand, &copyCommand},
                                     {p.actions.copyProgram, &copyProgram}})
    QObject::connect(action, &QAction::triggered, &p, [&p, deed = deed] {
      if (const SessionStatus* status = p.run.status()) deed(p, *status);
    });
  QObject::connect(&p.state.files, &FileWork::programMade, &p, [&p](const QString& text) {
    copy(p, text, MainWindow::tr("Copied: a PyTorch program that goes on from here"));
  });
}

}  // namespace perc::app
