#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: lupdate puts a tr() of a member function into the context of its class, wherever the body stands.
# What happens: if the body stands in the class and the return type is written with its namespace, `box::Style f()`,
#   the text lands in the context "box". lupdate ends with 0 and one warning about a namespace, which names no text; the
#   .ts file looks complete, and at run time the text is looked for under the class and stays untranslated. Defined
#   outside of the class, or with an unqualified return type, the context is right.
# Version: lupdate 6.4.2 (Debian 12). Hurts: who declares a widget in its .cpp with bodies inside the class, and trusts
#   that a .ts file without unfinished texts means a translated program.
# Installs Debian 12's tool into a temporary root (needs root and debootstrap).
set -eu
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
debootstrap --variant=minbase --include=qt6-l10n-tools bookworm "$root" "$mirror" > "$root/../debootstrap.$$" 2>&1 ||
  { cat "$root/../debootstrap.$$"; rm "$root/../debootstrap.$$"; exit 1; }
rm "$root/../debootstrap.$$"
version=$(chroot "$root" dpkg-query -W -f '${Version}' qt6-l10n-tools)
echo "qt6-l10n-tools $version"
[ "$version" = 6.4.2~rc1-2 ]

cat > "$root/window.cpp" <<'SOURCE'
#include <QObject>
namespace box { struct Style {}; }
namespace shop {
using box::Style;
class Window : public QObject {
  Q_OBJECT
 public:
  box::Style qualified() const { tr("qualified, inside"); return {}; }
  Style plain() const { tr("plain, inside"); return {}; }
  box::Style outside() const;
};
box::Style Window::outside() const { tr("qualified, outside"); return {}; }
}
SOURCE
said=$(chroot "$root" /usr/lib/qt6/bin/lupdate /window.cpp -ts /window.ts 2>&1)
# One line a text: its context.
seen=$(sed -n 's/.*<name>\(.*\)<\/name>.*/\1/p; s/.*<source>\(.*\)<\/source>.*/  \1/p' "$root/window.ts")
echo "$said"
echo "$seen"
[ "$seen" = "box
  qualified, inside
shop::Window
  plain, inside
  qualified, outside" ]
echo "as described"
