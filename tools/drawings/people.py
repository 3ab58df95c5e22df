"""Drawings: people, and what they do together."""

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
    STONE,
    WHITE,
    YELLOW,
    arrow,
    at,
    box,
    bubble,
    bust,
    chair_user,
    circle,
    cross,
    dot,
    face,
    hand,
    heart,
    house,
    line,
    paper,
    path,
    screen,
    stand,
    tick,
)

TABLE = path("M8 52h56l5 8H3z", BROWN)
CANE = line("M0 0l9 30", 2.4)

DRAWINGS = {
    "people": bust(18, 30, GREEN, 0.95) + bust(54, 30, RED, 0.95) + bust(36, 34, BLUE, 1.15),
    "walking-frame": stand(27, 62, BLUE, 1.05)
    + line("M33 36h10l8 26M43 36l-4 26M41 50h7", 2.4)
    + circle(52, 62, 2.5, GREY)
    + line("M19 40l14 -4"),
    "hidden-disability": bust(36, 26, BLUE, 1.7, "smile")
    + line("M24 44l8 11M48 44l-8 11", 3, LEAF)
    + box(28, 52, 16, 15, WHITE, 2)
    + line("M33 57q0 -3 3 -3t3 3q0 2 -3 3.5", 2)
    + dot(36, 64, 1.3),
    "learning-disability": bust(25, 32, BLUE, 1.15, "flat")
    + paper(42, 36, 24, 26, 4)
    + line("M38 12q0 -6 6 -6t6 6q0 4 -6 7v3", 3, RED)
    + dot(44, 27, 2, RED),
    "disabled-people": chair_user(16, 66, BLUE, 0.92)
    + stand(38, 66, RED, 0.95)
    + at(44, 35, 0.98, CANE)
    + stand(60, 66, GREEN, 0.95)
    + line("M64.5 26q5 1 3 5t-4 2", 2),
    "support-worker": bust(24, 34, GREEN, 1.1, "smile")
    + bust(48, 27, BLUE, 1.25, "smile")
    + box(44, 47, 9, 7, WHITE, 1)
    + line("M48.5 44v3")
    + line("M38 52q-6 -6 -13 -3", 5, BLUE)
    + line("M38 54.500q-6 -6 -13 -3M38 49.500q-6 -6 -13 -3"),
    "personal-assistant": chair_user(21, 66, GREEN, 1.05)
    + stand(56, 66, BLUE, 1.12)
    + line("M48 38l-8 -3", 4.5, YELLOW)
    + line("M48 40l-9 -3M48 36l-8 -3")
    + path("M30 28h9v10h-9z", WHITE)
    + line("M39 30q4 0 4 2.500t-4 2.500M32 24v-4M36 24v-4"),
    "advocate": bust(20, 38, GREEN, 1.05, "smile")
    + bust(44, 34, BLUE, 1.15, "talk")
    + bubble(56, 13, 26, 17, WHITE, -1)
    + line("M49 13h14")
    + line("M36 56q-6 -7 -13 -4", 5, BLUE)
    + line("M36 58.500q-6 -7 -13 -4M36 53.500q-6 -7 -13 -4"),
    "self-advocacy": bust(26, 36, BLUE, 1.3, "talk")
    + bubble(52, 17, 30, 20, YELLOW, -1)
    + line("M52 10v8", 4, RED)
    + dot(52, 23, 2, RED),
    "interpreter": bust(14, 38, GREEN, 0.9)
    + bust(58, 38, RED, 0.9)
    + bust(36, 24, DARK, 1)
    + hand(26, 62, 0.62)
    + hand(46, 62, 0.62)
    + line("M20 60q-3 -6 0 -10M52 60q3 -6 0 -10"),
    "volunteer": bust(32, 30, ORANGE, 1.3, "smile")
    + hand(58, 40, 0.75)
    + line("M58 40q0 12 -10 14", 5, ORANGE)
    + heart(32, 53, 0.75),
    "receptionist": bust(36, 22, BLUE, 1.1, "smile")
    + box(8, 44, 56, 20, BROWN, 2)
    + line("M4 44h64", 3)
    + path("M20 44q0 -6 6 -6t6 6z", GREY)
    + dot(26, 36, 1.6)
    + screen(44, 30, 16, 11),
    "co-production": bust(14, 24, GREEN, 0.8)
    + bust(58, 24, RED, 0.8)
    + bust(36, 16, BLUE, 0.8)
    + path("M10 48h52l6 10H4z", BROWN)
    + path("M28 49h16l2 7H26z", WHITE)
    + line("M31 53l3 2l6 -5", 2.4, LEAF)
    + hand(19, 54, 0.3)
    + hand(53, 54, 0.3),
    "share-power": path("M36 44l9 20H27z", ORANGE)
    + line("M6 44h60", 3)
    + bust(17, 23, BLUE, 0.88, "smile")
    + bust(55, 23, GREEN, 0.88, "smile"),
    "meeting": bust(15, 27, GREEN, 0.85)
    + bust(36, 20, BLUE, 0.85)
    + bust(57, 27, RED, 0.85)
    + TABLE
    + box(30, 53, 12, 5, WHITE, 1),
    "video-call": screen(6, 10, 60, 44, WHITE)
    + line("M36 10v44M6 32h60")
    + "".join(bust(x, y, c, 0.62) for x, y, c in ((21, 18, BLUE), (51, 18, GREEN), (21, 40, RED), (51, 40, PURPLE))),
    "answer": bubble(24, 20, 34, 24, WHITE, -1)
    + line("M19 15q0 -5 5 -5t5 5q0 3 -5 6v1", 2.6)
    + dot(24, 28, 1.6)
    + bubble(48, 50, 36, 24, GREEN, 1)
    + tick(48, 50, 1.1, "#000", 3.2),
    "understand": bust(32, 36, BLUE, 1.3, "smile")
    + at(54, 20, 1, path("M-4 8q0 -4 -3 -7a9 9 0 1 1 14 0q-3 3 -3 7z", YELLOW) + line("M-3 11h6M-2 14h4"))
    + tick(59, 50, 0.9),
    "choice": bust(36, 18, BLUE, 0.95, "flat")
    + arrow(24, 38, -9, 8, 2.6)
    + arrow(48, 38, 9, 8, 2.6)
    + box(5, 50, 18, 17, GREEN, 3)
    + circle(57, 58.5, 9, ORANGE),
    "take-turns": bust(18, 40, BLUE, 0.95, "talk")
    + bust(54, 40, GREEN, 0.95, "flat")
    + bubble(20, 15, 22, 15, WHITE, -1)
    + line("M14 15h12")
    + line("M34 24q14 -14 22 -2", 2.6, RED)
    + line("M51 21l5 2l3 -6", 2.6, RED),
    "test": bust(22, 34, BLUE, 1.1, "flat")
    + paper(38, 22, 26, 34, 3)
    + tick(45, 32, 0.5, LEAF, 2.6)
    + cross(45, 47, 0.5, RED, 2.6)
    + line("M33 50l10 -8", 3, STONE),
    "complain": bust(24, 36, RED, 1.2, "talk")
    + line("M17 30l5 2M31 30l-5 2")
    + bubble(52, 20, 28, 22, WHITE, -1)
    + line("M52 13v8", 3.4, RED)
    + dot(52, 26, 1.9, RED),
    "help": stand(48, 62, GREEN, 1.2)
    + path("M10 62q0 -12 10 -12h8", "none")
    + circle(14, 40, 6, YELLOW)
    + path("M8 62V54q0 -6 6 -6t6 6v2l8 0q3 0 3 3v3z", BLUE)
    + line("M39 38l-16 12", 5, GREEN)
    + line("M37 37l-15 10.500M41 42l-16 11.5"),
    "support": bust(22, 34, GREEN, 1.05, "smile") + bust(49, 30, BLUE, 1.15, "smile") + heart(36, 13, 0.7),
    "bullying": bust(14, 28, RED, 0.85, "talk")
    + bust(58, 28, RED, 0.85, "talk")
    + bust(36, 44, BLUE, 0.95, "sad")
    + line("M24 20l5 6M48 20l-5 6M22 12l4 2M50 12l-4 2", 2.4),
    "lonely": bust(26, 40, BLUE, 1.1, "sad")
    + bust(50, 14, GREY, 0.55)
    + bust(62, 14, GREY, 0.55)
    + line("M40 52l22 -16", 2, STONE),
    "therapy": bust(18, 36, GREEN, 1, "sad")
    + bust(54, 36, BLUE, 1, "smile")
    + bubble(24, 13, 26, 15, WHITE, -1)
    + dot(18, 13)
    + dot(24, 13)
    + dot(30, 13)
    + box(46, 52, 12, 10, WHITE, 1)
    + line("M49 56h6"),
    "physio": path("M6 56h50v5H6z", GREY)
    + circle(14, 46, 6, YELLOW)
    + path("M20 43h17v10H20z", BLUE)
    + path("M37 44l14 -12l5 6l-15 13z", YELLOW)
    + stand(62, 68, GREEN, 0.9)
    + line("M57 42l-5 -6", 3),
    "independent": house(21, 62, 1.05)
    + stand(57, 64, GREEN, 1.1)
    + line("M49 40l-8 -8", 4.5, YELLOW)
    + line("M49 42l-9 -9M50 38l-7 -7")
    + at(38, 12, 1, circle(0, 0, 5, ORANGE) + dot(0, 0, 1.2) + line("M0 5v14M0 14h5M0 19h4", 2.8)),
    "respect": bust(17, 40, BLUE, 1.05, "smile")
    + bust(56, 40, GREEN, 1.05, "smile")
    + bubble(28, 15, 28, 19, WHITE, -1)
    + heart(28, 15, 0.7),
    "homeless": path("M6 60q8 -14 26 -12q22 2 34 12z", GREY)
    + circle(16, 46, 6.5, YELLOW)
    + face(16, 46, "sad", 0.9)
    + at(50, 32, 0.75, house(0, 0, 1))
    + cross(50, 20, 1.7, RED, 3.4),
}
