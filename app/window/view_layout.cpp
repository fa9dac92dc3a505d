// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_layout.h"

#include <QSplitter>
#include <algorithm>

namespace perc::app {
namespace {

constexpr int kShare = 100;  ///< a splitter scales its sizes to the room there is
constexpr std::size_t kFew = 3;
constexpr int kLeftShare = 56, kRightShare = 44;  ///< of two columns with the first card alone at the left
constexpr int kUpperShare = 64, kLowerShare = 36;
constexpr int kMostColumns = 4, kMostPairColumns = 2;
constexpr int kFirstRow = 58, kOtherRow = 40, kSharedRow = 27;  ///< heights of rows with lanes

QSplitter* splitter(Qt::Orientation orientation, int gap) {
  auto* made = new QSplitter(orientation);
  made->setHandleWidth(gap);
  made->setChildrenCollapsible(false);
  return made;
}

/// Row by row; what the last row lacks is lacking at its left, so that the first card is the largest.
std::size_t columnOf(std::size_t index, std::size_t count, std::size_t columns) {
  const std::size_t last = count % columns;
  return index < count - last ? index % columns : columns - (count - index);
}

int leastWidth(const std::vector<QWidget*>& cards, int columns, int gap) {
  std::vector<int> least(static_cast<std::size_t>(columns), 0);
  for (std::size_t i = 0; i < cards.size(); ++i) {
    int& column = least[columnOf(i, cards.size(), least.size())];
    column = std::max(column, cards[i]->minimumSizeHint().width());
  }
  int all = gap * (columns - 1);
  for (const int width : least) all += width;
  return all;
}

QSplitter* arrangeSingle(const std::vector<QWidget*>& cards, int columns, int gap) {
  const auto count = static_cast<std::size_t>(columns);
  const bool few = columns == 2 && cards.size() <= kFew;
  QSplitter* root = splitter(Qt::Horizontal, gap);
  std::vector<QSplitter*> all;
  for (std::size_t i = 0; i < count; ++i) {
    all.push_back(splitter(Qt::Vertical, gap));
    root->addWidget(all.back());
  }
  for (std::size_t i = 0; i < cards.size(); ++i) all[columnOf(i, cards.size(), count)]->addWidget(cards[i]);
  if (few && cards.size() == kFew) all[1]->setSizes({kUpperShare * kShare, kLowerShare * kShare});
  else
    for (QSplitter* column : all) column->setSizes(QList<int>(column->count(), 10 * kShare));
  root->setSizes(few ? QList<int>{kLeftShare * kShare, kRightShare * kShare} : QList<int>(columns, 10 * kShare));
  return root;
}

QSplitter* arrangeLanes(const ViewTiles& tiles, int columns, int gap) {
  QSplitter* root = splitter(Qt::Vertical, gap);
  QList<int> heights;
  for (std::size_t i = 0; i < tiles.pairs.size(); ++i) {
    if (i % static_cast<std::size_t>(columns) == 0) {
      root->addWidget(splitter(Qt::Horizontal, gap));
      heights << (heights.isEmpty() ? kFirstRow : kOtherRow) * kShare;
    }
    auto* row = static_cast<QSplitter*>(root->widget(root->count() - 1));
    row->addWidget(tiles.pairs[i].first);
    row->addWidget(tiles.pairs[i].second);
  }
  if (!tiles.shared.empty()) {  // after the first row, so that both can be seen without scrolling
    const int after = std::min(1, root->count());
    auto* row = splitter(Qt::Horizontal, gap);
    root->insertWidget(after, row);
    heights.insert(after, kSharedRow * kShare);
    for (QWidget* card : tiles.shared) row->addWidget(card);
  }
  for (int i = 0; i < root->count(); ++i) {
    auto* row = static_cast<QSplitter*>(root->widget(i));
    row->setSizes(QList<int>(row->count(), 10 * kShare));
  }
  root->setSizes(heights);
  return root;
}

/// The splitter and those within it, in order.
std::vector<QSplitter*> all(QSplitter* root) {
  std::vector<QSplitter*> found{root};
  for (int i = 0; i < root->count(); ++i)
    if (auto* inner = qobject_cast<QSplitter*>(root->widget(i))) found.push_back(inner);
  return found;
}

}  // namespace

int columnsFor(const ViewTiles& tiles, int width) {
  constexpr int kGap = 12;
  std::vector<QWidget*> cards = tiles.single;
  for (const auto& [a, b] : tiles.pairs) cards.insert(cards.end(), {a, b});
  const bool lanes = tiles.single.empty();
  const int count = static_cast<int>(cards.size());
  int most = lanes        ? (tiles.pairs.size() > 2 ? kMostPairColumns : 1)
             : count == 3 ? 2
                          : std::clamp((count + 1) / 2, count > 1 ? 2 : 1, kMostColumns);
  while (most > 1 && leastWidth(cards, lanes ? 2 * most : most, kGap) > width) --most;
  return most;
}

int rowsFor(const ViewTiles& tiles, int columns) {
  const auto count = static_cast<int>(tiles.single.empty() ? tiles.pairs.size() : tiles.single.size());
  return (count + columns - 1) / columns + (tiles.shared.empty() ? 0 : 1);
}

QSplitter* arrange(const ViewTiles& tiles, int columns, int gap, int leastHeight) {
  std::vector<QWidget*> cards = tiles.single;
  for (const auto& [a, b] : tiles.pairs) cards.insert(cards.end(), {a, b});
  for (QWidget* card : cards) card->setMinimumHeight(leastHeight);
  for (QWidget* card : tiles.shared) card->setMinimumHeight(leastHeight * kSharedRow / kOtherRow);
  return tiles.single.empty() ? arrangeLanes(tiles, columns, gap) : arrangeSingle(tiles.single, columns, gap);
}

SplitterSizes sizesOf(QSplitter* root) {
  SplitterSizes sizes;
  for (const QSplitter* one : all(root)) sizes.push_back(one->sizes());
  return sizes;
}

void setSizes(QSplitter* root, const SplitterSizes& sizes) {
  const auto splitters = all(root);
  if (splitters.size() != sizes.size()) return;
  for (std::size_t i = 0; i < sizes.size(); ++i)
    if (splitters[i]->count() == sizes[i].size()) splitters[i]->setSizes(sizes[i]);
}

}  // namespace perc::app
