// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of ParameterRow, one class per kind of parameter.
#include "widgets/control/option_box.h"
#include "widgets/control/parameter_row.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace perc::widgets {

using perc::param::Declaration;
using perc::param::Kind;
using perc::param::Value;

namespace {

QString coreText(const std::string& text) { return QString::fromStdString(text); }

class FlagRow : public ParameterRow {
 public:
  FlagRow(const Declaration& d, QWidget* parent) : ParameterRow(d, parent) {
    m_box = new QCheckBox(translated(d.label), this);
    addToHead(m_box);
    show(d.defaultValue);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) {
      request(on);
      emit changeFinished();
    });
  }

 protected:
  void show(const Value& v) override {
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(std::get<bool>(v));
  }

 private:
  QCheckBox* m_box;
};

class ChoiceRow : public ParameterRow {
 public:
  ChoiceRow(const Declaration& d, QWidget* parent) : ParameterRow(d, parent) {
    m_combo = new OptionBox(d, this);
    addEditor(m_combo, 1);
    show(d.defaultValue);
    connect(m_combo, &OptionBox::currentIndexChanged, this, [this](int index) {
      request(m_combo->itemData(index).toString().toStdString());
      emit changeFinished();
    });
  }

  OptionBox* options() const override { return m_combo; }

 protected:
  void show(const Value& v) override {
    const QSignalBlocker quiet(m_combo);
    if (const auto* own = std::get_if<std::string>(&inForce()); own && isAutomatic()) {
      const int which = m_combo->findData(coreText(perc::param::kAutomatic));
      m_combo->setItemText(which,
                           ParameterRow::tr("auto: %1").arg(m_combo->itemText(m_combo->findData(coreText(*own)))));
    }
    m_combo->setCurrentIndex(m_combo->findData(coreText(std::get<std::string>(v))));
  }

 private:
  OptionBox* m_combo;
};

class TextRow : public ParameterRow {
 public:
  TextRow(const Declaration& d, QWidget* parent) : ParameterRow(d, parent) {
    m_edit = new QLineEdit(this);
    if (d.kind == Kind::Layers) m_edit->setPlaceholderText(ParameterRow::tr("no hidden layer"));
    addEditor(m_edit, 1);
    if (d.kind == Kind::Layers) addLayerButtons();
    show(d.defaultValue);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
      if (!m_edit->isModified()) return;
      m_edit->setModified(false);
      const QString typed = m_edit->text();
      requestText(declaration().kind == Kind::Layers ? layersText(typed) : typed);
    });
  }

 protected:
  void show(const Value& v) override {
    if (m_edit->hasFocus() && m_edit->isModified()) return;  // somebody is typing
    const auto* layers = std::get_if<std::vector<int>>(&v);
    QString text = coreText(layers && layers->empty() ? std::string() : perc::param::format(v));
    m_edit->setText(layers ? text.replace(QLatin1Char(','), QStringLiteral(", ")) : text);
  }

 private:
  /// "8 - 8", "8 8" and "8, 8" are the same to a person.
  static QString layersText(QString typed) {
    typed = typed.trimmed();
    for (const QChar c : {QChar(0x2013), QChar(0x2D), QChar(0x3B)}) typed.replace(c, QLatin1Char(','));
    if (!typed.contains(QLatin1Char(','))) typed = typed.simplified().replace(QLatin1Char(' '), QLatin1Char(','));
    return typed;
  }
  void addLayerButtons() {
    for (const bool more : {false, true}) {
      const QString name = more ? ParameterRow::tr("One layer more") : ParameterRow::tr("One layer less");
      auto* button = addCountButton(more, name, name, m_edit->sizeHint().height());
      connect(button, &QToolButton::clicked, this, [this, more] {
        auto layers = std::get<std::vector<int>>(value());
        if (!more && !layers.empty()) layers.pop_back();
        else if (more)
          layers.push_back(layers.empty() ? static_cast<int>(std::clamp(8.0, declaration().range.minimum,
                                                                        declaration().range.maximum))
                                          : layers.back());
        request(layers);
        show(value());
        emit changeFinished();
      });
    }
  }
  QLineEdit* m_edit;
};

