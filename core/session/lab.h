// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/figures.h"
#include "core/frame/view_info.h"
#include "core/session/cohort_settings.h"
#include "core/session/run.h"
#include "core/session/simulation.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace perc {

/// What a preset's words say, as far as a number tells it: true at the usual seed and at others (tests/labs).
struct Claim {
  enum class Is { Below, Above };

  std::string figure;  ///< id of a metric; lane B's begins with "2:"
  Is is;
  double number;
  std::int64_t step;    ///< the updates after which it holds
  std::string of = {};  ///< a metric the number is a multiple of; empty: the number itself
};

/// An experiment made ready for a class: what differs from the lab's defaults. Texts are PERC_TR.
struct Preset {
  std::string id;  ///< stays for ever: --preset ID
  const char* title;
  const char* question;                                            ///< to answer before pressing play
  const char* lookFor;                                             ///< what to look for while it runs
  std::vector<std::pair<std::string, std::string>> settings;       ///< parameter and value, as on the command line
  std::optional<std::pair<std::string, std::string>> second = {};  ///< the one difference of a second lane
  std::vector<std::string> views = {};  ///< ids of those that its question needs; empty: whatever is shown
  std::optional<double> speed = {};     ///< updates per second, 0 as fast as it goes; none: the lab's
  std::vector<Claim> claims = {};
  const char* group = "";  ///< PERC_TR: what it is about, in the list
};

/// Of a lab whose parameters ask for runs that go together (declareCohort() in core/session/cohort_settings.h).
struct CohortInfo {
  /// Ids of parameters and acts that are of the run itself and of none that it is compared with: what is done with its
  /// result, what a hand does. The others have their defaults.
  std::vector<std::string> own = {};
  /// Ids of parameters in which those compared may not differ: what all of them are about.
  std::vector<std::string> shared = {};
  /// In step with the run, which itself shows them (Simulation::accompany); else they follow in pieces, and only their
  /// curves are shown.
  bool lockstep = false;
  int mostVariants = kMostVariants;
};

/// Tensors that a lab can write into a file of their own (safetensors), with --ID FILE.safetensors or from the File
/// menu.
struct TensorFile {
  std::string id;                       ///< stays for ever; no other option is called so
  const char* label;                    ///< what a person does: PERC_TR("Save what was learned")
  const char* help;                     ///< of the option; labs with the same id say the same
  std::vector<std::string> views = {};  ///< whose watching work it holds: that is finished before it is written
};
/// What Simulation::weights() gives.
TensorFile weightsFile();

constexpr double kUsualSpeed = 240;  ///< updates per second

/// Where what goes on is a choice (training, watching …) and some of it has a speed of its own.
struct Pace {
  const char* choice;                                  ///< the parameter
  std::vector<std::pair<std::string, double>> speeds;  ///< options and updates per second; others have the lab's
};

/// Everything about a lab that needs no window: one of these per lab, listed in scenes/labs.cpp.
struct Lab {
  std::string id;
  const char* title;
  const char* summary;
  const param::Declarations* declarations;
  const FigureTable* figures;
  std::vector<ViewInfo> views;
  std::vector<Preset> presets = {};
  /// What a hand can do to the run besides setting parameters (paint a point, change a weight): logged and replayed
  /// like a parameter's change, under ids of their own. Null: nothing.
  const param::Declarations* acts = nullptr;
  std::optional<CohortInfo> cohort = {};
  const char* epochName = nullptr;  ///< what Frame::epoch counts, if not epochs
  /// The choice of what one step goes through, if the lab has one: its options name the units.
  const char* stepUnit = nullptr;
  /// What a second lane usually differs in, parameter and value: where the choice of the difference begins.
  std::optional<std::pair<std::string, std::string>> comparison = {};
  double speed = kUsualSpeed;  ///< updates per second at which a class can follow; 0: as fast as it goes
  std::optional<Pace> pace = {};
  bool timelineBars = false;  ///< a row of the curve is an interval that ends at its step (an episode): drawn as bars
  double realTimeRate =
      0;  ///< steps per second at which the experiment runs as fast as in the world; 0: it has no such time
  /// PERC_TR: the switch that ends playing when Simulation::goalsReached() grows. Null: the lab has no goal.
  const char* goal = nullptr;
  /// A real parameter that a hand drags in its views, which all show it at once. Null: none.
  const char* dragged = nullptr;
  /// Ids of the parameters that are used most: the panel begins with them, the rest is folded. Empty: as declared.
  std::vector<std::string> first = {};
  bool takesData = false;      ///< whether a table can be given with --data
  bool takesPictures = false;  ///< whether a set of pictures (data::Table::images) can, too
  /// A small table as the lab takes it: a header line and some rows of CSV. Null: any table of numbers.
  const char* exampleTable = nullptr;
  std::vector<TensorFile> tensorFiles = {weightsFile()};
  /// A simulation at step 0, or what is wrong with the run.
  Result<std::unique_ptr<Simulation>> (*create)(const Run& run);
  /// Whether a table can only be meant for this lab, whichever one is open. Null: none can.
  bool (*claimsData)(const data::Table& table) = nullptr;
  /// For a table that was just given to `run`: the parameters that make the lab use it.
  Result<void> (*adoptData)(Run& run) = nullptr;
  /// For a `run` that has just taken over what it could of one of another lab (adoptRun() in core/session/adopt.h): the
  /// parameters that make the lab use it, or why that run does not fit. Null: the lab takes no runs of others.
  Result<void> (*adoptRun)(Run& run, const Run& other) = nullptr;
};

/// The run of a preset, at its start; an unknown or wrong setting is refused (a test tries all presets of all labs).
Result<Run> presetRun(const Lab& lab, const Preset& preset);
/// The simulation of a run at step 0: the lab's own, or several that go together (core/session/cohort.h).
Result<std::unique_ptr<Simulation>> createSimulation(const Run& run);

/// The preset called `id`; null if there is none.
const Preset* findPreset(const Lab& lab, std::string_view id);

/// The view called `id` (or by an alias of it); null if there is none.
const ViewInfo* findView(const Lab& lab, std::string_view id);

/// The tensor file called `id`; null if the lab writes none.
const TensorFile* findTensorFile(const Lab& lab, std::string_view id);

const Lab* findLab(std::span<const Lab> labs, std::string_view id);

}  // namespace perc
