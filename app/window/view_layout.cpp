// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_layout.h"

#include <QSplitter>
#include <algorithm>
#include <utility>

namespace perc::app {
namespace {

constexpr int kShare = 100;  ///< a splitter scales its sizes to the room there is
constexpr std::size_t kFew = 3;
constexpr int kLeftShare = 56, kRightShare = 44;  ///< of two columns with the first card alone at the left
constexpr int kUpperShare = 64, kLowerShare = 36;
constexpr int kMostColumns = 4, kMostPairColumns = 2;
constexpr double kLeastPairAspect = 0.6;  ///< height by width of a card in one of several rows of pairs
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

/// Of a row of those that show both lanes: curves may be lower than pictures.
int sharedHeight(int least) { return least * kSharedRow / kOtherRow; }

QSize leastOf(const QWidget* card, QSize least) { return least.expandedTo(card->minimumSizeHint()); }

/// What each column needs: as wide as its widest card, as high as all of its cards.
QSize singleNeeds(const std::vector<QWidget*>& cards, int columns, QSize least, int gap) {
  std::vector<QSize> needs(static_cast<std::size_t>(columns), QSize(0, -gap));
  for (std::size_t i = 0; i < cards.size(); ++i) {
    QSize& column = needs[columnOf(i, cards.size(), needs.size())];
    const QSize card = leastOf(cards[i], least);
    column = {std::max(column.width(), card.width()), column.height() + card.height() + gap};
  }
  QSize all(-gap, 0);
  for (const QSize& column : needs) all = {all.width() + column.width() + gap, std::max(all.height(), column.height())};
  return all;
}

/// What the rows need, each of so many pairs; then the row of those that show both lanes.
QSize laneNeeds(const ViewTiles& tiles, int columns, QSize least, int gap) {
  QSize all(0, -gap);
  const auto add = [&all, &least, gap](const std::vector<const QWidget*>& row) {
    QSize needs(-gap, 0);
    for (const QWidget* card : row) {
      const QSize size = leastOf(card, least);
      needs = {needs.width() + size.width() + gap, std::max(needs.height(), size.height())};
    }
    all = {std::max(all.width(), needs.width()), all.height() + needs.height() + gap};
  };
  std::vector<const QWidget*> row;
  for (const auto& [a, b] : tiles.pairs) {
    row.insert(row.end(), {a, b});
    if (static_cast<int>(row.size()) == 2 * columns) add(std::exchange(row, {}));
  }
  if (!row.empty()) add(row);
  if (tiles.shared.empty()) return all;
  least.setHeight(sharedHeight(least.height()));
  add({tiles.shared.begin(), tiles.shared.end()});
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

int columnsFor(const ViewTiles& tiles, QSize room, QSize least, int gap) {
  const bool lanes = tiles.single.empty();
  if (tiles.pairs.size() > 1) {  // wide and low cards would hold small pictures
    const int wide = (room.width() - gap) / 2;
    least.setHeight(std::max(least.height(), static_cast<int>(wide * kLeastPairAspect)));
  }
  const int count = static_cast<int>(tiles.single.size());
  int most = lanes        ? (tiles.pairs.size() > 2 ? kMostPairColumns : 1)
             : count == 3 ? 2
                          : std::clamp((count + 1) / 2, count > 1 ? 2 : 1, kMostColumns);
  for (; most > 0; --most) {
    const QSize needs = lanes ? laneNeeds(tiles, most, least, gap) : singleNeeds(tiles.single, most, least, gap);
    if (needs.width() <= room.width() && needs.height() <= room.height()) return most;
  }
  return 0;
}

QSplitter* arrange(const ViewTiles& tiles, int columns, int gap, int leastHeight) {
  const auto limit = [](QWidget* card, int height) {
    card->setMinimumHeight(height > 0 ? std::max(height, card->minimumSizeHint().height()) : 0);
  };
  for (QWidget* card : tiles.single) limit(card, leastHeight);
  for (const auto& [a, b] : tiles.pairs)
    for (QWidget* card : {a, b}) limit(card, leastHeight);
  for (QWidget* card : tiles.shared) limit(card, sharedHeight(leastHeight));
  return tiles.single.empty() ? arrangeLanes(tiles, columns, gap) : arrangeSingle(tiles.single, columns, gap);
}

ViewPages fillPages(const std::vector<std::size_t>& views, std::size_t lead,
                    const std::function<int(const std::vector<std::size_t>&)>& columnsOf) {
  ViewPages made;
  for (const std::size_t view : views) {
    if (!made.pages.empty()) {
      auto more = made.pages.back();
      more.push_back(view);
      if (columnsOf(more) > 0) {
        made.pages.back() = std::move(more);
        continue;
      }
    }
    made.pages.push_back({view});
  }
  for (std::size_t i = 0; i < made.pages.size(); ++i) {
    if (std::ranges::find(made.pages[i], lead) == made.pages[i].end()) continue;
    made.page = i;
    made.columns = columnsOf(made.pages[i]);
  }
  return made;
}

ViewPages paginate(const std::vector<std::size_t>& views, std::size_t lead,
                   const std::function<int(const std::vector<std::size_t>&)>& columnsOf) {
  for (std::size_t count = 1;; ++count) {
    ViewPages made;
    bool fits = true;
    // The first pages have the one more that there may be: most begin with a square, for which a wide card is no use.
    const auto from = [&](std::size_t page) {
      return views.begin() + static_cast<std::ptrdiff_t>((page * views.size() + count - 1) / count);
    };
    for (std::size_t i = 0; i < count; ++i) {
      const auto begin = from(i), end = from(i + 1);
      made.pages.emplace_back(begin, end);
      const int columns = columnsOf(made.pages.back());
      fits = fits && columns > 0;
      if (std::find(begin, end, lead) == end) continue;
      made.page = i;
      made.columns = columns;
    }
    if (fits || count >= views.size()) return made;
  }
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
