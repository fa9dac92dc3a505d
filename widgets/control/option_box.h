// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <QComboBox>

namespace perc::widgets {

/// The options of a choice, in groups with headings, the user's own first; each may have a small picture in the open
/// list. Data of an item: the option's id. Window's thread.
class OptionBox : public QComboBox {
  Q_OBJECT
 public:
  OptionBox(const perc::param::Declaration& declaration, QWidget* parent);

  void setPicture(const std::string& option, const QPixmap& picture);
  /// Of a picture, in its pixels.
  static QSize pictureSize(const QWidget* of);
  void showPopup() override;
  void hidePopup() override;

 signals:
  /// The list is opened or closed.
  void listed(bool open);

 private:
  void addGroup(const perc::param::Declaration& declaration, std::string_view group);
};

}  // namespace perc::widgets
