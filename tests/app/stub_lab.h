// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/catalog.h"
#include "scenes/labs.h"

#include <QPainter>
#include <string>
#include <vector>

namespace perc::test {

/// A view that only remembers what it was given.
class StubView : public scenes::SceneView {
 public:
  explicit StubView(std::string_view viewId) : id(viewId) { all().push_back(this); }
  ~StubView() override { std::erase(all(), this); }

  void setFrame(std::shared_ptr<const Frame> given) override { frame = std::move(given); }
  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override {
    second = cohort && showsBothLanes() ? cohort->beside(lane) : nullptr;
  }
  void setSelection(scenes::Selection* given) override { selection = given; }
  bool showsBothLanes() const override { return id == "both"; }
  void render(QPainter&, const QRectF&, const widgets::Theme&) override {}
  std::string csv() const override { return {}; }
  QString describe() const override { return QStringLiteral("a stub"); }
  QString subtitle() const override { return QStringLiteral("a subtitle of some length, 100 × 100"); }
  QSize sizeHint() const override { return {400, 400}; }
  QSize minimumSizeHint() const override { return {160, 120}; }

  const std::string id;
  std::shared_ptr<const Frame> frame, second;
  scenes::Selection* selection = nullptr;

  /// Those that live, in the order in which they were made.
  static std::vector<StubView*>& all() {
    static std::vector<StubView*> living;
    return living;
  }
  static std::vector<StubView*> called(const std::string& id) {
    std::vector<StubView*> found;
    for (StubView* view : all())
      if (view->id == id) found.push_back(view);
    return found;
  }
};

/// A real lab's simulation with eight views that only remember: three at first; "both" shows both lanes.
inline const Lab& stubLab() {
  static const Lab made = [] {
    Lab lab = labs().front();
    lab.id = "stub";
    lab.views = {{"one", "One"}, {"two", "Representation"}, {"both", "Both"}};
    for (const char* id : {"four", "five", "six", "seven", "eight"})
      lab.views.push_back({id, "A view with a long name", false});
    return lab;
  }();
  return made;
}

inline std::span<const scenes::LabScene> stubScenes() {
  static const scenes::LabScene all[] = {
      {"stub", "lab", [] {
         scenes::ViewTable views;
         for (const ViewInfo& info : stubLab().views)
           views.push_back({info.id, [&] { return std::make_unique<StubView>(info.id); }});
         return views;
       }()}};
  return all;
}

}  // namespace perc::test
