// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporter.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace perc::app {

/// What a person chose to export.
struct ExportChoice {
  int view = 0;
  QString path;
  ExportOptions options;
};

/// Asks which view goes to which file, in which format, size and colours. It writes nothing itself.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  /// `stem`: folder and beginning of the file's name; the view's id and the format's suffix are put behind it.
  ExportDialog(const QStringList& viewTitles, const QStringList& viewIds, int active, const QString& stem, QWidget* parent);

 signals:
  void chosen(const perc::app::ExportChoice& choice);

 private:
  QString suffix() const;
  void proposePath();
  void formatChanged();
  void sayPixels();
  void browse();
  void finish();

  QStringList m_ids;
  QString m_stem;
  QComboBox *m_view, *m_format, *m_theme;
  QSpinBox *m_width, *m_height;
  QDoubleSpinBox* m_scale;
  QLabel* m_pixels;
  QLineEdit* m_path;
  QDialogButtonBox* m_buttons;
};

}  // namespace perc::app
