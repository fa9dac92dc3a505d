// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/parameter_row.h"

#include "core/param/synonyms.h"
#include "widgets/control/parameter_text.h"
#include "widgets/control/themed_label.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QRegularExpression>
#include <QToolButton>
#include <algorithm>
#include <string_view>
#include <utility>

namespace perc::widgets {
namespace {

/// A dot in the accent colour: "this is not the default; press to reset".
class ResetDot : public QToolButton {
 public:
  explicit ResetDot(QWidget* parent) : QToolButton(parent) {
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
  }
  QSize sizeHint() const override { return QSize(16, 16) * themeOf(this).textScale; }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = theme.text(underMouse() || hasFocus() ? 5 : 3.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.palette().accent);
    painter.drawEllipse(QRectF(rect()).center(), radius, radius);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.palette().accent, 1.5));
    painter.drawEllipse(QRectF(rect()).center(), theme.text(7), theme.text(7));
  }
};

QStringList wordsOf(const QString& text) {
  static const QRegularExpression between(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
  return text.split(between, Qt::SkipEmptyParts);
}

/// Whether each word of `sought` is the beginning of one of `text`.
bool beginsWords(const QString& text, const QString& sought) {
  const QStringList words = wordsOf(text), all = wordsOf(sought);
  return std::ranges::all_of(all, [&words](const QString& one) {
    return std::ranges::any_of(words,
                               [&one](const QString& word) { return word.startsWith(one, Qt::CaseInsensitive); });
  });
}

constexpr int kLeastLabel = 120;  // pixels; a longer one ends in dots

}  // namespace

ParameterRow::ParameterRow(const perc::param::Declaration& declaration, QWidget* parent)
    : QWidget(parent),
      m_declaration(declaration),
      m_value(declaration.defaultValue),
      m_automatic(declaration.defaultValue) {
  m_layout = new QVBoxLayout(this);
  m_layout->setContentsMargins(0, 2, 0, 5);
  m_layout->setSpacing(2);
  m_head = new QHBoxLayout;
  m_head->setSpacing(6);
  m_label = new ElidedLabel(translated(declaration.label), TextRole::Body, &Palette::text, kLeastLabel, this);
  m_reset = new ResetDot(this);
  m_reset->setVisible(false);
  m_reset->setToolTip(tr("Back to the default, %1").arg(valueText(declaration, declaration.defaultValue)));
  m_reset->setAccessibleName(tr("Reset %1").arg(m_label->text()));
  m_head->addWidget(m_label);
  if (const QString unit = translated(declaration.unit); isWord(unit))
    m_head->addWidget(new ElidedLabel(unit, TextRole::Small, &Palette::muted, 0, this));
  m_head->addWidget(m_reset);
  if (declaration.automatic && declaration.kind != perc::param::Kind::Choice) {
    m_automaticSign = new ElidedLabel(tr("auto"), TextRole::Small, &Palette::muted, 0, this);
    m_automaticSign->setToolTip(tr("Left to the lab, which takes what is usual with the other settings."));
    m_head->addWidget(m_automaticSign);
  }
  m_head->addStretch();
  if (declaration.when == perc::param::When::Restart) {
    auto* badge = new Badge(tr("restarts"), this);
    badge->setToolTip(tr("A change starts the run anew."));
    m_head->addWidget(badge);
  }
  addPin();
  m_layout->addLayout(m_head);
  m_lanes = new ElidedLabel({}, TextRole::Small, &Palette::accent, 0, this);
  m_lanes->hide();
  m_layout->addWidget(m_lanes);
  m_editors = new QHBoxLayout;
  m_editors->setSpacing(12);
  m_layout->addLayout(m_editors);
  m_problem = new ThemedLabel(QString(), TextRole::Small, &Palette::error, this);
  m_problem->setWordWrap(true);
  m_problem->hide();
  m_layout->addWidget(m_problem);
  setToolTip(help());
  setAccessibleName(m_label->text());
  connect(m_reset, &QToolButton::clicked, this, [this] {
    request(m_declaration.defaultValue);
    show(m_value);
    emit changeFinished();
  });
}

