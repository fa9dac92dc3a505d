// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/icons.h"

#include "widgets/paint/theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace perc::widgets {
namespace {

QString pathOf(const QString& name) { return QStringLiteral(":/perceptorium/icons/%1.svg").arg(name); }

QString known(const QString& name) { return QFile::exists(pathOf(name)) ? name : QStringLiteral("lab"); }

/// Paints an icon in the colour that its tone has in the present theme.
class IconEngine : public QIconEngine {
 public:
  IconEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const double ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, cached(rect.size() * ratio, mode, state));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return cached(size, mode, state); }
  QIconEngine* clone() const override { return new IconEngine(m_name, m_tone); }

 private:
  QColor colour(QIcon::Mode mode, QIcon::State state) const {
    const Palette& p = paletteOf();
    const QColor tone = m_tone == IconTone::OnAccent                       ? p.accentText
                        : m_tone == IconTone::Accent || state == QIcon::On ? p.accent
                        : m_tone == IconTone::Muted                        ? p.muted
                                                                           : p.text;
    return mode == QIcon::Disabled ? mixed(m_tone == IconTone::OnAccent ? p.muted : tone, p.card, 0.6) : tone;
  }
  QPixmap cached(const QSize& size, QIcon::Mode mode, QIcon::State state) const {
    const QColor drawn = colour(mode, state);
    const QString key =
        QStringLiteral("perc-icon-%1-%2-%3x%4").arg(m_name, drawn.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(QPointF(0, 0), size), m_name, drawn);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
  }

  QString m_name;
  IconTone m_tone;
};

}  // namespace

QIcon icon(const QString& name, IconTone tone) { return QIcon(new IconEngine(known(name), tone)); }

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour) {
  QFile file(pathOf(known(name)));
  if (!file.open(QIODevice::ReadOnly)) return;
  QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
  const double side = std::min(rect.width(), rect.height());
  QRectF square(0, 0, side, side);
  square.moveCenter(rect.center());
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  renderer.render(&painter, square);
  painter.restore();
}

QStringList iconNames() {
  QStringList names;
  for (const QString& file : QDir(QStringLiteral(":/perceptorium/icons")).entryList({QStringLiteral("*.svg")}))
    if (file != QLatin1String("perceptorium.svg")) names << file.chopped(4);
  return names;
}

QIcon applicationIcon() {
  QIcon result;
  QSvgRenderer renderer(pathOf(QStringLiteral("perceptorium")));
  for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    result.addPixmap(pixmap);
  }
  return result;
}

}  // namespace perc::widgets
