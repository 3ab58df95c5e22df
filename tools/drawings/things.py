"""Drawings: papers, money, health and home."""

from __future__ import annotations

from drawings.kit import (
    BLUE,
    BROWN,
    DARK,
    GREEN,
    GREY,
    LEAF,
    ORANGE,
    PURPLE,
    RED,
    SKY,
    STONE,
    WHITE,
    YELLOW,
    arrow,
    at,
    box,
    bus,
    bust,
    chair_user,
    circle,
    coin,
    cross,
    dot,
    figure,
    hand,
    heart,
    house,
    line,
    note,
    paper,
    path,
    phone,
    pound,
    screen,
    tick,
    waves,
)

HEADING = line("M22 20h20", 4)


def _rows(x: float, y: float, step: float, count: int, mark: str, width: float = 20) -> str:
    marks = {"dot": lambda n: dot(x, y + step * n, 2), "tick": lambda n: tick(x, y + step * n, 0.55, LEAF, 2.6),
             "box": lambda n: box(x - 3, y + step * n - 3, 6, 6, WHITE, 1)}  # fmt: skip
    return "".join(marks[mark](n) + line(f"M{x + 7} {y + step * n}h{width}") for n in range(count))


BOOK = path("M8 16q14 -6 28 2q14 -8 28 -2v40q-14 -6 -28 2q-14 -8 -28 -2z", WHITE) + line("M36 18v40")
ROOM = box(6, 10, 60, 52, SKY, 2) + line("M6 54h60")

