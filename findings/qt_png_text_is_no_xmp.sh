#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: QImage.setText("XML:com.adobe.xmp", packet) writes the packet into a PNG where XMP readers look for it: the
#   keyword is the right one, and QImage reads the text back unchanged.
# What happens: Qt writes an iTXt chunk that is compressed and repeats the keyword as the translated keyword; the XMP
#   specification (part 3) wants neither. ExifTool shows a text called XMLcomadobexmp and not one XMP property; exiv2 reads
#   the properties all the same. The same packet in a chunk that is not compressed and has no translated keyword is XMP to
#   both. Nothing warns.
# Version: Qt 6.4.2, ExifTool 12.57, exiv2 0.27.6 (Debian 12). Hurts: who marks generated pictures as such (the IPTC's
#   digital source type lies in XMP) with Qt, and checks it by reading it back with Qt.
# Installs Debian 12's packages into a temporary root (needs root and debootstrap).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
debootstrap --variant=minbase --include=python3-pyqt6,exiv2,libimage-exiftool-perl bookworm "$root" "$mirror" \
  > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
versions=$(chroot "$root" dpkg-query -W -f '${Package} ${Version}\n' libqt6gui6 libimage-exiftool-perl exiv2)
echo "$versions"
[ "$versions" = "exiv2 0.27.6-1
libimage-exiftool-perl 12.57+dfsg-1
libqt6gui6 6.4.2+dfsg-10" ]

chroot "$root" exiftool -q -XMPToolkit= -XMP-dc:Source="a run" /packet.xmp
cat > "$root/write.py" <<'SOURCE'
import struct, zlib
from PyQt6.QtGui import QImage

KEY = "XML:com.adobe.xmp"
PACKET = open("/packet.xmp", encoding="utf-8").read()


def chunks(png):
    at = 8
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at:at + 8])
        yield kind, png[at + 8:at + 8 + size]
        at += 12 + size


image = QImage(4, 4, QImage.Format.Format_RGB32)
image.fill(0)
image.save("/plain.png")
image.setText(KEY, PACKET)
image.save("/qt.png")
for kind, data in chunks(open("/qt.png", "rb").read()):
    if kind == b"iTXt":
        keyword, rest = data.split(b"\0", 1)
        language, translated, _ = rest[2:].split(b"\0", 2)
        print(kind.decode(), keyword.decode(), "compressed", rest[0], "language", language.decode(), "translated",
              translated.decode())
print("read back by Qt:", QImage("/qt.png").text(KEY) == PACKET)
png = open("/plain.png", "rb").read()
data = b"iTXt" + KEY.encode() + bytes(5) + PACKET.encode()
chunk = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
open("/right.png", "wb").write(png[:33] + chunk + png[33:])
SOURCE
seen=$(
  chroot "$root" env QT_QPA_PLATFORM=offscreen python3 /write.py
  for file in qt right; do
    echo "$file.png, ExifTool:" $(chroot "$root" exiftool -s -G1 /$file.png | sed -n 's/^\(\[XMP[^]]*\]\) *\([A-Za-z]*\).*/\1 \2/p; s/^\[PNG\] *\(XML[a-z]*\).*/[PNG] \1/p')
    echo "$file.png, exiv2:" $(chroot "$root" exiv2 -px /$file.png | cut -d ' ' -f 1)
  done
)
echo "$seen"
[ "$seen" = "iTXt XML:com.adobe.xmp compressed 1 language UTF-8 translated XML:com.adobe.xmp
read back by Qt: True
qt.png, ExifTool: [PNG] XMLcomadobexmp
qt.png, exiv2: Xmp.dc.source
right.png, ExifTool: [XMP-dc] Source
right.png, exiv2: Xmp.dc.source" ]
echo "as described"
