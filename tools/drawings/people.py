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
    SKY,
    STONE,
    WHITE,
    YELLOW,
    arm,
    arrow,
    at,
    box,
    brain,
    bubble,
    bust,
    chair_user,
    circle,
    cross,
    dot,
    face,
    figure,
    hand,
    heart,
    house,
    line,
    path,
    screen,
    stand,
    thumb,
    tick,
)

TABLE = path("M8 52h56l5 8H3z", BROWN)
_COG = (
    "".join(f'<g transform="rotate({45 * n})">{box(-2, -9.5, 4, 5, ORANGE, 0.5)}</g>\n' for n in range(8))
    + circle(0, 0, 6.5, ORANGE)
    + circle(0, 0, 2.2, WHITE)
)
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
    "learning-disability": bust(21, 36, BLUE, 1.25, "smile")
    + line("M29 28l7 -5", 1.8)
    + circle(51, 19, 16, WHITE)
    + brain(51, 18, 0.98)
    + box(36, 38, 32, 29, WHITE, 2)
    + box(40, 42, 10, 9, SKY, 1)
    + dot(45, 46.5, 2.6, YELLOW)
    + box(40, 54, 10, 9, GREEN, 1)
    + dot(45, 58.5, 2.6, RED)
    + line("M55 44h8M55 49h6M55 56h8M55 61h6")
    + circle(36, 57, 3.4, YELLOW),
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
    "interpreter": bust(11, 48, GREEN, 0.8, "talk")
    + bubble(13, 20, 22, 18, WHITE, -1)
    + line("M7 17h12M7 22.500h8")
    + arrow(26, 18, 5.5, 0, 2.4, RED)
    + bust(61, 48, ORANGE, 0.8, "smile")
    + bust(36, 43, DARK, 1.05, "smile")
    + bubble(52.5, 17, 37, 29, WHITE, -1)
    + at(46, 29, 1, '<g transform="rotate(-8)">' + hand(0, 0, 0.55) + "</g>\n")
    + at(59.5, 24, 1, '<g transform="scale(-1 1) rotate(-14)">' + hand(0, 0, 0.55) + "</g>\n")
    + line("M37.500 13q1 -4 5 -6M67.500 22q-1 4 -5 6", 2.2, BLUE),
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
    "share-power": bust(14, 32, BLUE, 1.05, "smile")
    + bust(58, 32, GREEN, 1.05, "smile")
    + box(17, 54, 38, 14, WHITE, 2)
    + tick(35, 61, 0.8, LEAF, 3.6)
    + path("M23 54q0 -11 13 -11t13 11z", RED)
    + arm("M17 54q1 -13 11 -12", BLUE, (31, 42.5))
    + arm("M55 54q-1 -13 -11 -12", GREEN, (41, 42.5))
    + line("M30 13h12M30 20h12", 3.4),
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
    "take-turns": bust(15, 44, BLUE, 1, "talk")
    + bust(57, 44, GREEN, 1, "smile")
    + bubble(15, 20, 20, 18, WHITE, -1)
    + figure(15, 20, 1, 1.2, 3)
    + bubble(57, 20, 20, 18, WHITE, 1)
    + figure(57, 20, 2, 1.2, 3)
    + line("M29 27q7 -10 14 0M38 26l5 1l1 -5M43 36q-7 10 -14 0M34 37l-5 -1l-1 5", 2.8, RED),
    "test": bust(15, 41, BLUE, 1, "smile")
    + bubble(25, 14, 44, 20, WHITE, -1)
    + tick(12, 14, 0.8, LEAF, 3.6)
    + cross(27, 14, 0.8, RED, 3.6)
    + line("M37 11.500q0 -3.500 3 -3.500t3 3.500q0 2 -3 4v1", 2.4)
    + dot(40, 20, 1.5)
    + path("M4 62h64v6H4z", BROWN)
    + box(36, 31, 32, 31, GREY, 2)
    + at(55, 43, 0.88, _COG)
    + path("M38 55q0 -4 5 -4t5 4z", RED)
    + line("M36 55h32")
    + arm("M20 58q8 2 15 -7", BLUE)
    + path("M33 53q2 -7 7 -7q4 0 4 3q-4 0 -6 6z", YELLOW),
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
    "support": bust(45, 20, BLUE, 1.15, "smile")
    + bust(22, 29, GREEN, 1.1, "smile")
    + arm("M39 40q-6 -5 -13 2", BLUE, (26, 42.5))
    + path("M4 51h64l2 14H2z", BROWN)
    + path("M24 53h26l3 11H22z", WHITE)
    + line("M29 57h8M28 61h11")
    + arm("M56 40q5 8 -3 14", BLUE)
    + line("M48 58l-5 2", 5.6)
    + line("M48 58l-5 2", 2, YELLOW)
    + circle(51, 56, 3.4, YELLOW),
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
    "independent": path("M8 26h56v41H8z", WHITE)
    + path("M2 28L36 3l34 25z", RED)
    + box(45, 52, 19, 15, GREY, 1)
    + line("M49 57h11")
    + path("M46 42h15v7q0 3 -3 3h-9q-3 0 -3 -3z", STONE)
    + line("M44 42h19M51 37q-2 -2 0 -4M56 37q-2 -2 0 -4")
    + bust(29, 40, BLUE, 1.15, "smile")
    + line("M46 45h-4", 3)
    + arm("M35 62q5 -7 6 -14", BLUE, (41, 45.5))
    + arm("M22 62l-6 -6", BLUE)
    + thumb(15, 49, 0.85),
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
