// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/course_controller.h"

#include "app/export/file_names.h"
#include "app/files/file_work.h"
#include "app/files/lesson_sheet.h"
#include "app/window/actions.h"
#include "app/window/contents_dialog.h"
#include "app/window/preferences.h"
#include "app/window/reading_pane.h"
#include "app/window/run_controller.h"
#include "scenes/kit/scene_host.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <algorithm>

namespace perc::app {

CourseController::CourseController(Actions& actions, ReadingPane* pane, std::span<const Lab> labs,
                                   std::span<const scenes::LabScene> scenes,
                                   std::map<const Lab*, const Question*>& reading, Preferences& preferences,
                                   scenes::SceneHost& host, FileWork& files, const RunController& run)
    : m_pane(pane),
      m_labs(labs),
      m_scenes(scenes),
      m_reading(reading),
      m_preferences(preferences),
      m_host(host),
      m_files(files),
      m_run(run) {
  connect(actions.contents, &QAction::triggered, this, &CourseController::askContents);
  connect(&run, &RunController::labChanged, this, &CourseController::showPage);
  connect(pane, &ReadingPane::linkFollowed, this, &CourseController::follow);
  connect(pane, &ReadingPane::printRequested, this, &CourseController::print);
  connect(pane, &ReadingPane::closed, this, [this] { m_reading.erase(&m_run.lab()); });
}

void CourseController::askContents() {
  auto* dialog = new ContentsDialog(m_labs, m_preferences.seenQuestions(), m_pane->window());
  connect(dialog, &ContentsDialog::chosen, this, [this](const Question* question) { open(*question); });
  dialog->open();
}

void CourseController::open(const Question& question) {
  const auto [lab, preset] = presetOf(m_labs, question);
  if (!preset) return;
  m_preferences.addSeenQuestion(QString::fromStdString(question.id));
  m_reading[lab] = &question;
  emit presetRequested(*lab, *preset, question.views);
  if (lab == &m_run.lab()) showPage(*lab);
}

/// That of a lab, or none.
void CourseController::showPage(const Lab& lab) {
  const auto question = m_reading.find(&lab);
  const auto page = question == m_reading.end() ? std::nullopt : lessonOf(question->second->id);
  if (page) return m_pane->open(*page, *scenes::findScene(m_scenes, lab.id));
  m_pane->close();  // the page of the other lab is there again on return
}

void CourseController::follow(const QString& link) {
  const QString what = link.section(QLatin1Char(':'), 1);
  const Lab& lab = m_run.lab();
  if (link.startsWith(QLatin1String("preset:"))) {
    if (const Preset* preset = findPreset(lab, what.toStdString())) emit presetRequested(lab, *preset, {});
  } else if (link.startsWith(QLatin1String("set:"))) {
    const std::string id = what.section(QLatin1Char('='), 0, 0).toStdString();
    const param::Declaration* declaration = param::find(*lab.declarations, id);
    const auto value = declaration ? param::parse(*declaration, what.section(QLatin1Char('='), 1).toStdString())
                                   : Result<param::Value>(Message{});
    if (value) m_host.post(request::Set{declaration->id, *value});
  }
}

/// The sheet of the class under the name that is chosen, and one with the answer beside it, over no other file.
void CourseController::print() {
  const auto question = m_reading.find(&m_run.lab());
  const auto page = question == m_reading.end() ? std::nullopt : lessonOf(question->second->id);
  if (!page) return;
  const QString name = QString::fromStdString(question->second->id) + QStringLiteral(".pdf");
  auto* dialog = new QFileDialog(m_pane->window(), tr("Sheet for the class"),
                                 freePath(QDir(m_preferences.folder()).filePath(name)), tr("PDF (*.pdf)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("pdf"));
  connect(dialog, &QFileDialog::fileSelected, this, [this, page = *page](const QString& path) {
    m_files.write({{path, sheetOf(page, false)}, {freePath(pathOf(path, tr("answer"))), sheetOf(page, true)}}, path);
  });
  dialog->open();
}

}  // namespace perc::app
