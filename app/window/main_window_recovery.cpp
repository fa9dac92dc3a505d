// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of the run for the case that the program ends suddenly, and how it comes back.
#include "app/command/instruction_level.h"
#include "app/window/main_window_parts.h"

#include <QLocale>

namespace perc::app {

using widgets::Toast;

void MainWindow::keepSafe(const QString& folder) {
  m_parts->kept->recovery = std::make_unique<Recovery>(folder);
  connect(&m_parts->host, &scenes::SceneHost::published, m_parts->kept->recovery.get(), [kept = m_parts->kept.get()] {
    if (kept->autosave) kept->recovery->follow(kept->host.shown()->status);
  });
  connectRecovery();
}

void MainWindow::connectRecovery() {
  Parts& p = *m_parts;
  Recovery* recovery = p.kept->recovery.get();
  if (!recovery) return;
  connect(p.offer, &OfferBar::accepted, this, [&p, recovery] { p.files.recover(recovery->offer(), p.studio.labs); });
  connect(p.offer, &OfferBar::refused, this, [&p, recovery] {
    recovery->discard();
    p.offer->hide();
  });
  connect(&p.files, &FileWork::recovered, this, &MainWindow::recovered);
  connect(recovery, &Recovery::failed, this,
          [&p](const QString& text) { p.toast->showMessage(Toast::Kind::Warning, text); });
  if (!recovery->offer().isEmpty() && !p.kept->continued)
    p.offer->offer(tr("Perceptorium was ended in the middle of a run (%1). Continue where you stopped?")
                       .arg(QLocale().toString(recovery->offerTime(), QLocale::ShortFormat)));
}

void MainWindow::recovered(const std::shared_ptr<const RunRecord>& record) {
  Parts& p = *m_parts;
  p.offer->hide();
  p.kept->continued = true;
  openRun(record->run, record->moment(), tr("the last session"), record->steps);
  if (record->level == instructionLevel())
    p.host.post(request::Expect{record->moment(), record->fingerprint, record->version});
  p.kept->recovery->taken();
  emit fileDone({});
}

}  // namespace perc::app
