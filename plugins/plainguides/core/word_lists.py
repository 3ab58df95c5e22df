"""Small closed lists of English words that the measure of difficulty looks for. Our own lists: add to them freely.

After a change, run `tools/fit_level.py`: the weights belong to these lists.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION = _words(
    """a an the this that these those and or but nor so yet if than as of to in on at for from with by about into over
    under up down out off after before between through during against among around is are was were be been being am do
    does did have has had having will would shall should can could may might must i you he she it we they me him her us
    them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves
    themselves who whom whose which what when where why how not no there here then also too very just only all any some
    each every both more most other such own same s t don't didn't doesn't isn't wasn't aren't weren't can't couldn't
    won't wouldn't shouldn't haven't hasn't hadn't i'm i've i'll i'd he's she's it's that's there's let's you're we're
    they're you've we've they've you'll we'll they'll he'll she'll it'll he'd she'd they'd we'd you'd because while
    until although though since unless whether"""
)
"""Words that hold sentences together. They carry little meaning of their own and are not rated."""
PERSONAL = _words(
    """i you he she we they me him us them my your his our their mine yours hers i'm i've i'll i'd he's she's you're
    we're they're he'd she'd you'd you've we've they've you'll he'll she'll we'll they'll myself yourself himself
    herself ourselves themselves"""
)
PREPOSITIONS = _words(
    """of in on at for from with by about into over under after before between through during against among around
    toward towards upon within without throughout beneath beside besides along across behind beyond despite except per
    via"""
)
BINDERS = _words(
    """although though whereas unless until while whether which whom whose whereby wherein whereupon despite lest whilst
    upon since albeit"""
)
"""They open a clause inside another."""
RELATIVE = _words("which whom whose")
LINKS = _words(
    """however therefore moreover furthermore thus hence nevertheless nonetheless consequently accordingly otherwise
    whereas thereby meanwhile similarly likewise"""
)
"""Formal words that link an argument."""
BE = _words("is are was were be been being am isn't wasn't aren't weren't i'm you're he's she's it's we're they're")
PARTICIPLES = _words(
    """made done given taken seen known found told shown held left kept brought thought built lost paid sent said
    written called driven drawn grown thrown worn born broken chosen spoken stolen hidden beaten forgotten begun sung
    won led fed met set put cut hurt spent taught caught bought sold heard felt meant read understood"""
)
"""With a form of "be" before them they make a passive; all words in -ed do, too."""
OLD_FASHIONED = _words(
    """thee thou thy thine hath doth ye ere nay 'tis 'twas tis twas unto whence thence hither thither whither wherefore
    whereupon hereafter thereof therein thereto thereupon therewith wherein whereof whereby forth hast art wilt shalt
    upon shall amongst whilst lest albeit oft betwixt yonder henceforth nought naught aught verily alas ought scarcely
    hitherto forthwith herein hereby heretofore aforesaid notwithstanding inasmuch insofar hereinafter prithee methinks
    o'er 'twill e'en ne'er anon begot bade"""
)
"""Words of old books and of contracts."""
EVERYDAY_NOW = _words(
    """email emails online offline website websites web internet phone phones smartphone mobile app apps computer laptop
    tablet video videos tv text texts password login download screen wifi link links click lift lifts toilet toilets
    wheelchair wheelchairs ramp taxi mum mums dad dads carer carers gp nurse okay ok uk weekend lunchtime shop shops
    café cafe flat flats bin bins council benefit benefits disabled support supporter supporters meeting meetings guide
    guides organiser organisers zoom chat pdf pound pounds pence"""
)
"""Words that are plain to readers of UK guides today. The Dale-Chall list is from the United States and older."""
