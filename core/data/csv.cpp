// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"

#include "core/base/file.h"
#include "core/data/csv_builder.h"
#include "core/data/csv_cells.h"

#include <algorithm>
#include <cstdlib>

#include <csv.h>

namespace perc::data {
namespace {

/// The memory of libcsv's one growing cell: the cap is here, because libcsv has none.
void* growCell(void* memory, std::size_t bytes) { return bytes > kMaxCsvField ? nullptr : std::realloc(memory, bytes); }

void onCell(void* text, std::size_t length, void* builder) {
  static_cast<TableBuilder*>(builder)->cell({static_cast<const char*>(text), length});
}
void onLine(int terminator, void* builder) { static_cast<TableBuilder*>(builder)->endLine(terminator); }

/// One pass of libcsv over the text.
class Tokeniser {
 public:
  explicit Tokeniser(char separator) {
    csv_init(&m_parser, kOptions);
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    csv_set_realloc_func(&m_parser, growCell);
    csv_set_blk_size(&m_parser, 4096);
  }
  ~Tokeniser() { csv_free(&m_parser); }
  Tokeniser(const Tokeniser&) = delete;
  Tokeniser& operator=(const Tokeniser&) = delete;

  void feed(std::string_view chunk, TableBuilder& builder, const std::string& name) {
    if (csv_parse(&m_parser, chunk.data(), chunk.size(), onCell, onLine, &builder) != chunk.size())
      builder.fail(
          {PERC_TR("%1, line %2, field %3: the field is longer than %4 bytes. Is a closing quote missing?"),
           {name, std::to_string(builder.line()), std::to_string(builder.column()), std::to_string(kMaxCsvField)}});
  }
  void finish(TableBuilder& builder, const std::string& name) {
    csv_set_opts(&m_parser, kOptions | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&m_parser, onCell, onLine, &builder) != 0)
      builder.fail({PERC_TR("%1, line %2, field %3: a quote is opened here and never closed."),
                    {name, std::to_string(builder.line()), std::to_string(builder.column())}});
  }

 private:
  static constexpr unsigned char kOptions = CSV_REPALL_NL;  // every line end is told, so that lines can be counted
  csv_parser m_parser;
};

Message textFault(std::string_view text, const std::string& name) {
  if (text.size() > kMaxCsvBytes)
    return {PERC_TR("%1 has more than %2 bytes, the most that is read."), {name, std::to_string(kMaxCsvBytes)}};
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
    return {PERC_TR("%1, line 1: the file is UTF-16. Save it as UTF-8."), {name}};
  if (text.starts_with(std::string_view("\0\0\x08", 3)))
    return {
        PERC_TR("%1 is an IDX file, but not called as a set of pictures is: the name of the training images ends in "
                "train-images-idx3-ubyte or train-images-idx3-ubyte.gz, and their labels are beside them."),
        {name}};
  if (const std::size_t zero = text.find('\0'); zero != text.npos)
    return {
        PERC_TR("%1, line %2: the file is not text (it has a zero byte). A CSV file is needed."),
        {name, std::to_string(1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(zero), '\n'))}};
  if (text.find_first_not_of(" \t\r\n") == text.npos)
    return {PERC_TR("%1, line 1: the file is empty. A CSV file with at least one line of data is needed."), {name}};
  return {};
}

/// Runs one pass; false if it failed or was stopped. Progress goes from `from` to `to`.
bool pass(std::string_view text, const std::string& name, char separator, TableBuilder& builder,
          const Progress& progress, double from, double to, StopToken stop) {
  constexpr std::size_t kChunk = 64 * 1024;
  Tokeniser tokeniser(separator);
  for (std::size_t at = 0; at < text.size() && !builder.failed(); at += kChunk) {
    if (stop.stopRequested()) builder.fail({PERC_TR("Reading %1 was cancelled."), {name}});
    if (progress) progress(from + (to - from) * static_cast<double>(at) / static_cast<double>(text.size()));
    if (!builder.failed()) tokeniser.feed(text.substr(at, kChunk), builder, name);
  }
  if (!builder.failed()) tokeniser.finish(builder, name);
  return !builder.failed();
}

}  // namespace

Result<Table> parseCsv(std::string_view text, const std::string& name, const CsvOptions& options,
                       const Progress& progress, StopToken stop) {
  if (Message fault = textFault(text, name); !fault.empty()) return fault;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const char separator = options.separator ? options.separator : findSeparator(text);
  if (separator == '"' || separator == '\n' || separator == '\r')
    return Message{PERC_TR("The separator of %1 cannot be a quote or a line end."), {name}};
  TableBuilder builder(name, separator, options.header);
  if (!pass(text, name, separator, builder, progress, 0, 0.9, stop)) return builder.fault();
  if (builder.prepareSecondPass() && !pass(text, name, separator, builder, progress, 0.9, 1, stop))
    return builder.fault();
  if (progress) progress(1);
  Table table = builder.take();
  if (table.rows == 0)
    return Message{PERC_TR("%1, line 1: there is a header and no data. At least one line of data is needed."), {name}};
  return table;
}

Result<Table> readCsv(const std::string& path, const CsvOptions& options, const Progress& progress, StopToken stop) {
  Result<std::string> text = io::readFile(path, kMaxCsvBytes);
  if (!text) return text.error();
  return parseCsv(*text, path, options, progress, stop);
}

}  // namespace perc::data
