// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/lesson_sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace perc::app {
namespace {

constexpr double kMargin = 20;  ///< millimetres
constexpr double kPoints = 11;
constexpr int kLinesToWrite = 5;

QString tr(const char* text) { return QCoreApplication::translate("perc::app::LessonSheet", text); }

/// Markdown without the links, which lead nowhere on paper.
QString onPaper(QString markdown) {
  static const QRegularExpression link(QStringLiteral(R"(\[([^\]]*)\]\([^)]*\))"));
  return markdown.replace(link, QStringLiteral("\\1"));
}

/// Each task, and room below it.
QString withRoom(const QString& tasks) {
  QString all;
  for (const QString& line : tasks.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    all += line + QStringLiteral("\n\n");
    for (int i = 0; i < kLinesToWrite; ++i) all += QStringLiteral("&nbsp;\n\n");
  }
  return all;
}

}  // namespace

std::string sheetOf(const LessonPage& page, bool withAnswer) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
  writer.setTitle(page.title);
  QTextDocument document;
  QFont font = document.defaultFont();
  font.setPointSizeF(kPoints);
  document.setDefaultFont(font);
  const QString tasks = onPaper(page.sheet);
  QString text = QStringLiteral("## %1\n\n").arg(page.title);
  if (!withAnswer) text += tr("Name:") + QStringLiteral(" ______________________________\n\n");
  text +=
      withAnswer ? tasks + QStringLiteral("\n\n### %1\n\n").arg(tr("Answer")) + onPaper(page.answer) : withRoom(tasks);
  document.setMarkdown(text);
  document.print(&writer);
  return bytes.toStdString();
}

}  // namespace perc::app
