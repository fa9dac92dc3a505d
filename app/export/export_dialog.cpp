// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_dialog.h"

#include "app/export/size_row.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTimer>
#include <algorithm>

namespace perc::app {
namespace {

constexpr int kMargin = 24, kGap = 12, kWidth = 860;
constexpr QSize kPreview(360, 300);
constexpr double kLeastType = 6, kMostType = 30, kUsualType = 10;  ///< points
constexpr double kLeastScale = 0.5;

QSpinBox* numberBox(int least, int most, int value, const QString& name, QWidget* parent) {
  auto* box = new QSpinBox(parent);
  box->setRange(least, most);
  box->setValue(value);
  box->setAccessibleName(name);
  return box;
}

/// Steps may be more than an int holds.
QDoubleSpinBox* numberBox(double least, double most, double value, int decimals, const QString& name, QWidget* parent) {
  auto* box = new QDoubleSpinBox(parent);
  box->setDecimals(decimals);
  box->setRange(least, most);
  box->setValue(value);
  box->setAccessibleName(name);
  return box;
}

QHBoxLayout* beside(QWidget* first, const QString& between, QWidget* second) {
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  row->addWidget(first, 1);
  row->addWidget(new QLabel(between, first->parentWidget()));
  row->addWidget(second, 1);
  return row;
}

void setItemEnabled(QComboBox* box, const QString& data, bool enabled) {
  static_cast<QStandardItemModel*>(box->model())->item(box->findData(data))->setEnabled(enabled);
}

class ExportDialog : public QDialog {
  Q_DECLARE_TR_FUNCTIONS(perc::app::ExportDialog)
 public:
  ExportDialog(const std::vector<ExportedView>& views, int active, const QString& stem, std::int64_t furthest,
               QWidget* parent, ExportPreview preview, std::function<void(const ExportChoice&)> chosen);

 private:
  void addFigureRows();
  void addAnimationRows(std::int64_t furthest);
  void addFileRow();
  void addButtons();
  QString suffix() const;
  bool isAnimation() const;
  bool isAll() const;
  bool isOneFigure() const;
  bool isSingle() const { return !isAll() && !isOneFigure(); }
  QStringList files() const;
  void viewChanged();
  void showPreview();
  void formatChanged();
  void showSpecial();
  void proposePath();
  void sayPixels();
  void sayLength();
  void nameButton();
  void browse();
  ExportChoice choice() const;
  void finish(bool toClipboard);

