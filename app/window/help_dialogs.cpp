// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help_dialogs.h"

#include "widgets/paint/icons.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace perc::app {
namespace {

using widgets::TextRole;

constexpr int kMargin = 24, kGap = 16, kIconSize = 64, kKeysAt = 360;
constexpr double kOfScreen = 0.9;

/// A menu's text without the mark of its letter and the dots of its dialog.
QString plain(QString text) { return text.remove(QLatin1Char('&')).remove(QChar(0x2026)); }

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

KeysDialog::KeysDialog(const QMenuBar& menus, QWidget* window) : QDialog(window) {
  setWindowTitle(tr("Keys"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kMargin, kMargin, kMargin, kGap);
  layout->setSpacing(kGap / 2);
  m_search = new QLineEdit(this);
  m_search->setPlaceholderText(tr("Find a key or what it does…"));
  m_search->setAccessibleName(tr("Find a key"));
  m_search->setClearButtonEnabled(true);
  m_list = new QTreeWidget(this);
  m_list->setAccessibleName(tr("Keys"));
  m_list->setColumnCount(2);
  m_list->setHeaderHidden(true);
  m_list->setRootIsDecorated(false);
  m_list->setItemsExpandable(false);
  m_list->setIndentation(static_cast<int>(widgets::themeOf(this).text(kGap)));
  m_nothing = label(tr("No key does this."), TextRole::Body, this);
  m_nothing->hide();
  QList<QAction*> done;
  for (const QAction* menu : menus.actions())
    if (menu->menu()) addActions(addGroup(plain(menu->text())), menu->menu()->actions(), done);
  addActions(addGroup(tr("Further")), window->actions(), done);
  addKeysOfControls();
  m_list->expandAll();
  m_list->setColumnWidth(0, static_cast<int>(widgets::themeOf(this).text(kKeysAt)));
  filter({});
  for (QWidget* part : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_nothing)}) layout->addWidget(part);
  layout->addWidget(m_list, 100);  // all that addClose() would leave empty
  addClose(this, layout);
  connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
  resize((QSize(600, 640) * widgets::themeOf(this).textScale).boundedTo(screen()->availableSize() * kOfScreen));
}

QTreeWidgetItem* KeysDialog::addGroup(const QString& title) {
  auto* group = new QTreeWidgetItem(m_list, {title});
  group->setFont(0, widgets::themeOf(this).font(TextRole::Strong));
  group->setFlags(Qt::ItemIsEnabled);
  group->setFirstColumnSpanned(true);
  return group;
}

/// Those with a key, and of sub-menus too; `done` were said already.
void KeysDialog::addActions(QTreeWidgetItem* group, const QList<QAction*>& actions, QList<QAction*>& done) {
  for (QAction* action : actions) {
    if (action->menu()) addActions(group, action->menu()->actions(), done);
    if (action->shortcuts().isEmpty() || done.contains(action)) continue;
    done << action;
    addRow(group, plain(action->text()),
           QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
               .replace(QStringLiteral("; "), QStringLiteral(", ")));
  }
}

void KeysDialog::addRow(QTreeWidgetItem* group, const QString& meaning, const QString& keys) {
  auto* row = new QTreeWidgetItem(group, {meaning, keys});
  row->setToolTip(0, meaning);
  row->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(meaning, keys));
}

void KeysDialog::addKeysOfControls() {
  QTreeWidgetItem* view = addGroup(tr("In a view"));
  addRow(view, tr("Move the pointer: values are read where it is"), tr("Arrow keys"));
  addRow(view, tr("Move the pointer in larger steps"), tr("Shift+Arrow keys"));
  addRow(view, tr("Choose what the pointer is at"), tr("Return"));
  addRow(view, tr("Maximise the view and bring it back"), tr("Double click"));
  QTreeWidgetItem* time = addGroup(tr("On the timeline"));
  addRow(time, tr("A hundredth of the run forward or back"), tr("Right, Left"));
  addRow(time, tr("A tenth of the run forward or back"), tr("Page Up, Page Down"));
  addRow(time, tr("To the beginning, to the end"), tr("Home, End"));
  QTreeWidgetItem* settings = addGroup(tr("In the settings"));
  addRow(settings, tr("Next round value of a slider"), tr("Arrow keys"));
  addRow(settings, tr("A tenth of the range, or the next power of ten"), tr("Page Up, Page Down"));
  addRow(settings, tr("Fold and unfold a group"), tr("Space on its heading"));
  QTreeWidgetItem* everywhere = addGroup(tr("Everywhere"));
  addRow(everywhere, tr("Go through everything that can be used"), tr("Tab, Shift+Tab"));
  addRow(everywhere, tr("Press the button that has the focus"), tr("Space"));
  addRow(everywhere, tr("Open a menu by its underlined letter"), tr("Alt+letter"));
}

void KeysDialog::filter(const QString& text) {
  bool any = false;
  for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
    QTreeWidgetItem* group = m_list->topLevelItem(g);
    bool shown = false;
    for (int i = 0; i < group->childCount(); ++i) {
      QTreeWidgetItem* row = group->child(i);
      const bool match =
          (row->text(0) + QLatin1Char('\n') + row->text(1)).contains(text.trimmed(), Qt::CaseInsensitive);
      row->setHidden(!match);
      shown = shown || match;
    }
    group->setHidden(!shown);
    any = any || shown;
  }
  m_nothing->setVisible(!any);
}

QStringList KeysDialog::shownRows() const {
  QStringList rows;
  for (int g = 0; g < m_list->topLevelItemCount(); ++g)
    for (int i = 0; i < m_list->topLevelItem(g)->childCount(); ++i)
      if (const QTreeWidgetItem* row = m_list->topLevelItem(g)->child(i); !row->isHidden())
        rows << row->text(1) + QStringLiteral(": ") + row->text(0);
  return rows;
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
  layout->addWidget(label(tr("A studio in which a class watches neural networks learn. It works without a network and "
                             "sends nothing anywhere."),
                          TextRole::Body, this));
  layout->addWidget(label(tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1, "
                             "Qt Charts and Eigen; "
                             "letters from Inter (SIL Open Font License); class colours after Okabe and Ito.")
                              .arg(QLatin1String(qVersion())),
                          TextRole::Body, this));
  layout->addSpacing(kGap);
  addClose(this, layout);
  resize(460, sizeHint().height());
}

}  // namespace perc::app
