// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/views/views.h"
#include "scenes/kit/views/words.h"
#include "widgets/paint/text.h"
#include "widgets/table/data_table.h"

#include <QAction>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::scenes {
namespace {

using widgets::TableColumn;

constexpr std::size_t kTarget = 2;  ///< its column; the results follow
constexpr std::size_t kLookedAt = 100;
constexpr int kMostDecimals = 5;
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

double at(const std::vector<float>& values, std::size_t row) {
  return row < values.size() ? static_cast<double>(values[row]) : kUnknown;
}

/// A column of plain numbers: with so many decimals, or (negative) with three digits.
TableColumn numbers(const QString& title, std::function<double(std::size_t)> key, int decimals = -1) {
  TableColumn column;
  column.title = title;
  column.text = [key, decimals](std::size_t row) {
    const double value = key(row);
    if (std::isnan(value)) return QString();
    return decimals < 0 ? widgets::numberText(value) : widgets::fixedText(value, decimals);
  };
  column.key = std::move(key);
  return column;
}

/// Decimals for the numbers of a column: three digits of the largest, and no more than they need.
int decimalsOf(const std::function<double(std::size_t)>& key, std::size_t rows) {
  double most = 0;
  int needed = 0;
  for (std::size_t row = 0; row < rows; row += std::max<std::size_t>(1, rows / kLookedAt)) {
    const double value = std::abs(key(row));
    if (!std::isfinite(value)) continue;
    most = std::max(most, value);
    for (int d = needed;
         d < kMostDecimals && std::abs(value * std::pow(10, d) - std::round(value * std::pow(10, d))) > 1e-4; ++d)
      needed = d + 1;
  }
  const int digits = most > 0 ? 2 - static_cast<int>(std::floor(std::log10(most))) : 0;
  return digits > kMostDecimals ? -1 : std::clamp(digits, 0, needed);
}

}  // namespace

