// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/run_outputs.h"

#include "app/export/animation.h"
#include "app/files/share.h"
#include "app/translation.h"
#include "core/base/file.h"
#include "core/data/csv_writer.h"
#include "core/io/run_file.h"
#include "core/io/safetensors.h"
#include "core/session/cohort.h"
#include "scenes/catalog.h"
#include "widgets/paint/fonts.h"
#include "widgets/paint/text.h"

#include <QApplication>
#include <QRegularExpression>
#include <algorithm>
#include <charconv>
#include <limits>
#include <set>
#include <tuple>

namespace perc::app {
namespace {

constexpr OptionText kTexts[] = {
    {"series", "FILE.csv", PERC_TR("Writes the figures recorded along the way.")},
    {"view", "NAME=FILE",
     PERC_TR("Writes a view as .png, .svg, .pdf, .csv (its data), .txt (in words) or, of a surface, .stl (for 3-D "
             "printers); may be given many times. NAME:2 is the second lane's.")},
    {"animation", "NAME=FILE",
     PERC_TR("Writes a view from the first step to the last as .gif or .webp; may be given many times.")},
    {"frames", "N", PERC_TR("How many frames an animation has. Default: 60.")},
    {"fps", "N", PERC_TR("Frames per second of an animation. Default: 12.")},
    {"size", "WxH", PERC_TR("The size of pictures in pixels. Default: 960x720.")},
    {"no-mark", "",
     PERC_TR("Pictures that a network has made are not marked for the eye; their metadata, which GIFs have not, say so "
             "all the same.")},
    {"grid", "N", PERC_TR("Values on each side of a field that is written as CSV (a boundary). Default: 101.")},
    {"theme", "NAME", PERC_TR("The look of pictures: light or dark. Default: light.")},
    {"language", "NAME", PERC_TR("The language of pictures and messages: de, en, es, fr. Default: the system's.")},
    {"save", "FILE.perc", PERC_TR("Writes the run itself, for replay or the window.")},
    {"json", "", PERC_TR("Prints the result as one JSON object.")},
    {"quiet", "", PERC_TR("No progress on standard error.")}};

/// What these labs can write, each once.
std::vector<const TensorFile*> tensorFilesOf(std::span<const Lab> labs) {
  std::vector<const TensorFile*> all;
  for (const Lab& lab : labs)
    for (const TensorFile& file : lab.tensorFiles)
      if (std::ranges::none_of(all, [&](const TensorFile* one) { return one->id == file.id; })) all.push_back(&file);
  return all;
}

Result<QSize> readSize(const std::string& text) {
  static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,5})[xX×](\d{1,5})$)"));
  const QRegularExpressionMatch match = shape.match(QString::fromStdString(text));
  const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
  const auto fits = [](int side) { return side >= kLeastExportSide && side <= kMostExportSide; };
  if (match.hasMatch() && fits(size.width()) && fits(size.height())) return size;
  return Message{PERC_TR("--size %1 is not allowed: it takes WIDTHxHEIGHT, each from %2 to %3 pixels."),
                 {text, std::to_string(kLeastExportSide), std::to_string(kMostExportSide)}};
}

Result<void> checkAnimationPath(const std::string& path) {
  if (isAnimationPath(path)) return {};
  return Message{PERC_TR("%1 cannot be written: the name of an animation must end in .gif or .webp."), {path}};
}

/// `option`: "view" or "animation".
Result<ViewOutput> readView(const char* option, const std::string& text,
                            Result<void> (*checkPath)(const std::string& path)) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
    return wrongValue(option, text, PERC_TR("NAME=FILE, as in boundary=picture.png"));
  ViewOutput output{text.substr(0, equals), text.substr(equals + 1)};
  if (const std::size_t colon = output.view.find(':'); colon != std::string::npos) {
    const std::string lane = output.view.substr(colon + 1);
    if (lane != "1" && lane != "2") return wrongValue(option, text, PERC_TR("NAME, NAME:1 or NAME:2 before the file"));
    output.view.resize(colon);
    output.lane = lane == "2" ? 1 : 0;
  }
  if (const auto known = checkPath(output.path); !known) return wrongValue(option, text, known.error());
  return output;
}

Result<double> readRate(const std::string& text) {
  double rate = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), rate);
  if (error == std::errc{} && end == text.data() + text.size() && rate >= kLeastFramesPerSecond &&
      rate <= kMostFramesPerSecond)
    return rate;
  return wrongValue("fps", text, PERC_TR("a number from 0.5 to 50"));
}