  std::function<void(const ExportChoice&)> m_chosen;
  std::vector<ExportedView> m_views;
  QString m_stem;
  QFormLayout* m_form;
  ExportPreview m_preview;
  QComboBox *m_view, *m_format, *m_theme;
  QCheckBox* m_mark;
  QHBoxLayout* m_span;
  SizeRow* m_size;
  QSpinBox *m_frames, *m_grid;
  QDoubleSpinBox *m_scale, *m_type, *m_from, *m_to, *m_rate;
  QLabel *m_pixels, *m_length, *m_picture;
  QTimer* m_soon;  ///< the preview is drawn once for many changes
  QLineEdit *m_title, *m_path;
  QPushButton *m_go, *m_copy;
};

ExportDialog::ExportDialog(const std::vector<ExportedView>& views, int active, const QString& stem,
                           std::int64_t furthest, QWidget* parent, ExportPreview preview,
                           std::function<void(const ExportChoice&)> chosen)
    : QDialog(parent),
      m_chosen(std::move(chosen)),
      m_views(views),
      m_stem(stem),
      m_form(new QFormLayout),
      m_preview(std::move(preview)),
      m_view(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_picture(new QLabel(this)),
      m_soon(new QTimer(this)),
      m_title(new QLineEdit(this)) {
  setWindowTitle(tr("Export figure"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_picture->setFixedSize(kPreview);
  m_picture->setAlignment(Qt::AlignCenter);
  m_picture->setAccessibleName(tr("Preview"));
  m_soon->setSingleShot(true);
  connect(m_soon, &QTimer::timeout, this, &ExportDialog::showPreview);
  auto* columns = new QHBoxLayout(this);
  columns->setContentsMargins(kMargin, kMargin, kMargin, kMargin - kGap / 2);
  columns->setSpacing(kMargin);
  columns->addLayout(m_form, 1);
  columns->addWidget(m_picture, 0, Qt::AlignTop);
  m_form->setVerticalSpacing(kGap);
  m_form->setHorizontalSpacing(kMargin);
  for (const ExportedView& view : views) m_view->addItem(view.title);
  if (views.size() > 1) m_view->addItems({tr("All, a file or page each"), tr("All as one figure: (a), (b) …")});
  m_view->setCurrentIndex(active);
  for (const auto& [text, id] : {std::pair{tr("PNG picture"), "png"},
                                 {tr("SVG drawing"), "svg"},
                                 {tr("PDF page"), "pdf"},
                                 {tr("CSV, the data behind it"), "csv"},
                                 {tr("Text, what it shows in words"), "txt"},
                                 {tr("STL, a solid for 3-D printers"), kSolidSuffix},
                                 {tr("GIF animation"), "gif"},
                                 {tr("WebP animation"), "webp"}})
    m_format->addItem(text, QLatin1String(id));
  m_form->addRow(tr("View"), m_view);
  m_form->addRow(tr("Format"), m_format);
  m_form->addRow(tr("Title"), m_title);
  connect(m_title, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
  addAnimationRows(furthest);
  addFigureRows();
  addFileRow();
  addButtons();
  connect(m_view, &QComboBox::currentIndexChanged, this, &ExportDialog::viewChanged);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
  viewChanged();
  formatChanged();
  resize(kWidth, sizeHint().height());
}

void ExportDialog::addAnimationRows(std::int64_t furthest) {
  const AnimationOptions usual;
  const double last = static_cast<double>(furthest);
  m_from = numberBox(0, std::max(0.0, last - 1), 0, 0, tr("First step"), this);
  m_to = numberBox(std::min(1.0, last), std::max(1.0, last), last, 0, tr("Last step"), this);
  m_frames = numberBox(2, kMostFrames, usual.frames, tr("Frames"), this);
  m_rate =
      numberBox(kLeastFramesPerSecond, kMostFramesPerSecond, usual.framesPerSecond, 1, tr("Frames per second"), this);
  m_length = new QLabel(this);
  m_span = beside(m_from, tr("to"), m_to);
  m_form->addRow(tr("Steps"), m_span);
  m_form->addRow(tr("Frames"), m_frames);
  m_form->addRow(tr("Frames per second"), m_rate);
  m_form->addRow(QString(), m_length);
  connect(m_from, &QDoubleSpinBox::valueChanged, this, [this](double from) {
    m_to->setMinimum(from + 1);
    sayLength();
  });
  for (const QDoubleSpinBox* box : {m_to, m_rate})
    connect(box, &QDoubleSpinBox::valueChanged, this, &ExportDialog::sayLength);
  connect(m_frames, &QSpinBox::valueChanged, this, &ExportDialog::sayLength);
}

void ExportDialog::addFigureRows() {
  const ExportOptions usual;
  m_size = new SizeRow(usual.size, this);
  m_type = numberBox(kLeastType, kMostType, kUsualType, 1, tr("Type size"), this);
  m_type->setSuffix(tr(" pt"));
  m_scale = numberBox(kLeastScale, kMostExportScale, usual.scale, 2, tr("Scale"), this);
  m_scale->setSingleStep(kLeastScale);
  m_pixels = new QLabel(this);
  m_theme = new QComboBox(this);
  m_theme->addItems({tr("Light, for paper"), tr("As on the screen")});
  m_form->addRow(tr("Size"), m_size);
  m_form->addRow(tr("Type size"), m_type);
  m_form->addRow(tr("Scale"), m_scale);
  m_form->addRow(QString(), m_pixels);
  m_form->addRow(tr("Colours"), m_theme);
  m_mark = new QCheckBox(tr("Marked as synthetic"), this);
  m_mark->setChecked(true);
  m_mark->setToolTip(
      tr("A mark for the eye on pictures that a network has made; the file's metadata say so in any case."));
  m_form->addRow(QString(), m_mark);
  m_grid = numberBox(kLeastGrid, kMostGrid, usual.grid, tr("Grid, values on each side"), this);
  m_form->addRow(tr("Grid"), m_grid);
  connect(m_size, &SizeRow::changed, this, &ExportDialog::sayPixels);
  connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::sayPixels);
  connect(m_type, &QDoubleSpinBox::valueChanged, m_soon, qOverload<>(&QTimer::start));
  connect(m_theme, &QComboBox::currentIndexChanged, m_soon, qOverload<>(&QTimer::start));
  connect(m_mark, &QCheckBox::toggled, m_soon, qOverload<>(&QTimer::start));
}

void ExportDialog::addFileRow() {
  m_path = new QLineEdit(this);
  m_path->setObjectName(QStringLiteral("path"));
  auto* browseButton = new QPushButton(tr("Choose…"), this);
  auto* file = new QHBoxLayout;
  file->setSpacing(kGap);
  file->addWidget(m_path, 1);
  file->addWidget(browseButton);
  m_form->addRow(tr("File"), file);
  connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::nameButton);
  connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
}

void ExportDialog::addButtons() {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_go = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
  widgets::setButtonRole(m_go, widgets::ButtonRole::Primary);
  m_go->setDefault(true);
  m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
  m_copy->setToolTip(tr("To the clipboard, as a picture, as a drawing and as data"));
  m_form->addRow(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] { finish(false); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_copy, &QPushButton::clicked, this, [this] { finish(true); });
}

QString ExportDialog::suffix() const { return m_format->currentData().toString(); }
bool ExportDialog::isAnimation() const { return isAnimationPath("a." + suffix().toStdString()); }
bool ExportDialog::isAll() const { return m_view->currentIndex() == static_cast<int>(m_views.size()); }
bool ExportDialog::isOneFigure() const { return m_view->currentIndex() > static_cast<int>(m_views.size()); }

void ExportDialog::viewChanged() {
  const bool canMove = isSingle() && m_to->maximum() > 0 && m_to->value() >= 1;
  for (const char* format : {"gif", "webp"}) setItemEnabled(m_format, QLatin1String(format), canMove);
  for (const char* format : {"csv", "txt"}) setItemEnabled(m_format, QLatin1String(format), !isOneFigure());
  const bool solid = isSingle() && m_views[static_cast<std::size_t>(m_view->currentIndex())].hasSolid;
  setItemEnabled(m_format, QLatin1String(kSolidSuffix), solid);
  if (!solid && suffix() == QLatin1String(kSolidSuffix)) m_format->setCurrentIndex(0);
  m_format->setItemText(m_format->findData(QStringLiteral("pdf")),
                        isAll() ? tr("PDF, a page for each view") : tr("PDF page"));
  if (!canMove && isAnimation()) m_format->setCurrentIndex(0);
  if (isOneFigure() && (suffix() == QLatin1String("csv") || suffix() == QLatin1String("txt")))
    m_format->setCurrentIndex(0);
  m_title->setEnabled(isSingle());
  m_title->clear();
  m_title->setPlaceholderText(isSingle() ? m_views[static_cast<std::size_t>(m_view->currentIndex())].title : QString());
  m_copy->setEnabled(isSingle() && !isAnimation());
  showSpecial();
  proposePath();
  m_soon->start();
}

void ExportDialog::showPreview() {
  const QImage image = m_preview ? m_preview(choice()) : QImage();
  if (image.isNull()) return m_picture->clear();
  const QSize fit = (QSizeF(kPreview) * devicePixelRatio()).toSize();
  QPixmap small = QPixmap::fromImage(image.scaled(fit, Qt::KeepAspectRatio, Qt::SmoothTransformation));
  small.setDevicePixelRatio(devicePixelRatio());
  m_picture->setPixmap(small);
}

/// What only some views have: pictures that could be taken for photographs, a field to be had more or less finely.
void ExportDialog::showSpecial() {
  const auto any = [this](bool ExportedView::*has) {
    if (isSingle()) return m_views[static_cast<std::size_t>(m_view->currentIndex())].*has;
    return std::ranges::any_of(m_views, [has](const ExportedView& view) { return view.*has; });
  };
  m_form->setRowVisible(m_mark, m_form->isRowVisible(m_theme) && any(&ExportedView::isSynthetic));
  m_form->setRowVisible(m_grid, suffix() == QLatin1String("csv") && isSingle() && any(&ExportedView::hasField));
}

void ExportDialog::formatChanged() {
  const bool figure =
      suffix() != QLatin1String("csv") && suffix() != QLatin1String("txt") && suffix() != QLatin1String(kSolidSuffix);
  const bool picture = suffix() == QLatin1String("png");
  for (QWidget* part :
       {static_cast<QWidget*>(m_frames), static_cast<QWidget*>(m_rate), static_cast<QWidget*>(m_length)})
    m_form->setRowVisible(part, isAnimation());
  m_form->setRowVisible(m_span, isAnimation());
  m_form->setRowVisible(m_size, figure);
  m_form->setRowVisible(m_scale, picture);
  m_form->setRowVisible(m_pixels, figure && !isAnimation());
  m_form->setRowVisible(m_theme, figure);
  showSpecial();
  m_form->setRowVisible(m_type, figure);
  m_size->setMost(isAnimation() ? kMostAnimationSide : kMostExportSide);
  m_copy->setEnabled(isSingle() && !isAnimation());
  proposePath();
  sayPixels();
  sayLength();
  resize(width(), sizeHint().height());
}

void ExportDialog::proposePath() {
  const QString name = isSingle()      ? m_views[static_cast<std::size_t>(m_view->currentIndex())].id
                       : isOneFigure() ? QStringLiteral("figure")
                                       : QStringLiteral("views");
  m_path->setText(freePath(m_stem + name + QLatin1Char('.') + suffix()));
}

void ExportDialog::sayPixels() {
  const QSize pixels = (QSizeF(m_size->pixels()) * m_scale->value()).toSize();
  m_pixels->setText(suffix() == QLatin1String("png")
                        ? tr("%1 × %2 pixels in the file").arg(pixels.width()).arg(pixels.height())
                        : tr("sharp at every size"));
  m_soon->start();
}

void ExportDialog::sayLength() {
  const int frames = frameCount(choice().animation);
  m_length->setText(tr("%Ln frame(s), %1 s", nullptr, frames).arg(widgets::fixedText(frames / m_rate->value(), 1)));
}

/// What is written, there already or not.
QStringList ExportDialog::files() const {
  if (!isAll() || suffix() == QLatin1String("pdf")) return {m_path->text()};
  QStringList all;
  for (const ExportedView& view : m_views) all << pathOf(m_path->text(), view.id);
  return all;
}

void ExportDialog::nameButton() {
  const QStringList all = files();
  m_go->setText(std::ranges::any_of(all, [](const QString& file) { return QFileInfo::exists(file); }) ? tr("Replace…")
                                                                                                      : tr("Export"));
}

void ExportDialog::browse() {
  auto* dialog = new QFileDialog(this, tr("Export figure"), m_path->text());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(suffix());
  connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
  dialog->open();
}

ExportChoice ExportDialog::choice() const {
  ExportChoice choice;
  choice.view = isAll() ? ExportChoice::kAllViews : isOneFigure() ? ExportChoice::kOneFigure : m_view->currentIndex();
  choice.title = m_title->text().trimmed();
  choice.path = m_path->text();
  choice.options.size = m_size->pixels();
  choice.options.theme.textScale = m_type->value() / kUsualType;
  choice.options.scale = suffix() == QLatin1String("png") ? m_scale->value() : 1;
  choice.options.mark = m_mark->isChecked();
  choice.options.grid = m_grid->value();
  if (m_theme->currentIndex() == 1) choice.options.theme.dark = widgets::themeOf().dark;
  choice.animation.from = static_cast<std::int64_t>(m_from->value());
  choice.animation.to = static_cast<std::int64_t>(m_to->value());
  choice.animation.frames = m_frames->value();
  choice.animation.framesPerSecond = m_rate->value();
  return choice;
}

/// What is there already is replaced only when that is said twice.
void ExportDialog::finish(bool toClipboard) {
  ExportChoice made = choice();
  made.toClipboard = toClipboard;
  QStringList there;
  for (const QString& file : files())
    if (!toClipboard && QFileInfo::exists(file)) there << QFileInfo(file).fileName();
  const auto go = [this, made] {
    m_chosen(made);
    accept();
  };
  if (there.isEmpty()) return go();
  auto* question = new QMessageBox(QMessageBox::Warning, windowTitle(),
                                   tr("Replace %1?").arg(there.join(QStringLiteral(", "))), QMessageBox::Cancel, this);
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setDefaultButton(QMessageBox::Cancel);
  connect(question->addButton(tr("Replace"), QMessageBox::AcceptRole), &QPushButton::clicked, this, go);
  question->open();
}

}  // namespace

void askExport(const std::vector<ExportedView>& views, int active, const QString& stem, std::int64_t furthest,
               QWidget* window, ExportPreview preview, std::function<void(const ExportChoice&)> chosen) {
  (new ExportDialog(views, active, stem, furthest, window, std::move(preview), std::move(chosen)))->open();
}

}  // namespace perc::app
