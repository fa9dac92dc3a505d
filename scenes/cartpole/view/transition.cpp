// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/transition.h"

#include "core/data/csv_writer.h"
#include "scenes/cartpole/view/transition_painter.h"
#include "widgets/graph/readout.h"
#include "widgets/paint/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

constexpr double kEdge = 8;          // around the sheet, pixels
constexpr double kLeastScale = 0.5;  // of the text in a file that is too small
constexpr int kReadoutLines = 3;
constexpr double kOwnWidth = 620, kOwnHeight = 430, kMostGrowth = 1.6;  // in more room the text grows with it

widgets::Theme grown(widgets::Theme theme, const QSizeF& room) {
  const double growth = std::clamp(
      std::min(room.width() / theme.text(kOwnWidth), room.height() / theme.text(kOwnHeight)), 1.0, kMostGrowth);
  theme.textScale *= growth;
  theme.lineScale *= growth;
  return theme;
}

}  // namespace

TransitionSheet::TransitionSheet(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("One transition"));
  setAccessibleDescription(tr("Arrow keys go from number to number, Escape away from them."));
}

widgets::Theme TransitionSheet::theme() const { return grown(widgets::themeOf(this), m_room); }

void TransitionSheet::setRoom(const QSize& room) {
  m_room = room;
  fit();
  update();
}

bool TransitionSheet::isLow() const { return TransitionPainter::isLow(m_room.height(), widgets::themeOf(this)); }

QRectF TransitionSheet::area() const { return QRectF(rect()).adjusted(kEdge, kEdge, -kEdge, -kEdge); }

void TransitionSheet::setSheet(LessonSheet sheet) {
  m_sheet = std::move(sheet);
  if (m_pointed >= static_cast<int>(m_sheet.numbers.size())) point(-1);
  fit();
  update();
  emit pointedChanged();
}

/// As high as its content: what does not fit is scrolled to.
void TransitionSheet::fit() {
  const widgets::Theme look = theme();
  const int needed =
      static_cast<int>(std::ceil(TransitionPainter(m_sheet, look, isLow()).height(area().width()) + 2 * kEdge));
  if (needed != minimumHeight()) setMinimumHeight(needed);
}

void TransitionSheet::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) fit();
}

void TransitionSheet::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) fit();
}

void TransitionSheet::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const widgets::Theme look = theme();
  painter.fillRect(rect(), look.palette().card);
  TransitionPainter(m_sheet, look, isLow()).paint(painter, area(), m_pointed);
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(look.palette().accent, 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

QRectF TransitionSheet::placeOf(int number) const {
  const widgets::Theme look = theme();
  for (const auto& hit : TransitionPainter(m_sheet, look, isLow()).hits(area()))
    if (hit.number == number) return hit.rect;
  return {};
}

void TransitionSheet::point(int number) {
  if (number == m_pointed) return;
  m_pointed = number;
  update();
  emit pointedChanged();
  widgets::announceValue(this);
}

void TransitionSheet::mouseMoveEvent(QMouseEvent* event) {
  const widgets::Theme look = theme();
  int found = -1;
  for (const auto& hit : TransitionPainter(m_sheet, look, isLow()).hits(area()))
    if (hit.rect.contains(event->position())) found = hit.number;
  point(found);
}

void TransitionSheet::leaveEvent(QEvent*) { point(-1); }

/// The arrow keys are ours while we have the focus, not shortcuts of the window.
bool TransitionSheet::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key >= Qt::Key_Left && key <= Qt::Key_Down) || (key == Qt::Key_Escape && m_pointed >= 0)) event->accept();
  }
  return QWidget::event(event);
}

void TransitionSheet::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_Escape && m_pointed >= 0) return point(-1);
  if (key >= Qt::Key_Left && key <= Qt::Key_Down) return pointByKey(key);
  QWidget::keyPressEvent(event);
}

/// Left and right in reading order, up and down to the nearest in another row.
void TransitionSheet::pointByKey(int key) {
  const widgets::Theme look = theme();
  const auto hits = TransitionPainter(m_sheet, look, isLow()).hits(area());
  if (hits.empty()) return;
  const auto now = std::find_if(hits.begin(), hits.end(), [this](const auto& hit) { return hit.number == m_pointed; });
  if (now == hits.end()) return point(hits.front().number);
  const auto step = [&](int by) {
    auto at = now - hits.begin();
    do at += by;
    while (at >= 0 && at < static_cast<std::ptrdiff_t>(hits.size()) &&
           hits[static_cast<std::size_t>(at)].number == m_pointed);
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(hits.size())) point(hits[static_cast<std::size_t>(at)].number);
  };
  if (key == Qt::Key_Left || key == Qt::Key_Right) return step(key == Qt::Key_Left ? -1 : 1);
  const double side = key == Qt::Key_Up ? -1 : 1;
  const TransitionPainter::Hit* best = nullptr;
  double least = 1e9;
  for (const auto& hit : hits) {
    const QPointF away = hit.rect.center() - now->rect.center();
    if (away.y() * side < 2 || hit.number == m_pointed) continue;
    const double distance = 4 * std::abs(away.y()) + std::abs(away.x());
    if (distance < least) best = &hit;
    least = std::min(least, distance);
  }
  if (best) point(best->number);
}

