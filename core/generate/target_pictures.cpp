// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/target_parts.h"
#include "core/learn/source.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace perc::generate {
namespace {

std::shared_ptr<Target> targetOf(std::shared_ptr<const Pictures> pictures, float top) {
  auto target = std::make_shared<Target>();
  const Index count = std::min(pictures->count(), kReference);
  target->reference.resize(pictures->features(), count);
  for (Index i = 0; i < count; ++i) {  // evenly
    const Index chosen = i * pictures->count() / count;
    pictures->read(chosen, target->reference.col(i));
    target->labels.push_back(pictures->label(chosen));
  }
  target->looks = pictures->judge().features(target->reference);
  target->classShares = sharesOf(pictures->judge().classesOf(target->reference), pictures->judge().classes());
  target->offsetX = target->offsetY = target->scaleX = target->scaleY = double{top} / 2;
  target->notes.push_back(
      {PERC_TR("%1 pictures of %2 are imitated. What measures samples, a small classifier, knows the "
               "class of %3 % of those that it did not learn from."),
       {std::to_string(pictures->count()), pictures->data().name,
        toText(std::round(1000 * pictures->judge().accuracy()) / 10)}});
  target->draw = [pictures](Random& random, MatrixRef samples) {
    const Index features = pictures->features();
    for (Index i = 0; i < samples.cols(); ++i) {
      const auto chosen = static_cast<Index>(random.below(static_cast<std::uint64_t>(pictures->count())));
      pictures->read(chosen, samples.col(i).head(features));
      if (samples.rows() > features)
        setClass(samples.bottomRows(samples.rows() - features), i, pictures->label(chosen));
    }
  };
  target->pictures = std::move(pictures);
  return target;
}

/// Labels of an IDX set may leave numbers out: those are no classes that could be asked for.
void leaveOutEmptyClasses(data::Dataset& set) {
  std::vector<int> place(set.classNames.size(), -1);
  std::vector<std::string> names;
  for (std::size_t c = 0; c < place.size(); ++c) {
    if (std::ranges::find(set.target, static_cast<float>(c)) == set.target.end()) continue;
    place[c] = static_cast<int>(names.size());
    names.push_back(set.classNames[c]);
  }
  for (float& one : set.target) one = static_cast<float>(place[static_cast<std::size_t>(one)]);
  set.classNames = std::move(names);
}

/// The class of which there are few, where that is one.
Result<std::optional<int>> rareOf(const TargetSettings& settings, const data::Dataset& set) {
  if (settings.few == 0 || settings.rare.empty()) return std::optional<int>();
  const auto named = std::ranges::find(set.classNames, settings.rare);
  if (named != set.classNames.end()) return std::optional<int>(static_cast<int>(named - set.classNames.begin()));
  std::string names;
  for (const std::string& one : set.classNames) names += (names.empty() ? "" : ", ") + one;
  return Message{PERC_TR("rare = %1: %2 has no such class; it has %3."), {settings.rare, set.name, names}};
}

Result<std::shared_ptr<const Target>> loadPictures(const TargetSettings& settings,
                                                   std::shared_ptr<const data::Table> table) {
  const bool own = settings.what == Imitated::Pictures;
  if (own && !table)
    return Message{
        PERC_TR("dataset = pictures: no pictures are given; open an IDX file or a folder of pictures, or give "
                "one with --data."),
        {}};
  if (own && !table->images)
    return Message{PERC_TR("dataset = pictures: %1 is a table; give pictures, or choose dataset = file."),
                   {table->name}};
  std::vector<Message> notes;
  learn::DataSettings which;
  which.dataset = own ? learn::DataSet::File : learn::DataSet::Digits;
  auto loaded = learn::loadDataset(which, 1, std::move(table), notes);
  if (!loaded) return loaded.error();
  if (!own) loaded->pictures = data::PictureShape{1, 8, 8};
  if (loaded->featureCount() > static_cast<std::size_t>(nn::kMostUnits))
    return Message{
        PERC_TR("dataset = pictures: those of %1 have %2 numbers each (%3 x %4 pixels, %5 channels); at most %6 "
                "are allowed."),
        {loaded->name, std::to_string(loaded->featureCount()), std::to_string(loaded->pictures->width),
         std::to_string(loaded->pictures->height), std::to_string(loaded->pictures->channels),
         std::to_string(nn::kMostUnits)}};
  leaveOutEmptyClasses(*loaded);
  if (loaded->classCount() < 2)
    return Message{PERC_TR("dataset = pictures: all pictures of %1 are of one class; at least two are needed."),
                   {loaded->name}};
  if (const std::size_t count = loaded->size() - loaded->ownTest; count < kLeastRows)
    return Message{PERC_TR("dataset = pictures: %1 has %2 pictures; at least %3 are needed."),
                   {loaded->name, std::to_string(count), std::to_string(kLeastRows)}};
  const auto rare = rareOf(settings, *loaded);
  if (!rare) return rare.error();
  const float top = own ? 1 : 16;  // of the shipped digits
  auto all = std::make_shared<const data::Dataset>(*std::move(loaded));
  auto pictures = std::make_shared<const Pictures>(std::move(all), top, settings.few, *rare);
  if (static_cast<std::size_t>(pictures->count()) < kLeastRows)
    return Message{PERC_TR("few = %1: %2 pictures are left, as many of each class; at least %3 are needed."),
                   {std::to_string(settings.few), std::to_string(pictures->count()), std::to_string(kLeastRows)}};
  auto target = targetOf(std::move(pictures), top);
  const bool single = settings.few > 0 && (*rare ? settings.few == 1 : settings.few < 2 * target->classes());
  if (single)
    target->notes.push_back(
        {PERC_TR(
             "Does it help?: of some class there is only one picture, and SMOTE, which needs two, adds none of it."),
         {}});
  return std::shared_ptr<const Target>(std::move(target));
}

}  // namespace

Result<std::shared_ptr<const Target>> ofPictures(const TargetSettings& settings,
                                                 std::shared_ptr<const data::Table> table) {
  static std::mutex mutex;
  static std::weak_ptr<const Target> last;
  static std::weak_ptr<const data::Table> lastTable;
  static TargetSettings lastSettings;
  const std::lock_guard lock(mutex);
  if (settings.what == Imitated::Digits) table = nullptr;
  const auto known = last.lock();
  const bool given = table || settings.what == Imitated::Digits;
  if (known && given && lastTable.lock() == table && lastSettings.what == settings.what &&
      lastSettings.few == settings.few && lastSettings.rare == settings.rare)
    return known;
  auto made = loadPictures(settings, table);
  if (made) last = *made, lastTable = table, lastSettings = settings;
  return made;
}

}  // namespace perc::generate
