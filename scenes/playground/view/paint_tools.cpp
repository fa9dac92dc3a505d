// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/view/paint_tools.h"

#include "widgets/paint/icons.h"
#include "widgets/paint/markers.h"
#include "widgets/paint/style.h"
#include "widgets/paint/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace perc::playground {
namespace {

constexpr int kLeastReach = 10, kMostReach = 250, kFirstReach = 50;  // thousandths of the plane's width
constexpr double kMostValue = 1e6;

}  // namespace

PaintTools::PaintTools(QWidget* parent)
    : QWidget(parent),
      m_tools(new QButtonGroup(this)),
      m_class(new QComboBox(this)),
      m_value(new QDoubleSpinBox(this)),
      m_reach(new QSlider(Qt::Horizontal, this)),
      m_clear(new QToolButton(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(8, 4, 8, 4);
  layout->setSpacing(4);
  add(Tool::Choose, QStringLiteral("cursor"), tr("Choose points"));
  add(Tool::Point, QStringLiteral("point"), tr("Add a point"));
  add(Tool::Brush, QStringLiteral("brush"), tr("Brush: spray points"));
  add(Tool::Erase, QStringLiteral("eraser"), tr("Erase points"));
  add(Tool::Jitter, QStringLiteral("jitter"), tr("Jitter: shake points"));
  layout->addSpacing(4);
  m_class->setAccessibleName(tr("Class to paint"));
  m_class->setToolTip(m_class->accessibleName());
  m_class->setMinimumContentsLength(3);
  m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  layout->addWidget(m_class);
  m_value->setRange(-kMostValue, kMostValue);
  m_value->setDecimals(2);
  m_value->setSingleStep(0.25);
  m_value->setAccessibleName(tr("Value to paint"));
  m_value->setToolTip(m_value->accessibleName());
  layout->addWidget(m_value);
  m_reach->setRange(kLeastReach, kMostReach);
  m_reach->setValue(kFirstReach);
  m_reach->setAccessibleName(tr("Size of the brush"));
  m_reach->setToolTip(m_reach->accessibleName());
  m_reach->setMinimumWidth(48);
  m_reach->setMaximumWidth(140);
  layout->addWidget(m_reach, 1);
  m_clear->setText(tr("Clear"));
  m_clear->setToolTip(tr("Take all points away"));
  layout->addWidget(m_clear);
  layout->addStretch();
  connect(m_reach, &QSlider::valueChanged, this, &PaintTools::changed);
  connect(m_class, &QComboBox::currentIndexChanged, this, &PaintTools::targetChanged);
  connect(m_value, &QDoubleSpinBox::valueChanged, this, &PaintTools::targetChanged);
  connect(m_clear, &QToolButton::clicked, this, &PaintTools::clearRequested);
  setTool(Tool::Choose);
  setClasses({});
}

void PaintTools::add(Tool tool, const QString& icon, const QString& name) {
  auto* button = new QToolButton(this);
  button->setCheckable(true);
  button->setIcon(widgets::icon(icon));
  button->setAccessibleName(name);
  button->setToolTip(name);
  button->setFocusPolicy(Qt::TabFocus);
  m_tools->addButton(button, static_cast<int>(tool));
  layout()->addWidget(button);
  connect(button, &QToolButton::toggled, this, [this](bool on) {
    if (!on) return;
    showOptions();
    emit changed();
  });
}

PaintTools::Tool PaintTools::tool() const { return static_cast<Tool>(m_tools->checkedId()); }

void PaintTools::setTool(Tool tool) { m_tools->button(static_cast<int>(tool))->setChecked(true); }

void PaintTools::showOptions() {
  const bool paints = tool() == Tool::Point || tool() == Tool::Brush;
  m_class->setVisible(!m_names.isEmpty());
  m_value->setVisible(m_names.isEmpty());
  m_class->setEnabled(paints);
  m_value->setEnabled(paints);
  m_reach->setEnabled(tool() != Tool::Choose && tool() != Tool::Point);
}

void PaintTools::setClasses(const QStringList& names) {
  if (names != m_names || m_class->count() == 0) {
    const QSignalBlocker quiet(m_class);
    const int chosen = std::max(0, m_class->currentIndex());
    m_names = names;
    m_class->clear();
    const widgets::Theme theme = widgets::themeOf(this);
    for (int i = 0; i < names.size(); ++i)
      m_class->addItem(QIcon(widgets::markerStamp({i & 7, QColor(), false, false}, theme.line(5), theme, 2)), names[i]);
    m_class->setCurrentIndex(std::min<int>(chosen, static_cast<int>(names.size()) - 1));
  }
  showOptions();
}

double PaintTools::target() const { return m_names.isEmpty() ? m_value->value() : m_class->currentIndex(); }

QString PaintTools::targetName() const { return m_names.isEmpty() ? m_value->text() : m_class->currentText(); }

double PaintTools::reach() const { return m_reach->value() / 1000.0; }

}  // namespace perc::playground
