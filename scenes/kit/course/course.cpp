// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/course/course.h"

#include "core/data/csv_writer.h"
#include "scenes/kit/course/links.h"
#include "widgets/control/segments.h"
#include "widgets/paint/page.h"
#include "widgets/paint/text.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace perc::scenes {
namespace {

using widgets::TextRole;

constexpr double kTextShare = 0.33, kLeastText = 220, kMostText = 380;  // the column of sentences, beside the figure
constexpr double kLeastWide = 640;                                      // pixels at textScale 1
constexpr double kLeastFigure = 110;                                    // height; lower, the sentences have it all
constexpr double kTitle = 40;
constexpr double kLeastPage = 260;  // height of a page beside which all buttons fit
constexpr double kRoomy = 900;      // width of a page at which texts in the figure begin to grow
constexpr double kSmallest = 0.8;   // of the text that there is room for otherwise
constexpr double kTextAbove = 0.3;  // of the height, where it is above

/// Sentences beside the figure, or above it where that leaves more of it.
void paintPage(QPainter& painter, const QRectF& rect, CoursePart& part, bool running, const QString& title,
               const widgets::Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const widgets::Palette& p = theme.palette();
  const bool withFigure = running && rect.height() * (1 - kTextAbove) > theme.text(kLeastFigure);
  const bool beside = withFigure && rect.width() > theme.text(kLeastWide) && rect.width() > rect.height();
  const double gap = theme.text(beside ? 20 : 12);
  QRectF text = rect;
  if (beside) text.setWidth(std::clamp(rect.width() * kTextShare, theme.text(kLeastText), theme.text(kMostText)));
  else if (withFigure) text.setHeight(rect.height() * kTextAbove);
  const bool titled = beside || !withFigure;
  double used = titled ? theme.text(kTitle) : 0;
  if (beside && sentencesHeight(part.sentences(), text.width(), TextRole::Body, theme) > text.height() - used)
    text.setWidth(rect.width() / 2);
  widgets::Theme larger = theme, figure = theme;  // where there is room, what is read is larger
  // … and on a page with little, smaller, before a sentence is left out.
  if (titled) figure.textScale = theme.textScale * kSmallest;
  for (const double scale : {0.9, 1.0, 1.15, 1.3}) {
    larger.textScale = theme.textScale * scale;
    if (titled && (scale <= 1 || beside) &&
        sentencesHeight(part.sentences(), text.width(), TextRole::Body, larger) <= text.height() - used)
      figure.textScale = larger.textScale;
  }
  larger = figure;
  if (titled) used = paintText(painter, text, title, TextRole::Title, p.text, larger) + theme.text(8);
  figure.textScale = std::max(theme.textScale, std::min(larger.textScale, rect.width() / kRoomy));
  used += paintSentences(painter, text.adjusted(0, used, 0, 0), part.sentences(), TextRole::Body, p.text, larger);
  if (withFigure)
    part.paintFigure(painter, beside ? rect.adjusted(text.width() + gap, 0, 0, 0) : rect.adjusted(0, used + gap, 0, 0),
                     figure);
  painter.restore();
}

}  // namespace

/// What is painted of a page on the screen.
class CourseCanvas : public QWidget {
 public:
  explicit CourseCanvas(CourseView* view) : QWidget(view), m_view(view) { setMinimumSize(120, 80); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const widgets::Theme theme = widgets::themeOf(this);
    m_view->render(painter, QRectF(rect()), theme);
  }

 private:
  CourseView* m_view;
};

CourseView::CourseView(const param::Declaration& pages, std::vector<std::unique_ptr<CoursePart>> parts)
    : m_choice(pages),
      m_parts(std::move(parts)),
      m_pages(new QActionGroup(this)),
      m_canvas(new CourseCanvas(this)),
      m_links(new CourseLinks(this)),
      m_room(new QScrollArea(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Course"));
  setAccessibleDescription(tr("Page Up and Page Down turn the pages."));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 4, 8, 8);
  layout->setSpacing(8);
  layout->addWidget(m_canvas, 1);
  layout->addWidget(m_room);
  m_room->setWidget(m_links);
  m_room->setWidgetResizable(true);
  m_room->setFrameShape(QFrame::NoFrame);
  m_room->setFocusPolicy(Qt::NoFocus);
  m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_room->viewport()->setAutoFillBackground(false);
  m_links->setAutoFillBackground(false);
  for (const param::Option& option : pages.options) {
    auto* action = new QAction(widgets::translated(option.label), m_pages);
    action->setCheckable(true);
    addAction(action);
  }
  m_pages->actions().first()->setChecked(true);
  connect(m_pages, &QActionGroup::triggered, this,
          [this](QAction* action) { ask(static_cast<int>(m_pages->actions().indexOf(action))); });
  connect(m_links, &CourseLinks::pressed, this, &CourseView::press);
}

int CourseView::page() const {
  return std::max(0, static_cast<int>(m_pages->actions().indexOf(m_pages->checkedAction())));
}

void CourseView::ask(int page) {
  emit requested(request::Set{m_choice.id, m_choice.options[static_cast<std::size_t>(page)].id});
  emit requestsFinished();
}

void CourseView::press(const CourseLink& link) {
  for (const auto& [id, value] : link.settings) emit requested(request::Set{id, value});
  emit requestsFinished();
  if (!link.preset.empty() || !link.views.empty()) emit lessonRequested(link.preset, link.views);
}

void CourseView::refresh() {
  m_pages->actions()[pageOf(*m_frame)]->setChecked(true);
  part().setFrame(m_frame);
  m_links->setLinks(part().links());
  fit();
  m_canvas->update();
}

void CourseView::resizeEvent(QResizeEvent* event) {
  LabView::resizeEvent(event);
  fit();
}

/// The buttons have what they need, but no more than leaves room for the page, or three of five parts of a small card.
void CourseView::fit() {
  const int inside = width() - 16, all = m_links->heightForWidth(inside);
  const int most = std::max(height() * 3 / 5, height() - static_cast<int>(widgets::themeOf(this).text(kLeastPage)));
  const int narrower = inside - m_room->verticalScrollBar()->sizeHint().width();
  m_room->setFixedHeight(all <= most ? all : std::min(most, m_links->heightForWidth(narrower)));
}

void CourseView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  paintPage(painter, rect, part(), m_frame != nullptr, m_pages->checkedAction()->text(), theme);
}

bool CourseView::keyDown(const QKeyEvent& event) {
  if (!takesKey(event.key())) return false;
  const int to = page() + (event.key() == Qt::Key_PageDown ? 1 : -1);
  if (to >= 0 && to < pageCount()) ask(to);
  return true;
}

std::string CourseView::csv() const {
  data::CsvWriter csv;
  csv.text("number").text("value").endRow();
  if (m_frame)
    for (const auto& [id, value] : part().numbers()) csv.text(id).number(value).endRow();
  return csv.str();
}

QString CourseView::describe() const {
  return tr("Page %1 of %2, %3. %4 %5")
      .arg(page() + 1)
      .arg(pageCount())
      .arg(m_pages->checkedAction()->text(), part().describe(), part().sentences().join(QLatin1Char(' ')));
}

QString CourseView::subtitle() const { return tr("page %1 of %2").arg(page() + 1).arg(pageCount()); }

QWidget* CourseView::createHeadWidget(QWidget* parent) {
  return new widgets::Segments(m_pages, tr("Page of the course"), parent);
}

}  // namespace perc::scenes
