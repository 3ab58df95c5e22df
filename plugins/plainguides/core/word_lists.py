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
AMOUNTS = _words(
    """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
    billion billions dozen dozens half halves third thirds quarter quarters fourth fifth sixth seventh eighth ninth
    tenth twice thrice per percent percentage cent degree degrees inch inches foot feet yard yards mile miles metre
    metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres millimetre millimetres gram
    grams kilogram kilograms kilo kilos ounce ounces ton tons tonne tonnes litre litres liter liters pint pints gallon
    gallons acre acres square cubic diameter radius width height depth total average ratio rate rates proportion
    multiple minus plus equal equals approximately roughly"""
)
"""Numbers in words, and measures."""
FIRST = _words(
    """mum mother mom dad father daddy mummy brother sister baby boy girl child children kid kids man woman lady friend
    family grandma grandpa grandmother grandfather uncle aunt king queen people person teacher doctor nurse farmer
    head hair face eye eyes ear ears nose mouth tooth teeth tongue neck hand hands finger fingers arm arms leg legs foot
    feet toe toes knee back tummy skin bone blood heart
    dog cat cow pig horse sheep lamb hen chicken duck goose bird fish frog mouse mice rabbit bear lion tiger elephant
    monkey fox wolf snake bee fly ant spider butterfly puppy kitten pony donkey goat egg nest tail wing fur feather
    house home room door window wall floor roof stairs kitchen bed chair table cupboard lamp light bath soap towel cup
    plate bowl spoon fork knife pan pot box bag basket bottle key clock book picture pen pencil paper paint ball doll
    toy
    toys game bike car bus train boat ship plane truck van wheel road street shop school park farm garden town
    bread butter cheese milk water juice tea cake pie sweet sweets candy sugar salt meat soup apple orange banana pear
    cherry berry nut potato carrot bean pea corn rice honey jam breakfast lunch dinner supper food drink
    sun moon star stars sky cloud rain snow ice wind storm tree leaf leaves flower grass seed stick stone rock sand mud
    hill river lake sea beach wood woods field fire smoke hole dirt earth
    hat coat dress shirt skirt shoe shoes boot boots sock socks glove button pocket clothes ring
    day night morning evening today tomorrow yesterday week birthday christmas summer winter spring autumn time year
    red blue green yellow black white brown pink purple grey gray
    big little small tall short long fat thin high low old new young good bad nice kind happy sad angry cross tired
    hungry thirsty sick ill hurt hot cold warm cool wet dry clean dirty soft hard heavy fast slow quick loud quiet
    dark bright full empty open shut pretty beautiful funny silly clever brave afraid scared safe strong ready same
    right wrong left round sharp lovely dear poor rich real true best better first last next
    go goes going went gone come comes coming came get gets getting got give gives giving gave take takes taking took
    make makes making made put puts putting see sees seeing saw seen look looks looking looked hear hears heard listen
    say says saying said tell tells told talk talks talking talked ask asks asked call calls called shout cry cries
    cried laugh laughs laughed smile smiled sing sings sang play plays playing played run runs running ran walk walks
    walking walked jump jumps jumped climb climbed fall falls fell sit sits sat stand stands stood sleep sleeps slept
    wake woke eat eats eating ate drank bite bit cook cut wash washed brush wear wore help helps helped helping work
    works worked read reads write writes wrote draw drew count learn know knows knew think thinks thought want wants
    wanted like likes liked love loves loved need needs needed wish hope try tries tried find finds found lose lost look
    keep keeps kept hold holds held carry carried bring brings brought push pushed pull pulled throw threw catch caught
    hit kick kicked drop dropped pick picked break broke fix build built buy bought sell sold pay send show shows showed
    hide hid stop stops stopped start started begin began end wait waited stay stayed live lives lived turn turned move
    moved ride rode drive drove swim swam fly flew grow grows grew burn blow blew dig dug fill hang kiss hug dance
    danced rest touch feel feels felt smell taste wonder let lets
    thing things name word story song noise bit piece lot lots top bottom side middle inside outside front corner near
    far away home again always never soon now maybe please thank thanks yes hello hi bye goodbye oh okay yellow
    something nothing everything someone everyone everybody nobody somebody anything anyone way well much many"""
)
"""Words that most of us learned first, as small children: people, body, animals, home, food, weather, play."""
NO_ADVERBS = _words(
    """family reply replies apply comply supply rely imply multiply assembly monopoly anomaly italy july early daily
    weekly
    monthly yearly only friendly lovely likely unlikely lonely elderly ugly silly holy belly jelly bully fully curly
    butterfly dragonfly housefly barely hardly nearly"""
)
"""End in -ly, and are no adverbs of the long kind."""
NO_ACTION_NOUNS = _words(
    """advance advances balance balances distance distances instance instances entrance entrances romance ambulance
    ambulances finance finances fragrance substance substances sentence sentences science sciences audience audiences
    silence essence fence offence hence thence whence commence presence absence conscience residence apartment
    apartments document documents element elements garment garments segment segments fragment fragments basement
    cement comment comments moment moments instrument instruments monument monuments parliament equipment compliment
    business businesses witness witnesses harness wilderness princess community communities university universities
    charity charities city cities celebrity identity station stations question questions mention mentions section
    sections portion portions potion lotion fashion million mansion cushion mission passion session vision
    television tension version pension pensions region religion currency emergency agency frequency friendship
    township warship childhood neighbourhood neighborhood likelihood"""
)
"""Look as if they were made from a verb or adjective, and are known as words of their own."""
