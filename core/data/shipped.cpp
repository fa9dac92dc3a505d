// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/shipped.h"

#include "core/data/csv.h"

#include <array>

// The files themselves, put into the read-only data by the assembler: no path at run time, no time to compile.
#define PERC_EMBED(symbol, file)                                                  \
  asm(".pushsection .rodata\n"                                                    \
      ".global perc_" #symbol "\n.hidden perc_" #symbol "\nperc_" #symbol         \
      ":\n"                                                                       \
      ".incbin \"" PERC_DATASET_DIR "/" file                                      \
      "\"\n"                                                                      \
      ".global perc_" #symbol "_end\n.hidden perc_" #symbol "_end\nperc_" #symbol \
      "_end:\n"                                                                   \
      ".byte 0\n.popsection\n");                                                  \
  extern "C" const char perc_##symbol[];                                          \
  extern "C" const char perc_##symbol##_end[];

PERC_EMBED(iris, "iris.csv")
PERC_EMBED(wine, "wine.csv")
PERC_EMBED(breast_cancer, "breast_cancer.csv")
PERC_EMBED(digits, "digits.csv")
PERC_EMBED(diabetes, "diabetes.csv")

namespace perc::data {
namespace {

constexpr std::array kTables{
    ShippedTable{"iris", PERC_TR("Iris: species by the size of the flower"),
                 PERC_TR("R. A. Fisher (1936), UCI Machine Learning Repository, CC BY 4.0")},
    ShippedTable{"wine", PERC_TR("Wine: cultivar by chemical analysis"),
                 PERC_TR("S. Aeberhard and M. Forina (1992), UCI Machine Learning Repository, CC BY 4.0")},
    ShippedTable{"breast-cancer", PERC_TR("Breast cancer: diagnosis by the shape of cell nuclei"),
                 PERC_TR("W. Wolberg and others (1995), UCI Machine Learning Repository, CC BY 4.0")},
    ShippedTable{"digits", PERC_TR("Digits: handwritten, 8 x 8 pixels"),
                 PERC_TR("E. Alpaydin and C. Kaynak (1998), UCI Machine Learning Repository, CC BY 4.0")},
    ShippedTable{
        "diabetes", PERC_TR("Diabetes: progression after a year"),
        PERC_TR(
            "B. Efron, T. Hastie, I. Johnstone and R. Tibshirani (2004), distributed with scikit-learn, BSD-3-Clause")},
};

std::string_view textOf(std::string_view id) {
  const auto between = [](const char* begin, const char* end) {
    return std::string_view(begin, static_cast<std::size_t>(end - begin));
  };
  if (id == "iris") return between(perc_iris, perc_iris_end);
  if (id == "wine") return between(perc_wine, perc_wine_end);
  if (id == "breast-cancer") return between(perc_breast_cancer, perc_breast_cancer_end);
  if (id == "digits") return between(perc_digits, perc_digits_end);
  return between(perc_diabetes, perc_diabetes_end);
}

}  // namespace

std::span<const ShippedTable> shippedTables() { return kTables; }

Result<std::shared_ptr<const Table>> shippedTable(std::string_view id) {
  std::string known;
  for (const ShippedTable& shipped : kTables) {
    known += (known.empty() ? "" : ", ") + std::string(shipped.id);
    if (shipped.id != id) continue;
    Result<Table> table = parseCsv(textOf(id), std::string(id), {',', CsvOptions::Header::Yes});
    if (!table) return table.error();
    table->source = shipped.source;
    return std::make_shared<const Table>(std::move(*table));
  }
  return Message{PERC_TR("There is no shipped table “%1”. There are: %2."), {std::string(id), known}};
}

}  // namespace perc::data