Result<std::string> readPath(const Arguments& arguments, const char* option, const std::string& suffix,
                             const char* allowed) {
  const std::string path = arguments.value(option);
  if (!arguments.has(option) || (path.size() > suffix.size() && path.ends_with(suffix))) return path;
  return wrongValue(option, path, allowed);
}

Result<void> readPaths(const Arguments& arguments, std::span<const Lab> labs, Outputs& outputs) {
  for (const auto& [option, suffix, allowed, path] :
       {std::tuple{"series", ".csv", PERC_TR("a file name that ends in .csv"), &outputs.series},
        std::tuple{"save", ".perc", PERC_TR("a file name that ends in .perc"), &outputs.save}}) {
    auto read = readPath(arguments, option, suffix, allowed);
    if (!read) return read.error();
    *path = *std::move(read);
  }
  for (const LibraryInfo& library : kLibraries) {
    if (!arguments.has(library.id)) continue;
    auto read = readPath(arguments, library.id, ".py", PERC_TR("a file name that ends in .py"));
    if (!read) return read.error();
    outputs.programs.emplace_back(&library, *std::move(read));
  }
  for (const TensorFile* file : tensorFilesOf(labs)) {
    const char* option = file->id.c_str();
    if (!arguments.has(option)) continue;
    auto read = readPath(arguments, option, ".safetensors", PERC_TR("a file name that ends in .safetensors"));
    if (!read) return read.error();
    outputs.tensors.push_back({file->id, *std::move(read)});
  }
  for (const auto& [option, check, views] : {std::tuple{"view", &checkExportPath, &outputs.views},
                                             std::tuple{"animation", &checkAnimationPath, &outputs.animations}})
    for (const std::string& text : arguments.values(option)) {
      auto view = readView(option, text, check);
      if (!view) return view.error();
      views->push_back(*std::move(view));
    }
  std::set<std::string> seen;
  for (const std::string& path : outputs.paths())
    if (!seen.insert(path).second) return Message{PERC_TR("%1 is asked for twice; a file takes one output."), {path}};
  return {};
}

/// A row per step at which one of the curves has something; a lane that ended earlier leaves its cells empty.
std::string curvesCsv(const std::vector<std::pair<std::string, const Curve*>>& curves) {
  data::CsvWriter csv;
  csv.text("step");
  for (const auto& [prefix, curve] : curves)
    for (const std::string& name : curve->names()) csv.text(prefix + name);
  csv.endRow();
  std::vector<std::size_t> rows(curves.size());
  for (;;) {
    std::int64_t step = std::numeric_limits<std::int64_t>::max();
    for (std::size_t i = 0; i < curves.size(); ++i)
      if (rows[i] < curves[i].second->rows()) step = std::min(step, curves[i].second->step(rows[i]));
    if (step == std::numeric_limits<std::int64_t>::max()) return csv.str();
    csv.number(static_cast<double>(step));
    for (std::size_t i = 0; i < curves.size(); ++i) {
      const Curve& curve = *curves[i].second;
      const bool here = rows[i] < curve.rows() && curve.step(rows[i]) == step;
      for (std::size_t k = 0; k < curve.series(); ++k) here ? csv.number(curve.value(rows[i], k)) : csv.text("");
      rows[i] += here;
    }
    csv.endRow();
  }
}

std::string seriesCsv(const Simulation& simulation) {
  if (std::string own = simulation.series(); !own.empty()) return own;
  const Simulation* second = secondLane(simulation);
  if (!second) return curvesCsv({{"", &simulation.curve()}});
  return curvesCsv({{"", &simulation.curve()}, {"second-", &second->curve()}});
}

QString titleOf(const Run& run, const ViewOutput& output) {
  const Lab& lab = *run.lab;
  const QString title =
      widgets::translated(lab.title) + QStringLiteral(": ") + widgets::translated(findView(lab, output.view)->title);
  if (!run.hasLanes() || output.lane == 0) return title;
  return title + QStringLiteral(", ") + QString::fromStdString(textOf(run.second));
}

Result<std::unique_ptr<scenes::SceneView>> viewOf(const Lab& lab, const ViewOutput& output) {
  const scenes::LabScene* scene = scenes::findScene(scenes::catalog(), lab.id);
  std::unique_ptr<scenes::SceneView> view = scene ? scene->createView(output.view) : nullptr;
  if (!view) return Message{PERC_TR("The view %1 of %2 cannot be drawn by this program."), {output.view, lab.id}};
  return view;
}

