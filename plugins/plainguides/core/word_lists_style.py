"""Words of two styles that are hard to read: that of old books and that of offices. Our own lists, from memory.

No word is here because of what it does to the figures: after the first fit only words that people still say were taken
out. After a change, run `tools/fit_level.py`: the weights belong to these lists.
"""

from __future__ import annotations

OLD_BOOKS = frozenset(
    """
    abode abodes accost accosted ado affray afoot aforetime aghast alacrity alight almighty aloft amiss apparel
    ardour arose arrayed asunder attired avail availed awoke ay aye baneful barbarous beauteous beckoned befall
    befallen befell beguile beguiled beheld behold beholding behoves bereft beseech beseeching besought bespoke
    bestow bestowed bethought betook betray betrothed bewail beware bidden bidding blithe boldly bondage boon bosom
    bough boughs bounteous bower brake breeches brethren brood brook brooked calamity calico candour carriage
    cavalier chaise chanced chariot chastised cheerily cherished chided chivalry clamour clamoured cleave cloak
    coachman comely composure comrade comrades conceal confounded consented contemplated contrivance contrive
    contrived conversed countenance countenances courteous courtship craved curate damsel dauntless dearest deign
    deigned deplorable desirous despatch despatched destitute devoured diligence diligently discerned discourse
    disdain disdainful dismayed dismounted divers doleful dost doubtless downcast draught dreadful dreary dropt
    dwell dwellings dwelt earl earnestly earnestness eke elate embark endeavour endeavoured enquired entreat
    entreated entreaty esteem esteemed evermore exceeding exceedingly exclaimed exult exulted fain falter faltered
    fancied fancy farthing fervent fiend fiery filial firmament fling flung foe foes folly fondly fondness forbade
    forbear forbid foresaw foretold forlorn forsake forsaken forsook fowl fowls fro frock gaily gait gallant
    gallantly garb generously gent gentleman gentlemen gentlewoman girdle glade gleam gloom gloomily graciously
    gravely grieve grieved grievous guardsman guineas habitation hapless haply harken haste hasten hastened
    hastening hastily hasty haughty haunch haven hearken hearth heartily heavens heed heeded heedless hewn imperious
    implored impudent indignant indignantly indignation induce inexpressible insolent irksome jaded jested journeyed
    joyfully kindled kindred kinsman kinsmen knave knoll lad laden lament lamentation lamented lantern lass lasses
    lassie liberality lingered liveliest livery loath loathsome lofty lonesome loomed lordship luckless lustily
    lustre lustrous maiden maidens majesty manly manservant marvel marvelled master matron meek meekly melancholy
    mere merriment merry mien mirth mischief misfortunes morrow mortals mourned mournful mournfully multitude
    murmuring muse mused musket muskets negro nigh nightfall nimble nobleman nobles nobly notion nymph oath oaths
    oblige obliged obliging odious oftentimes opulent overjoyed overtaken overtook pangs pardon parlor parlour
    parted pate pathos pavilion peasantry peculiarly perceive perceived peril perilous perils perished perplexed
    perplexity petticoat petty pilgrimage pious piteous pitiful plaintive pleasing plenteous pondered portend pray
    prayed precipice presently prevailed procure procured prodigious prostrate prow prudence quaint quaintly
    quarrelled quoth raiment rapture rapturous ravishing realm realms reared reckon reckoned recollect recollected
    recollection recommenced reigned rejoice rejoiced rejoicing rejoinder rejoined relent remarked remorse rend
    repent repose reproach reproached reproachful reproof resolute resolutely resolved retort retorted revere
    reverence reverend reverent reverently righteous rogue rogues roused rudely ruse sabre sake salutation salute
    saluted scanty scorn scorned scornful scoundrel scruple seized seldom sentinel serpent servant servants
    shillings shriek shrieked shrill shun sighing singularly sire slain slay slumber slumbered smite smitten smote
    snare solemn solemnly sorely sorrow sorrowful sorrowfully sorrows sought sovereign spake splendidly splendour
    squire stately steadfast steed steeds sternly stoutly straightway stricken strode strove subdue sublime suitor
    summon summoned sundry sunk surmise surpass sweetheart swift swiftly swoon swooned swore tarried tarry tempest
    tempestuous thrice throng thronged thunderbolt tidings timid timidly toil toiled torment tormented tread
    trembling tremulous tresses trifling triumphant trod troth trotted troublesome trusty tumult twain twilight
    uncommonly uncouth undaunted ungrateful upbraid utterance uttered vainly valiant valiantly valour vehement
    vehemently veiled vengeance verdure vex vexation vexed vigorously vile villain villainous virtuous visage
    voyager wailed waistcoat wary wayfarer waylaid wearied wearily weariness weary weep weeping wench wept whereat
    whereon wherewith whit wholly wicked wickedness wistful wistfully woe woeful woes wondrous wondrously wont woo
    wooed wrath wrathful wreathed wretch wretched wretchedness wrought yea yearned yearning yeoman yon yore youthful
    zeal
    """.split()
)
"""Words that we meet in old stories, and hardly say any more. `word_lists.OLD_FASHIONED` has the oldest."""
OFFICE = frozenset(
    """
    accordance according acquire acquired acquisition adequate adequately adhere adjacent administer administration
    administrative adverse aforementioned aggregate allocate allocated allocation alteration amend amendment
    amendments analyse analysis analyze analyzed anticipate anticipated apparently appendix applicable applicant
    applicants appropriate appropriately approximate aspect aspects assert asserted assess assessed assessment
    assessments assign assigned assist assistance associated assume assumed assumption attain attainment attribute
    attributed authorise authorised authorities authority basis behalf beneficial capability capable capacity
    categories category characterised characteristic characteristics characterized circumstance circumstances
    classification classified coherent collaborate collaboration collaborative commence commencement commission
    commitment compensate compensation complement complex complexity compliance comply component components
    comprehensive comprise comprised comprises concept concepts conceptual concerning conclude concluded conclusion
    conditions confer configuration confine confined confirm conform consequence consequences consequent
    considerable considerably consideration consist consisted consistent consistently consists constitute
    constituted constitutes constitution constraint constraints consult consultation consume consumption
    contemporary context contexts contractual contrary contribute contributed contribution convene convention
    conventional coordinate coordination corporate correspond corresponding criteria criterion critical crucial
    currently decade decline define defined definition demonstrate demonstrated denote density depict derive derived
    designate designated despite determine determined develop development deviation device devices differentiate
    dimension dimensions diminish diminished discrete disposal dispose distinct distinction distinguish
    distinguished distribute distributed distribution diverse diversity domain dominant dominate duration dynamic
    economic effective effectively efficiency efficient element elements eligibility eligible eliminate emerged
    emergence emphasis emphasise emphasize empirical enable enabled enables encounter encountered enforce
    enforcement engage engaged engagement enhance enhanced ensure ensures entail entire entirely entitled entity
    environmental equation equivalent essential essentially establish established establishment estimate estimated
    ethical evaluate evaluated evaluation evident evolution evolve evolved exceed excluded exclusive execute exhibit
    exhibited existence expand expansion expenditure explicit explicitly exploit exposure extensive extensively
    extent external extract facilitate facilities facility factor factors federal financial finite fluctuate focus
    formation former formula formulate foundation framework frequency frequently fulfil function functional
    functions fundamental generate generated generation govern governed government gradual gradually grant guideline
    guidelines hierarchy highlight hypothesis identical identification identified identify ideology impact implement
    implementation implemented implication implications implies imply impose imposed incident inclination
    incorporate incorporated increase increasing increasingly indicate indicated indicates indication individual
    individuals induce inevitable inevitably inference influence influenced inform infrastructure inherent inhibit
    initial initially initiate initiative innovation innovative input inquiry insert inspect inspection instance
    institute institution institutional institutions instruct insufficient integral integrate integrated integration
    integrity intelligence intense intensity interact interaction intermediate internal interpret interpretation
    interval intervention intrinsic introduce introduction investigate investigation invoke involve involved
    involvement involves isolate justification justify latter legal legislation legislative legitimate liability
    liable limitation limited logic logical maintain maintained maintenance manifest manipulate manual margin
    marginal maximum mechanism mechanisms mediate method methodology methods migrate minimal minimise minimize
    minimum modification modified modify monitor monitoring mutual namely negotiate negotiation neutral norm notion
    notwithstanding objective objectives obligation obligations observation observe obtain obtained obvious
    obviously occupied occupy occurrence occurs odds offset ongoing operate operation operational optimal option
    orient origin outcome outcomes output overall overlap oversee paradigm paragraph parameter parameters partial
    participant participants participate participation participatory particular particularly partnership passive
    perceive perception periodic persist perspective phase phenomena phenomenon philosophy policies policy political
    portion pose possess potential potentially practitioner precede preceding precise precisely predominantly
    preliminary premise premises prescribe presence presumably primarily primary prime principal principle
    principles prior priority procedure procedures proceed process processed processes produce production profession
    professional profile prohibit prohibited prominent promote promotion property proportion prospect protocol
    provide provided provider provides provision provisions proximity publication purchase pursuant pursue pursuit
    qualitative quantitative quantity ratio rational recipient recover refine regarding regardless register
    registration regulate regulated regulation regulations reinforce reject relate related relation relations
    relationship relative relatively relevance relevant reliance rely remuneration render represent representation
    representative represented represents require required requirement requirements requires research reside
    residence resolution resolve respective respectively respond response responsibilities responsibility
    responsible restrain restrict restricted restriction restrictions resultant retain retained revealed revenue
    revise revision roles scenario schedule scheme scope sector sectors selection sequence significance significant
    significantly similarity simultaneous simultaneously situated sole solely specifically specification specified
    specify stability stable stakeholder stakeholders statistic statistical status statutory strategic strategies
    strategy structural structures submission submit submitted subordinate subsequent subsequently subsidiary
    substance substantial substantially substitute successive sufficient sufficiently summary supplement survey
    suspend sustain sustainable technique techniques technological temporary terminate terms theoretical theory
    thesis transfer transform transformation transition transmission transmit ultimate ultimately undergo underlie
    underlying undertake undertaken uniform unique utilise utilised utility utilize utilized valid validity variable
    variables variation varied varying via virtually voluntary whereby widespread
    """.split()
)
"""Words of offices, laws and studies. Most have an everyday word beside them."""
