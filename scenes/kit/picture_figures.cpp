// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/picture_figures.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace perc::scenes {

widgets::PictureSheet sheetOf(const PictureForm& form, const std::vector<float>& pixels, const std::vector<int>& which,
                              int columns) {
  widgets::PictureSheet sheet{.form = form, .pixels = {}, .columns = columns};
  const auto numbers = static_cast<std::ptrdiff_t>(form.numbers());
  for (const int index : which) {
    const auto from = pixels.begin() + index * numbers;
    sheet.pixels.insert(sheet.pixels.end(), from, from + numbers);
  }
  return sheet;
}

widgets::PictureSheet sheetOf(const PictureForm& form, const std::vector<float>& pixels, int count, int columns) {
  std::vector<int> which(std::min(static_cast<std::size_t>(count), pixels.size() / form.numbers()));
  std::iota(which.begin(), which.end(), 0);
  return sheetOf(form, pixels, which, columns);
}

widgets::SmallFigure figureOf(const QString& title, const QString& words, widgets::PictureSheet sheet) {
  return {title, words, [sheet = std::move(sheet)](QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
            sheet.paint(painter, rect, theme);
          }};
}

PictureRows::PictureRows(const PictureForm& form, std::initializer_list<const char*> columns, const char* text)
    : m_form(form), m_hasText(text != nullptr) {
  for (const char* name : columns) m_csv.text(name);
  for (std::size_t k = 1; k <= form.numbers(); ++k) m_csv.text("p" + std::to_string(k));
  if (text) m_csv.text(text);
  m_csv.endRow();
}

void PictureRows::add(std::initializer_list<double> numbers, const std::vector<float>& pixels, std::size_t index,
                      const std::string& text) {
  for (const double number : numbers) m_csv.number(number);
  for (std::size_t k = 0; k < m_form.numbers(); ++k) m_csv.number(pixels[index * m_form.numbers() + k]);
  if (m_hasText) m_csv.text(text);
  m_csv.endRow();
}

}  // namespace perc::scenes
