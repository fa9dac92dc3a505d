// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/parameter_row.h"
#include "widgets/control/themed_label.h"
#include "widgets/paint/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace perc::widgets {
namespace {

using perc::param::Declaration;
using perc::param::Value;

using Ids = std::vector<std::string>;

/// One list box per entry, numbered; without entries a quiet "none".
class SequenceRow : public ParameterRow {
 public:
  SequenceRow(const Declaration& d, QWidget* parent) : ParameterRow(d, parent) {
    m_list = new QWidget(this);
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_none = new ThemedLabel(ParameterRow::tr("none"), TextRole::Body, &Palette::muted, m_list);
    m_grid->addWidget(m_none, 0, 0, 1, 2);
    addEditor(m_list, 1);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_less = addButton(false);
    m_more = addButton(true);
    show(d.defaultValue);
  }

 protected:
  void show(const Value& v) override {
    const Ids& ids = std::get<Ids>(v);
    while (m_entries.size() < ids.size()) addEntry();
    for (; m_entries.size() > ids.size(); m_entries.pop_back()) {
      delete m_entries.back().number;
      delete m_entries.back().box;
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const QSignalBlocker quiet(m_entries[i].box);
      m_entries[i].box->setCurrentIndex(m_entries[i].box->findData(QString::fromStdString(ids[i])));
    }
    m_none->setVisible(ids.empty());
    m_less->setEnabled(!ids.empty());
    m_more->setEnabled(ids.size() < static_cast<std::size_t>(declaration().maximumCount));
  }

 private:
  struct Entry {
    QWidget* number;
    QComboBox* box;
  };

  QToolButton* addButton(bool more) {
    auto* button = addCountButton(more,
                                  (more ? ParameterRow::tr("%1: one more") : ParameterRow::tr("%1: one less"))
                                      .arg(translated(declaration().label)),
                                  more ? ParameterRow::tr("One more") : ParameterRow::tr("One less"),
                                  QComboBox().sizeHint().height());
    connect(button, &QToolButton::clicked, this, [this, more] {
      Ids ids = std::get<Ids>(value());
      if (more) ids.push_back(ids.empty() ? declaration().options.front().id : ids.back());
      else if (!ids.empty()) ids.pop_back();
      change(ids);
    });
    return button;
  }

  void addEntry() {
    const int row = static_cast<int>(m_entries.size());
    const QString name = QLocale().toString(row + 1);
    auto* number = new ThemedLabel(name, TextRole::Small, &Palette::muted, m_list);
    auto* box = new QComboBox(m_list);
    for (const auto& option : declaration().options)
      box->addItem(translated(option.label), QString::fromStdString(option.id));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setAccessibleName(ParameterRow::tr("%1, %2").arg(translated(declaration().label), name));
    box->setAccessibleDescription(translated(declaration().help));
    keepFromWheel(box);
    m_grid->addWidget(number, row + 1, 0);
    m_grid->addWidget(box, row + 1, 1);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
      Ids ids;
      for (const Entry& entry : m_entries) ids.push_back(entry.box->currentData().toString().toStdString());
      change(ids);
    });
    m_entries.push_back({number, box});
  }

  void change(const Ids& ids) {
    request(ids);
    show(value());
    emit changeFinished();
  }

  QWidget* m_list;
  QGridLayout* m_grid;
  ThemedLabel* m_none;
  QToolButton *m_less, *m_more;
  std::vector<Entry> m_entries;
};

}  // namespace

ParameterRow* ParameterRow::createSequence(const Declaration& declaration, QWidget* parent) {
  return new SequenceRow(declaration, parent);
}

}  // namespace perc::widgets
