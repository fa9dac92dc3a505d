// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pin_strip.h"

#include "widgets/control/parameter_row.h"
#include "widgets/paint/ground.h"
#include "widgets/paint/theme.h"

#include <QHBoxLayout>

namespace perc::app {
namespace {
constexpr double kWidest = 260;  ///< of a setting, pixels at textScale 1
}

PinStrip::PinStrip(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout) {
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(16, 4, 16, 4);
  line->addLayout(m_layout, 1);
  for (QHBoxLayout* each : {line, m_layout}) each->setSpacing(24);
  setAccessibleName(tr("Pinned settings"));
  hide();
}

void PinStrip::setPinned(const Lab& lab, const std::vector<std::string>& ids) {
  for (widgets::ParameterRow* row : m_rows) {
    row->hide();
    row->deleteLater();  // it may be the one that asks
  }
  m_rows.clear();
  while (QLayoutItem* item = m_layout->takeAt(0)) delete item;
  for (const std::string& id : ids) {
    const param::Declaration* declaration = param::find(*lab.declarations, id);
    if (!declaration || m_rows.size() >= kMost) continue;
    auto* row = widgets::ParameterRow::create(*declaration, this);
    row->standAlone(*lab.declarations);
    row->setPinned(true);
    row->setMaximumWidth(static_cast<int>(widgets::themeOf(this).text(kWidest)));
    const QString name = QString::fromStdString(id);
    connect(row, &widgets::ParameterRow::changeRequested, this,
            [this, name](const param::Value& value) { emit changeRequested(name, value); });
    connect(row, &widgets::ParameterRow::changeFinished, this, &PinStrip::changeFinished);
    connect(row, &widgets::ParameterRow::pinRequested, this, [this, name] { emit unpinRequested(name); });
    m_layout->addWidget(row, 1);
    m_rows.push_back(row);
  }
  m_layout->addStretch();
  setVisible(!m_rows.empty());
}

void PinStrip::setValues(const widgets::SteeredValues& values) {
  const param::Declaration* first = values.first.declarations().data();
  for (widgets::ParameterRow* row : m_rows) row->follow(values, static_cast<std::size_t>(&row->declaration() - first));
}

void PinStrip::setLaneChoice(QWidget* choice) { static_cast<QHBoxLayout*>(layout())->insertWidget(0, choice); }

void PinStrip::paintEvent(QPaintEvent*) { widgets::paintGround(this, Qt::BottomEdge); }

}  // namespace perc::app
