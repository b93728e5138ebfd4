#!/usr/bin/env python3
"""Makes the fonts of Sources/CFonts: the part of TeX Gyre Pagella Math that formulas need, and its bold digits.

usage: math_font.py texgyrepagella-math.otf Sources/CFonts/math.woff2 Sources/CFonts/bold.woff2
Needs PyPI fonttools and brotli; the font is in Debian's fonts-texgyre-math.

TeX Gyre Pagella was chosen by eye beside Charter, Georgia and Liberation Serif, against DejaVu (wide), Termes (thin;
Chromium loses the head of its long arrows) and STIX 1.1 (the display integral runs into its limits). Fraktur letters
and the variants for scripts (`ssty`, which would double the size) are left out. The licence asks for another name. The bold digits
of mathematics (U+1D7CE) become the plain digits of the second font, for the results of worked steps.
"""
import sys
from fontTools import subset

RANGES = """
0021-007E 00A0 00A8 00AC 00AF-00B1 00B4 00B7 00D7 00F7 0131 0237 02C6 02C7 02D8-02DA 02DC 0302 0303 030C 0338
0393 0394 0398 039B 039E 03A0 03A3 03A5 03A6 03A8 03A9 03B1-03C9 03D1 03D5 03D6 03F1 03F5 2013 2014 2016 2018 2019
201C 201D 2020-2022 2026 202F 2032-2034 20D7 20DB 2061 2102 210B 210D-2113 2115 2119-211D 2124 212C 2130 2131 2133 2135
2190-2199 21A6 21A9 21AA 21BC 21C0 21CC 21D0-21D5 2200 2202-2209 220B 220F-2213 2215-221A 221D-2220 2223 2225
2227-222C 222E 2234 2235 2237 223C 2240 2243 2245 2248 224D 2250 2254 225C 225F-2262 2264-2267 226A 226B 227A 227B
2282-228B 228E 2291-229B 22A2-22A5 22A8 22C0-22C6 22C8 22EE-22F1 2308-230B 23B4 23B5 23DE 23DF 25A0 25A1 25B3 25CB
2605 2713 27E8 27E9 27F5-27FC 2A00-2A02 2A7D 2A7E 2AAF 2AB0
1D400-1D49B 1D49C-1D4B5 1D538-1D551 1D55C 1D6A8-1D6E1 1D6FC-1D71B 1D736-1D755 1D7CE-1D7D9
"""


def code_points():
    for word in RANGES.split():
        first, _, last = word.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def part(source, target, name, unicodes, dropped, change=lambda font: None):
    options = subset.Options(
        flavor="woff2", layout_features=[], hinting=False, desubroutinize=True, notdef_outline=True,
        recalc_timestamp=False)
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "FFTM"] + dropped
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)
    change(font)
    joined = name.replace(" ", "")
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = joined if record.nameID == 6 else name
    cff = font["CFF "].cff
    cff.fontNames[0] = joined
    cff.topDictIndex[0].FamilyName = cff.topDictIndex[0].FullName = name
    subset.save_font(font, target, options)


def plain_digits(font):
    for table in font["cmap"].tables:
        table.cmap = {code - 0x1D7CE + 0x30: glyph for code, glyph in table.cmap.items()}


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    part(sys.argv[1], sys.argv[2], "Lecture Math", code_points(), [])
    part(sys.argv[1], sys.argv[3], "Lecture Bold", range(0x1D7CE, 0x1D7D8), ["MATH"], plain_digits)
