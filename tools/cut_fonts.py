"""Cuts Noto Sans to the letters the program shows; made the files in resources/fonts.

    npm pack @expo-google-fonts/noto-sans   (then unpack it)
    .venv/bin/python -m tools.cut_fonts path/to/package

The result is the same on every run: glyphs, kerning and accents stay, build times do not.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[1]

WEIGHTS = {
    "NotoSans-Regular.ttf": "400Regular/NotoSans_400Regular.ttf",
    "NotoSans-SemiBold.ttf": "600SemiBold/NotoSans_600SemiBold.ttf",
    "NotoSans-Bold.ttf": "700Bold/NotoSans_700Bold.ttf",
}

LETTERS = [
    (0x0020, 0x024F),  # Latin with the accents of Europe
    (0x02B0, 0x02FF),  # apostrophes and accents that stand alone
    (0x0300, 0x036F),  # accents put on any letter
    (0x0400, 0x052F),  # Cyrillic, for names and for Ukrainian prints
    (0x1E00, 0x1EFF),  # rare Latin, so that a foreign name is never a box
    (0x2000, 0x206F),  # dashes, quotation marks, spaces
    (0x2070, 0x209F),  # superscripts
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x214F),  # №, ™
    (0x2190, 0x22FF),  # arrows and signs, as far as the font has them
    (0x2460, 0x25FF),  # circled figures, boxes, as far as the font has them
]
FEATURES = ["ccmp", "kern", "locl", "mark", "mkmk", "tnum", "lnum"]


def cut(source: Path, target: Path) -> None:
    """Write the part of a font that has the wanted letters."""
    options = subset.Options(layout_features=FEATURES, name_IDs=["*"], notdef_outline=True)
    options.hinting = False
    options.recalc_timestamp = False
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, last in LETTERS for code in range(first, last + 1)])
    cutter.subset(font)
    font.save(target)


def main(arguments: list[str]) -> int:
    """Takes the folder of the unpacked package; writes resources/fonts."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    package = Path(arguments[0])
    fonts = ROOT / "resources" / "fonts"
    fonts.mkdir(parents=True, exist_ok=True)
    for name, source in WEIGHTS.items():
        cut(package / source, fonts / name)
        print(f"{name}: {(fonts / name).stat().st_size // 1024} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
