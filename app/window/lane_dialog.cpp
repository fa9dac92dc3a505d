// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lane_dialog.h"

#include "widgets/control/parameter_row.h"
#include "widgets/control/parameter_text.h"
#include "widgets/control/themed_label.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace perc::app {
namespace {

using widgets::Palette;
using widgets::TextRole;
using widgets::ThemedLabel;

constexpr int kMargin = 24, kGap = 12, kListHeight = 140, kEditorHeight = 84;
constexpr double kOfScreen = 0.9;
constexpr int kIndex = Qt::UserRole,
              kWords = Qt::UserRole + 1;  ///< place among the declarations; what the search reads

/// In what the lab is usually compared.
std::optional<Command> usual(const Lab& lab) {
  if (!lab.comparison) return std::nullopt;
  const param::Declaration& d = *param::find(*lab.declarations, lab.comparison->first);
  return Command{d.id, *param::parse(d, lab.comparison->second)};
}

/// Half the way to the farther end, or ten times as much or as little.
double anotherNumber(const param::Declaration& d, double now) {
  const param::Range range = d.usual.value_or(d.range);
  if (d.scale == param::Scale::Log) return now * 10 <= range.maximum ? now * 10 : now / 10;
  return (now + (now - range.minimum < range.maximum - now ? range.maximum : range.minimum)) / 2;
}

/// Another value to begin with, where one is at hand.
param::Value another(const param::Declaration& d, const param::Value& value) {
  const auto allowed = [&](const param::Value& next) { return param::validate(d, next).ok() ? next : value; };
  if (const auto* flag = std::get_if<bool>(&value)) return allowed(!*flag);
  if (const auto* real = std::get_if<double>(&value)) return allowed(anotherNumber(d, *real));
  if (const auto* whole = std::get_if<std::int64_t>(&value))
    return allowed(std::int64_t{std::llround(anotherNumber(d, static_cast<double>(*whole)))});
  const auto* id = std::get_if<std::string>(&value);
  if (!id || d.kind != param::Kind::Choice) return value;
  if (value != d.defaultValue) return d.defaultValue;  // others may need what is not there
  const auto now = std::ranges::find(d.options, *id, &param::Option::id);
  const bool last = now == d.options.end() || now + 1 == d.options.end();
  return allowed((last ? d.options.front() : *(now + 1)).id);
}

class LaneDialog : public QDialog {
  Q_DECLARE_TR_FUNCTIONS(perc::app::LaneDialog)
 public:
  LaneDialog(const Lab& lab, const param::Values& values, const std::optional<Command>& present, QWidget* parent,
             std::function<void(const Command&)> chosen);

 protected:
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fill();
  /// As if chosen in the list.
  void choose(const std::string& id);
  void filter(const QString& text);
  void showParameter(const QListWidgetItem* item);
  void refuse(const QString& why);
  void finish();

