#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes "Perceptorium Sans" from Inter (Debian: fonts-inter, python3-fonttools).

Qt 6.4 cannot switch on OpenType features, so the tabular figures become the default ones. The result is a Modified
Version under the Open Font License and therefore has another name. Usage: make_fonts.py [FOLDER OF INTER] [TARGET]
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Perceptorium Sans"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2DD), (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x491), (0x1E80, 0x1E9E),
          (0x2010, 0x2044), (0x2070, 0x209C), (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122), (0x2190, 0x2199),
          (0x2200, 0x22FF), (0x2318, 0x2318), (0x25A0, 0x25FF), (0x2713, 0x2717)]


def tabular_digits(font):
    """The substitutions of the feature tnum: glyph name to tabular glyph name."""
    table = font["GSUB"].table
    lookups = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for i in record.Feature.LookupListIndex}
    mapping = {}
    for index in lookups:
        for sub in table.LookupList.Lookup[index].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            mapping.update(getattr(sub, "mapping", {}))
    return mapping


def make(source, target, style, weight):
    font = TTFont(source)
    mapping = tabular_digits(font)
    wanted = set(range(0x30, 0x3A)) | {0x2B, 0x2212}  # digits and signs
    for table in font["cmap"].tables:
        for code, glyph in table.cmap.items():
            if code in wanted and glyph in mapping:
                table.cmap[code] = mapping[glyph]
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "case"], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17],
                             notdef_outline=True, glyph_names=False, hinting=True, desubroutinize=False)
    job = subset.Subsetter(options)
    job.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    job.subset(font)
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (3, 16, 17):
            names.removeNames(nameID=record.nameID)
    regular = style in ("Regular", "Bold")
    names.setName(FAMILY if regular else f"{FAMILY} {style}", 1, 3, 1, 0x409)
    names.setName(style if regular else "Regular", 2, 3, 1, 0x409)
    names.setName(f"{FAMILY} {style}; made from Inter", 3, 3, 1, 0x409)
    names.setName(f"{FAMILY} {style}", 4, 3, 1, 0x409)
    names.setName(f"PerceptoriumSans-{style}", 6, 3, 1, 0x409)
    names.setName(FAMILY, 16, 3, 1, 0x409)
    names.setName(style, 17, 3, 1, 0x409)
    names.setName("Modified from Inter (tabular figures by default, fewer characters, another name).", 10, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    if "CFF " in font:
        top = font["CFF "].cff
        top.fontNames = [f"PerceptoriumSans-{style}"]
        top[0].FamilyName, top[0].FullName, top[0].Weight = FAMILY, f"{FAMILY} {style}", style
    font["head"].modified = font["head"].created  # the same file from the same source
    font.recalcTimestamp = False
    font.save(target)


def main():
    source = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
    target = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent)
    for style, weight in WEIGHTS.items():
        make(source / f"Inter-{style}.otf", target / f"PerceptoriumSans-{style}.otf", style, weight)


if __name__ == "__main__":
    main()
