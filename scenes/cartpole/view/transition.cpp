// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/transition.h"

#include "core/data/csv_writer.h"
#include "scenes/cartpole/view/transition_painter.h"
#include "widgets/figure/readout.h"
#include "widgets/paint/theme.h"

#include <QFontMetricsF>
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

TransitionSheet::TransitionSheet(QWidget* parent) : PointedFigure(parent) {
  takePointer(tr("One transition"), tr("Arrow keys go from number to number, Escape away from them."));
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
  if (pointed() >= static_cast<int>(m_sheet.numbers.size())) setPointer(std::nullopt);
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
  FigureWidget::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) fit();
}

void TransitionSheet::changeEvent(QEvent* event) {
  FigureWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) fit();
}

void TransitionSheet::paintFigure(QPainter& painter, const widgets::Theme&) {
  const widgets::Theme look = theme();
  TransitionPainter(m_sheet, look, isLow()).paint(painter, area(), pointed());
}

QRectF TransitionSheet::placeOf(int number) const {
  const widgets::Theme look = theme();
  for (const auto& hit : TransitionPainter(m_sheet, look, isLow()).hits(area()))
    if (hit.number == number) return hit.rect;
  return {};
}

void TransitionSheet::pointerChanged(bool) { emit pointedChanged(); }

std::optional<int> TransitionSheet::placeAt(const QPointF& pixel) const {
  const widgets::Theme look = theme();
  std::optional<int> found;
  for (const auto& hit : TransitionPainter(m_sheet, look, isLow()).hits(area()))
    if (hit.rect.contains(pixel)) found = hit.number;
  return found;
}

std::optional<int> TransitionSheet::moved(const std::optional<int>& from, int key, bool) const {
  const widgets::Theme look = theme();
  return TransitionPainter(m_sheet, look, isLow()).moved(area(), from, key);
}

QString TransitionSheet::spokenValue() const {
  if (!pointer()) return m_sheet.title.isEmpty() ? accessibleName() : m_sheet.title;
  const FormulaNumber& number = m_sheet.numbers[static_cast<std::size_t>(*pointer())];
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
  setAttribute(Qt::WA_OpaquePaintEvent);
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

widgets::Readout TransitionView::readoutNow() const {
  widgets::Readout text;
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

void TransitionView::paintFigure(QPainter& painter, const widgets::Theme& theme) {
  const double top = m_scroll->geometry().bottom() + 4;
  widgets::paintReadout(painter, QRectF(kEdge, top, width() - 2 * kEdge, height() - top - 4), readoutNow(), theme);
}

void TransitionView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  const QRectF inner = rect.adjusted(kEdge, kEdge, -kEdge, -kEdge);
  if (!m_frame) return widgets::paintEmptyText(painter, inner, describe(), theme);
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