void ParameterRow::standAlone(const perc::param::Declarations& all) {
  const std::string_view label = m_declaration.label, group = m_declaration.group;
  if (std::ranges::none_of(all, [&](const auto& other) { return other.label == label && other.group != group; }))
    return;
  const QString before = m_label->text(), after = tr("%1: %2").arg(translated(m_declaration.group), before);
  m_label->setText(after);
  setAccessibleName(after);
  for (QWidget* part : findChildren<QWidget*>())
    if (part->accessibleName() == before) part->setAccessibleName(after);
}

void ParameterRow::addPin() {
  m_pin = new QToolButton(this);
  m_pin->setCheckable(true);
  m_pin->setAutoRaise(true);
  m_pin->setIcon(icon(QStringLiteral("pin"), IconTone::Muted));
  m_pin->setAccessibleName(tr("Pin %1").arg(m_label->text()));
  m_pin->setFocusPolicy(Qt::TabFocus);
  QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  policy.setRetainSizeWhenHidden(true);
  m_pin->setSizePolicy(policy);
  m_pin->installEventFilter(this);
  m_head->addWidget(m_pin);
  connect(m_pin, &QToolButton::clicked, this, &ParameterRow::pinRequested);
  setPinned(false);
}

void ParameterRow::setPinned(bool pinned) {
  m_pin->setChecked(pinned);
  m_pin->setToolTip(pinned ? tr("No longer beside the pictures") : tr("Show it beside the pictures, for the class"));
  showPin();
}

void ParameterRow::showPin() {
  const int side = static_cast<int>(themeOf(this).text(18));
  m_pin->setFixedSize(side, side);
  const QWidget* focused = QApplication::focusWidget();
  m_pin->setVisible(m_pin->isChecked() || underMouse() || (focused && isAncestorOf(focused)));
}

void ParameterRow::enterEvent(QEnterEvent* event) {
  QWidget::enterEvent(event);
  showPin();
}

void ParameterRow::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  showPin();
}

QString ParameterRow::help() const {
  const QString range = tr("Takes %1.").arg(translated(perc::param::allowed(m_declaration)));
  const QString text = translated(m_declaration.help);
  // Rich text only so that it wraps; everything in it is escaped.
  return QStringLiteral("<p>%1</p><p>%2<br/>%3</p>")
      .arg(text.toHtmlEscaped(), range.toHtmlEscaped(),
           tr("On the command line: %1").arg(QString::fromStdString(m_declaration.id)).toHtmlEscaped());
}

QString ParameterRow::description() const {
  const QString help = translated(m_declaration.help);
  return m_declaration.when == perc::param::When::Restart ? tr("%1 A change starts the run anew.").arg(help) : help;
}

void ParameterRow::addEditor(QWidget* editor, int stretch) {
  m_editors->addWidget(editor, stretch);
  if (editor->accessibleName().isEmpty()) editor->setAccessibleName(m_label->text());
  editor->setAccessibleDescription(description());
  keepFromWheel(editor);
  if (!m_label->buddy()) m_label->setBuddy(editor);
}

/// The wheel scrolls the panel: it neither turns what it passes over nor gives it the focus.
void ParameterRow::keepFromWheel(QWidget* editor) {
  if (editor->focusPolicy() == Qt::WheelFocus) editor->setFocusPolicy(Qt::StrongFocus);
  editor->installEventFilter(this);
}

void ParameterRow::addToHead(QWidget* editor) {
  m_head->insertWidget(0, editor);
  m_label->hide();
  editor->setAccessibleDescription(description());
}

