"""The features offered to `tools/fit_level.py`: sign, what an author is told, and why the sign is right.

A sign is set by reason, before the fit. The fit may leave a feature out; it can never turn a sign round.
"""

from __future__ import annotations

RARE = "We read words that we meet often faster and with fewer mistakes than rare ones."
LONG_WORD = "Long words take longer to read and are harder to break into parts."
LONG_SENTENCE = "A reader must keep the start of a sentence in mind until its end."
FIRST = "Words that we learned as small children come to mind without effort."
MEANINGS = "The reader must work out which meaning it has here."
PICTURE = "Words for things that we can see or touch are learned earlier and remembered better than words for ideas."

FEATURES: dict[str, tuple[int, str, str]] = {
    # words, each counted about once in 100 content words
    "off_list": (1, "a word that is not on the everyday list", "Most readers know the words on the list well."),
    "off_list_rare": (1, "a word that is not on the everyday list", RARE),
    "off_list_idea": (1, "a word for an idea that is not on the everyday list", PICTURE),
    "rare": (1, "a less common word", RARE),
    "uncommon": (1, "a less common word", RARE),
    "is_uncommon": (1, "a less common word", RARE),
    "is_rare_4": (1, "a rare word", RARE),
    "is_rare_3": (1, "a rare word", RARE),
    "is_rare_25": (1, "a rare word", RARE),
    "long": (1, "a long word", LONG_WORD),
    "very_long": (1, "a long word", LONG_WORD),
    "syllables": (1, "a long word", LONG_WORD),
    "many_syllables": (1, "a long word", LONG_WORD),
    "latin": (1, "a formal word, built from Latin or Greek parts", "In English the short old words are learned first."),
    "office": (1, "a word of offices and studies", "It has an everyday word beside it that more people know."),
    "old_books": (1, "a word of old books", "People hardly say it any more: few readers meet it."),
    **{f"meanings_{n}": (1, "a word with many meanings", MEANINGS) for n in (4, 7, 13)},
    **{f"off_list_below_{n}": (1, "a word that is not on the everyday list", RARE) for n in (30, 40, 45)},
    "is_below_6": (1, "a less common word", RARE),
    "describes": (1, "an adverb", "It adds to a sentence that is often clear without it."),
    "doing": (-1, "a word for what a body does", "We can see and feel what it means."),
    "content_picturable": (-1, "a word that you can picture", PICTURE),
    "content_first": (-1, "a word that children learn first", FIRST),
    # words, in all words
    "picturable": (-1, "a word that you can picture", PICTURE),
    "idea": (1, "a word for an idea", PICTURE),
    "odd_name": (
        1,
        "an unusual name or abbreviation",
        "A name that a reader never met must be spelled out. It says nothing by itself.",
    ),
    "old_fashioned": (1, "an old-fashioned or legal word", "People no longer say these words: few readers meet them."),
    "link": (1, "a formal linking word", "It announces an argument, and is itself rare in speech."),
    "action_noun": (1, "a noun made from a verb or adjective", "It hides who does what."),
    "adverb": (1, "a word in -ly", "It makes a sentence longer and is seldom needed."),
    "passive": (1, "a passive", "It hides who does what and turns the order round."),
    "relative": (1, "which, whom or whose", "It puts one sentence inside another."),
    "binder": (1, "a word that opens a clause", "It puts one sentence inside another."),
    "preposition": (1, "a small word such as in, on or from", "Many of them are a sign of long chains of nouns."),
    "of": (1, "the word of", "Many of them are a sign of long chains of nouns."),
    "number": (1, "a number", "Numbers are hard for many people, and must be understood exactly."),
    "amount": (
        1,
        "a number in words, or a measure",
        "Numbers are hard for many people, and must be understood exactly.",
    ),
    "first": (-1, "a word that children learn first", FIRST),
    "school": (-1, "a word that children learn first", FIRST),
    "personal": (
        -1,
        "I, you, we or another person",
        "A text that speaks to people and about people is easier to follow.",
    ),
    # sentences, each counted by its length
    "sentence_length": (1, "a long sentence", LONG_SENTENCE),
    **{f"sentence_over_{n}": (1, "a long sentence", LONG_SENTENCE) for n in (12, 15, 20, 25, 30, 40)},
    **{f"sentence_is_over_{n}": (1, "a long sentence", LONG_SENTENCE) for n in (20, 25, 30, 40)},
    "comma": (1, "commas", "Each part between commas must be fitted to the rest."),
    "part": (1, "a semicolon, colon or dash", "It joins what could be two sentences."),
    "bracket": (1, "brackets", "They break a sentence in two."),
    "hard_sentence": (1, "a sentence with three hard words or more", "Each hard word makes the next one harder."),
    "hard_and_long": (1, "hard words in a long sentence", "A reader must hold them all until the end."),
    # the whole text
    "variety": (1, "how many different words there are", "Words that come again are easier the second time."),
}
