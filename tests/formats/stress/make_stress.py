"""Makes the stress guide: what breaks a writer of files, in one guide of about 40 pages. All sentences are ours."""

from __future__ import annotations

from pathlib import Path

PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80" width="120" height="80">
<rect width="120" height="80" fill="#ffffff"/>
<path d="M10 70V20H60V70ZM70 70V40H110V70Z" fill="#e3e5e8" stroke="#1a1a1a" stroke-width="4"/>
</svg>
"""
HEAD = """---
title: "Stress: \u201cbig\u201d & small <rooms> in Tŷ Newydd"
summary: A guide that holds all that is hard to write into a file.
topics: [Rooms, Tests & trials]
kind: article
lang: en-GB
authors: [The test writers]
organisation: A test organisation
sources:
  - title: A made up source, with an address
    url: https://www.example.org/source?one=1&two=2
  - title: A source with no address
next_steps:
  - text: Read this guide again
    url: index.md
  - text: Ask a question
licence: CC BY 4.0
published: 2026-01-05
last_reviewed: 2026-02-06
next_review: 2027-02-06
example: true
---
"""
FIXED = """
The words here are short. Some are **bold**, some are *stressed*, some are `code with  spaces`, and some are
<span lang="cy">Croeso i Dŷ Newydd, ŵyr a merch</span>. These are <span lang="ar" dir="rtl">أهلا وسهلا بكم</span>, too.
A line ends here,<br>and goes on here. Water is H<sub>2</sub>O and a room has 20 m<sup>2</sup>. Press <kbd>Enter</kbd>.

## Signs that mean something to programs

Less < than, more > than, this & that, "quotes" and 'quotes', “curly” and ‘curly’, a dash – and a long dash —,
a hash #, a star \\*, a dollar $, an at @, a tilde ~, a back slash \\\\, square [brackets], curly {braces}, 50 % of £20
and €30, ½ a cup, 5 × 4, 20 °C, a soft\u00adhyphen, a no\u00a0break space, and an ellipsis…

A very long word is llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, and a long one is
well-co-produced-and-not-at-all-hurried-decision-making. A long address is
<https://www.example.org/a/very/long/address/that/goes/on/and/on/and/on/for/more/than/one/line?with=a&query=too#part>.
Here is [a link to a part](#lists-in-lists), and [one to another site](https://www.example.org/about "its title").

## Lists in lists

1. First, look at the room.
2. Then make a list:
    - tables
    - chairs:
        1. with arms
        2. with no arms
    - lights
3. Then go home.

- One thing.
- Another thing.

    It has a second paragraph.

    And a third one.

- A third thing.

Words between two lists.

1. This list starts at one again.
2. And it ends at two.

<ol start="7"><li>This one starts at seven.</li><li>Then comes eight.</li></ol>

- [ ] The room is booked.
- [x] The map is sent.
- [ ] The **loop** works. Ask [the people there](https://www.example.org/loop).

### A heading of the third level

A sentence with a note.[^first] And a second one.[^second] The first note is used again.[^first]

#### A heading of the fourth level

Hearing loop
:   Equipment that sends sound straight to a hearing aid.

Quiet room
Rest room
:   A room where you can rest.
:   It has a door that closes.

> [!TIP] A tip with a title
> Ask first.
>
> - Ask early.
> - Ask again.

> [!WARNING]
> The floor is wet.

Instead of:

> Attendees must be in receipt of written confirmation.

You could write:

> Please bring our letter.

> The ramp made the day possible.
> — A visitor, example text (consent 2026-03-01)

![A house with a door on the left and a shed on the right](images/rooms.svg)

![](images/rooms.svg){.decoration}

<details><summary>More about the house</summary><p>It has two floors and one lift.</p></details>

```
first line of code
    second line,  with spaces
```

---

## A table of many rows

"""


def table() -> str:
    """Sixty rows, with a header cell in each row and in some a link, bold words or nothing."""
    rows = ["| Room | Seats | What to know |", "| --- | ---: | --- |"]
    for number in range(1, 61):
        note = ("It has a window.", "Ask **first**.", "See [the map](https://www.example.org/map).", "")[number % 4]
        rows.append(f"| **Room {number}** | {number * 3 + 4} | {note} |")
    return "\n".join([*rows, "", "Table: Sixty rooms and their seats", "", "A small table:", "",
                      "| Day | Open |", "| --- | --- |", "| Monday | 9 to 5 |", "| Sunday | closed |", "",
                      "Table: When the rooms are open", "", ""])  # fmt: skip


def bulk(sections: int = 60) -> str:
    """Plain sections, so that the guide has about 40 pages. Numbers make each paragraph another one."""
    text = []
    for number in range(1, sections + 1):
        text.append(f"## Section {number}: what to do in room {number}\n")
        text += [
            f"Walk to room {number} and look at it from the door. Count the {number + 3} chairs. Ask who will sit "
            f"where, and write down what each of the {part + number} people said. If nobody knows, ask again on day "
            f"{part}. Room {number} has a light that you can turn down, and a door that stays open by itself.\n"
            for part in range(1, 4)
        ]
        text.append(f"- Take the key of room {number}.\n- Close window {number} when you leave.\n")
    return "\n".join(text)


NOTES = """

[^first]: The first note, with [an address of its own](https://www.example.org/note).
[^second]: The second note. It has **bold** words.
"""


def write(guides: Path) -> Path:
    """Write the guide into a folder of guides, with its pictures, and return its file."""
    folder = guides / "stress"
    (folder / "images").mkdir(parents=True)
    (folder / "images" / "rooms.svg").write_text(PICTURE, encoding="utf-8")
    path = folder / "index.md"
    path.write_text(HEAD + FIXED + table() + bulk() + NOTES, encoding="utf-8")
    return path
