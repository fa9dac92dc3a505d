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

/// Title and view, in units of one pixel at scale 1.
void paintPanel(QPainter& painter, const QRectF& rect, const Figure& figure, const ExportOptions& options) {
  const widgets::Theme& theme = options.theme;
  QRectF body = rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
  painter.setFont(theme.font(TextRole::Title));
  painter.setPen(theme.palette().text);
  QRectF line(body.topLeft(), QSizeF(body.width(), theme.text(kTitleHeight)));
  if (figure.view->showsSynthetic() && options.mark) line.setWidth(line.width() - paintMark(painter, line, theme));
  painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(figure.title, Qt::ElideRight, static_cast<int>(line.width())));
  body.setTop(line.bottom());
  painter.save();
  figure.view->render(painter, body, theme);
  painter.restore();
}

QString lettered(std::size_t index, const QString& title) {
  return QStringLiteral("(%1) %2").arg(QChar(static_cast<ushort>('a' + index)), title);
}

/// Ground and panels: as many columns as rows, or one more.
void paintFigure(QPainter& painter, const Panels& panels, const ExportOptions& options) {
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform |
                         QPainter::LosslessImageRendering);
  painter.fillRect(QRectF(QPointF(0, 0), QSizeF(options.size)), options.theme.palette().card);
  const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(panels.size()))));
  const std::size_t rows = (panels.size() + columns - 1) / columns;
  const double width = options.size.width() / static_cast<double>(columns),
               height = options.size.height() / static_cast<double>(rows);
  for (std::size_t i = 0; i < panels.size(); ++i) {
    const QRectF rect(width * static_cast<double>(i % columns), height * static_cast<double>(i / columns), width,
                      height);
    const Figure& panel = panels[i];
    paintPanel(painter, rect, panels.size() > 1 ? Figure{panel.view, lettered(i, panel.title)} : panel, options);
  }
}

QString titleOf(const Panels& panels) {
  QStringList titles;
  for (const Figure& panel : panels) titles << panel.title;
  return titles.join(QStringLiteral("; "));
}

QString descriptionOf(const Panels& panels) {
  QStringList texts;
  for (std::size_t i = 0; i < panels.size(); ++i)
    texts << (panels.size() > 1 ? lettered(i, panels[i].view->describe()) : panels[i].view->describe());
  return texts.join(QLatin1Char('\n'));
}

bool isSynthetic(const Panels& panels) {
  return std::ranges::any_of(panels, [](const Figure& panel) { return panel.view->showsSynthetic(); });
}

}  // namespace

std::string suffixOf(const std::string& path) {
  std::string suffix = std::filesystem::path(path).extension().string();
  for (char& c : suffix) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return suffix.empty() ? suffix : suffix.substr(1);
}

void giveMoment(scenes::SceneView& view, const Observation& moment, int lane) {
  view.setRun(moment.run);
  view.setCohort(moment.cohort, lane);
  view.setFrame(moment.lane(lane));
}

QImage figureImage(const Panels& panels, const ExportOptions& options) {
  const QSize pixels = (QSizeF(options.size) * options.scale).toSize();
  QImage image(pixels, QImage::Format_RGB32);
  if (image.isNull()) return image;
  image.setDevicePixelRatio(options.scale);
  image.fill(options.theme.palette().card);
  QPainter painter(&image);
  paintFigure(painter, panels, options);
  painter.end();
  const int dots = static_cast<int>(std::lround(kDotsPerInch * options.scale / 0.0254));
  image.setDotsPerMeterX(dots);
  image.setDotsPerMeterY(dots);
  image.setText(QStringLiteral("Title"), titleOf(panels));
  image.setText(QStringLiteral("Description"), descriptionOf(panels));
  image.setText(QStringLiteral("Source"), options.description);
  image.setText(QStringLiteral("Software"), creator());
  if (isSynthetic(panels)) markSynthetic(image);
  return image;
}

