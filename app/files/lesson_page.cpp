// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/lesson_page.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace perc::app {
namespace {

/// "boundary" of `![caption](view:boundary)`, with its caption as the text.
std::optional<LessonPage::Part> viewIn(const QString& paragraph) {
  static const QRegularExpression live(QStringLiteral(R"(^!\[([^\]]*)\]\(view:([a-z0-9-]+)\)$)"));
  const QRegularExpressionMatch found = live.match(paragraph);
  if (!found.hasMatch()) return std::nullopt;
  return LessonPage::Part{found.captured(1), found.captured(2).toStdString()};
}

}  // namespace

std::optional<LessonPage> readLesson(const QString& markdown) {
  static const QRegularExpression between(QStringLiteral("\n\\s*\n")), headings(QStringLiteral("(?m)^## .*\n"));
  const QStringList sections = markdown.split(headings);
  if (sections.size() != 3) return std::nullopt;
  LessonPage page;
  for (const QString& each : sections[0].split(between, Qt::SkipEmptyParts)) {
    const QString paragraph = each.trimmed();
    if (page.title.isEmpty()) {
      if (!paragraph.startsWith(QLatin1String("# "))) return std::nullopt;
      page.title = paragraph.mid(2).trimmed();
    } else if (const auto view = viewIn(paragraph)) {
      page.reading.push_back(*view);
    } else if (!paragraph.isEmpty()) {
      page.reading.push_back({paragraph});
    }
  }
  page.sheet = sections[1].trimmed();
  page.answer = sections[2].trimmed();
  if (page.reading.empty() || page.sheet.isEmpty() || page.answer.isEmpty()) return std::nullopt;
  return page;
}

std::optional<LessonPage> lessonOf(const std::string& question) {
  for (const QString& language : {QLocale().name().section(QLatin1Char('_'), 0, 0), QStringLiteral("en")}) {
    QFile file(QStringLiteral(":/perceptorium/lessons/%1/%2.md").arg(language, QString::fromStdString(question)));
    if (file.open(QIODevice::ReadOnly)) return readLesson(QString::fromUtf8(file.readAll()));
  }
  return std::nullopt;
}

}  // namespace perc::app
