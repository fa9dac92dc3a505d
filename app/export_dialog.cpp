// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_dialog.h"

#include "widgets/paint/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace perc::app {
namespace {

constexpr int kMargin = 24, kGap = 12;
constexpr double kLeastScale = 0.5;

QSpinBox* sideBox(int value, const QString& name, QWidget* parent) {
  auto* box = new QSpinBox(parent);
  box->setRange(kLeastExportSide, kMostExportSide);
  box->setValue(value);
  box->setSuffix(ExportDialog::tr(" px"));
  box->setAccessibleName(name);
  return box;
}

}  // namespace

ExportDialog::ExportDialog(const QStringList& viewTitles, const QStringList& viewIds, int active, const QString& stem, QWidget* parent)
    : QDialog(parent), m_ids(viewIds), m_stem(stem) {
  setWindowTitle(tr("Export figure"));
  setAttribute(Qt::WA_DeleteOnClose);
  const ExportOptions usual;
  m_view = new QComboBox(this);
  m_view->addItems(viewTitles);
  m_view->setCurrentIndex(active);
  m_format = new QComboBox(this);
  m_format->addItem(tr("PNG picture"), QStringLiteral("png"));
  m_format->addItem(tr("SVG drawing"), QStringLiteral("svg"));
  m_format->addItem(tr("PDF page"), QStringLiteral("pdf"));
  m_format->addItem(tr("CSV, the data behind it"), QStringLiteral("csv"));
  m_width = sideBox(usual.size.width(), tr("Width"), this);
  m_height = sideBox(usual.size.height(), tr("Height"), this);
  auto* size = new QHBoxLayout;
  size->setSpacing(kGap);
  size->addWidget(m_width, 1);
  size->addWidget(new QLabel(QStringLiteral("×"), this));
  size->addWidget(m_height, 1);
  m_scale = new QDoubleSpinBox(this);
  m_scale->setRange(kLeastScale, kMostExportScale);
  m_scale->setSingleStep(kLeastScale);
  m_scale->setDecimals(2);
  m_scale->setValue(usual.scale);
  m_pixels = new QLabel(this);
  m_theme = new QComboBox(this);
  m_theme->addItems({tr("Light, for paper"), tr("As on the screen")});
  m_path = new QLineEdit(this);
  m_path->setObjectName(QStringLiteral("path"));
  auto* browseButton = new QPushButton(tr("Choose…"), this);
  auto* file = new QHBoxLayout;
  file->setSpacing(kGap);
  file->addWidget(m_path, 1);
  file->addWidget(browseButton);
  m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  QPushButton* go = m_buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
  widgets::setButtonRole(go, widgets::ButtonRole::Primary);
  go->setDefault(true);

  auto* form = new QFormLayout(this);
  form->setContentsMargins(kMargin, kMargin, kMargin, kMargin - kGap / 2);
  form->setVerticalSpacing(kGap);
  form->setHorizontalSpacing(kMargin);
  form->addRow(tr("View"), m_view);
  form->addRow(tr("Format"), m_format);
  form->addRow(tr("Size"), size);
  form->addRow(tr("Scale"), m_scale);
  form->addRow(QString(), m_pixels);
  form->addRow(tr("Colours"), m_theme);
  form->addRow(tr("File"), file);
  form->addRow(m_buttons);

  connect(m_view, &QComboBox::currentIndexChanged, this, &ExportDialog::proposePath);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
  connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::sayPixels);
  connect(m_height, &QSpinBox::valueChanged, this, &ExportDialog::sayPixels);
  connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::sayPixels);
  connect(m_path, &QLineEdit::textChanged, this, [go](const QString& path) { go->setText(QFileInfo::exists(path) ? tr("Replace") : tr("Export")); });
  connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
  connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::finish);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  formatChanged();
  proposePath();
  resize(520, sizeHint().height());
}

QString ExportDialog::suffix() const { return m_format->currentData().toString(); }

void ExportDialog::proposePath() { m_path->setText(m_stem + m_ids[m_view->currentIndex()] + QLatin1Char('.') + suffix()); }

void ExportDialog::formatChanged() {
  const bool figure = suffix() != QLatin1String("csv");
  for (QWidget* part : {static_cast<QWidget*>(m_width), static_cast<QWidget*>(m_height), static_cast<QWidget*>(m_theme)})
    part->setEnabled(figure);
  m_scale->setEnabled(suffix() == QLatin1String("png"));
  const QFileInfo file(m_path->text());
  m_path->setText(file.path() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('.') + suffix());
  sayPixels();
}

void ExportDialog::sayPixels() {
  const QSize pixels = (QSizeF(m_width->value(), m_height->value()) * m_scale->value()).toSize();
  m_pixels->setText(m_scale->isEnabled() ? tr("%1 × %2 pixels in the file").arg(pixels.width()).arg(pixels.height())
                                         : tr("sharp at every size"));
  m_pixels->setVisible(suffix() != QLatin1String("csv"));
}

void ExportDialog::browse() {
  auto* dialog = new QFileDialog(this, tr("Export figure"), m_path->text());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(suffix());
  connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
  dialog->open();
}

void ExportDialog::finish() {
  ExportChoice choice;
  choice.view = m_view->currentIndex();
  choice.path = m_path->text();
  choice.options.size = QSize(m_width->value(), m_height->value());
  choice.options.scale = m_scale->isEnabled() ? m_scale->value() : 1;
  if (m_theme->currentIndex() == 1) choice.options.theme.dark = widgets::themeOf().dark;
  emit chosen(choice);
  accept();
}

}  // namespace perc::app
