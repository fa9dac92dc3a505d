// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exporter.h"

#include "app/export/origin.h"
#include "core/base/file.h"
#include "widgets/paint/text.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImageWriter>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cerrno>
#include <cmath>
#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace perc::app {
namespace {

using widgets::TextRole;

constexpr double kMargin = 16, kTitleHeight = 32;
constexpr int kDotsPerInch = 96;

QString creator() { return QStringLiteral("Perceptorium " PERC_VERSION); }

/// That it is synthetic, in a frame at the right end of the title's line; the room that it takes.
double paintMark(QPainter& painter, const QRectF& line, const widgets::Theme& theme) {
  const QString text = widgets::translated(PERC_TR("synthetic"));
  painter.save();
  painter.setFont(theme.font(TextRole::Strong));
  const QFontMetricsF metrics(painter.font());
  const double width = metrics.horizontalAdvance(text) + metrics.height();
  const QRectF frame(line.right() - width, line.top(), width, 1.3 * metrics.height());
  painter.setPen(QPen(theme.palette().text, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(frame, 4, 4);
  painter.drawText(frame, Qt::AlignCenter, text);
  painter.restore();
  return width + metrics.height();
}

/// Ground, title and view, in units of one pixel at scale 1.
void paintFigure(QPainter& painter, scenes::SceneView& view, const QString& title, const ExportOptions& options) {
  const widgets::Theme& theme = options.theme;
  const QRectF page(QPointF(0, 0), QSizeF(options.size));
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform |
                         QPainter::LosslessImageRendering);
  painter.fillRect(page, theme.palette().card);
  QRectF body = page.adjusted(kMargin, kMargin, -kMargin, -kMargin);
  painter.setFont(theme.font(TextRole::Title));
  painter.setPen(theme.palette().text);
  QRectF line(body.topLeft(), QSizeF(body.width(), theme.text(kTitleHeight)));
  if (view.showsSynthetic() && options.mark) line.setWidth(line.width() - paintMark(painter, line, theme));
  painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(line.width())));
  body.setTop(line.bottom());
  painter.save();
  view.render(painter, body, theme);
  painter.restore();
}

}  // namespace

std::string suffixOf(const std::string& path) {
  std::string suffix = std::filesystem::path(path).extension().string();
  for (char& c : suffix) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return suffix.empty() ? suffix : suffix.substr(1);
}

void giveMoment(scenes::SceneView& view, const Observation& moment, int lane) {
  view.setCohort(moment.cohort, lane);
  view.setFrame(moment.lane(lane));
}

QImage figureImage(scenes::SceneView& view, const QString& title, const ExportOptions& options) {
  const QSize pixels = (QSizeF(options.size) * options.scale).toSize();
  QImage image(pixels, QImage::Format_RGB32);
  if (image.isNull()) return image;
  image.setDevicePixelRatio(options.scale);
  image.fill(options.theme.palette().card);
  QPainter painter(&image);
  paintFigure(painter, view, title, options);
  painter.end();
  const int dots = static_cast<int>(std::lround(kDotsPerInch * options.scale / 0.0254));
  image.setDotsPerMeterX(dots);
  image.setDotsPerMeterY(dots);
  image.setText(QStringLiteral("Title"), title);
  image.setText(QStringLiteral("Description"), view.describe());
  image.setText(QStringLiteral("Source"), options.description);
  image.setText(QStringLiteral("Software"), creator());
  if (view.showsSynthetic()) markSynthetic(image);
  return image;
}

namespace {

std::string taken(QBuffer& buffer) {
  return {buffer.data().constData(), static_cast<std::size_t>(buffer.data().size())};
}

Result<std::string> pngBytes(scenes::SceneView& view, const QString& title, const ExportOptions& options) {
  const QImage image = figureImage(view, title, options);
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QImageWriter writer(&buffer, "png");
  if (image.isNull() || !writer.write(image)) return Message{PERC_TR("The picture is too large for the memory."), {}};
  if (!isMarkedSynthetic(image)) return taken(buffer);
  return withXmp(taken(buffer), xmpOf(title, options.description, true));
}

std::string svgBytes(scenes::SceneView& view, const QString& title, const ExportOptions& options) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(kDotsPerInch);
  generator.setSize(options.size);
  generator.setViewBox(QRect(QPoint(0, 0), options.size));
  generator.setTitle(title);
  QString description = view.describe() + QLatin1Char('\n') + options.description + QLatin1Char('\n') + creator();
  generator.setDescription(description);
  QPainter painter(&generator);
  paintFigure(painter, view, title, options);
  painter.end();
  std::string svg = taken(buffer);
  if (const std::size_t end = svg.find("</desc>"); view.showsSynthetic() && end != std::string::npos)
    svg.insert(end + 7, "\n<metadata>" + xmpOf(title, options.description, true) + "</metadata>");
  return svg;
}

