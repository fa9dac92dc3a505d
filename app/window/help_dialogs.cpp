// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help_dialogs.h"

#include "app/window/main_window.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QDialog>
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

/// A new dialog with a column for what it shows.
QVBoxLayout* newDialog(const QString& title, QWidget* window) {
  auto* dialog = new QDialog(window);
  dialog->setWindowTitle(title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  auto* layout = new QVBoxLayout(dialog);
  layout->setContentsMargins(kMargin, kMargin, kMargin, kGap);
  layout->setSpacing(kGap / 2);
  return layout;
}

/// Opens it, with a button to close it below what it shows.
void open(QVBoxLayout* layout, int width, int height = 0) {
  auto* dialog = static_cast<QDialog*>(layout->parentWidget());
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  layout->addStretch(1);
  layout->addWidget(buttons);
  const QSize wanted = QSize(width, height) * widgets::themeOf(dialog).textScale;
  dialog->resize(
      wanted.expandedTo({0, dialog->sizeHint().height()}).boundedTo(dialog->screen()->availableSize() * kOfScreen));
  dialog->open();
}

using Rows = std::vector<std::pair<QString, QString>>;  ///< meaning and keys

void addGroup(QTreeWidget* list, const QString& title, const Rows& rows) {
  auto* group = new QTreeWidgetItem(list, {title});
  group->setFont(0, widgets::themeOf(list).font(TextRole::Strong));
  group->setFlags(Qt::ItemIsEnabled);
  group->setFirstColumnSpanned(true);
  for (const auto& [meaning, keys] : rows) {
    auto* row = new QTreeWidgetItem(group, {meaning, keys});
    row->setToolTip(0, meaning);
    row->setData(0, Qt::AccessibleTextRole, MainWindow::tr("%1: %2").arg(meaning, keys));
  }
}

/// Those with a key, and of sub-menus too; `done` were said already.
void collectActions(Rows& rows, const QList<QAction*>& actions, QList<QAction*>& done) {
  for (QAction* action : actions) {
    if (action->menu()) collectActions(rows, action->menu()->actions(), done);
    if (action->shortcuts().isEmpty() || done.contains(action)) continue;
    done << action;
    rows.emplace_back(plain(action->text()), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                                                 .replace(QStringLiteral("; "), QStringLiteral(", ")));
  }
}

Rows rowsOf(const QList<QAction*>& actions, QList<QAction*>& done) {
  Rows rows;
  collectActions(rows, actions, done);
  return rows;
}

void addKeysOfControls(QTreeWidget* list) {
  addGroup(list, MainWindow::tr("In a view"),
           {{MainWindow::tr("Move the pointer: values are read where it is"), MainWindow::tr("Arrow keys")},
            {MainWindow::tr("Move the pointer in larger steps"), MainWindow::tr("Shift+Arrow keys")},
            {MainWindow::tr("Choose what the pointer is at"), MainWindow::tr("Return")},
            {MainWindow::tr("Maximise the view and bring it back"), MainWindow::tr("Double click")}});
  addGroup(list, MainWindow::tr("On the timeline"),
           {{MainWindow::tr("A hundredth of the run forward or back"), MainWindow::tr("Right, Left")},
            {MainWindow::tr("A tenth of the run forward or back"), MainWindow::tr("Page Up, Page Down")},
            {MainWindow::tr("To the beginning, to the end"), MainWindow::tr("Home, End")}});
  addGroup(list, MainWindow::tr("In the settings"),
           {{MainWindow::tr("Next round value of a slider"), MainWindow::tr("Arrow keys")},
            {MainWindow::tr("A tenth of the range, or the next power of ten"), MainWindow::tr("Page Up, Page Down")},
            {MainWindow::tr("Fold and unfold a group"), MainWindow::tr("Space on its heading")}});
  addGroup(list, MainWindow::tr("Everywhere"),
           {{MainWindow::tr("Go through everything that can be used"), MainWindow::tr("Tab, Shift+Tab")},
            {MainWindow::tr("Press the button that has the focus"), MainWindow::tr("Space")},
            {MainWindow::tr("Open a menu by its underlined letter"), MainWindow::tr("Alt+letter")}});
}

/// Whether anything is left.
bool filter(const QTreeWidget* list, const QString& text) {
  bool any = false;
  for (int g = 0; g < list->topLevelItemCount(); ++g) {
    QTreeWidgetItem* group = list->topLevelItem(g);
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
  return any;
}

QTreeWidget* makeList(const QMenuBar& menus, QWidget* window, QWidget* dialog) {
  auto* list = new QTreeWidget(dialog);
  list->setAccessibleName(MainWindow::tr("Keys"));
  list->setColumnCount(2);
  list->setHeaderHidden(true);
  list->setRootIsDecorated(false);
  list->setItemsExpandable(false);
  list->setIndentation(static_cast<int>(widgets::themeOf(list).text(kGap)));
  QList<QAction*> done;
  for (const QAction* menu : menus.actions())
    if (menu->menu()) addGroup(list, plain(menu->text()), rowsOf(menu->menu()->actions(), done));
  addGroup(list, MainWindow::tr("Further"), rowsOf(window->actions(), done));
  addKeysOfControls(list);
  list->expandAll();
  list->setColumnWidth(0, static_cast<int>(widgets::themeOf(list).text(kKeysAt)));
  return list;
}

}  // namespace

void showKeys(const QMenuBar& menus, QWidget* window) {
  QVBoxLayout* layout = newDialog(MainWindow::tr("Keys"), window);
  QWidget* dialog = layout->parentWidget();
  auto* search = new QLineEdit(dialog);
  search->setPlaceholderText(MainWindow::tr("Find a key or what it does…"));
  search->setAccessibleName(MainWindow::tr("Find a key"));
  search->setClearButtonEnabled(true);
  QLabel* nothing = label(MainWindow::tr("No key does this."), TextRole::Body, dialog);
  nothing->hide();
  QTreeWidget* list = makeList(menus, window, dialog);
  filter(list, {});
  layout->addWidget(search);
  layout->addWidget(nothing);
  layout->addWidget(list, 100);  // all that open() would leave empty
  QObject::connect(search, &QLineEdit::textChanged, list,
                   [list, nothing](const QString& text) { nothing->setVisible(!filter(list, text)); });
  open(layout, 600, 640);
}

void showOrigin(const QString& name, const Origin& origin, QWidget* window) {
  QVBoxLayout* layout = newDialog(MainWindow::tr("Where %1 comes from").arg(name), window);
  QWidget* parent = layout->parentWidget();
  const QString verdict = origin.isSynthetic() ? MainWindow::tr("The file says: made by a neural network.")
                          : !origin.sourceType.isEmpty()
                              ? MainWindow::tr("The file says of its source: %1.").arg(origin.sourceType)
                          : origin.texts.empty() ? MainWindow::tr("The file says nothing of where it comes from.")
                                                 : MainWindow::tr("The file does not say whether a network made it.");
  layout->addWidget(label(verdict, TextRole::Strong, parent));
  for (const auto& [key, text] : origin.texts)
    layout->addWidget(label(QStringLiteral("%1: %2").arg(key, text), TextRole::Body, parent));
  layout->addWidget(
      label(MainWindow::tr("What a file says of itself can be written by anybody and be taken out by anybody: "
                           "it is a hint, and silence proves nothing."),
            TextRole::Body, parent));
  open(layout, 560);
}

void showAbout(QWidget* window) {
  QVBoxLayout* layout = newDialog(MainWindow::tr("About Perceptorium"), window);
  QWidget* dialog = layout->parentWidget();
  auto* icon = new QLabel(dialog);
  icon->setPixmap(widgets::applicationIcon().pixmap(QSize(kIconSize, kIconSize), dialog->devicePixelRatioF()));
  layout->addWidget(icon);
  for (const auto& [text, role] :
       {std::pair{MainWindow::tr("Perceptorium %1").arg(QStringLiteral(PERC_VERSION)), TextRole::Title},
        {MainWindow::tr("A studio in which a class watches neural networks learn. It works without a network and "
                        "sends nothing anywhere."),
         TextRole::Body},
        {MainWindow::tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1, "
                        "Qt Charts and Eigen; "
                        "letters from Inter (SIL Open Font License); class colours after Okabe and Ito.")
             .arg(QLatin1String(qVersion())),
         TextRole::Body}})
    layout->addWidget(label(text, role, dialog));
  layout->addSpacing(kGap);
  open(layout, 460);
}

}  // namespace perc::app