QString TransitionSheet::spokenValue() const {
  if (m_pointed < 0) return m_sheet.title.isEmpty() ? accessibleName() : m_sheet.title;
  const FormulaNumber& number = m_sheet.numbers[static_cast<std::size_t>(m_pointed)];
  return QStringLiteral("%1 = %2. %3").arg(number.symbol, number.value, number.meaning);
}

TransitionView::TransitionView(QWidget* parent)
    : LabView(parent), m_sheet(new TransitionSheet), m_scroll(new QScrollArea(this)) {
  m_scroll->setWidget(m_sheet);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_scroll);
  setFocusProxy(m_sheet);
  makeRoom();
  connect(m_sheet, &TransitionSheet::pointedChanged, this, [this] {
    update();
    if (m_sheet->pointed() >= 0 && m_sheet->hasFocus()) {
      const QPoint at = m_sheet->placeOf(m_sheet->pointed()).center().toPoint();
      m_scroll->ensureVisible(at.x(), at.y(), 0, 40);
    }
  });
}

/// Below the sheet, for what is said of a number.
void TransitionView::makeRoom() {
  const widgets::Theme theme = widgets::themeOf(this);
  const double line = QFontMetricsF(theme.font(widgets::TextRole::Body)).height();
  layout()->setContentsMargins(0, 0, 0, static_cast<int>(kReadoutLines * line + theme.text(18)));
}

void TransitionView::changeEvent(QEvent* event) {
  SceneView::changeEvent(event);
  if (event->type() == QEvent::StyleChange && layout()) makeRoom();
}

void TransitionView::resizeEvent(QResizeEvent* event) {
  SceneView::resizeEvent(event);
  m_sheet->setRoom({width(), height() - layout()->contentsMargins().bottom()});
}

void TransitionView::refresh() { m_sheet->setSheet(lessonSheet(*m_frame)); }

widgets::GraphReadout TransitionView::readoutNow() const {
  widgets::GraphReadout text;
  if (!m_frame || m_sheet->sheet().empty) {
    text.note = describe();
  } else if (m_sheet->pointed() < 0) {
    text.note = tr("Point at a number to read what it is.");
  } else {
    const FormulaNumber& number = m_sheet->sheet().numbers[static_cast<std::size_t>(m_sheet->pointed())];
    text.title = QStringLiteral("%1 = %2").arg(number.symbol, number.value);
    if (!number.formula.isEmpty()) text.formulas << number.formula;
    text.note = number.meaning;
  }
  return text;
}

QString TransitionView::readout() const { return readoutNow().plainText(); }

void TransitionView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const widgets::Theme theme = widgets::themeOf(this);
  painter.fillRect(rect(), theme.palette().card);
  const double top = m_scroll->geometry().bottom() + 4;
  widgets::paintReadout(painter, QRectF(kEdge, top, width() - 2 * kEdge, height() - top - 4), readoutNow(), theme);
}

void TransitionView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  const QRectF inner = rect.adjusted(kEdge, kEdge, -kEdge, -kEdge);
  if (!m_frame) {
    painter.setFont(theme.font());
    painter.setPen(theme.palette().muted);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, describe());
    return;
  }
  widgets::Theme fitting = grown(theme, inner.size());
  const bool low = TransitionPainter::isLow(inner.height(), theme);
  while (fitting.textScale > kLeastScale * theme.textScale &&
         TransitionPainter(m_sheet->sheet(), fitting, low).height(inner.width()) > inner.height())
    fitting.textScale *= 0.95;
  TransitionPainter(m_sheet->sheet(), fitting, low).paint(painter, inner);
}

std::string TransitionView::csv() const {
  data::CsvWriter csv;
  csv.text("name").text("value").endRow();
  if (!m_frame || m_sheet->sheet().empty) return csv.str();
  for (const FormulaNumber& number : m_sheet->sheet().numbers) csv.text(number.id).number(number.number).endRow();
  csv.text("terminated").number(m_sheet->sheet().transition.terminated ? 1 : 0).endRow();
  csv.text("truncated").number(m_sheet->sheet().transition.truncated ? 1 : 0).endRow();
  return csv.str();
}

QString TransitionView::describe() const {
  const LessonSheet& sheet = m_sheet->sheet();
  if (!m_frame)
    return tr("One step will appear here: state, action, reward and next state, and how the agent learns from it.");
  QStringList parts{sheet.title + QLatin1Char('.')};
  if (!sheet.empty) {
    QStringList numbers;
    for (int i = 0; i < LessonSheet::kFirstOfRule; ++i) {
      const FormulaNumber& number = sheet.numbers[static_cast<std::size_t>(i)];
      numbers << QStringLiteral("%1 %2").arg(number.symbol, number.value);
    }
    parts << tr("From %1 by %2 with reward %3 to %4.")
                 .arg(numbers.mid(0, 4).join(QStringLiteral(", ")), sheet.numbers[LessonSheet::kAction].value,
                      sheet.numbers[LessonSheet::kReward].value, numbers.mid(6, 4).join(QStringLiteral(", ")));
  }
  if (!sheet.ending.isEmpty()) parts << sheet.ending;
  for (const FormulaLine& line : sheet.lines)
    parts << QStringLiteral("%1: %2 = %3.").arg(line.name, line.symbolText(), line.numberText());
  if (!sheet.note.isEmpty()) parts << sheet.note;
  return parts.join(QLatin1Char(' '));
}

QString TransitionView::subtitle() const { return m_frame ? m_sheet->sheet().title : QString(); }

}  // namespace perc::cartpole
