// SPDX-License-Identifier: GPL-3.0-or-later
// What --data takes, and the tensors that a lab writes, as a user types it.
#include "tests/app/command_line_support.h"
#include "tests/core/data/idx_bytes.h"

using namespace perc;
using perc::test::Folder, perc::test::Ran, perc::test::idx, perc::test::perceptorium, perc::test::run,
    perc::test::fingerprint, perc::test::listed;

namespace {

/// A set as MNIST's, of a hundred pictures of 4 x 4 and ten to test with.
void putPictures(const Folder& folder) {
  for (const auto& [part, count] : {std::pair{"train", 100u}, {"t10k", 10u}}) {
    std::string pixels, labels;
    for (std::uint32_t i = 0; i < count; ++i) {
      labels += static_cast<char>(i % 4);
      for (std::uint32_t p = 0; p < 16; ++p) pixels += static_cast<char>(p / 4 == i % 4 ? 255 : (7 * i + p) % 60);
    }
    const std::string name = part;
    folder.write(name + "-images-idx3-ubyte", idx({count, 4, 4}, pixels));
    folder.write(name + "-labels-idx1-ubyte", idx({count}, labels));
  }
}

}  // namespace

TEST_CASE("pictures are learned from their folder or their training images, saved and replayed") {
  const Folder folder, other;
  putPictures(folder);
  const std::string images = folder.path("train-images-idx3-ubyte");
  const Ran ran = perceptorium(
      run("evaluation", {"--data", folder.path(""), "--steps", "3", "--json", "--save", other.path("a.perc")}));
  CAPTURE(ran.err);
  REQUIRE(ran.status == 0);
  CHECK(ran.json()["steps"] == 3);
  CHECK(ran.json()["notes"][0].get<std::string>().find("100 pictures of 4 × 4") == 0);
  CHECK(other.count() == 5);
  CHECK(fingerprint(perceptorium({"replay", other.path("a.perc"), "--json"})) == fingerprint(ran));
  CHECK(fingerprint(perceptorium(run("evaluation", {"--data", images, "--steps", "3", "--json"}))) == fingerprint(ran));
  const Ran some =
      perceptorium(run("evaluation", {"--data", images, "--set", "most-samples=40", "--steps", "3", "--json"}));
  CHECK(some.status == 0);
  CHECK(some.json()["notes"][0].get<std::string>().find("40 pictures") == 0);
  CHECK(fingerprint(some) != fingerprint(ran));
  CHECK(perceptorium(run("evaluation", {"--data", images, "--set", "most-samples=40"})).err.empty());
}

TEST_CASE("pictures that are amiss, or that a lab does not take, are refused with the reason") {
  const Folder folder;
  putPictures(folder);
  const auto refused = [&](const std::string& lab, const std::vector<std::string>& words) {
    const Ran ran = perceptorium(run(lab, {"--data", folder.path(""), "--steps", "1"}));
    CAPTURE(ran.err);
    CHECK(ran.status == 1);
    CHECK(ran.saysAll(words));
  };
  refused("playground", {"train-images-idx3-ubyte", "playground", "no pictures", "CSV"});
  folder.write("train-labels-idx1-ubyte", idx({99}, std::string(99, '\1')));
  refused("evaluation", {"train-images-idx3-ubyte", "100 images", "99 labels"});
  folder.write("train-images-idx3-ubyte", "a,b\n1,2\n");
  refused("evaluation", {"train-images-idx3-ubyte", "not an IDX file"});
  std::filesystem::remove(folder.path("train-labels-idx1-ubyte"));
  refused("evaluation", {"train-labels-idx1-ubyte", "is there"});
  folder.write("more-train-images-idx3-ubyte", "");
  refused("evaluation", {"2 sets"});
  std::filesystem::remove(folder.path("more-train-images-idx3-ubyte"));
  std::filesystem::remove(folder.path("train-images-idx3-ubyte"));
  refused("evaluation", {folder.path(""), "train-images-idx3-ubyte"});
}

TEST_CASE("a lab that takes no run of another says what it takes") {
  for (const Lab& lab : labs()) {
    CHECK(listed(lab.id)["takes_runs"] == (lab.adoptRun != nullptr));
    CHECK(listed(lab.id)["takes_pictures"] == lab.takesPictures);
    if (lab.adoptRun) continue;
    const Ran ran = perceptorium(run(lab.id, {"--data", "some.perc"}));
    CHECK(ran.status == 2);
    CHECK(ran.saysAll({"--data some.perc", lab.id, lab.takesData ? "table" : "no data"}));
  }
}

TEST_CASE("a lab lists the tensors that it writes, and refuses those of others by name") {
  const Folder folder;
  std::vector<std::string> all;
  for (const Lab& lab : labs())
    for (const TensorFile& file : lab.tensorFiles) all.push_back(file.id);
  for (const Lab& lab : labs()) {
    INFO(lab.id);
    std::vector<std::string> ids;
    const nlohmann::json list = listed(lab.id);
    for (const auto& file : list["tensor_files"]) ids.push_back(file["id"]);
    CHECK(ids.size() == lab.tensorFiles.size());
    for (const std::string& id : all) {
      const std::string path = folder.path(lab.id + "-" + id + ".safetensors");
      const Ran ran = perceptorium(run(lab.id, {"--steps", "1", "--" + id, path}));
      CAPTURE(id, ran.err);
      const bool has = findTensorFile(lab, id) != nullptr;
      CHECK(ran.status == (has ? 0 : 2));
      CHECK(std::filesystem::exists(path) == has);
      if (!has) CHECK(ran.saysAll({"--" + id, lab.id}));
    }
    const Ran named = perceptorium(run(lab.id, {"--weights", folder.path("w.bin")}));
    CHECK(named.status == 2);
    CHECK(named.saysAll({"--weights", "w.bin", ".safetensors"}));
  }
}
