"""Drawings: access, places and travel."""

from __future__ import annotations

from drawings.kit import (
    BLUE,
    BROWN,
    GREEN,
    GREY,
    ORANGE,
    RED,
    SKY,
    STONE,
    WHITE,
    YELLOW,
    at,
    box,
    bus,
    bust,
    chair_user,
    circle,
    cross,
    dot,
    hand,
    line,
    path,
    stand,
    tick,
)

LAMP = line("M0 0V26M-7 26h14", 2.4) + path("M-7 -12h14l5 14h-24z", YELLOW)
TOILET = path("M0 0h12v10h-12z", WHITE) + path("M2 10h22q0 12 -10 13v7H6v-8q-4 -4 -4 -12z", WHITE)
SOFA = (
    path("M4 8q0 -8 8 -8h20q8 0 8 8v10H4z", GREEN)
    + path("M0 14q0 -5 5 -5t5 6v4h24v-4q0 -6 5 -6t5 5v14H0z", GREEN)
    + line("M5 28v5M39 28v5")
)
HANDS = path(
    "M-6 12V2L-12 -4q-2 -3 1 -4t4 2l3 3V-14q0 -3 2.5 -3t2.5 3v8V-17q0 -3 2.5 -3t2.5 3v10V-14"
    "q0 -3 2.5 -3t2.5 3v14Q11 10 6 12z",
    YELLOW,
)