DRAWINGS = {
    "agenda": paper(14, 6, 44, 60, 0)
    + line("M22 16h20", 4)
    + "".join(line(f"M30 {28 + 10 * n}h20") for n in range(4))
    + line("M22 26v5M21 37q3 -1 3 1.500q-1 2 -3 3.500h4M21 47q5 -1 2 2q4 2 -2 3M24 60v-5l-3 3h4", 1.8),
    "start": path("M16 8v56", "none", 'stroke-width="3"')
    + path("M16 10h36l-8 11l8 11H16z", GREEN)
    + arrow(28, 52, 28, 0, 4),
    "plan": paper(10, 8, 44, 54, 0)
    + HEADING
    + circle(20, 32, 3.5, GREEN)
    + circle(42, 38, 3.5, ORANGE)
    + circle(22, 52, 3.5, RED)
    + line("M24 33l14 4M39 41l-14 9", 2)
    + at(58, 50, 1, path("M-3 -16h6V6l-3 6l-3 -6z", ORANGE)),
    "list": paper(14, 6, 44, 60, 0) + _rows(23, 18, 12, 4, "dot"),
    "checklist": paper(14, 6, 44, 60, 0) + _rows(23, 18, 12, 4, "tick"),
    "rules": box(8, 4, 56, 64, WHITE, 3)
    + path("M30 7h12l8 8v11l-8 8H30l-8 -8V15z", RED)
    + hand(36, 30.5, 0.62)
    + "".join(figure(17, 42.5 + 9.5 * n, n + 1, 0.65, 2) + line(f"M25 {42.5 + 9.5 * n}h18") for n in range(3))
    + tick(55, 42.5, 0.6, LEAF, 3)
    + tick(55, 52, 0.6, LEAF, 3)
    + cross(55, 61.5, 0.6, RED, 3),
    "rights": path("M14 18q0 -8 8 -8h32q-6 0 -6 8v36q0 8 8 8H22q-8 0 -8 -8z", WHITE)
    + line("M22 22h18M22 30h18")
    + bust(31, 42, BLUE, 0.75)
    + tick(58, 22, 1)
    + path("M14 54q0 8 8 8", "none"),
    "consent": paper(10, 6, 42, 58, 0)
    + line("M18 16h26M18 24h26")
    + tick(22, 36, 0.8)
    + line("M32 36h12")
    + line("M17 54q4 -8 6 -2t5 0t5 -1h8")
    + at(52, 38, 1, '<g transform="rotate(30)">' + path("M-3 -22h6V10l-3 7l-3 -7z", BLUE) + "</g>\n"),
    "scam": phone(22, 8, 30, 56, WHITE)
    + path("M28 30q9 -10 18 0q-2 10 -9 4q-7 6 -9 -4z", DARK)
    + dot(33, 30, 2, WHITE)
    + dot(41, 30, 2, WHITE)
    + path("M58 10l9 16H49z", YELLOW)
    + line("M58 16v5M58 23.500v0")
    + note(28, 42, 18, 11),
    "easy-read": box(5, 12, 62, 48, WHITE, 3)
    + box(10, 18, 20, 16, SKY, 2)
    + house(20, 32, 0.35)
    + line("M36 22h25M36 30h16", 3)
    + box(10, 39, 20, 16, ORANGE, 2)
    + bust(20, 44, BLUE, 0.45)
    + line("M36 43h25M36 51h16", 3),
    "large-print": line("M6 60L24 10h2L44 60M13 42h24", 6) + line("M50 60l7 -19h1l7 19M53 53h9", 2.6),
    "braille": box(10, 6, 52, 34, WHITE, 2)
    + "".join(
        dot(x, y, 2.6)
        for x, y in ((19, 14), (19, 30), (27, 22), (37, 14), (45, 14), (45, 22), (54, 14), (37, 30), (54, 30))
    )
    + "".join(
        circle(x, y, 2.2, WHITE, 'stroke-width="1"')
        for x, y in ((27, 14), (19, 22), (27, 30), (37, 22), (45, 30), (54, 22))
    )
    + at(36, 70, 1, path("M-10 -4V-16q-6 -4 -4 -7t6 1V-30q0 -3.5 3.5 -3.500t3.5 3.500v10q6 -2 12 2q4 3 2 14z", YELLOW)),
    "screen-reader": screen(6, 12, 38, 32, WHITE)
    + line("M12 20h22M12 28h26M12 36h16")
    + path("M48 28h5l7 -7v24l-7 -7h-5z", GREY)
    + waves(63, 33, 1, 2),
    "captions": screen(6, 8, 60, 44, SKY)
    + bust(36, 18, BLUE, 0.85, "talk")
    + box(13, 38, 46, 11, DARK, 2)
    + line("M18 43.500h14M36 43.500h6M46 43.500h8", 2.6, WHITE),
    "hearing-loop": path("M26 48q0 8 6 12q8 4 12 -4q2 -6 8 -12q6 -8 2 -17q-5 -10 -16 -9q-11 1 -12 14", YELLOW)
    + line("M33 34q1 -8 8 -7q6 1 5 8q-3 4 -6 6")
    + circle(36, 36, 31, "none", f'stroke="{BLUE}" stroke-width="4" stroke-dasharray="9 6"')
    + line("M12 20l10 8M10 36h10M12 52l10 -7", 2.4, RED),
    "communication-book": BOOK
    + "".join(
        box(x, y, 9, 9, f, 1)
        for x, y, f in (
            (13, 22, SKY),
            (24, 24, GREEN),
            (13, 36, ORANGE),
            (24, 38, PURPLE),
            (40, 24, RED),
            (51, 22, WHITE),
            (40, 38, SKY),
            (51, 36, GREEN),
        )
    )
    + at(
        47, 70, 0.9, path("M-9 -2V-12q-5 -3 -3 -6t6 1V-30q0 -3.5 3.3 -3.500t3.3 3.500v12q6 -1 11 3q3 3 1 13z", YELLOW)
    ),
    "plain-words": box(5, 8, 62, 22, GREY, 3)
    + line("M10 15h52M10 19h46M10 23h52", 1.6)
    + cross(36, 19, 1.7, RED, 4)
    + arrow(36, 33, 0, 9, 3)
    + box(14, 46, 44, 18, WHITE, 3)
    + line("M21 55h13", 4)
    + tick(47, 55, 0.9),
    "prescription": paper(8, 6, 40, 56, 0, WHITE)
    + box(14, 12, 12, 12, GREEN, 1)
    + line("M20 15v6M17 18h6", 2.4, WHITE)
    + line("M30 16h12M15 32h26M15 40h26M15 48h14")
    + at(
        54,
        50,
        1,
        '<g transform="rotate(-35)">'
        + path("M-12 0a7 7 0 0 1 7 -7h5v14h-5a7 7 0 0 1 -7 -7z", RED)
        + path("M0 -7h5a7 7 0 0 1 0 14h-5z", WHITE)
        + "</g>\n",
    ),
    "form": paper(14, 5, 44, 62, 0)
    + line("M21 13h20", 4)
    + "".join(line(f"M21 {24 + 14 * n}h10") + box(21, 27 + 14 * n, 30, 7, SKY, 1) for n in range(3))
    + tick(27, 59.5, 0.4, "#000", 2),
    "health-passport": box(14, 6, 44, 60, RED, 4)
    + box(22, 13, 28, 24, WHITE, 2)
    + bust(36, 21, BLUE, 0.68)
    + path("M32 44h8v5h5v8h-5v5h-8v-5h-5v-8h5z", WHITE),
    "health-check": bust(24, 28, BLUE, 1.25, "smile")
    + line("M15 42v5q0 8 8 8t8 -8v-5M23 55v3q0 7 9 7t9 -6", 2.4)
    + circle(41, 56, 3.5, GREY)
    + paper(47, 10, 22, 38, 0)
    + "".join(tick(53, 18 + 11 * n, 0.45, LEAF, 2.4) + line(f"M59 {18 + 11 * n}h6") for n in range(3)),
    "care-plan": paper(10, 6, 42, 60, 0)
    + heart(31, 20, 0.9)
    + _rows(19, 36, 10, 3, "tick", 18)
    + bust(58, 44, GREEN, 0.75),
    "travel-costs": bus(27, 34, 1) + coin(52, 50, 14) + line("M8 42h20M12 50h14M16 58h10", 2.4),
    "money-back": bust(17, 40, BLUE, 1)
    + note(36, 8, 30, 18)
    + line("M56 32q2 20 -20 20", 3.4, RED)
    + line("M42 45l-7 7l7 7", 3.4, RED),
    "direct-payment": box(4, 20, 32, 16, WHITE, 0)
    + path("M2 20L20 11l18 9z", GREY)
    + path("M15 14V5h10v9", WHITE)
    + circle(20, 8.5, 2.2, WHITE)
    + line("M10 21v14M16 21v14M24 21v14M30 21v14M2 36h36")
    + arrow(40, 22, 11, 11, 3, RED)
    + coin(54, 13, 10)
    + bust(58, 45, BLUE, 0.97, "smile")
    + bust(12, 50, GREEN, 0.8, "smile")
    + box(9, 61, 7, 5, WHITE, 1)
    + box(29, 47, 18, 13, PURPLE, 2)
    + line("M29 51h18", 3)
    + line("M32 56h4")
    + circle(47.5, 56, 3.2, YELLOW)
    + arrow(42, 65, -16, 0, 3, RED),
    "mental-health": path("M14 66V52q-6 -6 -6 -18Q8 10 34 8q26 0 26 26q0 3 4 8q2 3 -4 4v8q0 5 -8 4h-6v8z", YELLOW)
    + heart(34, 31, 1.3),
    "benefits": path("M6 24L30 6l24 18z", GREY)
    + line("M10 24v26M20 24v26M30 24v26M40 24v6M50 24v6M6 50h20", 2.4)
    + line("M4 24h52")
    + note(28, 34, 40, 25),
    "save-money": path(
        "M12 42q0 -16 22 -16q8 0 13 3l6 -5v9q5 4 6 8h5v10h-6q-3 6 -8 8v7h-8v-5h-14v5h-8v-8q-8 -6 -8 -16z", "#ffa7c0"
    )
    + dot(51, 38, 1.6)
    + line("M28 31q6 -2 12 0", 2.6)
    + coin(34, 13, 9.5)
    + line("M12 42q-6 0 -5 -6"),
    "bill": paper(12, 5, 44, 62, 0) + line("M20 14h14M20 22h28M20 30h28") + line("M20 40h28") + coin(34, 53, 9),
    "bank": path("M6 28L36 8l30 20z", GREY)
    + box(10, 58, 52, 6, GREY, 0)
    + "".join(box(x, 30, 7, 26, WHITE, 0) for x in (13, 52))
    + circle(36, 43, 12, ORANGE)
    + pound(36, 42.5, 0.92)
    + line("M6 28h60"),
    "debt": bust(18, 34, BLUE, 1.2, "sad")
    + '<g transform="rotate(9 52 20)">\n'
    + box(40, 3, 26, 32, WHITE)
    + "</g>\n"
    + box(37, 4, 26, 32, WHITE)
    + line("M42 10h10M42 15.500h16")
    + line("M40.500 26.500h6", 3.4, RED)
    + pound(55, 27, 0.8, 3, RED)
    + path("M36 50q0 -9 16 -9t16 9z", BROWN)
    + path("M37 50q15 -10 30 0q-15 8 -30 0z", DARK)
    + path("M36 49q16 9 32 0v15q0 3 -3 3H39q-3 0 -3 -3z", BROWN)
    + path("M68 56h-8q-3 0 -3 3t3 3h8z", BROWN)
    + dot(61, 59, 1.5, YELLOW),
    "free": coin(36, 36, 24) + line("M15 57L57 15", 5, RED),
    "post-office": box(4, 10, 46, 56, WHITE, 0)
    + box(2, 8, 50, 18, RED, 2)
    + box(17, 10.5, 20, 13, WHITE, 1)
    + line("M17 11.500l10 7l10 -7")
    + box(8, 31, 24, 24, SKY, 1)
    + bust(20, 39, BLUE, 0.62)
    + box(8, 47, 24, 8, BROWN, 1)
    + box(36, 33, 11, 33, BROWN, 0)
    + box(53, 36, 15, 30, RED, 0)
    + path("M51 36q0 -7 9.5 -7t9.5 7z", RED)
    + box(52, 61, 17, 5, DARK, 0)
    + line("M56 42h9", 3)
    + box(57, 47, 7, 7, WHITE, 0),
    "care-home": path("M6 34L36 10l30 24v30H6z", WHITE)
    + path("M4 35L36 9l32 26", "none", 'stroke-width="3"')
    + heart(36, 26, 0.7)
    + bust(21, 44, GREEN, 0.7)
    + bust(51, 44, BLUE, 0.7)
    + box(31, 48, 10, 16, BROWN, 0),
    "move-house": house(18, 40, 0.85)
    + path("M28 62V40h24v22zM52 48h9l6 7v7H52z", ORANGE)
    + circle(36, 63, 4, GREY)
    + circle(58, 63, 4, GREY)
    + box(36, 28, 11, 11, BROWN, 1)
    + line("M36 33h11")
    + arrow(40, 16, 20, 0, 3),
    "tenancy": paper(10, 8, 34, 54, 0)
    + house(27, 34, 0.55)
    + line("M17 42h20M17 48h20")
    + line("M17 57q4 -5 5 -1t8 0")
    + at(56, 34, 1.1, circle(0, 0, 6, ORANGE) + dot(0, -1, 1.5) + line("M0 6v18M0 18h6M0 24h5", 3)),
    "smoke-alarm": circle(36, 26, 18, WHITE)
    + circle(36, 26, 8, GREY)
    + dot(46, 16, 2, RED)
    + waves(58, 26, 1, 2)
    + waves(14, 26, -1, 2)
    + line("M24 66q-4 -5 0 -9t0 -9M36 66q-4 -5 0 -9t0 -8M48 66q-4 -5 0 -9t0 -9", 2.6, STONE),
    "food-bank": box(12, 38, 48, 26, BROWN, 2)
    + path("M12 38l-6 -8h18l4 8M60 38l6 -8H48l-4 8", ORANGE)
    + box(24, 18, 11, 20, RED, 2)
    + path("M39 38V24q0 -4 3 -6v-6h5v6q3 2 3 6v14z", WHITE)
    + line("M24 25h11M24 30h11")
    + heart(36, 52, 0.9),
    "appointment": box(8, 14, 46, 44, WHITE, 3)
    + path("M8 26V17q0 -3 3 -3h40q3 0 3 3v9z", RED)
    + line("M18 9v10M44 9v10", 3)
    + "".join(dot(x, y, 1.8) for x in (17, 26, 35, 44) for y in (33, 41, 49))
    + circle(54, 52, 13, WHITE)
    + line("M54 44v8l6 4", 2.6),
    "bus-pass": box(5, 16, 62, 42, BLUE, 4)
    + box(11, 23, 20, 24, WHITE, 1)
    + bust(21, 30, GREEN, 0.62)
    + bus(49, 42, 0.62)
    + line("M38 50h22"),
    "passport": box(16, 5, 40, 62, "#1e50a0", 4)
    + circle(36, 30, 12, "none", f'stroke="{ORANGE}"')
    + line("M24 30h24M36 18q-9 12 0 24M36 18q9 12 0 24", 1.8, ORANGE)
    + line("M26 52h20M29 58h14", 2.6, ORANGE),
    "blue-badge": box(10, 12, 52, 48, BLUE, 4) + chair_user(36, 56, WHITE, 0.9),
    "boccia": "".join(circle(x, y, 7, f) for x, y, f in ((52, 60, RED), (64, 56, BLUE)))
    + circle(41, 63, 4, WHITE)
    + chair_user(20, 62, GREEN, 0.95)
    + circle(41, 30, 6, RED)
    + line("M30 36l6 -4", 4)
    + line("M50 34q6 4 7 12", 1.8),
    "map": path("M6 16l20 -7l20 7l20 -7v47l-20 7l-20 -7l-20 7z", GREEN)
    + line("M26 9v47M46 16v47")
    + path("M36 48Q24 34 36 28q12 6 0 20z", RED)
    + dot(36, 35, 2, WHITE)
    + line("M12 46q6 -8 10 -4", 2.4, WHITE)
    + line("M50 46q6 2 10 -6", 2.4, WHITE),
}
