// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/csv_writer.h"
#include "core/frame/pictures.h"
#include "widgets/figure/multiples.h"
#include "widgets/figure/pictures.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace perc::scenes {

/// Those pictures of `pixels`, one after another, that have these indices, in rows of `columns`.
widgets::PictureSheet sheetOf(const PictureForm& form, const std::vector<float>& pixels, const std::vector<int>& which,
                              int columns);
/// The first so many.
widgets::PictureSheet sheetOf(const PictureForm& form, const std::vector<float>& pixels, int count, int columns);

widgets::SmallFigure figureOf(const QString& title, const QString& words, widgets::PictureSheet sheet);

/// Pictures as CSV, a row each: columns of numbers, p1, p2, … for the picture's own, and perhaps a text behind.
class PictureRows {
 public:
  PictureRows(const PictureForm& form, std::initializer_list<const char*> columns, const char* text = nullptr);
  void add(std::initializer_list<double> numbers, const std::vector<float>& pixels, std::size_t index,
           const std::string& text = {});
  std::string str() const { return m_csv.str(); }

 private:
  PictureForm m_form;
  bool m_hasText;
  data::CsvWriter m_csv;
};

}  // namespace perc::scenes
