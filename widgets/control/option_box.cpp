// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/option_box.h"

#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QAbstractItemView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <algorithm>
#include <string_view>
#include <vector>

namespace perc::widgets {
namespace {

constexpr int kPicture = Qt::UserRole + 1;
constexpr double kSide = 44;  ///< of a picture, pixels at textScale 1

/// Headings, and pictures that are in the list but not in the closed box.
class ListedOption : public QStyledItemDelegate {
 public:
  ListedOption(bool pictures, QObject* parent) : QStyledItemDelegate(parent), m_pictures(pictures) {}

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (m_pictures && isOption(index)) {
      const QSize picture = OptionBox::pictureSize(option.widget);
      size = {size.width() + picture.width(), picture.height() + 4};
    }
    return size;
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme theme = themeOf(option->widget);
    if (!isOption(index)) {
      option->font = theme.font(TextRole::Caps);
      return;
    }
    if (!m_pictures) return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = OptionBox::pictureSize(option->widget);
    option->icon = QIcon(index.data(kPicture).value<QPixmap>());
  }

 private:
  static bool isOption(const QModelIndex& index) { return index.flags().testFlag(Qt::ItemIsEnabled); }
  bool m_pictures;
};

}  // namespace

OptionBox::OptionBox(const perc::param::Declaration& declaration, QWidget* parent) : QComboBox(parent) {
  std::vector<std::string_view> groups;
  for (const bool own : {true, false})
    for (const auto& option : declaration.options)
      if (option.isOwn == own && std::ranges::find(groups, option.group) == groups.end())
        groups.push_back(option.group);
  for (const std::string_view group : groups) addGroup(declaration, group);
  setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(8);
  view()->setItemDelegate(new ListedOption(*declaration.drawnBy, this));
}

void OptionBox::addGroup(const perc::param::Declaration& declaration, std::string_view group) {
  if (!group.empty()) {
    addItem(translated(group.data()));
    auto* heading = static_cast<QStandardItemModel*>(model())->item(count() - 1);
    heading->setFlags(Qt::NoItemFlags);
  }
  for (const auto& option : declaration.options)
    if (group == option.group) addItem(translated(option.label), QString::fromStdString(option.id));
}

QSize OptionBox::pictureSize(const QWidget* of) {
  const int side = static_cast<int>(themeOf(of).text(kSide));
  return {side, side};
}

void OptionBox::setPicture(const std::string& option, const QPixmap& picture) {
  setItemData(findData(QString::fromStdString(option)), picture, kPicture);
}

void OptionBox::showPopup() {
  QComboBox::showPopup();
  emit listed(true);
}

void OptionBox::hidePopup() {
  QComboBox::hidePopup();
  emit listed(false);
}

}  // namespace perc::widgets
