// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/lesson_page.h"
#include "core/session/request.h"
#include "scenes/catalog.h"
#include "scenes/kit/scene_host.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace perc::app {

/// A page of the course beside the views: what is read, with views that are live in it; the teacher's answer comes when
/// it is asked for. Away while no page is open. Window's thread.
class ReadingPane : public QWidget {
  Q_OBJECT
 public:
  explicit ReadingPane(QWidget* parent);

  void open(const LessonPage& page, const scenes::LabScene& scene);
  void close();
  /// The views in it, for the host.
  const std::vector<scenes::PlacedView>& pieces() const { return m_pieces; }
  QString shownAnswer() const;
  bool isOpen() const { return m_answer != nullptr; }

 signals:
  /// pieces() are others.
  void piecesChanged();
  /// preset:ID or set:PARAMETER=VALUE.
  void linkFollowed(const QString& link);
  void printRequested();
  void requested(const perc::Request& request);
  /// By its button: the page is not to come back.
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void addText(const QString& markdown);
  void addView(const LessonPage::Part& part, const scenes::LabScene& scene);
  void restyle();

  QLabel* m_title;
  QScrollArea* m_scroll;
  QVBoxLayout* m_body = nullptr;
  QPushButton* m_show;
  QLabel* m_answer = nullptr;
  std::vector<scenes::PlacedView> m_pieces;
};

}  // namespace perc::app
