// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_folder.h"
#include "tests/core/data/class_folders.h"

#include <atomic>
#include <thread>

#include <sys/wait.h>

using namespace perc;
using namespace perc::data;
using namespace perc::test;

namespace {

/// Two classes, of which the second has one more file.
Result<ImageSet> readBeside(const std::string& bytes, const Decoding& how = {}) {
  const ClassFolders folder;
  folder.add("0/0.png", png(plain(8, 8, {0})));
  folder.add("1/1.png", png(plain(8, 8, {0})));
  folder.add("1/broken", bytes);
  return readImageFolder(folder.path(), how);
}

/// A folder that is right, read with a shell script in the decoder's place.
Result<ImageSet> readWith(const std::string& script, Decoding how = {}) {
  const Folder folder;
  how.program = put(folder / "decoder", "#!/bin/sh\n" + script + "\n");
  std::filesystem::permissions(how.program, std::filesystem::perms::owner_all);
  return readBeside(png(plain(8, 8, {0})), how);
}

bool hasNoChild() { return ::waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD; }

}  // namespace

TEST_CASE("a folder that is none of classes is refused with what is needed", "[images]") {
  const ClassFolders folder;
  checkRefused(readImageFolder(folder / "none"), {folder / "none", "cannot be read"});
  checkRefused(readImageFolder(folder.path()), {folder.path(), "PNG and JPEG", "2 to 4096", "number of folders is 0"});
  folder.add("cat/1.png", png(plain(1, 1, {0})));
  folder.add("notes.txt", "");
  checkRefused(readImageFolder(folder.path()), {"number of folders is 1."});
  std::filesystem::create_directory(folder / "dog");
  checkRefused(readImageFolder(folder.path()), {folder / "dog", "is empty"});
  folder.add("dog/inside/1.png", "");
  checkRefused(readImageFolder(folder.path()), {folder / "dog/inside", "not a regular file"});
  std::filesystem::remove_all(folder / "dog");
  folder.add("dog/notes.txt", "a text");
  checkRefused(readImageFolder(folder.path()), {folder / "dog/notes.txt", "neither PNG nor JPEG"});
  folder.add("dog/notes.txt", "");
  checkRefused(readImageFolder(folder.path()), {folder / "dog/notes.txt", "neither PNG nor JPEG"});
  std::filesystem::remove_all(folder / "dog");
  std::filesystem::create_directory_symlink(folder / "elsewhere", folder / "dog");
  checkRefused(readImageFolder(folder.path()), {folder / "dog", "link to something that is not there"});
  std::filesystem::remove(folder / "dog");
  std::filesystem::create_directory(folder / "dog");
  for (int i = 0; i < 4095; ++i) std::filesystem::create_directory(folder / std::to_string(i));
  checkRefused(readImageFolder(folder.path()), {"2 to 4096", "number of folders is 4097"});
}

TEST_CASE("pictures of mixed sizes are refused with both names and sizes, or scaled", "[images]") {
  const std::string other = png(plain(4, 6, {255}));
  checkRefused(readBeside(other), {"1/broken has 4 x 6", "0/0.png has 8 x 8", "one size", "scaled"});
  const auto set = readBeside(other, {.height = 5, .width = 3});
  REQUIRE(set.ok());
  CHECK(set->height == 5);
  CHECK(set->width == 3);
  CHECK(set->numbers.size() == 3 * 15);
}

TEST_CASE("damaged, too large and printed pictures are refused by name", "[images]") {
  const std::string whole = png(plain(8, 8, {1, 2, 3})), photo = jpeg(plain(8, 8, {1, 2, 3}));
  checkRefused(readBeside(whole.substr(0, whole.size() - 20)),
               {"1/broken cannot be decoded: the file ends too early."});
  checkRefused(readBeside(photo.substr(0, photo.size() - 10)), {"1/broken cannot be decoded: ", "remature end"});
  checkRefused(readBeside(whole.substr(0, 8)), {"1/broken cannot be decoded: "});
  std::string flipped = whole;
  flipped[flipped.size() - 18] ^= 1;
  checkRefused(readBeside(flipped), {"1/broken cannot be decoded: "});
  checkRefused(readBeside(jpeg(plain(8, 8, {1, 2, 3, 4}))), {"1/broken", "CMYK", "save it as RGB"});
  checkRefused(readBeside(png(plain(1, 65537, {0}))), {"1/broken has 1 x 65537 pixels", "65536 on each side"});
  checkRefused(readBeside(png(plain(5000, 1, {0})), {}), {"5000 x 1"});
}

