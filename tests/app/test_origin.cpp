// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that a network has made say so, and the window says what a picture's file says.
#include "app/export/exporter.h"
#include "app/export/origin.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/core/data/support.h"
#include "tests/support/catch.h"

#include <QDialog>
#include <QLabel>
#include <QPainter>

using namespace perc;
using perc::test::Folder;
using perc::test::OpenWindow;

namespace {

class Made : public scenes::SceneView {
 public:
  explicit Made(bool synthetic) : m_synthetic(synthetic) {}
  void setFrame(std::shared_ptr<const Frame>) override {}
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme&) override {
    painter.fillRect(rect, Qt::darkGray);
  }
  std::string csv() const override { return "x\n"; }
  QString describe() const override { return QStringLiteral("a picture"); }
  bool showsSynthetic() const override { return m_synthetic; }

 private:
  bool m_synthetic;
};

app::ExportOptions small() {
  app::ExportOptions options;
  options.size = {300, 200};
  options.scale = 1;
  options.description = QStringLiteral("lab generation, seed 3 & more");
  return options;
}

QString textOf(const app::Origin& origin, const char* key) {
  for (const auto& [name, text] : origin.texts)
    if (name == QLatin1String(key)) return text;
  return {};
}

}  // namespace

TEST_CASE("a picture that a network has made says so, to the eye and in its file", "[origin]") {
  test::makeApplication();
  const Folder folder;
  Made made(true), plain(false);
  app::ExportOptions options = small();
  REQUIRE(app::exportView(made, "Made", folder / "marked.png", options).ok());
  options.mark = false;
  REQUIRE(app::exportView(made, "Made", folder / "unmarked.png", options).ok());
  REQUIRE(app::exportView(plain, "Made", folder / "plain.png", options).ok());
  for (const char* name : {"marked.png", "unmarked.png"}) {
    INFO(name);
    const auto origin = app::readOrigin(folder / name);
    REQUIRE(origin.ok());
    CHECK(origin->isSynthetic());
    CHECK(textOf(*origin, "Source") == small().description);
    CHECK(textOf(*origin, "Disclaimer").startsWith(QLatin1String("Synthetic")));
    CHECK(textOf(*origin, "XML:com.adobe.xmp").isEmpty());
    // As XMP wants it: not compressed, the run named.
    const std::string bytes = test::get(folder / name);
    CHECK(bytes.find(std::string("iTXtXML:com.adobe.xmp\0\0\0\0\0<?xpacket", 35)) != std::string::npos);
    CHECK(bytes.find("seed 3 &amp; more") != std::string::npos);
  }
  const auto none = app::readOrigin(folder / "plain.png");
  REQUIRE(none.ok());
  CHECK_FALSE(none->isSynthetic());
  CHECK(none->sourceType.isEmpty());
  const auto picture = [&](const char* name) { return QImage(QString::fromStdString(folder / name)); };
  CHECK(picture("unmarked.png") == picture("plain.png"));
  CHECK(picture("marked.png").copy(150, 0, 150, 50) != picture("plain.png").copy(150, 0, 150, 50));
  CHECK(picture("marked.png").copy(0, 0, 100, 50) == picture("plain.png").copy(0, 0, 100, 50));
  for (const char* suffix : {"svg", "pdf"}) {
    const auto bytes = app::exportBytes({{&made, "Made"}}, suffix, options);
    REQUIRE(bytes.ok());
    CHECK(bytes->find("trainedAlgorithmicMedia") != std::string::npos);
  }
}

TEST_CASE("what others write of a picture's source is read, as element or attribute", "[origin]") {
  test::makeApplication();
  const Folder folder;
  Made plain(false);
  const std::string png = *app::exportBytes({{&plain, "Plain"}}, "png", small());
  const std::string before =
      "<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF "
      "xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Description "
      "xmlns:i='http://iptc.org/std/Iptc4xmpExt/2008-02-29/' ";
  const std::string after = "</r:Description></r:RDF></x:xmpmeta>";
  test::put(folder / "attribute.png",
            app::withXmp(
                png, before + "i:DigitalSourceType='http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'>" +
                         after));
  test::put(
      folder / "element.png",
      app::withXmp(png, before + "><i:DigitalSourceType> trainedAlgorithmicMedia </i:DigitalSourceType>" + after));
  test::put(folder / "broken.png", app::withXmp(png, "<x:xmpmeta><r:RDF></x:xmpmeta>"));
  CHECK(app::readOrigin(folder / "attribute.png")->sourceType == QLatin1String("digitalCapture"));
  CHECK(app::readOrigin(folder / "element.png")->isSynthetic());
  CHECK(app::readOrigin(folder / "broken.png")->sourceType.isEmpty());
  CHECK_FALSE(QImage(QString::fromStdString(folder / "element.png")).isNull());
  test::put(folder / "text.png", "no picture");
  const auto wrong = app::readOrigin(folder / "text.png");
  REQUIRE_FALSE(wrong.ok());
  CHECK(wrong.error().english() == (folder / "text.png") + " is no picture that can be read.");
  CHECK_FALSE(app::readOrigin(folder / "missing.png").ok());
}

TEST_CASE("a picture that is opened says where it comes from, and the run stays", "[origin]") {
  test::makeApplication();
  const Folder folder;
  Made made(true);
  REQUIRE(app::exportView(made, "Made", folder / "made.png", small()).ok());
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(3));
  open.window().openFile(QString::fromStdString(folder / "made.png"));
  const auto dialog = [&]() -> QDialog* {
    for (QDialog* one : open.window().findChildren<QDialog*>())
      if (one->windowTitle().contains(QLatin1String("made.png"))) return one;
    return nullptr;
  };
  REQUIRE(open.becomes([&] { return dialog() != nullptr; }));
  QStringList words;
  for (const QLabel* label : dialog()->findChildren<QLabel*>()) words << label->text();
  CHECK(words.join(QLatin1Char('\n')).contains(QLatin1String("neural network")));
  CHECK(words.join(QLatin1Char('\n')).contains(small().description));
  dialog()->reject();
  CHECK(open.stepsTo(4));
}