std::string pdfBytes(const std::vector<Figure>& figures, const ExportOptions& options) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(figures.front().title);
  writer.setCreator(creator() + QStringLiteral(", ") + options.description);
  const bool synthetic =
      std::ranges::any_of(figures, [](const Figure& figure) { return figure.view->showsSynthetic(); });
  if (synthetic)
    writer.setDocumentXmpMetadata(QByteArray::fromStdString(xmpOf(figures.front().title, options.description, true)));
  constexpr int kFiner = 10;  // Qt rounds some of what it places to whole units
  writer.setResolution(kDotsPerInch * kFiner);
  writer.setPageSize(QPageSize(QSizeF(options.size) * 72 / kDotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  QPainter painter(&writer);
  painter.scale(kFiner, kFiner);
  for (const Figure& figure : figures) {
    if (figure.view != figures.front().view) writer.newPage();
    paintFigure(painter, *figure.view, figure.title, options);
  }
  painter.end();
  return taken(buffer);
}

Result<void> checkOptions(const ExportOptions& options) {
  for (const int side : {options.size.width(), options.size.height()})
    if (side < kLeastExportSide || side > kMostExportSide)
      return Message{PERC_TR("The size %1 is not allowed: each side must have %2 to %3 pixels."),
                     {std::to_string(side), std::to_string(kLeastExportSide), std::to_string(kMostExportSide)}};
  const double pixels = options.scale * options.scale * options.size.width() * options.size.height();
  if (!(options.scale > 0) || options.scale > kMostExportScale || pixels > kMostExportPixels)
    return Message{PERC_TR("The scale %1 is not allowed: at most %2, and 200 million pixels in all."),
                   {toText(options.scale), toText(kMostExportScale)}};
  return {};
}

}  // namespace

Result<void> checkExportPath(const std::string& path) {
  const std::string suffix = suffixOf(path);
  for (const char* known : {"png", "svg", "pdf", "csv", "txt", kSolidSuffix})
    if (suffix == known) return {};
  return Message{PERC_TR("%1 cannot be written: the name must end in .png, .svg, .pdf, .csv or .txt, of surfaces also "
                         ".stl."),
                 {path}};
}

// Tried by making a file there: permissions alone do not tell (root, read-only disks, network folders).
Result<void> checkWritableFile(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::absolute(path).parent_path();
  std::string trial = (folder / ".perc-XXXXXX").string();
  const int descriptor = ::mkstemp(trial.data());
  if (descriptor < 0)
    return Message{PERC_TR("%1 cannot be written: %2."), {path, std::generic_category().message(errno)}};
  ::close(descriptor);
  ::unlink(trial.c_str());
  std::error_code error;
  if (std::filesystem::exists(path, error) &&
      (!std::filesystem::is_regular_file(path, error) || ::access(path.c_str(), W_OK) != 0))
    return Message{PERC_TR("%1 cannot be written: it is there already, and is read-only or not a file."), {path}};
  return {};
}

Result<std::string> exportBytes(scenes::SceneView& view, const QString& title, const std::string& suffix,
                                const ExportOptions& options) {
  if (suffix == "txt") return view.describe().toStdString() + "\n";
  if (Message why = view.whyEmpty(); !why.empty()) return why;
  if (suffix == "csv") return view.csv();
  if (suffix == kSolidSuffix) {
    std::string solid = view.solid();
    if (solid.empty()) return Message{PERC_TR("There is no surface yet that could be written as a solid."), {}};
    return solid;
  }
  if (const auto fit = checkOptions(options); !fit) return fit.error();
  if (suffix == "png") return pngBytes(view, title, options);
  if (suffix == "svg") return svgBytes(view, title, options);
  if (suffix == "pdf") return pdfBytes({{&view, title}}, options);
  return Message{PERC_TR("%1 is not a kind of file that can be written: png, svg, pdf, csv or txt."), {suffix}};
}

Result<std::string> pdfPages(const std::vector<Figure>& figures, const ExportOptions& options) {
  if (const auto fit = checkOptions(options); !fit) return fit.error();
  return pdfBytes(figures, options);
}

Result<void> exportView(scenes::SceneView& view, const QString& title, const std::string& path,
                        const ExportOptions& options) {
  if (const auto known = checkExportPath(path); !known) return known;
  const auto bytes = exportBytes(view, title, suffixOf(path), options);
  if (!bytes) return bytes.error();
  return io::writeFileAtomically(path, *bytes);
}

Result<void> copyView(scenes::SceneView& view, const QString& title, const ExportOptions& options) {
  if (const auto fit = checkOptions(options); !fit) return fit;
  auto* data = new QMimeData;  // the clipboard's
  data->setImageData(figureImage(view, title, options));
  const std::string svg = svgBytes(view, title, options);
  data->setData(QStringLiteral("image/svg+xml"), QByteArray(svg.data(), static_cast<qsizetype>(svg.size())));
  data->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(view.csv()));
  QApplication::clipboard()->setMimeData(data);
  return {};
}

}  // namespace perc::app
