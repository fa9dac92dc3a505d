// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/contents_dialog.h"

#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace perc::app {
namespace {
constexpr int kMargin = 20, kQuestion = Qt::UserRole;
constexpr QSize kUsualSize(860, 640);
}  // namespace

std::pair<const Lab*, const Preset*> presetOf(std::span<const Lab> labs, const Question& question) {
  const Lab* lab = findLab(labs, question.lab);
  if (!lab) return {nullptr, nullptr};
  return {lab, findPreset(*lab, question.preset)};
}

ContentsDialog::ContentsDialog(std::span<const Lab> labs, const QStringList& seen, QWidget* parent)
    : QDialog(parent), m_tree(new QTreeWidget(this)) {
  setObjectName(QStringLiteral("contents"));
  setWindowTitle(tr("Contents"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_tree->setColumnCount(2);
  m_tree->setHeaderHidden(true);
  m_tree->setRootIsDecorated(false);
  m_tree->setItemsExpandable(false);
  m_tree->setIndentation(0);
  m_tree->setAccessibleName(tr("Chapters and questions"));
  m_tree->header()->setStretchLastSection(false);
  m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_tree->setWordWrap(true);
  for (const Chapter& chapter : chapters()) addChapter(chapter, labs, seen);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
  widgets::setButtonRole(m_open, widgets::ButtonRole::Primary);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin / 2);
  layout->addWidget(m_tree, 1);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons, &QDialogButtonBox::accepted, this, &ContentsDialog::openCurrent);
  connect(m_tree, &QTreeWidget::itemActivated, this, &ContentsDialog::openCurrent);
  connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
    m_open->setEnabled(item && item->data(0, kQuestion).isValid() && item->flags().testFlag(Qt::ItemIsEnabled));
  });
  m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
  m_tree->setFocus();
  resize(kUsualSize.boundedTo(parent->size() - QSize(40, 40)));
}

void ContentsDialog::addChapter(const Chapter& chapter, std::span<const Lab> labs, const QStringList& seen) {
  auto* top = new QTreeWidgetItem(m_tree, {widgets::translated(chapter.title)});
  top->setFont(0, widgets::themeOf(this).font(widgets::TextRole::Strong));
  top->setToolTip(0, widgets::translated(chapter.summary));
  top->setExpanded(true);
  for (const Question& question : chapter.questions) {
    const auto [lab, preset] = presetOf(labs, question);
    auto* item = new QTreeWidgetItem(
        top, {widgets::translated(question.title), preset ? widgets::translated(lab->title) : tr("to come")});
    const bool ticked = seen.contains(QString::fromStdString(question.id));
    item->setIcon(0, widgets::icon(ticked ? QStringLiteral("check") : QStringLiteral("play"),
                                   ticked ? widgets::IconTone::Accent : widgets::IconTone::Muted));
    item->setData(0, Qt::AccessibleDescriptionRole, ticked ? tr("opened already") : QString());
    if (preset) item->setData(0, kQuestion, QVariant::fromValue(static_cast<const void*>(&question)));
    else item->setToolTip(0, tr("Its lab is not there yet."));
    if (!preset) item->setDisabled(true);
  }
}

void ContentsDialog::openCurrent() {
  const QTreeWidgetItem* item = m_tree->currentItem();
  if (!item || !item->data(0, kQuestion).isValid()) return;
  emit chosen(static_cast<const Question*>(item->data(0, kQuestion).value<const void*>()));
  accept();
}

}  // namespace perc::app
