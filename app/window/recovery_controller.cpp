// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recovery_controller.h"

#include "app/files/file_work.h"
#include "app/files/recovery.h"
#include "app/window/notices.h"
#include "app/window/offer_bar.h"
#include "app/window/run_controller.h"

#include <QLocale>

namespace perc::app {

RecoveryController::RecoveryController(OfferBar* offer, Recovery& recovery, bool& continued, std::span<const Lab> labs,
                                       FileWork& files, RunController& run, Notices& notices)
    : m_offer(offer), m_recovery(recovery), m_continued(continued), m_run(run), m_notices(notices) {
  connect(offer, &OfferBar::accepted, this, [this, &files, labs] { files.recover(m_recovery.offer(), labs); });
  connect(offer, &OfferBar::refused, this, [this] {
    m_recovery.discard();
    m_offer->hide();
  });
  connect(&files, &FileWork::recovered, this, &RecoveryController::recovered);
  connect(&recovery, &Recovery::failed, this,
          [this](const QString& text) { m_notices.tell(widgets::Toast::Kind::Warning, text); });
  if (!recovery.offer().isEmpty() && !continued)
    offer->offer(tr("Perceptorium was ended in the middle of a run (%1). Continue where you stopped?")
                     .arg(QLocale().toString(recovery.offerTime(), QLocale::ShortFormat)));
}

void RecoveryController::recovered(const std::shared_ptr<const RunRecord>& record) {
  m_offer->hide();
  m_continued = true;
  m_run.open(*record, tr("the last session"));
  m_recovery.taken();
  emit m_notices.done({});
}

}  // namespace perc::app