QToolButton* ParameterRow::addCountButton(bool more, const QString& name, const QString& tip, int side) {
  auto* button = new QToolButton(this);
  button->setIcon(icon(more ? QStringLiteral("plus") : QStringLiteral("minus"), IconTone::Muted));
  button->setAccessibleName(name);
  button->setToolTip(tip);
  setButtonRole(button, ButtonRole::Plain);
  button->setFixedSize(side, side);
  addEditor(button);
  return button;
}

bool ParameterRow::eventFilter(QObject* watched, QEvent* event) {
  auto* editor = qobject_cast<QWidget*>(watched);
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
    QMetaObject::invokeMethod(this, &ParameterRow::showPin, Qt::QueuedConnection);  // once it is settled who has it
  if (event->type() == QEvent::Wheel && editor && !editor->hasFocus()) {
    event->ignore();  // the panel scrolls instead
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void ParameterRow::setValue(const perc::param::Value& value) {
  if (m_asked == value) m_asked.reset();
  if (value == m_value) return;
  m_value = value;
  show(value);
  showReset();
}

bool ParameterRow::isAutomatic() const {
  const auto* text = std::get_if<std::string>(&m_value);
  return text && *text == perc::param::kAutomatic && m_declaration.automatic;
}

void ParameterRow::setAutomatic(const perc::param::Value& value) {
  if (value == m_automatic) return;
  m_automatic = value;
  if (isAutomatic()) show(m_value);
  showReset();
}

void ParameterRow::follow(const SteeredValues& values, std::size_t index) {
  if (m_declaration.automatic) setAutomatic(m_declaration.automatic(values.shown()));
  setValue(values.shown()[index]);
  showLanes(values, index);
  setEnabled(values.enabled(index));
}

void ParameterRow::showLanes(const SteeredValues& values, std::size_t index) {
  const bool differ = values.second && values.first[index] != (*values.second)[index];
  m_lanes->setVisible(differ);
  if (differ)
    m_lanes->setText(
        tr("A %1   B %2")
            .arg(valueText(m_declaration, values.first[index]), valueText(m_declaration, (*values.second)[index])));
  const bool mixed = differ && values.lane == SteeredValues::kBoth;
  if (std::exchange(m_mixed, mixed) != mixed) showReset();
}

void ParameterRow::showReset() {
  m_reset->setVisible(m_mixed || !(m_value == m_declaration.defaultValue));
  if (m_automaticSign) m_automaticSign->setVisible(isAutomatic());
}

void ParameterRow::request(const perc::param::Value& value) {
  if (const auto valid = perc::param::validate(m_declaration, value); !valid) {
    setProblem(translated(valid.error()));
    show(m_value);
    return;
  }
  setProblem({});
  if (value == m_value && !m_mixed) return;
  m_value = value;
  m_asked = value;
  showReset();
  emit changeRequested(value);
}

void ParameterRow::refuse(const QString& why) {
  if (const auto asked = std::exchange(m_asked, {})) showRefused(*asked, why);
}

void ParameterRow::requestText(const QString& text) {
  const auto value = perc::param::parse(m_declaration, text.toStdString());
  if (value) {
    request(*value);
    show(m_value);
    emit changeFinished();
    return;
  }
  setProblem(translated(value.error()));
  show(m_value);
}

void ParameterRow::setProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->setVisible(!text.isEmpty());
}

QString ParameterRow::problem() const { return m_problem->text(); }

int ParameterRow::match(const QString& text) const {
  QString names = m_label->text() + QLatin1Char(' ') + QString::fromStdString(m_declaration.id) + QLatin1Char(' ') +
                  translated(m_declaration.group) + QLatin1Char(' ') +
                  translated(perc::param::synonyms(m_declaration.id));
  for (const auto& option : m_declaration.options) names += QLatin1Char(' ') + translated(option.label);
  if (beginsWords(names, text)) return 2;
  return beginsWords(names + QLatin1Char(' ') + translated(m_declaration.help), text) ? 1 : 0;
}

}  // namespace perc::widgets
