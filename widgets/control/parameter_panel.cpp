// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/parameter_panel.h"

#include "widgets/control/parameter_row.h"
#include "widgets/control/themed_label.h"
#include "widgets/paint/ground.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <algorithm>

namespace perc::widgets {

namespace {

/// The heading of a group of settings: pressed, it folds the group away and unfolds it again. Checked: unfolded.
class GroupHeading : public QToolButton {
 public:
  GroupHeading(const QString& text, QWidget* parent);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
};

GroupHeading::GroupHeading(const QString& text, QWidget* parent) : QToolButton(parent) {
  setText(text);
  setCheckable(true);
  setChecked(true);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(text);
  const auto describe = [this](bool open) {
    setAccessibleDescription(open ? ParameterPanel::tr("Group of settings, unfolded")
                                  : ParameterPanel::tr("Group of settings, folded"));
  };
  describe(true);
  connect(this, &QToolButton::toggled, this, describe);
}

QSize GroupHeading::sizeHint() const {
  const Theme theme = themeOf(this);
  const QFontMetrics metrics(theme.font(TextRole::Caps));
  return {metrics.horizontalAdvance(text().toUpper()) + static_cast<int>(theme.text(24)),
          static_cast<int>(theme.text(28))};
}

void GroupHeading::paintEvent(QPaintEvent*) {
  const Theme theme = themeOf(this);
  const Palette& p = theme.palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor ink = underMouse() || hasFocus() ? p.text : p.muted;
  painter.setFont(theme.font(TextRole::Caps));
  painter.setPen(ink);
  const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  painter.drawText(rect(), static_cast<int>(start | Qt::AlignVCenter), text().toUpper());
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const double half = theme.text(4);
  painter.translate(mirrored ? theme.text(8) : width() - theme.text(8), height() / 2.0);
  if (!isChecked()) painter.rotate(mirrored ? 90 : -90);  // folded: to the side, where the text begins
  painter.setPen(QPen(ink, theme.text(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QPointF chevron[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
  painter.drawPolyline(chevron, 3);
  painter.resetTransform();
  if (!hasFocus()) return;
  painter.setPen(QPen(p.accent, 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

}  // namespace

ParameterPanel::ParameterPanel(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(16, 12, 16, 4);
  m_search = new QLineEdit(this);
  m_search->setPlaceholderText(tr("Find a setting…"));
  m_search->setAccessibleName(tr("Find a setting"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
  top->addWidget(m_search);
  layout->addLayout(top);
  m_area = new QScrollArea(this);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setWidgetResizable(true);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  m_area->viewport()->setAutoFillBackground(false);
  m_area->setFocusPolicy(Qt::NoFocus);
  layout->addWidget(m_area, 1);
  m_nothing =
      new ThemedLabel(tr("No setting is called so. Names, options and explanations are searched, word by word."),
                      TextRole::Body, &Palette::muted, this);
  m_nothing->setAlignment(Qt::AlignHCenter);
  m_nothing->setWordWrap(true);
  m_nothing->setMargin(16);
  m_nothing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_nothing->hide();
  layout->insertWidget(1, m_nothing);
  restyle();
  setAccessibleName(tr("Settings"));
  connect(m_search, &QLineEdit::textChanged, this, &ParameterPanel::showRows);
}

ParameterPanel::~ParameterPanel() = default;

void ParameterPanel::setDeclarations(const perc::param::Declarations& declarations,
                                     const std::vector<std::string>& first) {
  const bool known = m_sought.contains(&declarations);
  m_sought[m_declarations] = m_search->text();
  m_declarations = &declarations;
  m_groups.clear();
  m_rows.clear();
  auto* content = new QWidget;
  content->setAutoFillBackground(false);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(16, 4, 6, 16);  // the scroll bar has the rest, shown or not
  layout->setSpacing(0);
  for (const auto& declaration : declarations) {
    m_rows.push_back(makeRow(declaration, content));
    if (!known && !first.empty()) m_folded.insert(declaration.group);
  }
  addFirst(first, content);
  for (ParameterRow* row : m_rows) {
    const perc::param::Declaration& declaration = row->declaration();
    if (std::ranges::find(first, declaration.id) != first.end()) continue;
    if (m_groups.empty() || std::string_view(m_groups.back().name) != declaration.group)
      addGroup(declaration.group, translated(declaration.group), content);
    addRow(row, content);
  }
  addWithoutEffect(content);
  layout->addStretch();
  m_area->setWidget(content);  // deletes the rows that were there
  content->setAutoFillBackground(false);
  setValues(SteeredValues(perc::param::Values(declarations)));
  setFilter(m_sought[m_declarations]);
}

void ParameterPanel::addGroup(const char* name, const QString& title, QWidget* content) {
  auto* heading = new GroupHeading(title, content);
  heading->setChecked(!m_folded.contains(name));
  if (!m_groups.empty()) static_cast<QVBoxLayout*>(content->layout())->addSpacing(6);
  content->layout()->addWidget(heading);
  connect(heading, &GroupHeading::toggled, this, [this, name](bool open) {
    if (open) m_folded.remove(name);
    else m_folded.insert(name);
    showRows();
  });
  m_groups.push_back({name, heading, {}});
}

void ParameterPanel::addFirst(const std::vector<std::string>& first, QWidget* content) {
  if (first.empty()) return;
  addGroup("first", tr("Used most"), content);
  for (const std::string& id : first)
    if (ParameterRow* row = this->row(QString::fromStdString(id))) {
      row->standAlone(*m_declarations);
      addRow(row, content);
    }
}

ParameterRow* ParameterPanel::makeRow(const perc::param::Declaration& declaration, QWidget* content) {
  auto* row = ParameterRow::create(declaration, content);
  const QString id = QString::fromStdString(declaration.id);
  connect(row, &ParameterRow::changeRequested, this,
          [this, id](const perc::param::Value& value) { emit changeRequested(id, value); });
  connect(row, &ParameterRow::changeFinished, this, [this, id] { emit changeFinished(id); });
  connect(row, &ParameterRow::pinRequested, this, [this, id](bool pinned) { emit pinRequested(id, pinned); });
  return row;
}

void ParameterPanel::addRow(ParameterRow* row, QWidget* content) {
  content->layout()->addWidget(row);
  m_groups.back().rows.push_back(row);
}

void ParameterPanel::addWithoutEffect(QWidget* content) {
  auto* line = new QHBoxLayout;
  line->setContentsMargins(0, 12, 0, 0);
  m_withoutEffect = new ThemedLabel({}, TextRole::Small, &Palette::muted, content);
  m_withoutEffect->setWordWrap(true);
  m_showAll = new QPushButton(content);
  m_showAll->setFocusPolicy(Qt::TabFocus);
  setButtonRole(m_showAll, ButtonRole::Flat);
  line->addWidget(m_withoutEffect, 1);
  line->addWidget(m_showAll);
  static_cast<QVBoxLayout*>(content->layout())->addLayout(line);
  connect(m_showAll, &QPushButton::clicked, this, [this] {
    m_all = !m_all;
    showRows();
  });
}

void ParameterPanel::setValues(const SteeredValues& values) {
  Q_ASSERT(values.first.size() == m_rows.size());
  bool changed = false;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const bool before = m_rows[i]->isEnabledTo(this);
    m_rows[i]->follow(values, i);
    changed = changed || m_rows[i]->isEnabledTo(this) != before;
  }
  if (changed) showRows();
}

void ParameterPanel::setLaneChoice(QWidget* choice) {
  choice->layout()->setContentsMargins(16, 4, 16, 4);
  static_cast<QVBoxLayout*>(layout())->insertWidget(1, choice);
}

void ParameterPanel::setPinned(const std::vector<std::string>& ids) {
  for (ParameterRow* row : m_rows) row->setPinned(std::ranges::find(ids, row->declaration().id) != ids.end());
}

void ParameterPanel::refuse(const QString& why) {
  for (ParameterRow* row : m_rows) row->refuse(why);
}

void ParameterPanel::setFilter(const QString& text) {
  if (m_search->text() != text) return m_search->setText(text);
  showRows();
}

void ParameterPanel::showRows() {
  const QString sought = m_search->text().trimmed();
  int best = 1;  // explanations count where no name fits
  for (const ParameterRow* row : m_rows) best = std::max(best, sought.isEmpty() ? 1 : row->match(sought));
  bool any = false;
  int withoutEffect = 0;
  for (const Group& group : m_groups) {
    bool visible = false;
    for (ParameterRow* row : group.rows) {
      const bool effect = row->isEnabledTo(this);
      const bool match = sought.isEmpty() ? effect || m_all : row->match(sought) >= best;
      row->setVisible(match && (group.heading->isChecked() || !sought.isEmpty()));
      visible = visible || match;
      withoutEffect += !effect;
    }
    group.heading->setVisible(visible);
    any = any || visible;
  }
  m_nothing->setVisible(!any && !m_rows.empty());
  if (!m_showAll) return;
  m_withoutEffect->setText(tr("%n settings have no effect now", nullptr, withoutEffect));
  m_showAll->setText(m_all ? tr("Hide") : tr("Show"));
  m_showAll->setAccessibleName(m_all ? tr("Hide settings without effect") : tr("Show settings without effect"));
  for (QWidget* part : {static_cast<QWidget*>(m_withoutEffect), static_cast<QWidget*>(m_showAll)})
    part->setVisible(withoutEffect > 0 && sought.isEmpty());
}

QStringList ParameterPanel::visibleIds() const {
  QStringList ids;
  for (const ParameterRow* row : m_rows)
    if (!row->isHidden()) ids << QString::fromStdString(row->declaration().id);
  return ids;
}

ParameterRow* ParameterPanel::row(const QString& id) const {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const ParameterRow* row) { return row->declaration().id == id.toStdString(); });
  return found == m_rows.end() ? nullptr : *found;
}

void ParameterPanel::focusSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void ParameterPanel::restyle() { setMinimumWidth(static_cast<int>(themeOf(this).text(280))); }

void ParameterPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) restyle();
}

void ParameterPanel::paintEvent(QPaintEvent*) { paintGround(this, Qt::LeftEdge); }

}  // namespace perc::widgets
