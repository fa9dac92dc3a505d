// SPDX-License-Identifier: GPL-3.0-or-later
// GIF by giflib, WebP by libwebp: Qt writes neither here.
#include "app/export/animation.h"
#include "app/export/origin.h"
#include "app/export/palette_image.h"

#include <gif_lib.h>
#include <webp/encode.h>
#include <webp/mux.h>

#include <cmath>
#include <cstdint>

namespace perc::app {
namespace {

constexpr double kMillisecondsASecond = 1000, kHundredthsASecond = 100;
constexpr int kLosslessEffort = 3;  ///< of 9: at 6 a frame takes thrice as long for 3 % less

Message tooLarge() {
  return {PERC_TR("The animation would be larger than 512 MiB: take fewer frames or a smaller size."), {}};
}
Message couldNot(const char* why) { return {PERC_TR("The animation could not be packed: %1."), {why ? why : "?"}}; }

class GifEncoder : public AnimationEncoder {
 public:
  GifEncoder(const QSize& size, double framesPerSecond, const QString& text)
      : m_size(size), m_delay(kHundredthsASecond / framesPerSecond) {
    int error = 0;
    m_gif = EGifOpen(this, append, &error);
    if (!m_gif) return;
    EGifSetGifVersion(m_gif, true);
    static constexpr char kLooping[] = "NETSCAPE2.0";
    static constexpr unsigned char kForEver[] = {1, 0, 0};
    const std::string comment = text.toStdString();
    m_good = EGifPutScreenDesc(m_gif, size.width(), size.height(), 8, 0, nullptr) == GIF_OK &&
             EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
             EGifPutExtensionBlock(m_gif, sizeof kLooping - 1, kLooping) == GIF_OK &&
             EGifPutExtensionBlock(m_gif, sizeof kForEver, kForEver) == GIF_OK &&
             EGifPutExtensionTrailer(m_gif) == GIF_OK && EGifPutComment(m_gif, comment.c_str()) == GIF_OK;
  }
  ~GifEncoder() override { close(); }

  /// Only what has changed since the last picture.
  Result<void> add(const QImage& picture) override {
    QRect part = m_last.isNull() ? picture.rect() : changedPart(m_last, picture);
    if (part.isEmpty()) part = QRect(0, 0, 1, 1);
    if (m_good) write(picture, part);
    m_last = picture;
    if (m_bytes.size() > kMostAnimationBytes) return tooLarge();
    if (!m_good) return couldNot(m_gif ? GifErrorString(m_gif->Error) : nullptr);
    return {};
  }

  Result<std::string> finish() override {
    if (!close()) return couldNot(nullptr);
    return std::move(m_bytes);
  }

 private:
  static int append(GifFileType* gif, const GifByteType* bytes, int count) {
    static_cast<GifEncoder*>(gif->UserData)
        ->m_bytes.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
    return count;
  }

  void write(const QImage& picture, const QRect& part) {
    const PaletteImage image = toPalette(picture, part);
    int size = 2;
    while (size < static_cast<int>(image.colours.size())) size *= 2;
    std::vector<GifColorType> colours(static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < image.colours.size(); ++i)
      colours[i] = {static_cast<GifByteType>(qRed(image.colours[i])),
                    static_cast<GifByteType>(qGreen(image.colours[i])),
                    static_cast<GifByteType>(qBlue(image.colours[i]))};
    ColorMapObject* map = GifMakeMapObject(size, colours.data());
    // Whole hundredths of a second, so that the sum stays right.
    const double until = m_until + m_delay;
    const GraphicsControlBlock control{
        DISPOSE_DO_NOT, false, static_cast<int>(std::lround(until) - std::lround(m_until)), NO_TRANSPARENT_COLOR};
    m_until = until;
    GifByteType packed[4];
    EGifGCBToExtension(&control, packed);
    m_good = map && EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, sizeof packed, packed) == GIF_OK &&
             EGifPutImageDesc(m_gif, part.left(), part.top(), part.width(), part.height(), false, map) == GIF_OK;
    std::vector<GifByteType> row(static_cast<std::size_t>(part.width()));
    for (int y = 0; m_good && y < part.height(); ++y) {
      std::copy_n(image.indices.begin() + static_cast<std::ptrdiff_t>(y) * part.width(), part.width(), row.begin());
      m_good = EGifPutLine(m_gif, row.data(), part.width()) == GIF_OK;
    }
    GifFreeMapObject(map);
  }