AnimationOptions animationOf(const Outputs& outputs, const ViewOutput& output, std::int64_t last) {
  AnimationOptions options{.view = output.view,
                           .lane = output.lane,
                           .from = 0,
                           .to = last,
                           .frames = outputs.frames,
                           .framesPerSecond = outputs.framesPerSecond,
                           .figure = {}};
  options.figure.size = outputs.size;
  return options;
}

/// checkLab() has found it.
const TensorFile& tensorFile(const Session& session, const TensorOutput& output) {
  return *findTensorFile(*session.run().lab, output.id);
}

/// What could not be written.
std::vector<Message> writeViews(Session& session, const Outputs& outputs) {
  if (outputs.views.empty() && outputs.animations.empty()) return {};
  ExportOptions options;
  options.size = outputs.size;
  options.scale = 1;
  options.theme.dark = outputs.dark;
  options.mark = outputs.mark;
  options.description = describeRun(session.run(), session.step());
  widgets::installFonts();
  widgets::applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), options.theme);
  const Lab& lab = *session.run().lab;
  std::vector<Message> wrong;
  for (const ViewOutput& output : outputs.views) {
    const auto view = viewOf(lab, output);
    if (!view) return {view.error()};
    Probe probe = probeFor(**view, output.view);
    if ((*view)->fieldCells() > 0 && suffixOf(output.path) == "csv")
      probe.fieldColumns = probe.fieldRows = outputs.grid;
    session.refineAll(probe);
    giveMoment(**view, session.observe(probe), output.lane);
    if (const auto written = exportView(**view, titleOf(session.run(), output), output.path, options); !written)
      wrong.push_back({PERC_TR("--view %1=%2: %3"), {output.view, output.path}, {written.error()}});
  }
  for (const ViewOutput& output : outputs.animations) {
    const auto view = viewOf(lab, output);
    if (!view) return {view.error()};
    AnimationOptions animation = animationOf(outputs, output, session.step());
    animation.figure = options;
    if (const auto written =
            writeAnimation(session.run(), **view, titleOf(session.run(), output), output.path, animation);
        !written)
      wrong.push_back(written.error());
  }
  return wrong;
}

Result<void> writeTensors(Session& session, const TensorOutput& output) {
  auto tensors = session.tensors(tensorFile(session, output));
  if (!tensors) return Message{PERC_TR("--%1 %2: %3"), {output.id, output.path}, {tensors.error()}};
  return io::saveSafetensors(output.path, {*std::move(tensors), {}});
}

Result<void> writeProgram(const Simulation& simulation, Library library, const std::string& path) {
  const auto program = simulation.program(library);
  if (!program) return Message{PERC_TR("%1 is not written: %2"), {path}, {program.error()}};
  return io::writeFileAtomically(path, *program);
}

Result<void> writeRun(const Session& session, const std::string& path) {
  RunRecord record(session.run());
  record.steps = session.step();
  record.fingerprint = session.fingerprint();
  record.level = instructionLevel();
  return saveRun(record, path);
}

}  // namespace

std::vector<std::string> Outputs::paths() const {
  std::vector<std::string> all;
  for (const std::string& path : {series, save})
    if (!path.empty()) all.push_back(path);
  for (const auto& [library, path] : programs) all.push_back(path);
  for (const TensorOutput& file : tensors) all.push_back(file.path);
  for (const ViewOutput& view : views) all.push_back(view.path);
  for (const ViewOutput& animation : animations) all.push_back(animation.path);
  return all;
}

std::vector<OptionText> withOutputTexts(std::span<const OptionText> own, std::span<const Lab> labs) {
  std::vector<OptionText> all(own.begin(), own.end());
  all.insert(all.end(), std::begin(kTexts), std::end(kTexts));
  for (const LibraryInfo& library : kLibraries) all.push_back({library.id, "FILE.py", library.help});
  for (const TensorFile* file : tensorFilesOf(labs)) all.push_back({file->id.c_str(), "FILE.safetensors", file->help});
  return all;
}

