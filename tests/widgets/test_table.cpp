// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/paint/text.h"
#include "widgets/table/data_table.h"
#include "widgets/table/small_table.h"

#include <QAccessible>
#include <QBuffer>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <QToolButton>
#include <cmath>

using namespace perc;
using namespace perc::widgets;

namespace {

TableColumn numbers(const char* title, std::vector<double> values, bool live = false) {
  TableColumn column;
  column.title = QLatin1String(title);
  column.live = live;
  column.key = [values](std::size_t row) { return values[row]; };
  column.text = [values](std::size_t row) { return numberText(values[row]); };
  return column;
}

/// Number, loss (live), and whether it is right (live).
std::vector<TableColumn> columnsOf(const std::vector<double>& losses) {
  std::vector<double> index(losses.size()), right(losses.size());
  for (std::size_t i = 0; i < losses.size(); ++i) {
    index[i] = static_cast<double>(i + 1);
    right[i] = losses[i] < 1 ? 1 : 0;
  }
  std::vector<TableColumn> all{numbers("No.", index), numbers("loss", losses, true), numbers("right?", right, true)};
  all[2].kind = TableColumn::Kind::Check;
  all[2].text = [right](std::size_t row) { return right[row] > 0 ? QStringLiteral("✓") : QStringLiteral("✗"); };
  all[2].spoken = [right](std::size_t row) {
    return right[row] > 0 ? QStringLiteral("right") : QStringLiteral("wrong");
  };
  return all;
}

std::vector<std::int32_t> order(const DataTable& table) {
  std::vector<std::int32_t> samples;
  for (int row = 0; row < table.content().rowCount(); ++row) samples.push_back(table.content().sampleAt(row));
  return samples;
}

void clickHeader(DataTable& table, int column) {
  QHeaderView* header = table.horizontalHeader();
  QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                    QPoint(header->sectionViewportPosition(column) + 10, header->height() / 2));
}

using Samples = std::vector<std::int32_t>;
const double kNaN = std::nan("");

}  // namespace

TEST_CASE(
    "a click on a header sorts: what changes largest first, missing values last, equal ones in the order they were") {
  test::application();
  DataTable table;
  table.resize(420, 300);
  table.setContent(6, columnsOf({0.5, 2, kNaN, 0.25, 2, 0.5}));
  table.show();
  CHECK(order(table) == Samples{0, 1, 2, 3, 4, 5});
  clickHeader(table, 1);
  CHECK(order(table) == Samples{1, 4, 0, 5, 3, 2});
  clickHeader(table, 1);
  CHECK(order(table) == Samples{3, 0, 5, 1, 4, 2});
  clickHeader(table, 0);
  CHECK(order(table) == Samples{0, 1, 2, 3, 4, 5});
  table.setCurrentIndex(table.model()->index(0, 1));
  QTest::keyClick(&table, Qt::Key_S);
  CHECK(order(table) == Samples{1, 4, 0, 5, 3, 2});
}

TEST_CASE("while values change, rows come into order again, but not at each frame") {
  test::application();
  DataTable table;
  table.resize(420, 300);
  table.setContent(3, columnsOf({1, 2, 3}));
  table.sortBy(1, Qt::DescendingOrder);
  table.setContent(3, columnsOf({9, 2, 3}));
  CHECK(order(table) == Samples{0, 2, 1});
  table.setContent(3, columnsOf({1, 9, 3}));  // right after: the values are new, the rows stay where they are
  CHECK(order(table) == Samples{0, 2, 1});
  CHECK(table.model()->index(2, 1).data().toString() == QStringLiteral("9"));
  CHECK(QTest::qWaitFor([&] { return order(table) == Samples{1, 2, 0}; }, 30000));
}

TEST_CASE("new values keep the place, the current cell and what is chosen") {
  test::application();
  DataTable table;
  table.resize(420, 300);
  std::vector<double> losses(200);
  for (std::size_t i = 0; i < losses.size(); ++i) losses[i] = static_cast<double>(i);
  table.setContent(losses.size(), columnsOf(losses));
  table.show();
  table.verticalScrollBar()->setValue(70);
  table.setCurrentIndex(table.model()->index(72, 1));
  table.setChosen({72, 75});
  for (double& loss : losses) loss /= 2;
  table.setContent(losses.size(), columnsOf(losses));
  CHECK(table.verticalScrollBar()->value() == 70);
  CHECK(table.currentIndex() == table.model()->index(72, 1));
  CHECK(table.selectionModel()->selectedRows().size() == 2);
  CHECK(table.model()->index(72, 1).data().toString() == QStringLiteral("36"));
}