  bool close() {
    int error = 0;
    if (m_gif && EGifCloseFile(m_gif, &error) != GIF_OK) m_good = false;
    m_gif = nullptr;
    return m_good;
  }

  QSize m_size;
  double m_delay, m_until = 0;  ///< hundredths of a second
  GifFileType* m_gif = nullptr;
  bool m_good = false;
  std::string m_bytes;
  QImage m_last;
};

class WebPEncoder : public AnimationEncoder {
 public:
  WebPEncoder(const QSize& size, double framesPerSecond, QString title, QString description)
      : m_delay(kMillisecondsASecond / framesPerSecond),
        m_title(std::move(title)),
        m_description(std::move(description)) {
    WebPAnimEncoderOptions options;
    if (!WebPAnimEncoderOptionsInit(&options) || !WebPConfigInit(&m_config) ||
        !WebPConfigLosslessPreset(&m_config, kLosslessEffort))
      return;
    options.anim_params.loop_count = 0;
    m_encoder = WebPAnimEncoderNew(size.width(), size.height(), &options);
  }
  ~WebPEncoder() override { WebPAnimEncoderDelete(m_encoder); }

  Result<void> add(const QImage& picture) override {
    WebPPicture packed;
    if (!m_encoder || !WebPPictureInit(&packed)) return couldNot(nullptr);
    m_synthetic |= isMarkedSynthetic(picture);
    packed.use_argb = 1;
    packed.width = picture.width();
    packed.height = picture.height();
    const bool good = WebPPictureImportBGRX(&packed, picture.constBits(), static_cast<int>(picture.bytesPerLine())) &&
                      WebPAnimEncoderAdd(m_encoder, &packed, static_cast<int>(std::lround(m_time)), &m_config);
    WebPPictureFree(&packed);
    m_time += m_delay;
    if (!good) return couldNot(WebPAnimEncoderGetError(m_encoder));
    return {};
  }

  Result<std::string> finish() override {
    WebPData data;
    WebPDataInit(&data);
    if (!m_encoder || !WebPAnimEncoderAdd(m_encoder, nullptr, static_cast<int>(std::lround(m_time)), nullptr) ||
        !WebPAnimEncoderAssemble(m_encoder, &data))
      return couldNot(m_encoder ? WebPAnimEncoderGetError(m_encoder) : nullptr);
    auto bytes = withText(data);
    WebPDataClear(&data);
    if (bytes && bytes->size() > kMostAnimationBytes) return tooLarge();
    return bytes;
  }

 private:
  Result<std::string> withText(const WebPData& data) const {
    WebPMux* mux = WebPMuxCreate(&data, 0);
    const std::string xmp = xmpOf(m_title, m_description, m_synthetic);  // viewers show title and description
    const WebPData chunk{reinterpret_cast<const std::uint8_t*>(xmp.data()), xmp.size()};
    WebPData whole;
    WebPDataInit(&whole);
    const bool good =
        mux && WebPMuxSetChunk(mux, "XMP ", &chunk, 0) == WEBP_MUX_OK && WebPMuxAssemble(mux, &whole) == WEBP_MUX_OK;
    std::string bytes(reinterpret_cast<const char*>(whole.bytes), whole.size);
    WebPDataClear(&whole);
    WebPMuxDelete(mux);
    if (!good) return couldNot(nullptr);
    return bytes;
  }

  double m_delay, m_time = 0;  ///< milliseconds
  QString m_title, m_description;
  bool m_synthetic = false;
  WebPConfig m_config;
  WebPAnimEncoder* m_encoder = nullptr;
};

}  // namespace

Result<std::unique_ptr<AnimationEncoder>> makeEncoder(const std::string& path, const QString& title,
                                                      const AnimationOptions& o) {
  const QString& text = o.figure.description;
  if (!isAnimationPath(path))
    return Message{PERC_TR("%1 cannot be written: the name of an animation must end in .gif or .webp."), {path}};
  if (suffixOf(path) == "gif")
    return std::unique_ptr<AnimationEncoder>(
        std::make_unique<GifEncoder>(o.figure.size, o.framesPerSecond, title + QLatin1Char('\n') + text));
  return std::unique_ptr<AnimationEncoder>(
      std::make_unique<WebPEncoder>(o.figure.size, o.framesPerSecond, title, text));
}

}  // namespace perc::app