  const Lab& m_lab;
  param::Values m_values;
  std::optional<Command> m_present;  ///< the difference that is there or usual
  std::function<void(const Command&)> m_chosen;
  QLineEdit* m_search;
  QListWidget* m_list;
  QLabel *m_first, *m_problem;
  QVBoxLayout* m_place;  ///< of the editor
  widgets::ParameterRow* m_editor = nullptr;
};

LaneDialog::LaneDialog(const Lab& lab, const param::Values& values, const std::optional<Command>& present,
                       QWidget* parent, std::function<void(const Command&)> chosen)
    : QDialog(parent),
      m_lab(lab),
      m_values(values),
      m_present(present ? present : usual(lab)),
      m_chosen(std::move(chosen)) {
  setWindowTitle(tr("Two lanes"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin - kGap / 2);
  layout->setSpacing(kGap);
  auto* intro =
      new ThemedLabel(tr("The run is made twice, side by side, from the same seed. Lane B differs from lane A in one "
                         "setting to begin with; later the panel changes A, B or both:"),
                      TextRole::Body, &Palette::text, this);
  intro->setWordWrap(true);
  m_search = new QLineEdit(this);
  m_search->setPlaceholderText(tr("Find a setting…"));
  m_search->setAccessibleName(tr("Find a setting"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(widgets::icon(QStringLiteral("search"), widgets::IconTone::Muted), QLineEdit::LeadingPosition);
  m_search->installEventFilter(this);
  m_list = new QListWidget(this);
  m_list->setAccessibleName(tr("Setting in which the lanes differ"));
  m_list->setMinimumHeight(kListHeight);
  m_first = new ThemedLabel({}, TextRole::Strong, &Palette::text, this);
  m_first->setWordWrap(true);
  auto* place = new QWidget(this);
  place->setMinimumHeight(static_cast<int>(widgets::themeOf(this).text(kEditorHeight)));
  m_place = new QVBoxLayout(place);
  m_place->setContentsMargins(0, 0, 0, 0);
  m_problem = new ThemedLabel({}, TextRole::Body, &Palette::error, this);
  m_problem->setWordWrap(true);
  m_problem->hide();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  QPushButton* go = buttons->addButton(tr("Make two lanes"), QDialogButtonBox::AcceptRole);
  widgets::setButtonRole(go, widgets::ButtonRole::Primary);
  go->setDefault(true);
  for (QWidget* part : {static_cast<QWidget*>(intro), static_cast<QWidget*>(m_search)}) layout->addWidget(part);
  layout->addWidget(m_list, 1);
  for (QWidget* part :
       {static_cast<QWidget*>(m_first), place, static_cast<QWidget*>(m_problem), static_cast<QWidget*>(buttons)})
    layout->addWidget(part);
  fill();
  connect(m_search, &QLineEdit::textChanged, this, &LaneDialog::filter);
  connect(m_list, &QListWidget::currentItemChanged, this, &LaneDialog::showParameter);
  connect(buttons, &QDialogButtonBox::accepted, this, &LaneDialog::finish);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  choose(m_present ? m_present->id : std::string());
  resize((QSize(460, 560) * widgets::themeOf(this).textScale).boundedTo(screen()->availableSize() * kOfScreen));
}

void LaneDialog::fill() {
  const char* group = nullptr;
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    const param::Declaration& d = (*m_lab.declarations)[i];
    if (!m_values.enabled(i)) continue;
    if (!group || std::string_view(group) != d.group) {
      group = d.group;
      auto* heading = new QListWidgetItem(widgets::translated(group), m_list);
      heading->setFlags(Qt::NoItemFlags);
      heading->setData(kIndex, -1);
      heading->setFont(widgets::themeOf(this).font(TextRole::Strong));
      heading->setForeground(widgets::paletteOf(this).muted);
    }
    auto* item = new QListWidgetItem(QStringLiteral("    ") + widgets::translated(d.label), m_list);
    item->setData(kIndex, static_cast<int>(i));
    item->setData(Qt::AccessibleTextRole,
                  tr("%1, in %2").arg(widgets::translated(d.label), widgets::translated(group)));
    item->setData(kWords, QString(widgets::translated(d.label) + QLatin1Char('\n') + widgets::translated(d.help) +
                                  QLatin1Char('\n') + QString::fromStdString(d.id) + QLatin1Char('\n') +
                                  widgets::translated(group)));
    item->setToolTip(widgets::translated(d.help));
  }
}

void LaneDialog::choose(const std::string& id) {
  QListWidgetItem* first = nullptr;
  for (int row = 0; row < m_list->count(); ++row) {
    QListWidgetItem* item = m_list->item(row);
    const int index = item->data(kIndex).toInt();
    if (index < 0) continue;
    if (!first) first = item;
    if ((*m_lab.declarations)[static_cast<std::size_t>(index)].id == id) return m_list->setCurrentItem(item);
  }
  m_list->setCurrentItem(first);
}

/// A heading is shown with the first of its settings that matches.
void LaneDialog::filter(const QString& text) {
  QListWidgetItem *heading = nullptr, *best = nullptr;
  for (int row = 0; row < m_list->count(); ++row) {
    QListWidgetItem* item = m_list->item(row);
    const bool isHeading = item->data(kIndex).toInt() < 0;
    const bool match = !isHeading && item->data(kWords).toString().contains(text.trimmed(), Qt::CaseInsensitive);
    item->setHidden(!match);
    if (isHeading) heading = item;
    else if (match && heading) heading->setHidden(false);
    if (match && !best) best = item;
  }
  if (best && (!m_list->currentItem() || m_list->currentItem()->isHidden())) m_list->setCurrentItem(best);
  best ? refuse({}) : refuse(tr("No setting is called so."));
}

void LaneDialog::showParameter(const QListWidgetItem* item) {
  delete m_editor;
  m_editor = nullptr;
  refuse({});
  const int index = item ? item->data(kIndex).toInt() : -1;
  if (index < 0) return m_first->clear();
  const param::Declaration& d = (*m_lab.declarations)[static_cast<std::size_t>(index)];
  const param::Value& first = m_values[static_cast<std::size_t>(index)];
  m_first->setText(
      tr("Lane A has %1: %2. Lane B shall have:").arg(widgets::translated(d.label), widgets::valueText(d, first)));
  m_editor = widgets::ParameterRow::create(d, this);
  m_place->addWidget(m_editor, 0, Qt::AlignTop);
  m_editor->setValue(m_present && m_present->id == d.id && m_present->value != first ? m_present->value
                                                                                     : another(d, first));
  connect(m_editor, &widgets::ParameterRow::changeRequested, this, [this] { refuse({}); });
}

void LaneDialog::refuse(const QString& why) {
  m_problem->setText(why);
  m_problem->setVisible(!why.isEmpty());
  if (why.isEmpty()) return;
  QAccessibleEvent event(m_problem, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void LaneDialog::finish() {
  if (!m_editor) return refuse(tr("Choose the setting in which the lanes shall differ."));
  if (!m_editor->problem().isEmpty()) return;  // said there
  const param::Declaration& d = m_editor->declaration();
  if (m_editor->value() == m_values.get(d.id))
    return refuse(tr("Lane B would be the same as lane A: choose another value than %1.")
                      .arg(widgets::valueText(d, m_editor->value())));
  m_chosen(Command{d.id, m_editor->value()});
  accept();
}

void LaneDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

bool LaneDialog::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
      m_list->setFocus(Qt::TabFocusReason);
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace

void askDifference(const Lab& lab, const param::Values& values, const std::optional<Command>& present, QWidget* window,
                   std::function<void(const Command&)> chosen) {
  (new LaneDialog(lab, values, present, window, std::move(chosen)))->open();
}

}  // namespace perc::app
