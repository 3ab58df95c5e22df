"""Parts of our drawings, in one line style: a box of 72, a black line of 2, the colours of OpenMoji.

Each function returns SVG. `x` and `y` are the middle of a part unless it says something else.
"""

from __future__ import annotations

YELLOW, BLUE, SKY, RED, GREEN, LEAF = "#fcea2b", "#61b2e4", "#92d3f5", "#ea5a47", "#b1cc33", "#5c9e31"
ORANGE, GREY, STONE, DARK = "#f1b31c", "#d0cfce", "#9b9b9a", "#3f3f3f"
BROWN, PURPLE, WHITE = "#a57939", "#b399c8", "#fff"


def svg(body: str) -> str:
    """Return a whole file."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72" width="128" height="128">\n'
        '<rect width="72" height="72" rx="8" fill="#fff"/>\n'
        '<g fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">\n'
        f"{body.strip()}\n</g>\n</svg>\n"
    )


def path(d: str, fill: str = "none", more: str = "") -> str:
    """Return a path."""
    return f'<path fill="{fill}" d="{d}"{" " + more if more else ""}/>\n'


def line(d: str, width: float = 2, colour: str = "#000") -> str:
    """Return a line that is not filled."""
    return f'<path d="{d}" stroke-width="{width}" stroke="{colour}"/>\n'


def circle(x: float, y: float, r: float, fill: str = "none", more: str = "") -> str:
    """Return a circle."""
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}"{" " + more if more else ""}/>\n'


def dot(x: float, y: float, r: float = 1.5, fill: str = "#000") -> str:
    """Return a circle without a line."""
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}" stroke="none"/>\n'


def box(x: float, y: float, w: float, h: float, fill: str = "none", r: float = 2) -> str:
    """Return a rectangle. `x` and `y` are its upper left corner."""
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill}"/>\n'


def at(x: float, y: float, size: float, body: str) -> str:
    """Move and resize a part that is drawn round 0, 0. Its line stays as wide as it was."""
    return f'<g transform="translate({x} {y}) scale({size})" stroke-width="{round(2 / size, 2)}">\n{body}</g>\n'


def face(x: float, y: float, mood: str = "smile", s: float = 1) -> str:
    """Return eyes and a mouth."""
    mouths = {
        "smile": f"M{x - 3 * s} {y + 2 * s}q{3 * s} {3 * s} {6 * s} 0",
        "sad": f"M{x - 3 * s} {y + 4 * s}q{3 * s} {-3 * s} {6 * s} 0",
        "flat": f"M{x - 2.5 * s} {y + 3 * s}h{5 * s}",
        "talk": f"M{x - 2 * s} {y + 2 * s}q{2 * s} {4 * s} {4 * s} 0z",
    }
    return dot(x - 2.6 * s, y - 1.5 * s, 1.1 * s) + dot(x + 2.6 * s, y - 1.5 * s, 1.1 * s) + line(mouths[mood], 1.6)


def bust(x: float, y: float, colour: str = BLUE, s: float = 1, mood: str = "") -> str:
    """Return a head at `x`, `y` with shoulders below."""
    body = f"M{x - 12 * s} {y + 23 * s}v{-5 * s}q0 {-9 * s} {9 * s} {-9 * s}h{6 * s}q{9 * s} 0 {9 * s} {9 * s}v{5 * s}z"
    return path(body, colour) + circle(x, y, 7.5 * s, YELLOW) + (face(x, y, mood, s) if mood else "")


def stand(x: float, y: float, colour: str = BLUE, s: float = 1) -> str:
    """Return a whole person, `y` at the feet, 44 high."""
    return at(
        x,
        y,
        s,
        path("M-5 -1V-16h10V-1", DARK)
        + path("M-8 -18V-27q0 -6 6 -6h4q6 0 6 6v9h-3v4h-10v-4z", colour)
        + circle(0, -39, 5, YELLOW)
        + line("M0 -1V-12"),
    )


def chair_user(x: float, y: float, colour: str = BLUE, s: float = 1) -> str:
    """Return a person in a wheelchair who looks to the right, `y` at the ground."""
    return at(
        x,
        y,
        s,
        path("M-9 -31q0 -4 4 -4h3q4 0 4 4v13h9q3 0 3 3l3 11h-6l-2 -8h-14q-4 0 -4 -4z", colour)
        + circle(-3, -42, 6, YELLOW)
        + line("M2 -28l7 4h4")
        + line("M-13 -33v17")
        + circle(-5, -12, 11.5)
        + dot(-5, -12, 2)
        + line("M12 -3h7"),
    )


def bubble(x: float, y: float, w: float, h: float, fill: str = WHITE, tail: int = -1) -> str:
    """Return a speech bubble. `tail`: -1 points down to the left, 1 down to the right."""
    left, top, right, low = x - w / 2, y - h / 2, x + w / 2, y + h / 2
    foot = f"H{x + 3}l-7 6v-6" if tail < 0 else f"H{x + 5}v6l-7 -6"
    return path(
        f"M{left + 4} {top}H{right - 4}q4 0 4 4V{low - 4}q0 4 -4 4{foot}H{left + 4}q-4 0 -4 -4V{top + 4}q0 -4 4 -4z",
        fill,
    )


def paper(x: float, y: float, w: float, h: float, rows: int = 3, fill: str = WHITE) -> str:
    """Return a sheet with lines. `x` and `y` are its upper left corner."""
    step = h / (rows + 1)
    lines = "".join(line(f"M{x + 5} {round(y + step * n, 1)}h{w - 10}") for n in range(1, rows + 1))
    return box(x, y, w, h, fill) + lines


def arrow(x: float, y: float, dx: float, dy: float, width: float = 2, colour: str = "#000") -> str:
    """Return an arrow from `x`, `y`."""
    length = (dx * dx + dy * dy) ** 0.5
    ux, uy = dx / length * 5, dy / length * 5
    ex, ey = x + dx, y + dy
    head = f"M{ex - ux - uy:.1f} {ey - uy + ux:.1f}L{ex} {ey}L{ex - ux + uy:.1f} {ey - uy - ux:.1f}"
    return line(f"M{x} {y}L{ex} {ey}{head}", width, colour)


def pound(x: float, y: float, s: float = 1, width: float = 2.4, colour: str = "#000") -> str:
    """Return a pound sign, about 16 high."""
    return line(
        f"M{x + 4.5 * s} {y - 5 * s}q{-1.5 * s} {-4 * s} {-5 * s} {-3 * s}q{-3.5 * s} {s} {-3 * s} {5 * s}"
        f"q{1.5 * s} {7 * s} {-2 * s} {10.5 * s}h{11 * s}M{x - 6 * s} {y}h{9 * s}",
        width,
        colour,
    )


def coin(x: float, y: float, r: float = 12) -> str:
    """Return a coin with a pound sign."""
    return circle(x, y, r, ORANGE) + pound(x, y - 0.5, r / 13)


def note(x: float, y: float, w: float = 30, h: float = 18) -> str:
    """Return a bank note with a pound sign. `x` and `y` are its upper left corner."""
    return (
        box(x, y, w, h, GREEN) + circle(x + w / 2, y + h / 2, h / 2.6, WHITE) + pound(x + w / 2, y + h / 2, h / 30, 2)
    )


def tick(x: float, y: float, s: float = 1, colour: str = LEAF, width: float = 4) -> str:
    """Return a tick."""
    return line(f"M{x - 6 * s} {y}l{4 * s} {5 * s}l{8 * s} {-10 * s}", width, colour)


def cross(x: float, y: float, s: float = 1, colour: str = RED, width: float = 4) -> str:
    """Return a cross."""
    return line(f"M{x - 5 * s} {y - 5 * s}l{10 * s} {10 * s}m0 {-10 * s}l{-10 * s} {10 * s}", width, colour)


def house(x: float, y: float, s: float = 1, roof: str = RED) -> str:
    """Return a house, `y` at the ground, 34 high."""
    return at(
        x,
        y,
        s,
        box(-14, -20, 28, 20, WHITE, 0) + path("M-19 -18L0 -35L19 -18z", roof) + box(-4, -12, 8, 12, BROWN, 0),
    )


def heart(x: float, y: float, s: float = 1, fill: str = RED) -> str:
    """Return a heart, about 18 wide."""
    return path(
        f"M{x} {y + 8 * s}C{x - 16 * s} {y - 2 * s} {x - 7 * s} {y - 12 * s} {x} {y - 4 * s}"
        f"C{x + 7 * s} {y - 12 * s} {x + 16 * s} {y - 2 * s} {x} {y + 8 * s}z",
        fill,
    )


def hand(x: float, y: float, s: float = 1) -> str:
    """Return an open hand that points up, `y` at the wrist."""
    return at(
        x,
        y,
        s,
        path(
            "M-8 0V-8L-13 -14q-2 -3 1 -4q2 -1 4 2l2 3V-25q0 -3 2.5 -3t2.5 3v9V-28q0 -3 2.5 -3t2.5 3v12V-26q0 -3 2.5 -3"
            "t2.5 3v12V-21q0 -2.500 2.200 -2.500t2.200 2.500V-8Q13 -3 9 0z",
            YELLOW,
        ),
    )


def bus(x: float, y: float, s: float = 1, fill: str = RED) -> str:
    """Return a bus, `y` at the ground, 44 wide."""
    windows = "".join(box(-18 + 10 * n, -22, 8, 8, SKY, 1) for n in range(3))
    return at(
        x,
        y,
        s,
        box(-22, -27, 44, 23, fill, 4)
        + windows
        + box(12, -22, 7, 18, SKY, 1)
        + circle(-11, -4, 4.5, GREY)
        + circle(8, -4, 4.5, GREY),
    )


def screen(x: float, y: float, w: float, h: float, fill: str = SKY) -> str:
    """Return a computer screen on a foot. `x` and `y` are its upper left corner."""
    return line(f"M{x + w / 2} {y + h}v6M{x + w / 2 - 9} {y + h + 6}h18") + box(x, y, w, h, fill, 3)


def phone(x: float, y: float, w: float = 26, h: float = 46, fill: str = SKY) -> str:
    """Return a mobile phone. `x` and `y` are its upper left corner."""
    return box(x, y, w, h, DARK, 4) + box(x + 3, y + 5, w - 6, h - 12, fill, 1)


def waves(x: float, y: float, side: int = 1, count: int = 3, s: float = 1) -> str:
    """Return waves of sound that spread to the right, or with -1 to the left."""
    return "".join(
        line(f"M{x + side * 5 * n * s} {y - (3 + 3 * n) * s}q{side * 4 * s} {(3 + 3 * n) * s} 0 {(6 + 6 * n) * s}")
        for n in range(count)
    )


def arm(d: str, colour: str = BLUE, hand_at: tuple[float, float] | None = None) -> str:
    """Return an arm with a sleeve, as a line with a border, and its hand if it has one."""
    return line(d, 7.4) + line(d, 3.4, colour) + (circle(*hand_at, 3.2, YELLOW) if hand_at else "")


def figure(x: float, y: float, number: int, s: float = 1, width: float = 2.4) -> str:
    """Return the figure 1, 2 or 3, about 10 high."""
    shapes = {
        1: "M-2 -3l3 -2V5",
        2: "M-3 -2.5q0 -3 3 -3t3 3q0 2.500 -6 7.500h6.500",
        3: "M-3 -5q6 -1 5 2.500q-1 2 -3 2q4 0 4 3q-1 4 -7 2",
    }
    return at(x, y, s, f'<path d="{shapes[number]}" stroke-width="{round(width / s, 2)}"/>\n')


def thumb(x: float, y: float, s: float = 1) -> str:
    """Return a fist with the thumb up, about 16 high."""
    return at(
        x,
        y,
        s,
        path("M-5 -1q4 -3 3 -8q1 -3 4 -1q2 3 0 7h5q3 1 1 4q2 2 0 4q1 3 -2 4H-5z", YELLOW)
        + line("M3 2h4M3 5.500h4", 1.6),
    )


def brain(x: float, y: float, s: float = 1) -> str:
    """Return a brain from the side, about 26 wide."""
    return at(
        x,
        y,
        s,
        path("M2 7l3 7h4l-1 -8z", PURPLE)
        + path("M-12 3q-3 -5 2 -8q1 -6 8 -5q6 -3 10 2q6 1 5 7q2 6 -5 7q-4 3 -8 0q-5 4 -7 0q-4 1 -5 -3z", PURPLE)
        + line("M-7 0q0 -5 5 -4M0 -7q-1 4 3 5q5 1 4 5M-4 5q1 -4 5 -4"),
    )
