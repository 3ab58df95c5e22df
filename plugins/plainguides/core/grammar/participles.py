"""Past participles: the irregular ones, and those that name a state more often than something done."""

from __future__ import annotations

IRREGULAR = frozenset(
    """
    awoken beaten begun bent bet bitten blown bought bound bred broken brought built burnt bled cast caught chosen cut
    dealt done dreamt driven drawn drunk dug eaten fed felt fought found flown forbidden forgiven forgotten frozen given
    ground grown held heard hidden hit hung hurt kept known laid lain led left lent let lit lost made meant met mown
    overcome overheard overseen overtaken overthrown paid proven put quit read rebuilt redone repaid reread reset retold
    rewritten ridden rung risen run said sawn seen sent set sewn shaken shed shot shown shrunk shut slept slain
    slung smelt sold sought sown spelt spent spilt split spoken spread spun sprung stolen stood stuck stung struck sung
    sunk swept sworn swum swung taken taught thought thrown told torn trodden understood undertaken undone unbound
    undergone upheld upset withdrawn withheld woken won worn wound woven written
    """.split()
)
NO_PARTICIPLES = frozenset(
    """
    need indeed speed seed feed weed bleed breed bed red shed hundred sacred wicked naked rugged ragged crooked kindred
    sled embed wed biased beloved aged exceed proceed succeed greed creed steed deed reed heed agreed ted ned fred
    talented gifted skilled sighted wheeled moped
    """.split()
)
STATES = frozenset(
    """
    accustomed acquainted advanced aged allowed armed associated attached balanced based born broken certified closed
    clothed cluttered combined committed complicated concerned connected convinced covered crowded curved dated
    dedicated deserted detailed determined devoted disabled disconnected diseased disorganised distressed divided
    divorced dressed educated empowered engaged entitled equipped established experienced exposed faced filled finished
    fitted furnished gone haunted heated impaired inclined infected injured insured involved isolated joined jammed
    limited linked lit loaded located locked lost married matched mistaken mixed motivated muted named numbered obliged
    occupied organised outdated overcrowded packed paralysed parked populated positioned prepared pronounced qualified
    registered related relaxed reserved retired rooted rounded rushed satisfied seated separated settled shaped shut
    situated sized skilled spoilt spotted stocked stranded stuck subtitled suited supposed surrounded trained trapped
    troubled twisted unused upset used widowed wounded
    """.split()
)
"""These are states, unless somebody does it: "The door is closed" and "The door is closed by the guard"."""
FEELINGS = frozenset(
    """
    alarmed amazed amused annoyed ashamed astonished bored concerned confused delighted depressed disappointed
    disgusted drained embarrassed excited exhausted fascinated frightened frustrated horrified impressed
    interested irritated lost overwhelmed pleased puzzled relieved satisfied scared shocked stressed stunned surprised
    terrified thrilled tired unconcerned uninterested upset worried
    """.split()
)
"""What a person feels. Nobody does it, whatever comes after "by"."""
TAKES_OBJECT = frozenset(
    """
    allowed asked assigned awarded called charged denied elected given granted handed kept left lent made named offered
    owed paid promised read refused sent served shown sold taught told
    """.split()
)
"""After these a noun may come, and it is a passive still: "You were given help"."""