namespace {

std::string taken(QBuffer& buffer) {
  return {buffer.data().constData(), static_cast<std::size_t>(buffer.data().size())};
}

Result<std::string> pngBytes(const Panels& panels, const ExportOptions& options) {
  const QImage image = figureImage(panels, options);
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QImageWriter writer(&buffer, "png");
  if (image.isNull() || !writer.write(image)) return Message{PERC_TR("The picture is too large for the memory."), {}};
  if (!isMarkedSynthetic(image)) return taken(buffer);
  return withXmp(taken(buffer), xmpOf(titleOf(panels), options.description, true));
}

std::string svgBytes(const Panels& panels, const ExportOptions& options) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(kDotsPerInch);
  generator.setSize(options.size);
  generator.setViewBox(QRect(QPoint(0, 0), options.size));
  generator.setTitle(titleOf(panels));
  generator.setDescription(descriptionOf(panels) + QLatin1Char('\n') + options.description + QLatin1Char('\n') +
                           creator());
  QPainter painter(&generator);
  paintFigure(painter, panels, options);
  painter.end();
  std::string svg = taken(buffer);
  if (const std::size_t end = svg.find("</desc>"); isSynthetic(panels) && end != std::string::npos)
    svg.insert(end + 7, "\n<metadata>" + xmpOf(titleOf(panels), options.description, true) + "</metadata>");
  return svg;
}

std::string pdfBytes(const std::vector<Panels>& pages, const ExportOptions& options) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(titleOf(pages.front()));
  writer.setCreator(creator() + QStringLiteral(", ") + options.description);
  if (std::ranges::any_of(pages, isSynthetic))
    writer.setDocumentXmpMetadata(QByteArray::fromStdString(xmpOf(titleOf(pages.front()), options.description, true)));
  constexpr int kFiner = 10;  // Qt rounds some of what it places to whole units
  writer.setResolution(kDotsPerInch * kFiner);
  writer.setPageSize(QPageSize(QSizeF(options.size) * 72 / kDotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  QPainter painter(&writer);
  painter.scale(kFiner, kFiner);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (i > 0) writer.newPage();
    paintFigure(painter, pages[i], options);
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

Result<std::string> exportBytes(const Panels& panels, const std::string& suffix, const ExportOptions& options) {
  scenes::SceneView& view = *panels.front().view;
  if (suffix == "txt") return view.describe().toStdString() + "\n";
  for (const Figure& panel : panels)
    if (Message why = panel.view->whyEmpty(); !why.empty()) return why;
  if (suffix == "csv") return view.csv();
  if (suffix == kSolidSuffix) {
    std::string solid = view.solid();
    if (solid.empty()) return Message{PERC_TR("There is no surface yet that could be written as a solid."), {}};
    return solid;
  }
  if (const auto fit = checkOptions(options); !fit) return fit.error();
  if (suffix == "png") return pngBytes(panels, options);
  if (suffix == "svg") return svgBytes(panels, options);
  if (suffix == "pdf") return pdfBytes({panels}, options);
  return Message{PERC_TR("%1 is not a kind of file that can be written: png, svg, pdf, csv or txt."), {suffix}};
}

Result<std::string> pdfPages(const std::vector<Figure>& figures, const ExportOptions& options) {
  if (const auto fit = checkOptions(options); !fit) return fit.error();
  std::vector<Panels> pages;
  for (const Figure& figure : figures) pages.push_back({figure});
  return pdfBytes(pages, options);
}

Result<void> exportView(scenes::SceneView& view, const QString& title, const std::string& path,
                        const ExportOptions& options) {
  if (const auto known = checkExportPath(path); !known) return known;
  const auto bytes = exportBytes({{&view, title}}, suffixOf(path), options);
  if (!bytes) return bytes.error();
  return io::writeFileAtomically(path, *bytes);
}

Result<void> copyView(scenes::SceneView& view, const QString& title, const ExportOptions& options) {
  if (const auto fit = checkOptions(options); !fit) return fit;
  auto* data = new QMimeData;  // the clipboard's
  data->setImageData(figureImage({{&view, title}}, options));
  const std::string svg = svgBytes({{&view, title}}, options);
  data->setData(QStringLiteral("image/svg+xml"), QByteArray(svg.data(), static_cast<qsizetype>(svg.size())));
  data->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(view.csv()));
  QApplication::clipboard()->setMimeData(data);
  return {};
}

}  // namespace perc::app
