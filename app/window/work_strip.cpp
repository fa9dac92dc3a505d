// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/work_strip.h"

#include "app/files/work.h"
#include "widgets/paint/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace perc::app {
namespace {
constexpr int kLookMs = 100;
constexpr int kParts = 1000;
}  // namespace

WorkStrip::WorkStrip(Work& work, QWidget* parent)
    : QFrame(parent), m_work(work), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_timer(new QTimer(this)) {
  m_text->setTextFormat(Qt::PlainText);
  m_bar->setRange(0, kParts);
  auto* cancel = new QPushButton(tr("Cancel"), this);
  widgets::setButtonRole(cancel, widgets::ButtonRole::Plain);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 8, 16, 8);
  layout->setSpacing(16);
  layout->addWidget(m_text);
  layout->addWidget(m_bar, 1);
  layout->addWidget(cancel);
  hide();
  m_timer->setInterval(kLookMs);
  connect(m_timer, &QTimer::timeout, this, [this] { showProgress(m_work.progress()); });
  connect(cancel, &QPushButton::clicked, &m_work, &Work::cancel);
  connect(&m_work, &Work::started, this, &WorkStrip::begin);
  connect(&m_work, &Work::ended, this, &WorkStrip::end);
}

void WorkStrip::begin(const QString& text) {
  m_text->setText(text);
  m_timer->start();
}

void WorkStrip::showProgress(double share) {
  m_bar->setValue(static_cast<int>(share * kParts));
  setVisible(true);
}

void WorkStrip::end() {
  m_timer->stop();
  hide();
}

}  // namespace perc::app
