// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
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

/// How many columns of cards (of pairs, with lanes) fit into `width` pixels: at most 1, 2, 2, 2, 3, 3, 4, 4 for one to
/// eight cards, at most two columns of pairs.
int columnsFor(const ViewTiles& tiles, int width);

/// How many rows that makes.
int rowsFor(const ViewTiles& tiles, int columns);

/// Nested splitters with the cards, which they own from now on, each at least `leastHeight` pixels high (0: as it
/// needs). Single cards fill columns, the first at the upper left; of an uneven number it has its column with fewer
/// others. Pairs fill rows.
QSplitter* arrange(const ViewTiles& tiles, int columns, int gap, int leastHeight);

/// What the user has dragged: the sizes of every splitter, to be put into the same arrangement again.
using SplitterSizes = std::vector<QList<int>>;
SplitterSizes sizesOf(QSplitter* root);
void setSizes(QSplitter* root, const SplitterSizes& sizes);

}  // namespace perc::app