/// The samples as a table with prediction and loss; rows that are chosen are marked in every view. Its CSV has a row
/// per sample in the order of the data: sample, part, the data's columns, target, prediction, correct (classes), loss.
class DataView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  Message whyEmpty() const override {
    if (!m_frame || m_frame->points) return {};
    return {PERC_TR("There are no samples here."), {}};
  }
  explicit DataView(bool learned) : m_learned(learned), m_table(new widgets::DataTable(this)) {
    fillWith(m_table, tr("Data"));
    m_table->setEmptyText(tr("The samples with their predictions and losses will appear here."));
    auto* worst = new QAction(tr("Largest loss first"), this);
    auto* given = new QAction(tr("In the order of the data"), this);
    addAction(worst);
    addAction(given);
    connect(worst, &QAction::triggered, this, &DataView::sortByLoss);
    connect(given, &QAction::triggered, this, [this] { m_table->sortBy(0, Qt::AscendingOrder); });
    connect(m_table, &widgets::DataTable::choiceMade, this, [this](const std::vector<std::int32_t>& samples) {
      if (m_selection) m_selection->set(samples);
    });
  }

  void setSelection(Selection* selection) override {
    if (m_selection) m_selection->disconnect(this);
    m_selection = selection;
    if (!m_selection) return m_table->setChosen({});
    connect(m_selection, &Selection::changed, this, [this] {
      m_table->setChosen(m_selection->samples());
      tellSubtitle();
    });
    m_table->setChosen(m_selection->samples());
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    if (m_frame) return m_table->render(painter, rect, theme);
    painter.setFont(theme.font());
    painter.setPen(theme.palette().muted);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, describe());
  }

  std::string csv() const override {
    if (m_learned) return learnedCsv();
    data::CsvWriter csv;
    csv.text("sample").text("part");
    if (!m_frame || !m_frame->points) return csv.endRow().str();
    const auto table = columns();
    const auto results = static_cast<std::size_t>(lossColumn()) + 1;
    for (std::size_t i = results; i < table.size(); ++i) csv.text(table[i].title.toStdString());
    csv.text("target").text("prediction");
    if (classes()) csv.text("correct");
    csv.text("loss").endRow();
    for (std::size_t row = 0; row < m_frame->points->size(); ++row) {
      csv.number(static_cast<double>(row + 1)).text(m_frame->points->test[row] ? "test" : "training");
      for (std::size_t i = results; i < table.size(); ++i) csv.number(table[i].key(row));
      for (std::size_t i = kTarget; i < results; ++i)
        if (table[i].kind == TableColumn::Kind::Text)
          csv.text(std::isnan(table[i].key(row)) ? std::string() : table[i].text(row).toStdString());
        else csv.number(table[i].key(row));
      csv.endRow();
    }
    return csv.str();
  }

  QString describe() const override {
    if (!m_frame || !m_frame->points) return tr("The samples with their predictions and losses will appear here.");
    const std::size_t count = m_frame->points->size();
    QString text = tr("Data after %Ln updates", nullptr, m_frame->countedUpdates()) +
                   tr(": %Ln samples", nullptr, static_cast<int>(count));
    std::size_t wrongs = 0;
    for (std::size_t i = 0; i < count; ++i) wrongs += isWrong(*m_frame, i);
    if (classes()) text += tr(", %Ln of them wrong", nullptr, static_cast<int>(wrongs));
    const auto& losses = m_frame->results.loss;
    const auto worst = std::max_element(losses.begin(), losses.end(),
                                        [](float a, float b) { return a < b || (std::isnan(a) && !std::isnan(b)); });
    if (worst != losses.end())
      text +=
          tr(", largest loss %1 (number %2)")
              .arg(widgets::numberText(static_cast<double>(*worst)), widgets::integerText(worst - losses.begin() + 1));
    return text + QLatin1Char('.');
  }

  QString subtitle() const override {
    if (!m_frame || !m_frame->points) return {};
    const QString samples = tr("%Ln samples", nullptr, static_cast<int>(m_frame->points->size()));
    const int chosen = m_selection ? static_cast<int>(m_selection->samples().size()) : 0;
    return chosen == 0 ? samples : samples + QStringLiteral(", ") + tr("%Ln chosen", nullptr, chosen);
  }

 private:
  std::string learnedCsv() const {
    data::CsvWriter csv;
    if (!m_frame || !m_frame->points || !m_frame->columns) return csv.text("part").endRow().str();
    const std::size_t count = m_frame->columnNames.size();
    for (const std::string& name : m_frame->columnNames) csv.text(name);
    csv.text("part").endRow();
    for (std::size_t row = 0; row < m_frame->points->size(); ++row) {
      for (std::size_t i = 0; i < count; ++i) csv.number((*m_frame->columns)[row * count + i]);
      csv.text(m_frame->points->test[row] ? "test" : "train").endRow();
    }
    return csv.str();
  }

  void refresh() override {
    if (m_frame->points != m_points) m_decimals.clear();
    m_points = m_frame->points;
    m_table->setContent(m_frame->points ? m_frame->points->size() : 0, columns());
    if (m_selection) m_table->setChosen(m_selection->samples());
  }

  bool classes() const { return !m_frame->classNames.empty(); }

  std::vector<widgets::TableColumn> columns() const {
    std::vector<TableColumn> all;
    if (!m_frame->points) return all;
    const auto frame = m_frame;
    TableColumn number = numbers(tr("No."), [](std::size_t row) { return static_cast<double>(row + 1); });
    number.text = [](std::size_t row) { return widgets::integerText(static_cast<qint64>(row + 1)); };
    all.push_back(std::move(number));
    all.push_back({tr("part"), TableColumn::Kind::Text, false,
                   [frame](std::size_t row) { return static_cast<double>(frame->points->test[row]); },
                   [frame, training = tr("training"), test = tr("test")](std::size_t row) {
                     return frame->points->test[row] ? test : training;
                   }});
    addResultColumns(all);  // before the data's own, which may be many
    addDataColumns(all);
    return all;
  }

  void addDataColumns(std::vector<TableColumn>& all) const {
    const auto frame = m_frame;
    const std::size_t count = m_frame->columns ? m_frame->columnNames.size() : 0;
    const auto add = [&](const std::string& title, std::function<double(std::size_t)> key, std::size_t index) {
      if (index >= m_decimals.size()) m_decimals.push_back(decimalsOf(key, frame->points->size()));
      all.push_back(numbers(QString::fromStdString(title), std::move(key), m_decimals[index]));
    };
    for (std::size_t i = 0; i < count; ++i)
      add(
          frame->columnNames[i], [frame, i, count](std::size_t row) { return at(*frame->columns, row * count + i); },
          i);
    if (count > 0) return;
    add(
        frame->xName, [frame](std::size_t row) { return at(frame->points->x, row); }, 0);
    add(
        frame->yName, [frame](std::size_t row) { return at(frame->points->y, row); }, 1);
  }

  void addResultColumns(std::vector<TableColumn>& all) const {
    const auto frame = m_frame;
    const auto kind = classes() ? TableColumn::Kind::Text : TableColumn::Kind::Number;
    const auto written = [frame](double value) { return std::isnan(value) ? QString() : targetText(*frame, value); };
    const auto unless = [frame, skipped = tr("not looked at yet")](std::size_t row, const QString& text) {
      return frame->results.skipped(row) ? skipped : text;
    };
    all.push_back({targetTitle(), kind, false, [frame](std::size_t row) { return at(frame->points->target, row); },
                   [frame, written](std::size_t row) { return written(at(frame->points->target, row)); }});
    all.push_back({tr("prediction"), kind, true,
                   [frame](std::size_t row) { return at(frame->results.prediction, row); },
                   [frame, written, unless](std::size_t row) {
                     return unless(row, written(at(frame->results.prediction, row)));
                   }});
    if (classes()) {
      const auto right = [frame](std::size_t row) {
        return frame->results.known(row) ? (isWrong(*frame, row) ? 0.0 : 1.0) : kUnknown;
      };
      all.push_back(
          {tr("right?"), TableColumn::Kind::Check, true, right,
           [right](std::size_t row) {
             return std::isnan(right(row)) ? QString() : right(row) > 0 ? QStringLiteral("✓") : QStringLiteral("✗");
           },
           [right, unless, yes = tr("right"), no = tr("wrong")](std::size_t row) {
             return unless(row, std::isnan(right(row)) ? QString() : right(row) > 0 ? yes : no);
           }});
    }
    all.push_back(numbers(tr("loss"), [frame](std::size_t row) { return at(frame->results.loss, row); }));
    all.back().live = true;
  }

  QString targetTitle() const {
    if (!m_frame->targetName.empty()) return QString::fromStdString(m_frame->targetName);
    return classes() ? tr("class") : tr("value");
  }

  int lossColumn() const { return classes() ? 5 : 4; }

  void sortByLoss() {
    if (m_frame) m_table->sortBy(lossColumn(), Qt::DescendingOrder);
  }

  bool m_learned;  ///< in its CSV
  widgets::DataTable* m_table;
  std::shared_ptr<const Points> m_points;  ///< shown
  mutable std::vector<int> m_decimals;     ///< of the data's columns; known as long as the points are the same
  Selection* m_selection = nullptr;
};

std::unique_ptr<SceneView> makeDataView() { return std::make_unique<DataView>(false); }
std::unique_ptr<SceneView> makeLearnedDataView() { return std::make_unique<DataView>(true); }

}  // namespace perc::scenes

#include "data.moc"