TEST_CASE("rows chosen are samples: by hand or from elsewhere, whatever the order") {
  test::application();
  DataTable table;
  table.resize(420, 200);
  std::vector<double> losses(300);
  for (std::size_t i = 0; i < losses.size(); ++i) losses[i] = static_cast<double>((i * 7) % 300);
  table.setContent(losses.size(), columnsOf(losses));
  table.sortBy(1, Qt::DescendingOrder);
  table.show();
  QSignalSpy made(&table, &DataTable::choiceMade);
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(2, 0)).center());
  REQUIRE(made.count() == 1);
  const std::int32_t third = table.content().sampleAt(2);
  CHECK(losses[static_cast<std::size_t>(third)] == 297);
  CHECK(table.chosen() == Samples{third});
  QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                    table.visualRect(table.model()->index(4, 0)).center());
  CHECK(table.chosen().size() == 3);
  table.sortBy(0, Qt::AscendingOrder);
  CHECK(table.selectionModel()->isRowSelected(third, {}));
  CHECK(table.chosen().size() == 3);
  made.clear();
  table.setChosen({250});
  CHECK(made.count() == 0);
  CHECK(table.selectionModel()->selectedRows().size() == 1);
  CHECK(table.viewport()->rect().contains(table.visualRect(table.model()->index(250, 0))));
  table.setContent(100, columnsOf(std::vector<double>(100, 0.5)));  // other data: what is not there is not chosen
  CHECK(table.chosen().empty());
}

TEST_CASE("of a hundred thousand rows only those that are seen are asked for") {
  test::application();
  DataTable table;
  table.resize(420, 300);
  const std::vector<double> losses(100000, 0.5);
  int asked = 0;
  auto columns = columnsOf(losses);
  columns[1].text = [&asked](std::size_t) {
    ++asked;
    return QStringLiteral("0.5");
  };
  table.setContent(losses.size(), columns);
  table.show();
  asked = 0;
  table.setContent(losses.size(), columns);
  (void)table.grab();
  CHECK(asked > 5);
  CHECK(asked < 100);
}

TEST_CASE("cells say what their signs mean, numbers stand at the right, chosen rows are marked") {
  test::application();
  DataTable table;
  table.resize(420, 300);
  table.setContent(3, columnsOf({0.5, 2, 0.25}));
  table.setChosen({1});
  table.show();
  CHECK(table.model()->index(1, 2).data().toString() == QStringLiteral("✗"));
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&table);
  REQUIRE(spoken);
  REQUIRE(spoken->tableInterface());
  CHECK(spoken->tableInterface()->cellAt(1, 2)->text(QAccessible::Name) == QStringLiteral("wrong"));
  const QImage image = table.viewport()->grab().toImage();
  const auto textIn = [&](int column, bool right) {
    QRect half = table.visualRect(table.model()->index(0, column));
    half = right ? half.adjusted(half.width() / 2, 2, 0, -3) : half.adjusted(0, 2, -half.width() / 2, -3);
    return test::countNear(image, half, palette(false).text, 90);
  };
  CHECK(textIn(1, true) > textIn(1, false));
  CHECK(image.pixelColor(table.visualRect(table.model()->index(1, 0)).topLeft() + QPoint(2, 8)) ==
        palette(false).accentSoft);
  CHECK(image.pixelColor(table.visualRect(table.model()->index(0, 0)).topLeft() + QPoint(2, 8)) == palette(false).card);
}