TEST_CASE("a set of pictures has bounds of its own", "[images]") {
  const ClassFolders wide, many;
  for (const char* file : {"a/1.png", "b/1.png"}) wide.add(file, png(plain(1, 4097, {0})));
  checkRefused(readImageFolder(wide.path()), {"a/1.png", "1 x 4097", "at most 4096 x 4096"});
  for (int i = 0; i < 22; ++i) many.add((i % 2 ? "a/" : "b/") + std::to_string(i), png(plain(1, 1, {1, 2, 3})));
  checkRefused(readImageFolder(many.path(), {.height = 4096, .width = 4096}),
               {many.path(), "22 images of 4096 x 4096 with 3 channels", "1073741824 bytes", "scaled"});
}

TEST_CASE("a decoder that dies, hangs or talks nonsense is a message, and leaves no zombie", "[images]") {
  checkRefused(readWith("kill -SEGV $$"), {"0/0.png: the program that decodes pictures ended with signal 11 (SEGV)"});
  checkRefused(readWith("head -c 50 > /dev/null; exit 3"), {"0/0.png", "ended with status 3"});
  checkRefused(readWith("exec sleep 1000", {.most = std::chrono::milliseconds(50)}), {"0/0.png", "longer than 0.05 s"});
  checkRefused(readWith("exec yes"), {"0/0.png", "gave an answer that is none"});
  checkRefused(readWith("printf '\\004\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\003\\0\\0\\0\\0\\0\\0\\0\\033[1'; "
                        "exec sleep 1000"),
               {"0/0.png cannot be decoded: ?[1."});
  checkRefused(readBeside("", {.program = "/nonexistent/decoder"}), {"/nonexistent/decoder cannot be started"});
  CHECK(hasNoChild());
}

TEST_CASE("reading a folder of pictures can be cancelled, also while a decoder hangs", "[images]") {
  std::atomic<bool> flag = false;
  const Decoding how{.stop = StopToken(flag), .most = std::chrono::hours(1)};
  const ClassFolders folder;
  for (const char* file : {"a/1.png", "b/1.png", "b/2.png"}) folder.add(file, png(plain(1, 1, {0})));
  checkRefused(readImageFolder(folder.path(), how, [&](std::size_t done, std::size_t) { flag = done == 2; }),
               {"Reading", "b/2.png was cancelled"});
  checkRefused(readImageFolder(folder.path(), how), {"Reading " + folder.path() + " was cancelled"});
  flag = false;
  Decoding hanging = how;
  hanging.program = put(folder / "decoder", "#!/bin/sh\ntouch \"$0.started\"\nexec sleep 1000\n");
  std::filesystem::permissions(hanging.program, std::filesystem::perms::owner_all);
  std::thread canceller([&] {
    while (!std::filesystem::exists(hanging.program + ".started")) std::this_thread::yield();
    flag = true;
  });
  checkRefused(readImageFolder(folder.path(), hanging), {"Reading", "a/1.png was cancelled"});
  canceller.join();
  CHECK(hasNoChild());
}

TEST_CASE("after a message the decoder goes on with the next file", "[images]") {
  Decoder decoder({});
  CHECK_FALSE(decoder.decode("no picture", "a").ok());
  CHECK(decoder.decode(png(plain(2, 2, {5})), "b").ok());
  CHECK_FALSE(decoder.decode("", "c").ok());
  CHECK(decoder.decode(jpeg(plain(2, 2, {5})), "d").ok());
}
