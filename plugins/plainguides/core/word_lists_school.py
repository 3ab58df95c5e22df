"""Words that children learn at the start of school, or before. Our own list, from memory; it is no study of children.

No word is here because of what it does to the figures. After a change, run `tools/fit_level.py`: the weights belong to
this list.
"""

from __future__ import annotations

SCHOOL = frozenset(
    """
    able above across act add adult adventure afternoon age ago agree air airplane alarm album alive alligator allow
    alone alphabet amazing angel ankle annoy answer answered anymore apron aquarium argue arrow art artist asleep
    astronaut author awake awesome awful backpack backward backyard bacon badge bake baked baker bakery balloon
    bandage bang bank bar barn baseball basketball bat bathroom bathtub battery beak beaver become bedroom bedtime
    beef beetle beg behave bell belong below belt bench bend bent bicycle bigger biggest blanket blind block blonde
    bloom blueberry board body bored boring borrow bossy bounce bowling brain branch branches breathe breeze brick
    bridge broccoli broom brownie bubble bubbles bucket bug bugs building bull bump bunch bunny burger bush bushes
    busy butcher buttons cab cabbage cabin cage calendar calf camel camera camp camping canoe captain card cards
    careful cart cartoon castle caterpillar cave ceiling celery center cereal chain chalk champion chance change
    chase cheek cheer cheetah chess chest chew chick chimney chimpanzee chin chip chips chocolate choose chop church
    circle circus clap class classroom claw claws clay cloth cloudy clown club coach coal coconut coin coins collar
    collect color colors colour colours comb comfy computer cookie cookies copy costume cotton couch cough cousin
    cover cowboy cowboys crab crack cracker crash crawl crayon cream creature creek crew crocodile crop crow crowd
    crown cruel crumb crush cub cube cucumber cupcake curl curly curtain cushion cute cycle damp dancer dancing
    danger dangerous dead deaf decide deep deer den dentist desert desk dessert diamond diary dictionary die died
    different difficult dinosaur dinosaurs direction disappear discover dish dishes dive dizzy dolphin donut dot
    double dough dove downstairs dragon drawer drawing dream dreams dresser dried drip driver drum duckling dump
    dust dusty eagle early earring earthquake easily east easter easy edge eel elbow elevator eleven elf engine
    enjoy enormous envelope equal eraser escape even evil exam excited exciting excuse exercise explain explore
    extra eyebrow eyelash fact fair fairies fairy fake famous fan fancy fang farther faucet fault favorite favourite
    feast feed fence ferry fever few fight film finish finished fireman fireplace firework fireworks fisherman fist
    fit flag flame flap flash flashlight flat flavor flea float flock flood flour fold follow fool forehead forest
    forget forgive forgot freckle freeze freezer freezing fresh fridge fries frost froze frozen fry furniture gang
    garage garbage gas gate gather ghost giant gift giggle ginger giraffe glad glass glasses glide globe glow glue
    goal gold goldfish golf gorilla grab grade grandparents grandson grape grapes grasshopper gravy greedy grin
    ground group grownup grownups guess guest guitar gum gun guy gym hail haircut hairy half hall ham hamburger
    hammer hamster handle handsome happen happened happily harbor hatch hate hawk hay headache heal health healthy
    heat heaven heel helicopter helmet helper hippo hive hockey holiday hook hoop hop horn hospital hotel hour hours
    howl huge human hunt hunter hurricane hurry husband icy idea igloo imagine important inch insect insects instead
    invite iron island itch jacket jail jar jaw jealous jeans jelly jellyfish jet jewel job join joke joker juicy
    jungle junk kangaroo ketchup kettle kidnap kill kilometer kilt kindergarten kite knight knob knock knot koala
    label ladder ladybug land language lap larger laser later laundry law lawn lay lazy lead lean learning least
    leather leave lemon lemonade less lesson letter letters lettuce library lick lid lie lifeguard lift lightning
    lily lips liquid list living lizard llama load loaf lobster lock log lollipop loop loose loudly lover lower luck
    lucky lump lunchbox lung machine mad magic magician magnet mail mailbox mailman main map marble march mark
    market married marry mask mat match math maths mayor maze meadow meal mean measure medal medicine meet melon
    melt melted member memory mend meow mermaid mess messy metal midnight mile mind minute minutes mirror miss
    mistake mitten mix mixed model mole money monkeys monster monsters month months mop mosquito moth motor
    motorcycle mountain mountains moustache movie mow muddy mug muscle museum mushroom music musical musician
    mustard nail nap napkin narrow nature naughty nearby necklace needle neighbor neighbors neighbour neighbours
    nephew nervous net nickel niece nightmare noisy none noodle noodles north note notebook notice number oak oar
    oats ocean octopus offer office often oil older omelette onion opposite orchard order ostrich otter outfit oval
    oven owl owner ox pack package page paid pain painful painter painting pair pajamas palm pancake pancakes panda
    panic pants parade parent parents parrot part party passenger past paste path patient pattern paw paws peace
    peach peacock peanut peanuts pearl pebble peel pelican penguin penny pepper perfect perfume pet pets phone photo
    photograph piano pickle picnic pigeon piglet pillow pilot pin pinch pine pineapple pint pirate pirates pit pitch
    pizza place plan planet planets plant plants plastic player playful playground plenty plum plumber poem poison
    poisonous polar pole police policeman polite pond pool pop popcorn popular porridge post poster postman potatoes
    powder practice practise pray present presents press pretend price prince princess principal print prison prize
    problem promise proud pudding puddle pumpkin punch pupil puppet puppies purse puzzle quarter question quietly
    quilt quit quite quiz rabbits race racing radio raft rainbow raincoat rainy raisin rake ranch raspberry rat
    rattle raw reach reindeer remember rent restaurant return rhino ribbon riddle rider riding robber robin robot
    rocket rocky roll roller rooster root rope rose rotten rough row rubber rude rug ruler rush rust sack saddle
    sail sailor salad salmon sandal sandals sandwich sandwiches sandy santa sauce saucer sausage save scare
    scarecrow scarf scary science scientist scissors scoop score scratch scream screw seal season seat seaweed
    second secret secrets seesaw sentence sew shade shadow shake shape shapes share shark sharks shave shawl shed
    sheet shelf shell shells sheriff shine shiny shock shopping shoulder shovel shower shrimp sidewalk sign silk
    silver simple singer sink sip skate skates skating skeleton ski skiing skip skunk slam slap sleepy sleeve slice
    slide slip slipper slippers slippery slope slowly slug smart smelly smooth snack snail snap sneeze snore
    snowball snowflake snowman snowy soccer sofa soldier soldiers somewhere son sore sound sour south space
    spaceship spaghetti spark speak special speech speed spell spend spice spicy spike spill spin spinach spirit
    splash spoil sponge sport sports spot spots spray spread square squash squeak squeeze squirrel squirrels stable
    stage stair stamp stare starfish station statue steak steal steam steel steep step stepmother steps stew sticker
    sticky sting stink stinky stir stomach stool stormy stove straight strange stranger straw strawberry stream
    stretch string stripe stripes stroller student students stuff stupid submarine subway sudden suddenly suit
    suitcase sum sunflower sunglasses sunlight sunny sunrise sunset sunshine super superhero supermarket suppose
    sure surf surprise surprised swallow swan sweater sweep swimmer swimming swing switch sword syrup tablet tadpole
    talent tan tank tap tape target taxi teach team tear tears tease teenager telephone telescope television tent
    terrible test thankful theater theatre thick thief thorn thread throat throne thumb thunder ticket tickle tide
    tie tight tiny tip toad toast toaster toilet tomato tomatoes tool tools toothbrush toothpaste tornado tortoise
    tough tour tower track tractor traffic trail trainer trap trash travel treasure treat trick tricks trip trouble
    trousers trumpet trunk trust truth tub tube tug tulip tuna tune tunnel turkey turtle turtles twig twin twins
    twist type ugly umbrella underground underwater underwear unicorn uniform upset upstairs upward useful usual
    vacation vacuum valley vampire vanilla vase vegetable vegetables vet video village vine violin visit vitamin
    voice volcano vote waffle wag wagon waist waiter waitress walnut walrus wand warn wasp waste watch watermelon
    wave waves wax weak weather web wedding weed weekend weigh welcome west whale whales wheat wheelchair whisker
    whiskers whisper whistle whole wide wife wild win windy wine winner wipe wire wise witch wizard wolves wonderful
    wool worm worms worried worry worse worst wound wrap wrinkle wrist writer writing yard yawn yell yogurt zebra
    zero zip zipper zoo zookeeper
    """.split()
)
"""In small letters. `word_lists.FIRST` has those that come before them."""