TEST_CASE("a table without rows says what will appear; no number is cut off, wherever it stands") {
  test::application();
  DataTable table;
  table.resize(420, 300);
  table.setEmptyText(QStringLiteral("The samples will appear here."));
  table.show();
  const QImage empty = table.viewport()->grab().toImage();
  CHECK(test::countNear(empty, empty.rect(), palette(false).muted, 60) > 50);
  std::vector<double> values(200, 0.5);
  values[133] = -1234567.5;
  std::vector<TableColumn> columns{numbers("x", values)};
  table.setContent(values.size(), columns);
  CHECK(table.columnWidth(0) > QFontMetricsF(Theme().font()).horizontalAdvance(columns[0].text(133)));
}

TEST_CASE("a table in a file has its header, the rows that fit, and how many there are") {
  test::application();
  DataTable table;
  table.setContent(50, columnsOf(std::vector<double>(50, 0.125)));
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator file;
  file.setOutputDevice(&buffer);
  QPainter painter(&file);
  table.render(painter, {0, 0, 400, 26 * 12}, {});
  painter.end();
  for (const char* text : {">No.<", ">loss<", ">0.125<", ">✓<", "10 of 50 rows"}) {
    INFO(text);
    CHECK(bytes.contains(text));
  }
}

TEST_CASE("a small table: words with a sample of their curve, figures, lines in cells, rows that can be removed",
          "[table]") {
  test::application();
  SmallTable table;
  table.name = QStringLiteral("Settings compared");
  table.wordsTitle = QStringLiteral("Setting");
  for (int i = 0; i < 3; ++i) {
    SmallTableRow row;
    row.sample.colour = i;
    row.words = QStringLiteral("a setting of many words %1").arg(i);
    row.spoken = QStringLiteral("setting %1: %2").arg(i).arg(100 * i);
    table.rows.push_back(row);
  }
  table.columns.push_back({QStringLiteral("Mean"), {"0", "100", "200"}});
  const Theme theme;
  const double high = smallTableHeight(table, 400, theme);
  table.note = QStringLiteral("Bands: 95 %.");
  CHECK(smallTableHeight(table, 400, theme) > high);
  table.note.clear();
  CHECK(smallTableHeight(table, 90, theme) > high + 20);  // words in two lines
  SmallTable wide = table;
  for (int c = 0; c < 5; ++c) wide.columns.push_back({QStringLiteral("Figure"), {"1.23456", "1.23456", "1.23456"}});
  QImage narrow(400, 120, QImage::Format_ARGB32_Premultiplied);
  narrow.fill(Qt::white);
  QPainter painter(&narrow);
  paintSmallTable(painter, QRectF(0, 0, 200, 120), wide, theme);
  painter.end();
  QImage beyond(196, 120, narrow.format());
  beyond.fill(Qt::white);
  CHECK(narrow.copy(204, 0, 196, 120) == beyond);  // columns without room are left out

  SmallTableWidget widget;
  widget.resize(400, 120);
  widget.setTable(table);
  widget.show();
  CHECK(widget.accessibleName() == "Settings compared");
  CHECK(widget.spokenValue() == "setting 0: 0; setting 1: 100; setting 2: 200");
  const QImage image = widget.grab().toImage();
  for (int i = 0; i < 3; ++i)
    CHECK(test::countNear(image, image.rect(), theme.palette().classes[static_cast<std::size_t>(i)], 20) > 20);
  CHECK(widget.findChildren<QToolButton*>().isEmpty());
  widget.setRemoveTexts(QStringLiteral("Remove %1"), QStringLiteral("Remove %1. The run starts anew."));
  const auto buttons = widget.findChildren<QToolButton*>();
  REQUIRE(buttons.size() == 2);
  CHECK(buttons[1]->accessibleName() == "Remove a setting of many words 2");
  QSignalSpy removed(&widget, &SmallTableWidget::removed);
  buttons[1]->click();
  REQUIRE(removed.count() == 1);
  CHECK(removed[0][0].toInt() == 2);

  const auto drawn = [&] {
    const QImage now = test::painted(
        {400, 120}, theme, [&](QPainter& painter) { paintSmallTable(painter, QRectF(0, 0, 400, 120), table, theme); });
    return test::countNear(now, now.rect(), theme.palette().classes[1], 60);
  };
  const int without = drawn();
  table.columns.front().lines = {{0, 1, 0, 1}, {3, std::nan(""), 5, 4}, {2, 2}};
  CHECK(drawn() > without + 10);
}