DRAWINGS = {
    "sign-language": at(22, 40, 1.25, HANDS)
    + at(50, 34, 1.25, '<g transform="scale(-1 1) rotate(-12)">' + HANDS + "</g>\n")
    + line("M8 14q10 -8 20 -2M28 12l-2 -6M28 12l-6 2M64 60q-10 8 -20 2M44 62l2 6M44 62l6 -2", 2.4, BLUE),
    "step-free": path("M36 6h30v54H36z", BROWN)
    + circle(42, 36, 2, YELLOW)
    + line("M2 61h68", 4, GREEN)
    + line("M2 60h68")
    + chair_user(18, 59, BLUE, 0.95)
    + tick(27, 11, 0.9),
    "ramp": path("M4 62L56 36h14v26z", GREY) + chair_user(28, 50, BLUE, 0.82) + line("M4 62h66", 3),
    "handrail": path("M4 66h14V58h14V50h14V42h22v24z", GREY)
    + stand(26, 58, BLUE, 0.95)
    + line("M12 46L50 24h16", 4, BROWN)
    + line("M14 46v12M40 30v20M58 24v18")
    + circle(36, 32, 3.5, YELLOW),
    "wide-door": box(10, 8, 52, 54, WHITE, 0)
    + path("M10 8h10v54H10zM52 8h10v54H52z", BROWN)
    + chair_user(36, 60, BLUE, 0.85)
    + line("M24 14h24M27 11l-3 3l3 3M45 11l3 3l-3 3", 2.4, RED),
    "access-needs": bust(36, 34, BLUE, 0.95, "smile")
    + at(12, 30, 0.42, chair_user(0, 10, BLUE, 1))
    + at(60, 18, 0.8, path("M-4 8q0 5 4 4t4 -5q5 -5 4 -10t-7 -5t-7 6", YELLOW))
    + line("M8 52h10M8 57h10M8 62h7", 3)
    + hand(60, 66, 0.55)
    + circle(12, 22, 10.5, "none", 'stroke-width="1.2"')
    + circle(60, 19, 10.5, "none", 'stroke-width="1.2"')
    + circle(12, 57, 10.5, "none", 'stroke-width="1.2"')
    + circle(60, 56, 11.5, "none", 'stroke-width="1.2"'),
    "accessible-toilet": at(8, 26, 1.15, TOILET)
    + line("M6 20h22", 3.4, BLUE)
    + line("M4 61h64", 2)
    + chair_user(52, 60, BLUE, 0.9),
    "changing-places": line("M6 8h60", 3)
    + line("M46 8v12", 2.4)
    + path("M34 22q12 -8 24 0l-4 14q-8 6 -16 0z", ORANGE)
    + path("M6 46h44v6H6z", BLUE)
    + line("M12 52v12M44 52v12M4 64h62")
    + circle(14, 40, 5, YELLOW)
    + path("M20 38h20q6 0 7 8H20z", GREEN)
    + at(53, 44, 0.62, TOILET),
    "hoist": line("M10 66V8h36", 4, STONE)
    + line("M4 66h24M8 66h40", 3)
    + line("M46 8v8")
    + line("M34 17h24", 3)
    + line("M34 17l-3 20M58 17l3 20")
    + path("M31 37q-3 18 15 18t15 -18q-15 10 -30 0z", BLUE)
    + path("M40 33q0 -5 6 -5t6 5v8q-6 3 -12 0z", GREEN)
    + circle(46, 24, 5.5, YELLOW)
    + line("M52 53l2 9h5M42 55v8h5", 3),
    "quiet-room": box(4, 6, 36, 60, SKY, 0)
    + line("M4 56h36")
    + at(7, 32, 0.7, SOFA)
    + path("M40 6l7 5v58l-7 -3z", BROWN)
    + dot(44, 40, 1.6, YELLOW)
    + box(42, 3, 29, 33, WHITE, 2)
    + circle(56.5, 16, 10, YELLOW)
    + dot(52.8, 13, 1.5)
    + dot(60.2, 13, 1.5)
    + line("M51 19.500q5.500 3 11 0")
    + path("M54 32V18q0 -2.500 2.500 -2.500t2.500 2.500v7q5 0 5 4v3z", YELLOW)
    + path("M54 49h4l6 -6v18l-6 -6h-4z", GREY)
    + line("M52 61l17 -18", 3.4, RED),
    "quiet": path("M12 28h10l14 -12v40l-14 -12H12z", GREY) + cross(54, 36, 1.7, RED, 4.5),
    "noise": path("M8 28h10l14 -12v40l-14 -12H8z", GREY)
    + line("M40 26q8 10 0 20M48 19q14 17 0 34M56 12q20 24 0 48", 3, RED),
    "light": line("M36 34v28M24 64h24", 3)
    + path("M26 10h20l10 24H16z", YELLOW)
    + line("M10 40l-5 4M62 40l5 4M20 42l-3 6M52 42l3 6", 2.4, ORANGE),
    "break": path("M8 32h30v16q0 10 -10 10H18q-10 0 -10 -10z", WHITE)
    + path("M38 36h5q6 0 6 6t-6 6h-5", "none")
    + line("M4 63h38M17 26q-3 -4 0 -8M28 26q-3 -4 0 -8")
    + circle(54, 20, 13, WHITE)
    + line("M54 12v8l6 3", 2.6),
    "table": path("M6 26h60v7H6z", BROWN) + line("M12 33v32M60 33v32", 4, BROWN) + line("M10 33v32h4V33M58 33v32h4V33"),
    "bus-stop": line("M14 8v58", 3)
    + box(6, 8, 24, 20, WHITE, 3)
    + bus(18, 24, 0.42)
    + bus(47, 62, 0.95)
    + line("M4 66h64"),
    "mobility-scooter": path("M10 54q0 -10 10 -10h14q4 0 6 6h12l-5 -24h-5", "none", 'stroke-width="3"')
    + path("M10 54q0 -10 10 -10h14q4 0 6 8h14v6H10z", RED)
    + circle(20, 60, 6, GREY)
    + circle(54, 60, 6, GREY)
    + path("M22 40V30q0 -6 6 -6h2q5 0 5 6v8l7 1v-4", BLUE)
    + path("M22 40V30q0 -6 6 -6h2q5 0 5 6v6h8v5z", BLUE)
    + circle(29, 16, 6.5, YELLOW)
    + line("M33 30l12 -3M46 26h5", 3)
    + line("M42 41l4 8"),
}
