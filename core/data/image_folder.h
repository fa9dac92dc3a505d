// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/decoding.h"
#include "core/data/images.h"

namespace perc::data {

/// Whether a path is a folder without IDX files: one that readImageFolder() is to read.
bool isImageFolder(const std::string& path);

/// PNG and JPEG files in a folder that has a folder for each class. Classes have the folders' names and are in natural
/// order ("2" before "10"), as the files within each; names that begin with a dot and files beside the class folders
/// are left out. All grey files make 1 channel, else all have 3. 16 bits become 8, what is transparent shows white,
/// JPEGs stand as their EXIF orientation says. Scaled pixels are means of the area that they cover.
///
/// `progress`, if any, is told after each picture how many of how many are there. Refused, naming the folder or file
/// and what is allowed: no or one class, empty classes, other files, damaged or too large ones, sizes that differ where
/// none is asked for, and more than 1 GiB in all.
Result<ImageSet> readImageFolder(const std::string& folder, const Decoding& how = {},
                                 const std::function<void(std::size_t done, std::size_t all)>& progress = {});

}  // namespace perc::data
