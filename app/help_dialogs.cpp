// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_dialogs.h"

#include "widgets/paint/icons.h"
#include "widgets/paint/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>
#include <vector>

namespace perc::app {
namespace {

using widgets::TextRole;

constexpr int kMargin = 24, kGap = 16, kIconSize = 64;

QLabel* label(const QString& text, TextRole role, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setFont(widgets::themeOf().font(role));
  label->setWordWrap(role == TextRole::Body);
  return label;
}

void addClose(QDialog* dialog, QVBoxLayout* layout) {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  layout->addStretch(1);
  layout->addWidget(buttons);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
}

}  // namespace

KeysDialog::KeysDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keys"));
  const std::vector<std::pair<QString, QString>> rows{
      {tr("Space"), tr("play and pause")},
      {tr("Right, Left"), tr("one update forward, one back")},
      {tr("Home"), tr("back to the beginning")},
      {tr("P, F11"), tr("presenter mode; Escape leaves it")},
      {tr("M"), tr("maximise the active view and bring it back; a double click does the same")},
      {tr("Ctrl+E"), tr("export a figure")},
      {tr("Ctrl+C"), tr("copy the active view")},
      {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo, redo")},
      {tr("Ctrl+O, Ctrl+S"), tr("open a run or a table, save the run")},
      {tr("Ctrl+F"), tr("find a setting")},
      {tr("Tab, Shift+Tab"), tr("go through everything that can be used")},
      {tr("Arrows on a view"), tr("point at it: values are read where the cross-hair is")},
      {tr("F1"), tr("this list")},
  };
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kMargin, kMargin, kMargin, kGap);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kMargin);
  grid->setVerticalSpacing(kGap / 2);
  grid->setColumnStretch(1, 1);
  int row = 0;
  for (const auto& [keys, meaning] : rows) {
    grid->addWidget(label(keys, TextRole::Strong, this), row, 0);
    grid->addWidget(label(meaning, TextRole::Body, this), row++, 1);
  }
  layout->addLayout(grid);
  layout->addSpacing(kGap);
  addClose(this, layout);
  resize(560, sizeHint().height());
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("About Perceptorium"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kMargin, kMargin, kMargin, kGap);
  layout->setSpacing(kGap / 2);
  auto* icon = new QLabel(this);
  icon->setPixmap(widgets::applicationIcon().pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
  layout->addWidget(icon);
  layout->addWidget(label(tr("Perceptorium %1").arg(QStringLiteral(PERC_VERSION)), TextRole::Title, this));
  layout->addWidget(label(tr("A studio in which a class watches neural networks learn. It works without a network and sends nothing anywhere."),
                          TextRole::Body, this));
  layout->addWidget(label(tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1, Qt Charts and Eigen; "
                             "letters from Inter (SIL Open Font License); class colours after Okabe and Ito.")
                              .arg(QLatin1String(qVersion())),
                          TextRole::Body, this));
  layout->addSpacing(kGap);
  addClose(this, layout);
  resize(460, sizeHint().height());
}

}  // namespace perc::app
