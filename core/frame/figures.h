// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/frame.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace perc {

/// Where a figure is to be found: among the metrics of a moment, in the record along the way, or in both.
enum class FigureUse { Both, Metric, Record };

/// A number that a lab tells of its run, declared once. Metrics, the columns of the record (its CSV and --series),
/// chips, the menu and the axes of the views of curves, --until and the listing come from it. Texts are PERC_TR.
struct FigureInfo {
  const char* id;                   ///< stays for ever. Of a pair "loss": train-loss and test-loss
  const char* label;                ///< in lists and legends, with the unit; of a pair: of its training part
  const char* testLabel = nullptr;  ///< of a pair: of its test part; null: the figure stands alone
  const char* title = nullptr;      ///< in the menu of a view of curves; null: not offered there
  const char* axis = nullptr;       ///< title of its axis; null: the label
  bool leads = false;               ///< a view of curves begins with it, not with the first one that it offers
  /// A short label: the figure (of a pair: of training) is always in view while the run goes on.
  const char* chip = nullptr;
  /// Figures of one group stand for one another (accuracy of classes, R² of numbers): the first that is defined has the
  /// chip.
  std::string_view group = {};
  int decimals = 4;        ///< of its chip
  bool percent = false;    ///< its chip says a share in percent
  bool zeroToOne = false;  ///< its axis shows all from 0 to 1
  bool mayBeLog = false;   ///< never negative: a logarithmic axis may be of use
  bool sparse = false;     ///< measured at some recorded steps only: its line goes on between them
  FigureUse use = FigureUse::Both;
  int column =
      -1;  ///< of the record, in a lab whose record has another order than its table; then of every figure in it
};

/// One number of a figure: the figure itself, or the training or test part of a pair.
struct FigurePart {
  std::string id;
  const char* label;
  const FigureInfo* figure;
  bool test;
  std::size_t place;  ///< in FigureValues; of what is recorded its column
};

/// All figures of a lab. The first column of the record is the loss (or return) that the timeline draws.
class FigureTable {
 public:
  explicit FigureTable(std::initializer_list<FigureInfo> figures);
  FigureTable(const FigureTable&) = delete;  // parts point to figures
  FigureTable& operator=(const FigureTable&) = delete;

  const std::vector<FigureInfo>& figures() const { return m_figures; }
  /// In the order of the table.
  const std::vector<FigurePart>& metrics() const { return m_metrics; }
  /// Names of the record's columns, in their order.
  const std::vector<std::string>& columns() const { return m_columns; }
  std::size_t places() const { return m_parts.size(); }
  /// Of the number called so; it must be declared.
  std::size_t place(std::string_view id) const;
  bool has(std::string_view id) const;

 private:
  std::vector<FigureInfo> m_figures;
  std::vector<FigurePart> m_parts;  ///< by place
  std::vector<FigurePart> m_metrics;
  std::vector<std::string> m_columns;
};

/// The numbers of a table at one moment; NaN until they are set.
class FigureValues {
 public:
  /// The table must outlive it.
  explicit FigureValues(const FigureTable& table);

  void set(std::string_view id, double value) { m_values[m_table->place(id)] = value; }
  /// One that is undefined, and why (PERC_TR); null: it is not said.
  void set(std::string_view id, double value, const char* undefined) {
    set(id, value);
    m_undefined[m_table->place(id)] = undefined;
  }
  /// The training (false) or test part of a pair.
  void set(std::string_view id, bool test, double value) { set((test ? "test-" : "train-") + std::string(id), value); }

  std::vector<Metric> metrics() const;
  /// For Curve::append, in the order of FigureTable::columns().
  std::vector<float> row() const;

 private:
  const FigureTable* m_table;
  std::vector<double> m_values;
  std::vector<const char*> m_undefined;
};

}  // namespace perc
