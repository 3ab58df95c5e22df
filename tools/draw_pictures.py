"""Writes our own drawings, for ideas that OpenMoji has no picture of. They are made of parts, so that all look alike.

`make drawings` calls it. A drawing is one entry in `tools/drawings/`; its idea is one line in the concept map.
"""

from __future__ import annotations

from pathlib import Path

from drawings import people, places, things
from drawings.kit import svg

TARGET = Path(__file__).resolve().parents[1] / "plugins" / "plainguides" / "pictures" / "drawn"


def main() -> None:
    """Write each drawing, and take away those that are no more."""
    drawings = {**people.DRAWINGS, **things.DRAWINGS, **places.DRAWINGS}
    TARGET.mkdir(exist_ok=True)
    for old in TARGET.glob("*.svg"):
        if old.stem not in drawings:
            old.unlink()
    for name, body in drawings.items():
        (TARGET / f"{name}.svg").write_text(svg(body), encoding="utf-8", newline="\n")
    print(f"{len(drawings)} drawings, {sum(path.stat().st_size for path in TARGET.iterdir()) // 1000} kB")


if __name__ == "__main__":
    main()
