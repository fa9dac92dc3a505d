// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/lab_rail.h"

#include "widgets/paint/ground.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

namespace perc::widgets {
namespace {

class RailButton : public QToolButton {
 public:
  RailButton(const RailItem& item, QWidget* parent) : QToolButton(parent), m_id(item.id), m_icon(item.icon) {
    setText(item.name);
    setCheckable(true);
    setAccessibleName(item.name);
    setAccessibleDescription(item.toolTip);
    setToolTip(item.toolTip);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
  }
  QString id() const { return m_id; }
  QSize sizeHint() const override {
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextRole::Caps));
    return {std::max(static_cast<int>(theme.text(76)), metrics.horizontalAdvance(text()) + 16),
            static_cast<int>(theme.text(62))};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme theme = themeOf(this);
    const Palette& p = theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isChecked() ? p.accent : underMouse() ? p.text : p.muted;
    if (isChecked()) painter.fillRect(rect(), p.accentSoft);
    else if (underMouse()) painter.fillRect(rect(), p.hover);
    if (isChecked()) painter.fillRect(QRectF(0, 0, theme.text(3), height()), p.accent);
    const double side = theme.text(22);
    paintIcon(painter, QRectF((width() - side) / 2, theme.text(11), side, side), m_icon, ink);
    QFont font = theme.font(TextRole::Small);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(2, theme.text(37), width() - 4, theme.text(18)), Qt::AlignHCenter | Qt::AlignTop, text());
    if (!hasFocus()) return;
    painter.setPen(QPen(p.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 3, -3, -3), 6, 6);
  }

 private:
  QString m_id, m_icon;
};

}  // namespace

LabRail::LabRail(QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  setFocusPolicy(Qt::NoFocus);
  viewport()->setAutoFillBackground(false);
  auto* content = new QWidget;
  m_layout = new QVBoxLayout(content);
  m_layout->setContentsMargins(0, 8, 1, 8);
  m_layout->setSpacing(2);
  m_layout->addStretch();
  setWidget(content);
  content->setAutoFillBackground(false);
  setAccessibleName(tr("Labs"));
}

void LabRail::setItems(const std::vector<RailItem>& items) {
  for (QAbstractButton* button : m_buttons) delete button;
  m_buttons.clear();
  for (const RailItem& item : items) {
    auto* button = new RailButton(item, widget());
    button->installEventFilter(this);
    m_layout->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.push_back(button);
    connect(button, &QAbstractButton::clicked, this, [this, id = item.id] {
      setCurrent(current());  // the click chose nothing yet: the owner does
      emit chosen(id);
    });
  }
  m_current.clear();
  updateGeometry();
}

void LabRail::setCurrent(const QString& id) {
  m_current = id;
  for (QAbstractButton* each : m_buttons) {
    const bool is = static_cast<RailButton*>(each)->id() == id;
    each->setChecked(is);
    each->setFocusPolicy(is || id.isEmpty() ? Qt::TabFocus : Qt::NoFocus);
    if (is) ensureWidgetVisible(each);
  }
}

QAbstractButton* LabRail::button(const QString& id) const {
  for (QAbstractButton* each : m_buttons)
    if (static_cast<RailButton*>(each)->id() == id) return each;
  return nullptr;
}

QSize LabRail::sizeHint() const {
  int width = 0;
  for (const QAbstractButton* each : m_buttons) width = std::max(width, each->sizeHint().width());
  return {std::max(width, static_cast<int>(themeOf(this).text(76))) + 5, 400};
}

bool LabRail::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QScrollArea::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Up && key != Qt::Key_Down) return false;
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    const std::size_t next = key == Qt::Key_Down ? i + 1 : i - 1;
    if (m_buttons[i] != watched || next >= m_buttons.size()) continue;
    m_buttons[next]->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_buttons[next]);
    break;
  }
  return true;
}

void LabRail::paintEvent(QPaintEvent* event) {
  paintGround(viewport(), Qt::RightEdge);
  QScrollArea::paintEvent(event);
}

}  // namespace perc::widgets
