// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <cstddef>
#include <functional>
#include <vector>

class QSplitter;
class QWidget;

namespace perc::app {

/// The cards to lay out. `pairs`: those of lane A and lane B side by side (or single ones, without lanes); `shared`:
/// those that show both lanes, below the first row of pairs.
struct ViewTiles {
  std::vector<QWidget*> single;
  std::vector<std::pair<QWidget*, QWidget*>> pairs;
  std::vector<QWidget*> shared;
};

/// How many columns of cards (of pairs, with lanes) fit into `room`, each card at least so large: at most 1, 2, 2, 2,
/// 3, 3, 4, 4 for one to eight cards, at most two columns of pairs. 0: not even one column does, or not all of its
/// rows.
int columnsFor(const ViewTiles& tiles, QSize room, QSize least, int gap);

/// Nested splitters with the cards, which they own from now on, each at least so high (0: as it needs). Single cards
/// fill columns, the first at the upper left; of an uneven number it has its column with fewer others. Pairs fill rows.
QSplitter* arrange(const ViewTiles& tiles, int columns, int gap, int leastHeight);

/// The views of each page, which page is open, and in how many columns its cards lie (0: not even one fits).
struct ViewPages {
  std::vector<std::vector<std::size_t>> pages;
  std::size_t page = 0;
  int columns = 0;
  bool operator==(const ViewPages&) const = default;
};

/// As few pages as there can be, evenly filled, so that each has columns (as by columnsFor()) or a single view; open is
/// the one with `lead`.
ViewPages paginate(const std::vector<std::size_t>& views, std::size_t lead,
                   const std::function<int(const std::vector<std::size_t>& page)>& columnsOf);

/// Each page as full as can be, in the order of the views.
ViewPages fillPages(const std::vector<std::size_t>& views, std::size_t lead,
                    const std::function<int(const std::vector<std::size_t>& page)>& columnsOf);

/// What the user has dragged: the sizes of every splitter, to be put into the same arrangement again.
using SplitterSizes = std::vector<QList<int>>;
SplitterSizes sizesOf(QSplitter* root);
void setSizes(QSplitter* root, const SplitterSizes& sizes);

}  // namespace perc::app
