// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>
#include <string>
#include <utility>
#include <vector>

namespace perc::app {

/// What a picture's file says of where it comes from. That is what somebody wrote into it: it proves nothing, nor does
/// silence.
struct Origin {
  std::vector<std::pair<QString, QString>> texts;  ///< key and text, as they stand in the file
  /// The IPTC's digital source type of its XMP packet, the last part of its address; empty: it says none.
  QString sourceType;
  /// Made by a trained network, says the file.
  bool isSynthetic() const { return sourceType == QLatin1String("trainedAlgorithmicMedia"); }
};

/// PNG, JPEG and others that Qt reads. A message that names the file if it is no picture.
Result<Origin> readOrigin(const std::string& path);

/// Says in the texts of a picture that it is synthetic (PNG's "Disclaimer"), and whether that is said.
void markSynthetic(QImage& image);
bool isMarkedSynthetic(const QImage& image);

/// An XMP packet (ISO 16684-1) with title and description, and, of what is synthetic, the IPTC's digital source type
/// trainedAlgorithmicMedia (IPTC Photo Metadata Standard 2021.1).
std::string xmpOf(const QString& title, const QString& description, bool synthetic);
/// The bytes of a PNG with such a packet, as XMP wants it (part 3: an iTXt chunk that is not compressed and has neither
/// language nor translated key); Qt writes neither.
std::string withXmp(const std::string& png, const std::string& xmp);

}  // namespace perc::app