Result<Outputs> readOutputs(const Arguments& arguments, std::span<const Lab> labs) {
  Outputs outputs;
  if (const auto read = readPaths(arguments, labs, outputs); !read) return read.error();
  if (arguments.has("size")) {
    const auto size = readSize(arguments.value("size"));
    if (!size) return size.error();
    outputs.size = *size;
  }
  if (arguments.has("frames")) {
    const auto frames = wholeNumber("frames", arguments.value("frames"), 2, kMostFrames);
    if (!frames) return frames.error();
    outputs.frames = static_cast<int>(*frames);
  }
  if (arguments.has("fps")) {
    const auto rate = readRate(arguments.value("fps"));
    if (!rate) return rate.error();
    outputs.framesPerSecond = *rate;
  }
  if (arguments.has("grid")) {
    const auto grid = wholeNumber("grid", arguments.value("grid"), kLeastGrid, kMostGrid);
    if (!grid) return grid.error();
    outputs.grid = static_cast<int>(*grid);
    if (std::ranges::none_of(outputs.views, [](const ViewOutput& view) { return suffixOf(view.path) == "csv"; }))
      return Message{PERC_TR("--grid %1 is not allowed without --view NAME=FILE.csv."), {arguments.value("grid")}};
  }
  for (const char* option : {"frames", "fps"})
    if (arguments.has(option) && outputs.animations.empty())
      return Message{PERC_TR("--%1 %2 is not allowed without --animation NAME=FILE."),
                     {option, arguments.value(option)}};
  for (const ViewOutput& output : outputs.animations)
    if (const auto fit = checkAnimation(animationOf(outputs, output, kMostFrames)); !fit)
      return Message{PERC_TR("--animation %1=%2: %3"), {output.view, output.path}, {fit.error()}};
  if (const std::string language = arguments.value("language"); !isLanguage(QString::fromStdString(language)))
    return wrongValue("language", language, PERC_TR("de, en, es or fr"));
  const std::string theme = arguments.has("theme") ? arguments.value("theme") : "light";
  if (theme != "light" && theme != "dark") return wrongValue("theme", theme, PERC_TR("light or dark"));
  outputs.dark = theme == "dark";
  outputs.mark = !arguments.has("no-mark");
  outputs.json = arguments.has("json");
  outputs.quiet = arguments.has("quiet");
  return outputs;
}

Result<void> checkLab(const Lab& lab, bool hasLanes, Outputs& outputs) {
  for (const TensorOutput& output : outputs.tensors)
    if (!hasId(lab.tensorFiles, output.id))
      return lab.tensorFiles.empty()
                 ? Message{PERC_TR("--%1 %2 is not allowed: the lab %3 writes no tensors."),
                           {output.id, output.path, lab.id}}
                 : Message{PERC_TR("--%1 %2 is not allowed: the tensors that the lab %3 writes are: %4."),
                           {output.id, output.path, lab.id, idsOf(lab.tensorFiles)}};
  for (const auto& [option, views] : {std::pair{"view", &outputs.views}, std::pair{"animation", &outputs.animations}})
    for (ViewOutput& output : *views) {
      const ViewInfo* view = findView(lab, output.view);
      if (!view)
        return Message{PERC_TR("--%1 %2=%3: there is no view %2 in %4. The views are: %5."),
                       {option, output.view, output.path, lab.id, idsOf(lab.views)}};
      if (output.lane > 0 && !hasLanes)
        return Message{PERC_TR("--%1 %2:2=%3: the run has one lane; --second makes two."),
                       {option, output.view, output.path}};
      if (suffixOf(output.path) == kSolidSuffix && !view->hasSolid)
        return Message{PERC_TR("--%1 %2=%3: only surfaces are written as .stl."), {option, output.view, output.path}};
      output.view = view->id;
    }
  return {};
}

Result<void> checkStart(Session& session, const Outputs& outputs) {
  for (const TensorOutput& output : outputs.tensors)
    if (const TensorFile& file = tensorFile(session, output); file.views.empty())
      if (const auto tensors = session.tensors(file); !tensors)
        return Message{PERC_TR("--%1 %2: %3"), {output.id, output.path}, {tensors.error()}};
  for (const auto& [library, path] : outputs.programs)
    if (const auto program = session.simulation().program(library->library); !program)
      return Message{PERC_TR("--%1 %2: %3"), {library->id, path}, {program.error()}};
  return {};
}

Result<void> checkWritable(const Outputs& outputs) {
  for (const std::string& path : outputs.paths())
    if (const auto writable = checkWritableFile(path); !writable) return writable;
  return {};
}

std::vector<Message> writeOutputs(Session& session, const Outputs& outputs) {
  std::vector<Message> wrong = writeViews(session, outputs);
  const auto add = [&wrong](const Result<void>& written) {
    if (!written) wrong.push_back(written.error());
  };
  if (!outputs.series.empty()) add(io::writeFileAtomically(outputs.series, seriesCsv(session.simulation())));
  for (const TensorOutput& output : outputs.tensors) add(writeTensors(session, output));
  for (const auto& [library, path] : outputs.programs) add(writeProgram(session.simulation(), library->library, path));
  if (!outputs.save.empty()) add(writeRun(session, outputs.save));
  return wrong;
}

}  // namespace perc::app
