// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preset_gallery.h"

#include "app/window/preset_card.h"
#include "widgets/control/themed_label.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::app {
namespace {
constexpr int kMargin = 12, kGap = 6, kFewestColumns = 2, kMostColumns = 5, kShade = 2;
}

PresetGallery::PresetGallery(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_area(new QScrollArea(this)),
      m_question(new widgets::ThemedLabel({}, widgets::TextRole::Strong, &widgets::Palette::text, this)),
      m_about(new widgets::ThemedLabel({}, widgets::TextRole::Small, &widgets::Palette::muted, this)),
      m_keep(new QPushButton(tr("Keep this experiment here…"), this)) {
  setAccessibleName(tr("Presets"));
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setWidgetResizable(true);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->viewport()->setAutoFillBackground(false);
  m_question->setWordWrap(true);
  m_question->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_keep->setToolTip(tr("The settings as they are now, under a name of your own"));
  m_keep->setFocusPolicy(Qt::TabFocus);
  widgets::setButtonRole(m_keep, widgets::ButtonRole::Plain);
  auto* about = new QHBoxLayout;
  about->addWidget(m_about, 1);
  about->addWidget(m_keep);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(kMargin, kMargin / 2, kMargin / 2, kMargin / 2);
  rows->addWidget(m_area, 1);
  rows->addWidget(m_question);
  rows->addLayout(about);
  connect(m_keep, &QPushButton::clicked, this, [this] {
    close();
    emit keepRequested();
  });
}

QSize PresetGallery::pictureSize() const { return PresetCard::pictureSize(this); }

QString PresetGallery::said() const { return m_question->text() + QLatin1Char('\n') + m_about->text(); }

void PresetGallery::setChoices(const std::vector<Choice>& choices) {
  m_choices = choices;
  m_pictures.assign(choices.size(), {});
  m_cards.clear();
  delete m_area->takeWidget();
}

/// Groups one after the other, several in a row where they have room: each with its heading above its cards.
/// How many columns are used.
int PresetGallery::arrange(int columns) {
  m_cards.clear();
  auto* content = new QWidget;
  auto* grid = new QGridLayout(content);
  grid->setContentsMargins(0, 0, kMargin / 2, kMargin / 2);
  grid->setSpacing(kGap);
  int row = 0, column = 0, used = 1;  // of the group's heading
  for (std::size_t begin = 0, end = 0; begin < m_choices.size(); begin = end) {
    while (end < m_choices.size() && m_choices[end].group == m_choices[begin].group) ++end;
    const int count = static_cast<int>(end - begin), across = std::min(count, columns);
    if (column + across > columns) {
      row = grid->rowCount();
      column = 0;
    }
    grid->addWidget(
        new widgets::ThemedLabel(m_choices[begin].group, widgets::TextRole::Caps, &widgets::Palette::muted, content),
        row, column, 1, across);
    for (int i = 0; i < count; ++i)
      grid->addWidget(makeCard(begin + static_cast<std::size_t>(i), content), row + 1 + i / across,
                      column + i % across);
    column += across;
    used = std::max(used, column);
  }
  grid->setColumnStretch(columns, 1);
  grid->setRowStretch(grid->rowCount(), 1);
  m_area->setWidget(content);
  content->setAutoFillBackground(false);
  return used;
}

PresetCard* PresetGallery::makeCard(std::size_t index, QWidget* parent) {
  const Choice& choice = m_choices[index];
  const QString description = QStringList{choice.question, choice.length, choice.needs}.join(QLatin1Char(' '));
  auto* card = new PresetCard(choice.action, choice.length, description.trimmed(), parent);
  card->setPicture(m_pictures[index]);
  card->installEventFilter(this);
  connect(card, &QAbstractButton::clicked, this, [this, action = choice.action] {
    close();
    action->trigger();
  });
  m_cards.push_back(card);
  return card;
}

void PresetGallery::setPicture(int index, const QPixmap& picture) {
  const auto which = static_cast<std::size_t>(index);
  if (which >= m_pictures.size()) return;
  m_pictures[which] = picture;
  if (which < m_cards.size()) m_cards[which]->setPicture(picture);
}

void PresetGallery::open(const QPoint& at, const QRect& within) {
  const QFontMetrics strong(widgets::themeOf(this).font(widgets::TextRole::Strong));
  m_question->setFixedHeight(2 * strong.lineSpacing() + 2);
  const PresetCard example(m_choices.front().action, {}, {}, this);
  const int cell = example.sizeHint().width() + kGap,
            around = 2 * kMargin + m_area->verticalScrollBar()->sizeHint().width();
  const int columns =
      std::max(kFewestColumns, arrange(std::clamp((within.width() - around) / cell, kFewestColumns, kMostColumns)));
  const QSize most = within.size() - QSize(kShade, kShade);
  const int wanted = m_area->widget()->sizeHint().height() + m_question->height() + m_keep->sizeHint().height() +
                     2 * kMargin + 2 * kGap;
  const QSize size(std::min(columns * cell + around, most.width()), std::min(wanted, most.height()));
  QPoint corner(std::min(at.x(), within.right() - size.width()), std::min(at.y(), within.bottom() - size.height()));
  setGeometry(QRect(corner, size));
  show();
  activateWindow();
  PresetCard* first = m_cards.front();
  for (PresetCard* card : m_cards)
    if (card->isChecked()) first = card;
  first->setFocus(Qt::PopupFocusReason);
  m_area->ensureWidgetVisible(first);
}

PresetCard* PresetGallery::current() const {
  for (PresetCard* card : m_cards)
    if (card->hasFocus()) return card;
  return nullptr;
}

void PresetGallery::say(const PresetCard* card) {
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    if (m_cards[i] != card) continue;
    const Choice& choice = m_choices[i];
    m_question->setText(choice.question);
    QStringList about;
    for (const QString& each : {choice.length, choice.needs})
      if (!each.isEmpty()) about << each;
    m_about->setText(about.join(QStringLiteral(" · ")));
  }
}

