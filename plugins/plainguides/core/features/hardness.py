"""What is hard about a content word."""

from __future__ import annotations

from plainguides.core.features.parts import COMMON
from plainguides.core.lexicon import Entry


def hardness(entry: Entry) -> dict[str, float]:
    """Return what is hard about a content word, with how much."""
    rare = COMMON - entry.zipf
    return {
        "off_list": float(not entry.everyday),
        "off_list_rare": max(0.0, rare) * (not entry.everyday),
        "off_list_idea": entry.abstract * (not entry.everyday),
        "rare": max(0.0, rare),
        "uncommon": max(0.0, 5.5 - entry.stem_zipf),
        "is_uncommon": float(entry.stem_zipf < 5.5),
        "is_rare_4": float(entry.stem_zipf < 4),
        "is_rare_3": float(entry.zipf < 3),
        "is_rare_25": float(entry.zipf < 2.5),
        "long": float(max(0, entry.letters - 6)),
        "very_long": float(entry.letters >= 12),
        "syllables": float(max(0, entry.syllables - 2)),
        "many_syllables": float(entry.syllables >= 4),
        "latin": float(entry.latin),
        "content_picturable": entry.concrete,
        "describes": entry.describes,
        "doing": entry.doing,
        "is_below_6": float(entry.stem_zipf < 6),
        **{f"meanings_{step}": float(entry.senses >= step) for step in (4, 7, 13)},
        **{
            f"off_list_below_{step}": float(not entry.everyday and entry.stem_zipf < step / 10) for step in (30, 40, 45)
        },
    }
