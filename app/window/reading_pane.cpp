// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reading_pane.h"

#include "widgets/control/themed_label.h"
#include "widgets/paint/ground.h"
#include "widgets/paint/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace perc::app {
namespace {
constexpr double kWidth = 340, kLiveHeight = 240;  ///< pixels at textScale 1
constexpr int kInside = 16;
}  // namespace

ReadingPane::ReadingPane(QWidget* parent)
    : QWidget(parent),
      m_title(new widgets::ThemedLabel({}, widgets::TextRole::Title, &widgets::Palette::text, this)),
      m_scroll(new QScrollArea(this)),
      m_show(new QPushButton(tr("Show the answer"), this)) {
  m_title->setWordWrap(true);
  auto* closing = new QToolButton(this);
  closing->setIcon(widgets::icon(QStringLiteral("close"), widgets::IconTone::Muted));
  closing->setFocusPolicy(Qt::TabFocus);
  closing->setAccessibleName(tr("Close the page"));
  connect(closing, &QToolButton::clicked, this, [this] {
    close();
    emit closed();
  });
  auto* head = new QHBoxLayout;
  head->setContentsMargins(kInside, kInside, kInside / 2, 0);
  head->addWidget(m_title, 1);
  head->addWidget(closing, 0, Qt::AlignTop);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->viewport()->setAutoFillBackground(false);
  auto* print = new QPushButton(tr("Sheet…"), this);
  print->setToolTip(tr("A sheet for the class as a PDF, and one with the answer"));
  for (QPushButton* button : {m_show, print}) {
    button->setFocusPolicy(Qt::TabFocus);
    widgets::setButtonRole(button, widgets::ButtonRole::Plain);
  }
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(kInside, 4, kInside, kInside / 2);
  foot->addWidget(m_show);
  foot->addStretch();
  foot->addWidget(print);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addLayout(head);
  rows->addWidget(m_scroll, 1);
  rows->addLayout(foot);
  connect(print, &QPushButton::clicked, this, &ReadingPane::printRequested);
  connect(m_show, &QPushButton::clicked, this, [this] {
    m_answer->show();
    m_show->hide();
  });
  setAccessibleName(tr("Page of the course"));
  restyle();
  hide();
}

void ReadingPane::open(const LessonPage& page, const scenes::LabScene& scene) {
  m_pieces.clear();
  auto* content = new QWidget;
  content->setAutoFillBackground(false);
  m_body = new QVBoxLayout(content);
  m_body->setContentsMargins(kInside, 8, kInside, kInside);
  m_body->setSpacing(10);
  m_title->setText(page.title);
  for (const LessonPage::Part& part : page.reading) part.view.empty() ? addText(part.text) : addView(part, scene);
  addText(page.sheet);
  addText(page.answer);
  m_answer = static_cast<QLabel*>(m_body->itemAt(m_body->count() - 1)->widget());
  m_answer->hide();
  m_show->show();
  m_body->addStretch();
  m_scroll->setWidget(content);  // deletes what was there, with its views
  content->setAutoFillBackground(false);
  show();
  emit piecesChanged();
}

void ReadingPane::close() {
  if (!isOpen()) return;
  m_pieces.clear();
  m_answer = nullptr;
  delete m_scroll->takeWidget();
  hide();
  emit piecesChanged();
}

QString ReadingPane::shownAnswer() const { return m_answer && m_answer->isVisible() ? m_answer->text() : QString(); }

void ReadingPane::addText(const QString& markdown) {
  auto* label = new widgets::ThemedLabel({}, widgets::TextRole::Body, &widgets::Palette::text, m_scroll);
  label->setTextFormat(Qt::MarkdownText);
  label->setText(markdown);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  label->setFocusPolicy(markdown.contains(QLatin1String("](")) ? Qt::TabFocus : Qt::NoFocus);
  connect(label, &QLabel::linkActivated, this, &ReadingPane::linkFollowed);
  m_body->addWidget(label);
}

void ReadingPane::addView(const LessonPage::Part& part, const scenes::LabScene& scene) {
  auto made = scene.createView(part.view);
  if (!made) return;
  scenes::SceneView* view = made.release();
  view->setAccessibleName(part.text);
  connect(view, &scenes::SceneView::requested, this, &ReadingPane::requested);
  view->setFixedHeight(static_cast<int>(widgets::themeOf(this).text(kLiveHeight)));
  m_body->addWidget(view);
  auto* caption = new widgets::ThemedLabel(part.text, widgets::TextRole::Small, &widgets::Palette::muted, m_scroll);
  caption->setWordWrap(true);
  m_body->addWidget(caption);
  m_pieces.push_back({view, part.view, 0});
}

void ReadingPane::restyle() { setFixedWidth(static_cast<int>(widgets::themeOf(this).text(kWidth))); }

void ReadingPane::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) restyle();
}

void ReadingPane::paintEvent(QPaintEvent*) { widgets::paintGround(this, Qt::RightEdge); }

}  // namespace perc::app
