// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/animation.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace perc::app {

/// What a person chose to export.
struct ExportChoice {
  static constexpr int kAllViews = -1;
  int view = 0;  ///< place in the list, or kAllViews: a file for each, or a page for each in a PDF
  QString path;
  ExportOptions options;
  AnimationOptions animation;  ///< .gif and .webp: from, to, frames, framesPerSecond
  bool toClipboard = false;    ///< `path` is then of no account
};

/// The file of one view when all are exported: "…/run-boundary.png".
QString pathOf(const QString& path, const QString& viewId);

/// Asks which view goes to which file or to the clipboard, in which format, size and colours, and for an animation over
/// which span. It writes nothing itself.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  /// `stem`: folder and beginning of the file's name; the view's id and the format's suffix are put behind it.
  /// `furthest`: the last step of the timeline.
  ExportDialog(const QStringList& viewTitles, const QStringList& viewIds, int active, const QString& stem,
               std::int64_t furthest, QWidget* parent);

 signals:
  void chosen(const perc::app::ExportChoice& choice);

 private:
  void addFigureRows();
  void addAnimationRows(std::int64_t furthest);
  void addFileRow();
  void addButtons();
  QString suffix() const;
  bool isAnimation() const;
  bool isAll() const;
  void viewChanged();
  void formatChanged();
  void proposePath();
  void sayPixels();
  void sayLength();
  void nameButton();
  void browse();
  ExportChoice choice() const;
  void finish(bool toClipboard);

  QStringList m_ids;
  QString m_stem;
  QFormLayout* m_form;
  QComboBox *m_view, *m_format, *m_theme;
  QHBoxLayout *m_size, *m_span;
  QSpinBox *m_width, *m_height, *m_frames;
  QDoubleSpinBox *m_scale, *m_from, *m_to, *m_rate;
  QLabel *m_pixels, *m_length;
  QLineEdit* m_path;
  QPushButton *m_go, *m_copy;
};

}  // namespace perc::app
