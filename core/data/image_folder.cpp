// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_folder.h"

#include "core/base/file.h"
#include "core/data/csv_cells.h"

#include <algorithm>
#include <cassert>
#include <filesystem>
#include <utility>

namespace perc::data {
namespace {

constexpr int kMostSide = 4096;
constexpr std::size_t kMostClasses = 4096, kMostFile = std::size_t{64} << 20, kMostNumbers = std::size_t{1} << 30;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The number that `text` begins with, without leading zeros; it and the zeros are taken away.
std::string_view takeNumber(std::string_view& text) {
  while (!text.empty() && text[0] == '0') text.remove_prefix(1);
  std::size_t length = 0;
  while (length < text.size() && isDigit(text[length])) ++length;
  const std::string_view number = text.substr(0, length);
  text.remove_prefix(length);
  return number;
}

/// Natural order: numbers inside names by their value.
bool comesBefore(const std::string& one, const std::string& other) {
  std::string_view a = one, b = other;
  while (!a.empty() && !b.empty()) {
    if (isDigit(a[0]) && isDigit(b[0])) {
      const std::string_view x = takeNumber(a), y = takeNumber(b);
      if (x.size() != y.size()) return x.size() < y.size();
      if (x != y) return x < y;
    } else if (a[0] != b[0]) {
      return static_cast<unsigned char>(a[0]) < static_cast<unsigned char>(b[0]);
    } else {
      a.remove_prefix(1);
      b.remove_prefix(1);
    }
  }
  return a.empty() != b.empty() ? a.empty() : one < other;
}

/// Names in a folder, but hidden ones and, `onlyFolders`, files.
Result<std::vector<std::string>> namesIn(const std::filesystem::path& folder, bool onlyFolders, StopToken stop) {
  std::vector<std::string> names;
  std::error_code error, ignored;
  for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (stop.stopRequested()) return Message{PERC_TR("Reading %1 was cancelled."), {folder.string()}};
    std::string name = entry->path().filename().string();
    if (name.starts_with('.')) continue;
    if (!entry->exists(ignored))
      return Message{PERC_TR("%1 is a link to something that is not there."), {entry->path().string()}};
    if (!onlyFolders || entry->is_directory(ignored)) names.push_back(std::move(name));
  }
  if (error) return Message{PERC_TR("%1 cannot be read: %2."), {folder.string(), error.message()}};
  std::ranges::sort(names, comesBefore);
  return names;
}

struct File {
  std::string path;
  std::int32_t label;
};

/// The classes' names and labels to `set`.
Result<std::vector<File>> filesOf(const std::string& folder, StopToken stop, ImageSet& set) {
  const auto classes = namesIn(folder, true, stop);
  if (!classes) return classes.error();
  if (classes->size() < 2 || classes->size() > kMostClasses)
    return Message{PERC_TR("%1 needs a folder of PNG and JPEG files for each class, 2 to %2 of them; its number of "
                           "folders is %3."),
                   {folder, std::to_string(kMostClasses), std::to_string(classes->size())}};
  std::vector<File> files;
  for (const std::string& name : *classes) {
    const std::filesystem::path path = std::filesystem::path(folder) / name;
    const auto inside = namesIn(path, false, stop);
    if (!inside) return inside.error();
    if (inside->empty())
      return Message{PERC_TR("%1 is empty; the folder of a class needs PNG or JPEG files."), {path.string()}};
    for (const std::string& file : *inside)
      files.push_back({(path / file).string(), static_cast<std::int32_t>(set.classNames.size())});
    set.classNames.push_back(toUtf8(name));
  }
  return files;
}

/// Whether `picture`, from the file `path`, can be one of the set's `all`, of which `first` was the first.
Result<void> check(const Picture& picture, const std::string& path, const std::string& first, std::size_t all,
                   const ImageSet& set) {
  const auto text = [](auto number) { return std::to_string(number); };
  if (picture.height != set.height || picture.width != set.width)
    return Message{PERC_TR("%1 has %2 x %3 pixels (height x width), %4 has %5 x %6. All must have one size, or be "
                           "scaled to one that is asked for."),
                   {path, text(picture.height), text(picture.width), first, text(set.height), text(set.width)}};
  if (set.height > kMostSide || set.width > kMostSide)
    return Message{PERC_TR("%1: the images are %2 x %3; at most %4 x %4 are read."),
                   {path, text(set.height), text(set.width), text(kMostSide)}};
  const int channels = std::max(picture.channels, set.channels);
  if (picture.numbers.size() / static_cast<std::size_t>(picture.channels) * static_cast<std::size_t>(channels) >
      kMostNumbers / all)
    return Message{PERC_TR("%1: %2 images of %3 x %4 with %5 channels need more than %6 bytes. Fewer fit, or smaller "
                           "ones: they can be scaled."),
                   {set.name, text(all), text(set.height), text(set.width), text(channels), text(kMostNumbers)}};
  return {};
}

/// Grey numbers three times each.
void appendAsColours(const std::vector<std::uint8_t>& grey, std::vector<std::uint8_t>& to) {
  for (const std::uint8_t number : grey) to.insert(to.end(), 3, number);
}

void append(const Picture& picture, std::int32_t label, std::size_t all, ImageSet& set) {
  if (picture.channels > set.channels) {
    const std::vector<std::uint8_t> grey = std::exchange(set.numbers, {});
    set.channels = picture.channels;
    set.numbers.reserve(all * set.numbersEach());
    appendAsColours(grey, set.numbers);
  }
  set.numbers.reserve(all * set.numbersEach());
  if (picture.channels < set.channels) appendAsColours(picture.numbers, set.numbers);
  else set.numbers.insert(set.numbers.end(), picture.numbers.begin(), picture.numbers.end());
  set.labels.push_back(label);
}

}  // namespace

bool isImageFolder(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_directory(path, error)) return false;
  for (auto entry = std::filesystem::directory_iterator(path, error); !error && entry != std::filesystem::end(entry);
       entry.increment(error))
    if (!entry->is_directory(error) && isIdxPath(entry->path().string())) return false;
  return true;
}

Result<ImageSet> readImageFolder(const std::string& folder, const Decoding& how,
                                 const std::function<void(std::size_t, std::size_t)>& progress) {
  assert((how.height == 0) == (how.width == 0) && std::max(how.height, how.width) <= kMostSide);
  ImageSet set{.name = folder};
  const auto files = filesOf(folder, how.stop, set);
  if (!files) return files.error();
  Decoder decoder(how);
  for (const File& file : *files) {
    const auto bytes = io::readFile(file.path, kMostFile);
    if (!bytes) return bytes.error();
    const auto picture = decoder.decode(*bytes, file.path);
    if (!picture) return picture.error();
    if (set.size() == 0) {
      set.height = picture->height;
      set.width = picture->width;
    }
    if (auto fits = check(*picture, file.path, files->front().path, files->size(), set); !fits) return fits.error();
    append(*picture, file.label, files->size(), set);
    if (progress) progress(set.size(), files->size());
  }
  return set;
}

}  // namespace perc::data