/// To the nearest card that way.
void PresetGallery::move(const QPoint& step) {
  const PresetCard* from = current();
  if (!from) return m_cards.front()->setFocus(Qt::TabFocusReason);
  const QPoint here = from->mapTo(m_area->widget(), from->rect().center());
  PresetCard* best = nullptr;
  double least = std::numeric_limits<double>::max();
  for (PresetCard* card : m_cards) {
    const QPoint way = card->mapTo(m_area->widget(), card->rect().center()) - here;
    const double along = step.x() * way.x() + step.y() * way.y(), aside = std::abs(step.x() == 0 ? way.x() : way.y());
    if (along <= 0 || (step.y() == 0 && aside > card->height() / 2)) continue;
    if (const double far = along + 3 * aside; far < least) {
      least = far;
      best = card;
    }
  }
  if (best) best->setFocus(Qt::TabFocusReason);
}

void PresetGallery::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: return move({-1, 0});
    case Qt::Key_Right: return move({1, 0});
    case Qt::Key_Up: return move({0, -1});
    case Qt::Key_Down: return move({0, 1});
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (PresetCard* card = current()) card->click();
      return;
    default: QFrame::keyPressEvent(event);
  }
}

bool PresetGallery::eventFilter(QObject* watched, QEvent* event) {
  auto* card = static_cast<PresetCard*>(watched);
  if (event->type() == QEvent::FocusIn) {
    m_area->ensureWidgetVisible(card);
    say(card);
  }
  const auto own = [&] {
    const auto at = std::ranges::find(m_cards, card);
    return at != m_cards.end() && m_choices[static_cast<std::size_t>(at - m_cards.begin())].isOwn;
  };
  if (event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Delete && own()) {
      emit removeRequested(card->action());
      return true;
    }
    if (key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down) {
      keyPressEvent(key);
      return true;
    }
  }
  if (event->type() == QEvent::ContextMenu && own()) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
            [this, action = card->action()] { emit removeRequested(action); });
    menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
    return true;
  }
  return QFrame::eventFilter(watched, event);
}

void PresetGallery::paintEvent(QPaintEvent*) {
  const widgets::Palette& p = widgets::paletteOf(this);
  QPainter painter(this);
  painter.fillRect(rect(), p.card);
  painter.setPen(p.outline);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PresetGallery::showEvent(QShowEvent* event) {
  QFrame::showEvent(event);
  emit opened(true);
}

void PresetGallery::hideEvent(QHideEvent* event) {
  QFrame::hideEvent(event);
  emit opened(false);
}

}  // namespace perc::app