/// A network in its notation, or another text that is read. While it is typed it is said what is wrong; only what is
/// right is asked for, and what is not stays to be mended.
class NotationRow : public ParameterRow {
 public:
  NotationRow(const Declaration& d, QWidget* parent) : ParameterRow(d, parent) {
    m_edit = new QLineEdit(this);
    m_edit->setMaxLength(d.maximumCount);
    if (d.kind == Kind::Network) m_edit->setPlaceholderText(QStringLiteral("dense 8; tanh; residual(dense 8; tanh)"));
    addEditor(m_edit, 1);
    show(d.defaultValue);
    connect(m_edit, &QLineEdit::textEdited, this, &NotationRow::isRight);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
      if (!m_edit->isModified() || !isRight()) return;
      m_edit->setModified(false);
      requestText(m_edit->text());
    });
  }

 protected:
  void show(const Value& v) override {
    if (m_edit->hasFocus() && m_edit->isModified()) return;  // somebody is typing
    m_edit->setText(coreText(std::get<std::string>(v)));
    m_edit->setCursorPosition(0);
    setProblem({});
  }
  void showRefused(const Value& asked, const QString& why) override {
    m_edit->setText(coreText(std::get<std::string>(asked)));
    setProblem(why);
  }

 private:
  bool isRight() {
    const auto read = perc::param::parse(declaration(), m_edit->text().toStdString());
    setProblem(read ? QString() : translated(read.error()));
    return read.ok();
  }
  QLineEdit* m_edit;
};

/// A check box per option; the last one cannot be taken away.
class SubsetRow : public ParameterRow {
 public:
  SubsetRow(const Declaration& d, QWidget* parent) : ParameterRow(d, parent) {
    auto* boxes = new QWidget(this);
    auto* grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    std::size_t longest = 0;
    for (const auto& option : d.options)
      longest = std::max<std::size_t>(longest, static_cast<std::size_t>(translated(option.label).size()));
    const int columns = longest <= 5 ? 4 : longest <= 9 ? 3 : longest <= 15 ? 2 : 1;
    for (const auto& option : d.options) {
      auto* box = new QCheckBox(translated(option.label), boxes);
      const int index = static_cast<int>(m_boxes.size());
      grid->addWidget(box, index / columns, index % columns);
      m_boxes.push_back(box);
      connect(box, &QCheckBox::toggled, this, [this] { take(); });
    }
    addEditor(boxes, 1);
    show(d.defaultValue);
  }

 protected:
  void show(const Value& v) override {
    const auto& chosen = std::get<std::vector<std::string>>(v);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
      const QSignalBlocker quiet(m_boxes[i]);
      m_boxes[i]->setChecked(std::find(chosen.begin(), chosen.end(), declaration().options[i].id) != chosen.end());
    }
  }

 private:
  void take() {
    std::vector<std::string> chosen;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
      if (m_boxes[i]->isChecked()) chosen.push_back(declaration().options[i].id);
    request(chosen);
    emit changeFinished();
  }
  std::vector<QCheckBox*> m_boxes;
};

}  // namespace

ParameterRow* ParameterRow::create(const Declaration& declaration, QWidget* parent) {
  switch (declaration.kind) {
    case Kind::Integer:
    case Kind::Real: return createNumber(declaration, parent);
    case Kind::Flag: return new FlagRow(declaration, parent);
    case Kind::Choice: return new ChoiceRow(declaration, parent);
    case Kind::Text:
      if (declaration.canonical) return new NotationRow(declaration, parent);
      [[fallthrough]];
    case Kind::Numbers:
    case Kind::Layers: return new TextRow(declaration, parent);
    case Kind::Network: return new NotationRow(declaration, parent);
    case Kind::Subset: return new SubsetRow(declaration, parent);
    case Kind::Sequence: return createSequence(declaration, parent);
  }
  return nullptr;
}

}  // namespace perc::widgets
